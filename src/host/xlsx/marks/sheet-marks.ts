import { markedRule } from "../../../core/edits/mark";
import type { SheetScan } from "../sheet/sheet-scan";
import { tagsAroundCells } from "../sheet/worksheet-children";
import { elementAt, type XmlElement } from "../xml/element-tree";
import { removal, type Splice } from "../xml/splice";
import { type StatedPriority, statedPriority } from "./priorities";

/** The marks of a sheet, and what of the users' formats marks have to do with. */
export interface SheetMarks {
  /** Marks found, ours or as Excel rewrote them. */
  readonly count: number;
  /** Takes them out; lists that held nothing else go along. */
  readonly splices: readonly Splice[];
  /** Numbers of the differential formats that marks use, and that anything else in the sheet uses. */
  readonly fills: ReadonlySet<number>;
  readonly otherFormats: ReadonlySet<number>;
  /** The priorities of marks, and those of the users' formats with their places. */
  readonly priorities: readonly number[];
  readonly otherPriorities: readonly StatedPriority[];
  /** Whether a pivot table names formats of the sheet by their priority. */
  readonly boundToPivot: boolean;
}

/** Finds the marks of a sheet, also where Excel moved them into an extension. */
export function sheetMarks(scan: SheetScan): SheetMarks {
  const search = new MarkSearch(scan.bytes);
  for (const tokens of tagsAroundCells(scan)) {
    if (tokens.depth !== 2) search.noteFormat(tokens.attribute("dxfId"));
    else if (tokens.local === "conditionalFormatting" || tokens.local === "extLst")
      search.walk(elementAt(tokens));
  }
  return search;
}

/** Elements that hold rules or lists of rules, and by which of their children they live. */
const HOLDERS = new Map(
  Object.entries<(child: XmlElement) => boolean>({
    conditionalFormatting: ({ local }) => local === "cfRule",
    conditionalFormattings: () => true,
    ext: () => true,
    extLst: () => true,
  }),
);

class MarkSearch implements SheetMarks {
  count = 0;
  readonly splices: Splice[] = [];
  readonly fills = new Set<number>();
  readonly otherFormats = new Set<number>();
  readonly priorities: number[] = [];
  readonly otherPriorities: StatedPriority[] = [];
  boundToPivot = false;

  constructor(private readonly bytes: Uint8Array) {}

  walk(element: XmlElement): void {
    if (this.takesOut(element)) this.splices.push(removal(element));
  }

  noteFormat(dxfId: string | null | undefined): void {
    if (dxfId != null) this.otherFormats.add(Number(dxfId));
  }

  /** Whether the whole element goes; of one that stays the marks inside are spliced out. */
  private takesOut(element: XmlElement): boolean {
    if (element.local === "cfRule") return this.isMark(element);
    const livesBy = HOLDERS.get(element.local);
    if (!livesBy) return false;
    if (/^(?:1|true)$/.test(element.attributes.pivot ?? "")) this.boundToPivot = true;
    const carrying = element.children.filter(livesBy);
    const gone = carrying.filter((each) => this.takesOut(each));
    if (gone.length > 0 && gone.length === carrying.length) return true;
    for (const each of gone) this.splices.push(removal(each));
    return false;
  }

  private isMark(rule: XmlElement): boolean {
    const formulas = rule.children.filter(({ local }) => local === "formula" || local === "f");
    const { priority, dxfId } = rule.attributes;
    if (formulas.length !== 1 || markedRule(formulas[0]?.text ?? "") === null) {
      this.noteFormat(dxfId);
      const stated = statedPriority(this.bytes, rule);
      if (stated) this.otherPriorities.push(stated);
      return false;
    }
    this.count++;
    this.priorities.push(Number(priority ?? "0") || 0);
    if (dxfId !== undefined) this.fills.add(Number(dxfId));
    return true;
  }
}
