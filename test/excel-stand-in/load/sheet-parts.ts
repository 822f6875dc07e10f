import { strFromU8, unzipSync } from "fflate";
import { all, attribute, parseXml, type XmlElement } from "../../deployment/xml-tree";

/** Parts of a file as XML, for what the readers of the stand-in leave out or change. */
export interface SheetParts {
  /** Every sheet by its name. */
  readonly sheets: ReadonlyMap<string, XmlElement>;
  readonly styles: XmlElement | null;
}

export function sheetParts(bytes: Uint8Array): SheetParts {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/.*\.(xml|rels)$/.test(name) });
  const part = (name: string): XmlElement | null => {
    const text = parts[name];
    return text ? parseXml(strFromU8(text).replace(/^\uFEFF/, "")) : null;
  };
  const book = part("xl/workbook.xml");
  const links = part("xl/_rels/workbook.xml.rels");
  if (!book || !links) return { sheets: new Map(), styles: null };
  const targets = new Map(
    links.children.map((link) => [attribute(link, "Id"), attribute(link, "Target") ?? ""]),
  );
  const sheets = all(book)
    .filter(({ name }) => localName(name) === "sheet")
    .flatMap((listed) => {
      const id = Object.entries(listed.attributes).find(([name]) => name.endsWith(":id"))?.[1];
      const target = targets.get(id) ?? "";
      const sheet = part(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
      return sheet ? [[attribute(listed, "name") ?? "", sheet] as const] : [];
    });
  return { sheets: new Map(sheets), styles: part("xl/styles.xml") };
}

export function localName(name: string): string {
  return name.replace(/^.*:/, "");
}

/** The elements of a list directly in an element: the `brk` of `rowBreaks`. */
export function listed(element: XmlElement | null, list: string): readonly XmlElement[] {
  return element?.children.find(({ name }) => localName(name) === list)?.children ?? [];
}
