import type { Package } from "../package/package";
import { escapeAttribute, escapeText, toUtf8 } from "../xml/xml-text";
import { BYTE } from "../xml/characters";
import { childInsertion } from "../xml/child-order";
import { child, prefixOf, rootElement, type XmlElement } from "../xml/element-tree";
import { attributeSpan } from "../xml/attributes";
import { removal, type Splice, spliced } from "../xml/splice";
import type { Dialect } from "../package/dialect";
import { WORKBOOK_CHILDREN } from "../workbook/workbook-children";

/** The name of a stretch of cells that belongs to one sheet (print area, print titles, filter). */
export interface SheetName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
}

/** The names of all sheets in tab order, chart sheets included. */
export function sheetNames(parts: Package, book: string): readonly string[] {
  return listedSheets(parts, book).map(({ attributes }) => attributes.name ?? "");
}

function listedSheets(parts: Package, book: string): readonly XmlElement[] {
  return child(rootElement(parts.part(book), book), "sheets")?.children ?? [];
}

/** Lists a new sheet behind the last one, with the names that belong to it. */
export function listSheet(
  parts: Package,
  book: string,
  dialect: Dialect,
  sheet: { readonly name: string; readonly link: string; readonly names: readonly SheetName[] },
): void {
  const bytes = parts.part(book);
  const root = rootElement(bytes, book);
  const sheets = child(root, "sheets");
  if (!sheets) return;
  const index = sheets.children.length;
  const ids = sheets.children.map(({ attributes }) => Number(attributes.sheetId ?? "0") || 0);
  const id = String(ids.reduce((most, one) => Math.max(most, one), 0) + 1);
  const xml = `<${prefixOf(sheets)}sheet name="${escapeAttribute(sheet.name)}" sheetId="${id}" ${linkAttribute(root, sheets, dialect)}="${sheet.link}"/>`;
  parts.splice(book, appendedTo(bytes, sheets, xml));
  addNames(parts, book, index, sheet.names);
}

/** The attribute that holds a link, as the other sheets write it. */
function linkAttribute(root: XmlElement, sheets: XmlElement, { office }: Dialect): string {
  const used = Object.keys(sheets.children[0]?.attributes ?? {}).find((name) =>
    name.endsWith(":id"),
  );
  if (used !== undefined) return used;
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value === office,
  );
  return declared ? `${declared[0].slice("xmlns:".length)}:id` : `xmlns:r="${office}" r:id`;
}

function addNames(parts: Package, book: string, index: number, names: readonly SheetName[]): void {
  if (names.length === 0) return;
  const bytes = parts.part(book);
  const root = rootElement(bytes, book);
  const prefix = prefixOf(root);
  const xml = names
    .map(
      ({ name, formula, hidden }) =>
        `<${prefix}definedName name="${name}" localSheetId="${String(index)}"${hidden ? ' hidden="1"' : ""}>${escapeText(formula)}</${prefix}definedName>`,
    )
    .join("");
  const list = child(root, "definedNames");
  const splices = list
    ? appendedTo(bytes, list, xml)
    : childInsertion(
        bytes,
        book,
        WORKBOOK_CHILDREN,
        "definedNames",
        () => `<${prefix}definedNames>${xml}</${prefix}definedNames>`,
      );
  parts.splice(book, splices);
}

/** Takes a sheet and its names off the lists; names of sheets behind it count one less. */
export function unlistSheet(parts: Package, book: string, name: string): void {
  const bytes = parts.part(book);
  const root = rootElement(bytes, book);
  const sheets = child(root, "sheets")?.children ?? [];
  const index = sheets.findIndex(({ attributes }) => attributes.name === name);
  const sheet = sheets[index];
  if (!sheet) return;
  const splices = [removal(sheet), ...withoutNames(bytes, child(root, "definedNames"), index)];
  for (const view of child(root, "bookViews")?.children ?? [])
    splices.push(...activeBefore(bytes, view, index));
  parts.replace(book, spliced(bytes, splices));
}

function withoutNames(bytes: Uint8Array, list: XmlElement | undefined, index: number): Splice[] {
  if (!list) return [];
  const sheetOf = ({ attributes }: XmlElement): number => Number(attributes.localSheetId ?? "-1");
  const gone = list.children.filter((name) => sheetOf(name) === index);
  if (gone.length > 0 && gone.length === list.children.length) return [removal(list)];
  const moved = list.children.filter((name) => sheetOf(name) > index);
  return [
    ...gone.map(removal),
    ...moved.flatMap((name) => renumbered(bytes, name, "localSheetId", sheetOf(name) - 1)),
  ];
}

function activeBefore(bytes: Uint8Array, view: XmlElement, index: number): readonly Splice[] {
  const active = Number(view.attributes.activeTab ?? "0");
  return active >= index && active > 0 ? renumbered(bytes, view, "activeTab", active - 1) : [];
}

function renumbered(
  bytes: Uint8Array,
  { start, name }: XmlElement,
  attribute: string,
  value: number,
): readonly Splice[] {
  const span = attributeSpan(bytes, start + 1 + name.length, attribute);
  return span ? [{ start: span.valueStart, end: span.valueEnd, bytes: toUtf8(String(value)) }] : [];
}

/** Puts markup at the end of an element, also of one that is `<a/>`. */
export function appendedTo(
  bytes: Uint8Array,
  { name, empty, tagEnd, end }: XmlElement,
  xml: string,
): readonly Splice[] {
  if (empty) return [{ start: tagEnd - 2, end, bytes: toUtf8(`>${xml}</${name}>`) }];
  const at = bytes.lastIndexOf(BYTE.lessThan, end - 1);
  return [{ start: at, end: at, bytes: toUtf8(xml) }];
}
