import type { ColumnRole, EvaluationTable } from "../../detect/evaluation-table";
import { isClassName } from "../../detect/indicator-rows";
import type { Grid } from "../../grid/grid";
import { styleOfField } from "../../sheets/place-layout";
import { indicatorColumn, PLACEHOLDER } from "../indicator-labels";
import { bareLabel, labelKey, pointsInLabel } from "../label";
import type {
  CellLook,
  ClassLayout,
  IndicatorLayout,
  Level2Layout,
  RowField,
  RowPreset,
} from "../layouts/layout";
import type { CapturedCells } from "./captured-cells";
import type { CellMap } from "./cell-map";
import { type Label, type LabelRun, NO_LABEL, underLevel1, underLevel2 } from "./label-runs";
import { TABLE_WORDS } from "./printed-words";

/** What the rows of indicators are captured from. */
export interface IndicatorSources {
  readonly table: EvaluationTable;
  readonly grid: Grid;
  readonly map: CellMap;
  readonly cells: CapturedCells;
  /** First and last row of the block, the heading left out. */
  readonly rows: readonly [number, number];
  /** Names of indicators, their weights, units and signs are kept; targets never. */
  readonly keepIndicators: boolean;
  /** Names of classes are kept, whatever they are. */
  readonly keepTexts: boolean;
}

/** Neighbouring columns that are one cell in the rows of the block. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

const FIELDS: Readonly<Partial<Record<ColumnRole, RowField>>> = {
  level1: "level1",
  level2: "level2",
  level3: "level3",
  nature: "nature",
  initialTarget: "initialTarget",
  target: "target",
  unit: "unit",
  actual: "actual",
  weight: "weight",
  blankWeight: "share",
  coefficient: "coefficient",
  score: "score",
  reviewScore: "reviewScore",
  reason: "reason",
};

const OTHER_FIELDS: Readonly<Record<string, RowField>> = {
  status: "status",
  sequence: "sequence",
  criteria: "remark",
  remark: "remark",
  convertedScore: "converted",
};

/** The spans of the block's rows: the division that most rows have. */
export function spansOf(map: CellMap, [first, last]: readonly [number, number]): readonly Span[] {
  const counted = new Map<string, { spans: Span[]; count: number }>();
  for (let row = first; row <= last; row += 1) {
    const spans: Span[] = [];
    for (let column = map.area.left; column <= map.area.right;) {
      const { left, right } = map.at(row, column);
      spans.push({ left: Math.max(left, column), right: Math.min(right, map.area.right) });
      column = Math.max(right, column) + 1;
    }
    const key = JSON.stringify(spans);
    const known = counted.get(key);
    if (known) known.count += 1;
    else counted.set(key, { spans, count: 1 });
  }
  const [most] = [...counted.values()].sort((a, b) => b.count - a.count);
  return most?.spans ?? [];
}

/** The columns of the form's rows, each with its span; `spans` are those right of a side label. */
export function fieldsOf(
  { table, grid, map, rows: [first] }: IndicatorSources,
  spans: readonly Span[],
): ReadonlyMap<RowField, Span> {
  const fields = new Map<RowField, Span>();
  const roles = Object.entries(FIELDS) as (readonly [ColumnRole, RowField])[];
  let extras = 0;
  for (const span of spans) {
    const known = roles.find(([role]) => {
      const column = table.columns[role]?.at.column;
      return column !== undefined && column >= span.left && column <= span.right;
    })?.[1];
    const heading = map.at(first - 1, span.left);
    const text = grid.cellAt(heading.top, heading.left)?.text ?? "";
    const other = OTHER_FIELDS[indicatorColumn(bareLabel(text)) ?? ""];
    const field = [known, other].find((one) => one !== undefined && !fields.has(one));
    if (field === undefined) extras += 1;
    fields.set(field ?? `extra${extras - 1}`, span);
  }
  return fields;
}

/** Classes, columns and looks of the block. */
export function capturedRows(
  from: IndicatorSources,
  fields: ReadonlyMap<RowField, Span>,
): Pick<IndicatorLayout, "columns" | "classes" | "looks" | "rowHeight"> {
  const { cells, map, rows } = from;
  const columns = Object.fromEntries(
    [...fields].map(([field, { left, right }]) => [field, cells.columnsOf(left, right)]),
  );
  const looks = Object.fromEntries(
    [...fields].flatMap(([field, { left }]): [RowField, CellLook][] => {
      const { look } = cells.lookOf({ row: rows[0], column: left }, styleOfField(field), "thin");
      return look ? [[field, look]] : [];
    }),
  );
  const rowHeight = usualHeight(map, rows);
  return {
    columns,
    classes: classesOf(from, fields),
    ...(Object.keys(looks).length === 0 ? {} : { looks }),
    ...(rowHeight === null ? {} : { rowHeight }),
  };
}

