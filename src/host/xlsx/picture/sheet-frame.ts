import type { Area } from "../../../core/grid/address";
import { markedRule } from "../../../core/edits/mark";
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
}

/** Reads the sheet's parts before and after its cells. Throws `UnreadableError` (damaged). */
export function readFrame({ bytes, part, data, dataEnd }: SheetScan): SheetFrame {
  const tokens = new XmlTokens(bytes, part);
  const frame = new SheetFrame();
  let areas: readonly Area[] = [];
  while (tokens.nextOpen()) {
    if (data && !data.empty && tokens.start === data.start) {
      tokens.jumpTo(dataEnd);
      continue;
    }
    if (tokens.depth === 2 && tokens.is("sheetFormatPr")) noteDefaults(frame, tokens);
    else if (tokens.depth === 2 && tokens.is("conditionalFormatting"))
      areas = areasOf(tokens.attribute("sqref"));
    else if (tokens.depth !== 3 && tokens.depth !== 4) continue;
    else if (tokens.is("sheetView")) noteView(frame, tokens);
    else if (tokens.is("pane")) notePane(frame, tokens);
    else if (tokens.is("col")) noteColumns(frame, tokens);
    else if (tokens.depth === 3 && tokens.is("cfRule")) noteMark(frame, tokens, areas);
  }
  frame.marks.sort((a, b) => a.priority - b.priority);
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

/** Formats of users are passed over; only ours have a formula that is a marker. */
function noteMark(frame: SheetFrame, tokens: XmlTokens, areas: readonly Area[]): void {
  const differential = tokens.attribute("dxfId");
  const priority = Number(tokens.attribute("priority") ?? "0");
  const { depth } = tokens;
  let formula = "";
  while (tokens.next() !== "close" || tokens.depth !== depth)
    if (tokens.kind === "text") formula += tokens.text();
  const rule = markedRule(formula);
  if (rule === null) return;
  const index = differential === null ? null : Number(differential);
  frame.marks.push({ areas, rule, differential: index, priority });
}

function positive(value: string | null): number | null {
  const number = Number(value ?? "");
  return Number.isFinite(number) && number > 0 ? number : null;
}
