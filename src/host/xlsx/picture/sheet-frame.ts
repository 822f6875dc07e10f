import type { Area } from "../../../core/grid/address";
import { markedRule } from "../../../core/edits/mark";
import { conditionOf, type Condition } from "./conditions/condition";
import type { SheetScan } from "../sheet/sheet-scan";
import { areasOf } from "../sheet/sheet-surroundings";
import { XmlTokens } from "../xml/xml-tokens";

/** Width, style and visibility that a run of columns is given. */
export interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  /** In digits; null: the default. */
  readonly width: number | null;
  readonly style: number;
  readonly hidden: boolean;
}

/** A conditional format of ours, before its differential format is looked up. */
export interface FoundMark {
  readonly areas: readonly Area[];
  readonly rule: string;
  readonly differential: number | null;
  readonly priority: number;
}

/** A user's conditional format; one without a condition takes computing to be judged. */
export interface FoundFormat {
  readonly areas: readonly Area[];
  readonly condition: Condition | null;
  readonly differential: number | null;
  readonly priority: number;
}

/** What a sheet says about its look outside its cells. */
export class SheetFrame {
  frozen = { rows: 0, columns: 0 };
  gridLines = true;
  rightToLeft = false;
  /** In points; null: as the default font needs. */
  defaultRowHeight: number | null = null;
  /** In digits, with room at the sides; null: `baseColumnWidth` digits. */
  defaultColumnWidth: number | null = null;
  baseColumnWidth = 8;
  /** Rows that state nothing are hidden. */
  rowsHidden = false;
  readonly columns: ColumnFormat[] = [];
  readonly marks: FoundMark[] = [];
  readonly formats: FoundFormat[] = [];
}

/** Reads the sheet's parts before and after its cells. Throws `UnreadableError` (damaged). */
export function readFrame({ bytes, part, data, dataEnd }: SheetScan): SheetFrame {
  const tokens = new XmlTokens(bytes, part);
  const frame = new SheetFrame();
  let areas: readonly Area[] = [];
  let newer = false;
  while (tokens.nextOpen()) {
    if (data && !data.empty && tokens.start === data.start) {
      tokens.jumpTo(dataEnd);
      continue;
    }
    if (tokens.depth === 2 && tokens.is("sheetFormatPr")) noteDefaults(frame, tokens);
    else if (tokens.depth === 2 && tokens.is("conditionalFormatting"))
      areas = areasOf(tokens.attribute("sqref"));
    else if (tokens.depth === NEWER) newer = tokens.local === "conditionalFormatting";
    else if (newer && tokens.depth === NEWER + 1 && tokens.local === "sqref")
      noteNewer(frame, tokens);
    else if (tokens.depth !== 3 && tokens.depth !== 4) continue;
    else if (tokens.is("sheetView")) noteView(frame, tokens);
    else if (tokens.is("pane")) notePane(frame, tokens);
    else if (tokens.is("col")) noteColumns(frame, tokens);
    else if (tokens.depth === 3 && tokens.is("cfRule")) noteRule(frame, tokens, areas);
  }
  frame.marks.sort((a, b) => a.priority - b.priority);
  frame.formats.sort((a, b) => a.priority - b.priority);
  return frame;
}

function noteDefaults(frame: SheetFrame, tokens: XmlTokens): void {
  frame.defaultRowHeight = positive(tokens.attribute("defaultRowHeight"));
  frame.defaultColumnWidth = positive(tokens.attribute("defaultColWidth"));
  frame.baseColumnWidth = positive(tokens.attribute("baseColWidth")) ?? frame.baseColumnWidth;
  frame.rowsHidden = tokens.flag("zeroHeight");
}

function noteView(frame: SheetFrame, tokens: XmlTokens): void {
  if (tokens.attribute("showGridLines") !== null) frame.gridLines = tokens.flag("showGridLines");
  frame.rightToLeft = tokens.flag("rightToLeft");
}

function notePane(frame: SheetFrame, tokens: XmlTokens): void {
  if (!(tokens.attribute("state") ?? "").startsWith("frozen")) return;
  const rows = positive(tokens.attribute("ySplit")) ?? 0;
  const columns = positive(tokens.attribute("xSplit")) ?? 0;
  frame.frozen = { rows: Math.trunc(rows), columns: Math.trunc(columns) };
}

function noteColumns(frame: SheetFrame, tokens: XmlTokens): void {
  const first = positive(tokens.attribute("min"));
  const last = positive(tokens.attribute("max"));
  if (first === null || last === null) return;
  const width = Number(tokens.attribute("width") ?? "NaN");
  frame.columns.push({
    first: first - 1,
    last: last - 1,
    width: Number.isFinite(width) && width >= 0 ? Math.min(width, 255) : null,
    style: positive(tokens.attribute("style")) ?? 0,
    hidden: tokens.flag("hidden") || width === 0,
  });
}

/** A conditional format: one of ours is told by its formula, which is a marker. */
function noteRule(frame: SheetFrame, tokens: XmlTokens, areas: readonly Area[]): void {
  const [type, operator, text] = ["type", "operator", "text"].map((name) => tokens.attribute(name));
  const number = tokens.attribute("dxfId");
  const differential = number === null ? null : Number(number);
  const priority = Number(tokens.attribute("priority") ?? "0");
  const formulas = formulasInside(tokens);
  const rule = markedRule(formulas[0] ?? "");
  if (rule !== null) {
    frame.marks.push({ areas, rule, differential, priority });
    return;
  }
  const [first] = areas;
  if (!first) return;
  const origin = { row: first.top, column: first.left };
  const written = { type: type ?? "", operator: operator ?? "", text: text ?? null };
  const condition = conditionOf({ ...written, formulas, origin });
  frame.formats.push({ areas, condition, differential, priority });
}

/** The formulas of the current rule; ends on its closing tag. */
function formulasInside(tokens: XmlTokens): readonly string[] {
  const { depth } = tokens;
  const formulas: string[] = [];
  while (tokens.next() !== "close" || tokens.depth !== depth) {
    if (tokens.kind === "open" && tokens.is("formula")) formulas.push("");
    else if (tokens.kind === "text" && formulas.length > 0)
      formulas.push((formulas.pop() ?? "") + tokens.text());
  }
  return formulas;
}

/** Depth of a conditional format of Excel 2010, which stands in an extension; its areas lie inside. */
const NEWER = 5;

/** A newer format is not judged: data bars, icons, and whatever looks at other sheets. */
function noteNewer(frame: SheetFrame, tokens: XmlTokens): void {
  const { depth } = tokens;
  let areas = "";
  while (tokens.next() !== "close" || tokens.depth !== depth)
    if (tokens.kind === "text") areas += tokens.text();
  frame.formats.push({
    ...{ areas: areasOf(areas), condition: null, differential: null, priority: Infinity },
  });
}

function positive(value: string | null): number | null {
  const number = Number(value ?? "");
  return Number.isFinite(number) && number > 0 ? number : null;
}