/** The height that half of the rows do not exceed. */
function usualHeight(map: CellMap, [first, last]: readonly [number, number]): number | null {
  const heights: number[] = [];
  for (let row = first; row <= last; row += 1) heights.push(map.heightOf(row) ?? 0);
  const usual = heights.sort((a, b) => a - b)[heights.length >> 1] ?? 0;
  return usual >= 1 ? Math.round(usual * 4) / 4 : null;
}

interface CapturedRow {
  readonly level1: LabelRun;
  readonly level2: LabelRun;
  readonly preset: RowPreset;
}

function classesOf(
  from: IndicatorSources,
  fields: ReadonlyMap<RowField, Span>,
): readonly ClassLayout[] {
  const named = (text: string): string => (isKept(text, from) ? text : "");
  return runsOf(bodyRows(from, fields), ({ level1 }) => level1).map(
    ({ text, rows }): ClassLayout => ({
      level1: named(text),
      points: pointsInLabel(text),
      level2: runsOf(rows, ({ level2 }) => level2).map((run): Level2Layout => ({
        name: named(run.text),
        ...(from.keepIndicators
          ? { presets: run.rows.map(({ preset }) => preset) }
          : { rows: run.rows.length }),
      })),
    }),
  );
}

/** Rows that follow one another under the same label. */
function runsOf(
  rows: readonly CapturedRow[],
  labelOf: (row: CapturedRow) => LabelRun,
): readonly { readonly text: string; readonly rows: readonly CapturedRow[] }[] {
  const runs: { id: number; text: string; rows: CapturedRow[] }[] = [];
  for (const row of rows) {
    const { id, text } = labelOf(row);
    const last = runs.at(-1);
    if (last?.id === id) last.rows.push(row);
    else runs.push({ id, text, rows: [row] });
  }
  return runs;
}

/** Names of classes are printed; a name of somebody's own task is not. */
function isKept(text: string, { keepIndicators, keepTexts }: IndicatorSources): boolean {
  if (keepIndicators || keepTexts) return true;
  return TABLE_WORDS.has(bareLabel(text)) || isClassName(text);
}

/** One a row of the block; sums of classes and 其中 rows are no rows of a blank form. */
function bodyRows(
  { table, grid, map, rows: [first, last], keepIndicators }: IndicatorSources,
  fields: ReadonlyMap<RowField, Span>,
): readonly CapturedRow[] {
  const byRow = new Map(table.indicators.map((row) => [row.row, row]));
  const labelAt = (row: number, field: RowField): Label | null => {
    const span = fields.get(field);
    if (!span) return null;
    const { top, bottom, left } = map.at(row, span.left);
    const text = grid.cellAt(top, left)?.text.trim() ?? "";
    const isTold = !PLACEHOLDER.test(labelKey(text));
    return { text: isTold ? text : "", top, isTall: bottom > top };
  };
  const captured: CapturedRow[] = [];
  let [level1, level2] = [NO_LABEL, NO_LABEL];
  for (let row = first; row <= last; row += 1) {
    const before = level1;
    level1 = underLevel1(level1, labelAt(row, "level1"));
    const inside = level1 === before ? level2 : { ...NO_LABEL, id: level2.id + 1 };
    level2 = underLevel2(inside, labelAt(row, "level2"));
    const indicator = byRow.get(row);
    if (indicator && indicator.role !== "indicator") continue;
    captured.push({ level1, level2, preset: presetOf(indicator, row, fields, keepIndicators) });
  }
  return captured;
}

/** What a blank row keeps of the indicator that stands in it. */
function presetOf(
  indicator: EvaluationTable["indicators"][number] | undefined,
  row: number,
  fields: ReadonlyMap<RowField, Span>,
  keepIndicators: boolean,
): RowPreset {
  const ownWeight = indicator?.weight?.at.row === row ? indicator.weight.number?.toFixed() : "";
  const preset = {
    level3: indicator?.level3?.text.trim() ?? "",
    weight: ownWeight ?? "",
    unit: indicator?.unit?.text.trim() ?? "",
    nature: indicator?.nature?.text.trim() ?? "",
  };
  const kept = Object.entries(preset).filter(
    ([field, text]) => keepIndicators && text !== "" && fields.has(field as RowField),
  );
  return Object.fromEntries(kept);
}
