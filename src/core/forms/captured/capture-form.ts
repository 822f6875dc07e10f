import { shortHash } from "../../check/finding-id";
import type { EvaluationTable } from "../../detect/evaluation-table";
import { findIndicatorHeaders } from "../../detect/indicator-header";
import { rowKind } from "../../detect/row-kind";
import type { Area } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { ScoringPolicy } from "../../score/policy";
import type { AreaLook } from "../../sheets/area-look";
import type { OwnFormId } from "../form-profile";
import { bareLabel, labelKey } from "../label";
import type { IndicatorLayout, LayoutCell, PrintStyle, Slot } from "../layouts/layout";
import { PACK_LIMITS, type OwnForm } from "../own/own-form";
import { NOTE_START, OVERALL_TITLE } from "../table-labels";
import { CapturedCells } from "./captured-cells";
import { capturedRows, fieldsOf, spansOf, type IndicatorSources } from "./captured-indicators";
import { CellMap } from "./cell-map";
import { fixedText, isLabel, isYearLine, titleText, type FilledNames } from "./fixed-text";
import { TABLE_WORDS } from "./printed-words";
import { isBlankTable, tableSlots } from "./table-slots";

/** What a person decides about a form that is kept. */
export interface CaptureOptions {
  /** "" takes the title. */
  readonly name: string;
  /** Names of the indicators with their weights, units and signs; targets and results never. */
  readonly keepIndicators: boolean;
  /** Texts that are no known label too; a table that nobody has filled in keeps them all. */
  readonly keepTexts: boolean;
}

export interface CapturedForm {
  readonly form: OwnForm;
  /** Texts that were left out because nobody can tell whether the form prints them. */
  readonly leftOut: readonly string[];
}

/** Why a table cannot be kept as a form. */
export type CaptureFault =
  "summary" | "no-columns" | "several-blocks" | "too-wide" | "too-long" | "too-many-classes";

export type CaptureOutcome =
  | { readonly ok: true; readonly value: CapturedForm }
  | { readonly ok: false; readonly error: CaptureFault };

/**
 * A recognised table as a blank form: what it prints, with its merges, fonts, borders and sizes; places
 * to be filled in where the reader found a field. What somebody entered is not taken along.
 */
export function captureForm(
  table: EvaluationTable,
  grid: Grid,
  look: AreaLook,
  policy: ScoringPolicy,
  options: CaptureOptions,
): CaptureOutcome {
  const bounds = boundsOf(table, grid, look);
  if (!bounds.ok) return bounds;
  const { map, header, rows } = bounds.value;
  const keepTexts = options.keepTexts || isBlankTable(table);
  const cells = new CapturedCells(grid, map, meaningOf(table, grid, map, policy, keepTexts));
  const sources: IndicatorSources = {
    ...{ table, grid, map, cells, rows, keepTexts },
    keepIndicators: options.keepIndicators,
  };
  const top = cells.rows(map.area.top, header[0] - 1);
  const indicators = indicatorsOf(sources, header);
  if (hasTooManyClasses(indicators)) return { ok: false, error: "too-many-classes" };
  const foot = cells.rows(rows[1] + 1, map.area.bottom);
  const title =
    titleText(table.title.text, namesIn(table), isOverall(table), false) ?? "绩效自评表";
  const name = title.replace(/[（(]\{year\}年度?[）)]|\{(?:year|project|unit)\}(?:年度?)?/g, "");
  const widths = columnsOf(map.area).map((column) => Math.max(1, round(map.widthOf(column))));
  const layout = {
    sheetName: name.slice(0, 31),
    widths,
    orientation: sum(widths) > WIDEST_UPRIGHT ? "landscape" : "portrait",
    pages: "one",
    ...{ top, indicators, foot },
    notes: [],
  } as const;
  const id: OwnFormId = `own-${shortHash(JSON.stringify([name, policy.id, layout])).slice(0, 8)}`;
  return {
    ok: true,
    value: {
      form: {
        id,
        name: options.name.trim() || name,
        kind: table.kind,
        provenance: "own",
        source: "",
        moneyUnit: table.moneyUnit,
        policy: { base: policy.id },
        layout: { form: id, ...layout },
      },
      leftOut: [...new Set(cells.leftOut)],
    },
  };
}

/** Characters that fit an A4 page that stands. */
const WIDEST_UPRIGHT = 120;

interface Bounds {
  readonly map: CellMap;
  /** First and last row of the heading, and of the rows below it. */
  readonly header: readonly [number, number];
  readonly rows: readonly [number, number];
}

