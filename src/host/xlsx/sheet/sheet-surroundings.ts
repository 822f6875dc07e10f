import { type Area, fromA1 } from "../../../core/grid/address";
import type { XmlTokens } from "../xml/xml-tokens";

/** The style that empty cells of some columns take. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** What stands around the cells of a worksheet, gathered from the tags it is shown. */
export class SheetSurroundings {
  /** Whether the sheet is protected; locked cells may then not be written. */
  protected = false;
  /** Of a protected sheet: whether it lets cells be formatted, and drawings and notes be edited. */
  allowsFormatting = false;
  allowsObjects = true;
  readonly merges: Area[] = [];
  /** Areas of a protected sheet that anyone may edit without a password. */
  readonly openAreas: Area[] = [];
  readonly columnStyles: ColumnStyle[] = [];
  /** Bytes of the tag `dimension`, null without one. */
  dimension: { readonly start: number; readonly end: number } | null = null;

  /** Takes note of an opening tag; only those of the sheet itself count, not those of extensions. */
  note(tokens: XmlTokens): void {
    if (tokens.depth === 2 && tokens.is("sheetProtection")) this.noteProtection(tokens);
    else if (tokens.depth === 2 && tokens.is("dimension"))
      this.dimension = { start: tokens.start, end: tokens.end };
    else if (tokens.depth === 3 && tokens.is("mergeCell"))
      for (const area of areasOf(tokens.attribute("ref"))) this.merges.push(area);
    else if (tokens.depth === 3 && tokens.is("protectedRange") && !isSecret(tokens))
      for (const area of areasOf(tokens.attribute("sqref"))) this.openAreas.push(area);
    else if (tokens.depth === 3 && tokens.is("col")) this.noteColumns(tokens);
  }

  /** `formatCells` says what is forbidden, and without it formatting is. */
  private noteProtection(tokens: XmlTokens): void {
    this.protected = tokens.flag("sheet");
    this.allowsFormatting = tokens.attribute("formatCells") !== null && !tokens.flag("formatCells");
    this.allowsObjects = !tokens.flag("objects");
  }

  private noteColumns(tokens: XmlTokens): void {
    const [first, last, style] = ["min", "max", "style"].map((name) =>
      Number(tokens.attribute(name) ?? "0"),
    );
    if (first && last && style) this.columnStyles.push({ first: first - 1, last: last - 1, style });
  }
}

const SECRETS = ["password", "hashValue", "securityDescriptor"];

function isSecret(tokens: XmlTokens): boolean {
  return SECRETS.some((name) => tokens.attribute(name) !== null);
}

/** The areas of a list like `A1:B2 D4`; what names none is left out. */
export function areasOf(list: string | null): Area[] {
  const areas: Area[] = [];
  for (const item of (list ?? "").trim().split(/\s+/)) {
    const [first, last = first] = item.split(":").map(fromA1);
    if (first && last)
      areas.push({
        top: Math.min(first.row, last.row),
        left: Math.min(first.column, last.column),
        bottom: Math.max(first.row, last.row),
        right: Math.max(first.column, last.column),
      });
  }
  return areas;
}
