import type { SheetVisibility } from "../../port";
import { notAWorkbook, type FoundKind } from "../file-kind";
import { contentTypeOf, CONTENT_TYPES_PART } from "../package/content-types";
import { type Dialect, STRICT, TRANSITIONAL } from "../package/dialect";
import type { Package } from "../package/package";
import { relationshipsOf, type Relationship } from "../package/relationships";
import { damaged, UnreadableError } from "../unreadable-error";
import { XmlTokens } from "../xml/xml-tokens";

/** A worksheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The id by which the calculation chain names the sheet. */
  readonly sheetId: string;
  readonly part: string;
}

/** What the workbook part says: its sheets and where the other parts are. */
export interface WorkbookPart {
  readonly name: string;
  /** Worksheets only, in tab order: chart sheets, dialogs and macro sheets hold no tables. */
  readonly sheets: readonly ListedSheet[];
  /** Whether day 0 is 1 January 1904. */
  readonly date1904: boolean;
  readonly dialect: Dialect;
  readonly relationships: readonly Relationship[];
}

const VISIBILITY = new Map(
  Object.entries<SheetVisibility>({
    hidden: "hidden",
    veryHidden: "very-hidden",
  }),
);

/** Content types that tell what else a package is, by a piece of them. */
const OTHER_PACKAGES: readonly (readonly [piece: string, found: FoundKind])[] = [
  ["wordprocessingml", "word"],
  ["msword", "word"],
  ["presentationml", "presentation"],
  ["powerpoint", "presentation"],
  ["sheet.binary", "binary-workbook"],
];

/**
 * Finds the workbook by its relationship and reads what it lists.
 * Throws `UnreadableError`: not-a-workbook, open-document, damaged.
 */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const name = workbookPartName(parts);
  const relationships = relationshipsOf(parts, name);
  const targets = new Map(relationships.map((link) => [link.id, link]));
  const tokens = new XmlTokens(parts.part(name), name);
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  let dialect = TRANSITIONAL;
  while (tokens.nextOpen()) {
    if (tokens.depth === 1) {
      if (!tokens.is("workbook")) throw damaged(name, "content");
      if (Object.values(tokens.attributes()).includes(STRICT.main)) dialect = STRICT;
    }
    if (tokens.depth === 2 && tokens.is("workbookPr")) date1904 = tokens.flag("date1904");
    if (tokens.depth !== 3 || !tokens.is("sheet")) continue;
    const link = targets.get(tokens.prefixedAttribute("id") ?? "");
    if (!link) throw damaged(name, "content", tokens.start);
    if (link.kind !== "worksheet") continue;
    if (!parts.has(link.target)) throw damaged(link.target, "missing");
    sheets.push({
      name: tokens.attribute("name") ?? "",
      visibility: VISIBILITY.get(tokens.attribute("state") ?? "") ?? "visible",
      sheetId: tokens.attribute("sheetId") ?? "",
      part: link.target,
    });
  }
  return { name, sheets, date1904, dialect, relationships };
}

function workbookPartName(parts: Package): string {
  const main = relationshipsOf(parts, "").find((link) => link.kind === "officeDocument");
  if (!main) throw new UnreadableError(kindWithoutMainPart(parts));
  const type = contentTypeOf(parts, main.target);
  const other = OTHER_PACKAGES.find(([piece]) => type.includes(piece))?.[1];
  if (other) throw new UnreadableError(notAWorkbook(other));
  if (!parts.has(main.target)) throw damaged(main.target, "missing");
  return main.target;
}

function kindWithoutMainPart(parts: Package): UnreadableError["unreadable"] {
  if (parts.has("mimetype")) {
    const type = new TextDecoder().decode(parts.part("mimetype")).trim();
    if (type.startsWith("application/vnd.oasis.opendocument"))
      return { code: "open-document", values: { type } };
  }
  if (parts.has("xl/workbook.xml")) return damaged("_rels/.rels", "missing").unreadable;
  return notAWorkbook(parts.has(CONTENT_TYPES_PART) ? "other" : "zip");
}