function boundsOf(
  table: EvaluationTable,
  grid: Grid,
  look: AreaLook,
):
  | { readonly ok: true; readonly value: Bounds }
  | { readonly ok: false; readonly error: CaptureFault } {
  if (table.kind === "summary") return { ok: false, error: "summary" };
  const headings = Object.values(table.columns).map(({ at }) => at);
  const whole = { ...table.area, bottom: table.area.bottom + rowsBelow(table.area, grid, look) };
  const map = new CellMap(look, whole);
  if (headings.length < 2) return { ok: false, error: "no-columns" };
  if (map.area.right - map.area.left >= PACK_LIMITS.columns)
    return { ok: false, error: "too-wide" };
  if (map.area.bottom - map.area.top >= PACK_LIMITS.rows) return { ok: false, error: "too-long" };
  const top = Math.min(...headings.map(({ row }) => row));
  const bottom = Math.max(...headings.map((at) => map.at(at.row, at.column).bottom));
  const last = lastOfBlock(table, grid, map, bottom);
  if (findIndicatorHeaders(grid).some((other) => other.top > bottom && other.top <= last))
    return { ok: false, error: "several-blocks" };
  return { ok: true, value: { map, header: [top, bottom], rows: [bottom + 1, last] } };
}

/** More than a file of forms may hold. */
function hasTooManyClasses({ classes }: IndicatorLayout): boolean {
  return (
    classes.length > PACK_LIMITS.classes ||
    classes.some(({ level2 }) => level2.length > PACK_LIMITS.level2)
  );
}

/** Ruled rows and signatures right below a table belong to its form, although they are no fields of it. */
function rowsBelow(area: Area, grid: Grid, look: AreaLook): number {
  const map = new CellMap(look, area);
  let count = 0;
  while (area.bottom + count < look.area.bottom) {
    const row = area.bottom + count + 1;
    const kind = rowKind(grid, row)?.kind;
    if (kind === "title" || (kind !== "sign-off" && !map.isFramed(row))) break;
    count += 1;
  }
  return count;
}

const ENDS: readonly string[] = ["total", "grade", "reason", "note", "sign-off"];

/** The last row before the total, the reasons or the notes. */
function lastOfBlock(table: EvaluationTable, grid: Grid, map: CellMap, header: number): number {
  const indicators = new Set(table.indicators.map(({ row }) => row));
  for (let row = header + 1; row <= map.area.bottom; row += 1) {
    const kind = rowKind(grid, row)?.kind;
    if (kind !== undefined && ENDS.includes(kind) && !indicators.has(row))
      return Math.max(row - 1, header + 1);
  }
  return Math.max(map.area.bottom, header + 1);
}

function meaningOf(
  table: EvaluationTable,
  grid: Grid,
  map: CellMap,
  policy: ScoringPolicy,
  keepTexts: boolean,
): ConstructorParameters<typeof CapturedCells>[2] {
  const names = namesIn(table);
  const overall = isOverall(table);
  const isFixed = ({ top, left }: Area): boolean => {
    const text = grid.cellAt(top, left)?.text ?? "";
    return isLabel(text) || TABLE_WORDS.has(bareLabel(text));
  };
  const slots = new Map<string, Slot>();
  for (const { slot, at } of tableSlots(table)) {
    const place = map.placeOf(at, isFixed);
    // A label that the reader takes for the value of the label before it stays one.
    const cell = map.at(place.row, place.column);
    if (/^(?:head|text|total)\./.test(slot) && isFixed(cell)) continue;
    const key = keyOf(place);
    if (!slots.has(key)) slots.set(key, slot);
  }
  const titles = titleRows(table, grid);
  const fundLabels = new Set(table.funds.map(({ label }) => keyOf(label.at)));
  const notes = new Set(table.notes.map(({ at }) => at.row));
  const totalWeight = table.total?.weight?.number;
  return {
    slotAt: (at) => slots.get(keyOf(at)) ?? null,
    prefilled: (slot, text) => {
      if (slot.startsWith("head.") && text === String(table.year)) return "{year}";
      if (slot.startsWith("head.") && text === table.moneyUnit) return "{money}";
      if (slot === "fund.0.weight") return policy.fundWeight?.toFixed() ?? null;
      return slot === "total.weight" && totalWeight?.eq(policy.totalPoints)
        ? policy.totalPoints.toFixed()
        : null;
    },
    fixed: (text, cell) => {
      if (PROVENANCE_LINE.test(text)) return text;
      if (titles.has(cell.top)) {
        const title = titleText(text, names, overall, keepTexts) ?? openingText(text, table);
        if (title !== null) return title;
      }
      if (isYearLine(text) && cell.top < map.area.top + 4 && text.trim() !== "")
        return "（{year}年度）";
      if (fundLabels.has(keyOf({ row: cell.top, column: cell.left })) && !/\d/.test(text))
        return fixedText(text, names, isKnownFund(text) || keepTexts);
      if (notes.has(cell.top)) return noteText(text, names, keepTexts);
      return fixedText(text, names, keepTexts);
    },
    styleOf: (cell, framed) => styleOf(cell, framed, titles, notes),
  };
}

/** The product's own line under the title of a form that is no official print. */
const PROVENANCE_LINE = /^本表(?:据.{1,80}整理|按通行做法)/;

/** The line above a title that begins it: 「2021年度××工作经费」. */
function openingText(text: string, { title, year }: EvaluationTable): string | null {
  const opens = text.trim() !== "" && title.text.startsWith(text) && title.text !== text;
  if (!opens) return null;
  const place = OVERALL_TITLE.test(title.text) ? "{unit}" : "{project}";
  return `${year === null ? "" : "{year}年度"}${place}`;
}

function isKnownFund(text: string): boolean {
  return text.length <= 20 && /资金|拨款|总额|结转|结余|预算|专户|收入|合计/.test(text);
}

/** Notes are printed rules of the form, unless they are of another sort than notes of scoring. */
function noteText(text: string, names: FilledNames, keepTexts: boolean): string | null {
  const known =
    NOTE_START.test(labelKey(text)) ||
    /^\d+[.、]|得分|分值|权重|评分|填[写报列]|口径|汇总|等次|计分/.test(text);
  return fixedText(text, names, known || keepTexts);
}

/** A title may take two rows, the first of which begins it. */
function titleRows({ title }: EvaluationTable, grid: Grid): ReadonlySet<number> {
  const { row, column } = title.at;
  const whole = grid.cellAt(row, column)?.text === title.text;
  return new Set(whole ? [row] : [row, row + 1]);
}

function styleOf(
  { top }: Area,
  framed: boolean,
  titles: ReadonlySet<number>,
  notes: ReadonlySet<number>,
): PrintStyle {
  if (titles.has(top)) return "title";
  if (framed) return "label";
  return notes.has(top) ? "note" : "caption";
}

function indicatorsOf(from: IndicatorSources, header: readonly [number, number]): IndicatorLayout {
  const { map, rows, cells } = from;
  const spans = spansOf(map, rows);
  const side = sideOf(from, header, spans[0]);
  const rest = side ? spans.slice(1) : spans;
  const printed = cells.rows(header[0], header[1]).map((row) => {
    const beside = side?.layout.from === "header" ? side.layout.column : null;
    const kept = Object.entries(row.cells).filter(
      ([key]) => beside === null || key.replace(/\+\d+$/, "") !== beside,
    );
    return { ...row, cells: Object.fromEntries(kept) };
  });
  return {
    header: printed,
    side: side?.layout ?? null,
    ...capturedRows(from, fieldsOf(from, rest)),
  };
}

/** The label left of the block: a first column that is no part of the rows. */
function sideOf(
  { table, grid, map, rows: [first, last], cells }: IndicatorSources,
  [headTop]: readonly [number, number],
  span: { readonly left: number; readonly right: number } | undefined,
): { readonly layout: NonNullable<IndicatorLayout["side"]> } | null {
  if (!span || Object.values(table.columns).some(({ at }) => at.column <= span.right)) return null;
  const cell = map.at(first, span.left);
  const beside = map.at(headTop, span.left);
  const blank = Array.from({ length: last - first + 1 }, (_, index) => first + index).every(
    (row) => map.at(row, span.left).top <= first || !grid.cellAt(row, span.left),
  );
  if (!blank) return null;
  const fromHeader = beside.bottom >= first || !grid.cellAt(cell.top, cell.left);
  const at = fromHeader ? beside : cell;
  const [made] = Object.values(cells.rows(at.top, at.top)[0]?.cells ?? {});
  const layoutCell: LayoutCell = made ?? { style: "label" };
  return {
    layout: {
      column: cells.columnsOf(span.left, span.right),
      cell: layoutCell,
      from: fromHeader ? "header" : "rows",
    },
  };
}

function namesIn({ year, project, organisation }: EvaluationTable): FilledNames {
  return { year, project, organisation };
}

function isOverall({ kind, title }: EvaluationTable): boolean {
  return kind === "overall" || OVERALL_TITLE.test(title.text);
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

function columnsOf({ left, right }: Area): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function round(width: number): number {
  return Math.round(width * 100) / 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
