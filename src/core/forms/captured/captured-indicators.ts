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
  readonly level1: string;
  readonly level2: string;
  readonly preset: RowPreset;
}

function classesOf(
  from: IndicatorSources,
  fields: ReadonlyMap<RowField, Span>,
): readonly ClassLayout[] {
  const rows = bodyRows(from, fields);
  const classes: { level1: string; rows: CapturedRow[] }[] = [];
  for (const row of rows) {
    const last = classes.at(-1);
    if (last?.level1 === row.level1) last.rows.push(row);
    else classes.push({ level1: row.level1, rows: [row] });
  }
  const named = (text: string): string => (isKept(text, from) ? text : "");
  return classes.map(({ level1, rows: inside }): ClassLayout => ({
    level1: named(level1),
    points: pointsInLabel(level1),
    level2: level2Of(inside, named, from.keepIndicators),
  }));
}

function level2Of(
  rows: readonly CapturedRow[],
  named: (text: string) => string,
  keepIndicators: boolean,
): readonly Level2Layout[] {
  const runs: { name: string; presets: RowPreset[] }[] = [];
  for (const { level2, preset } of rows) {
    const last = runs.at(-1);
    if (last?.name === level2) last.presets.push(preset);
    else runs.push({ name: level2, presets: [preset] });
  }
  return runs.map(({ name, presets }) => ({
    name: named(name),
    ...(keepIndicators ? { presets } : { rows: presets.length }),
  }));
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
  const labelAt = (row: number, field: RowField): string => {
    const span = fields.get(field);
    if (!span) return "";
    const cell = map.at(row, span.left);
    const text = grid.cellAt(cell.top, cell.left)?.text.trim() ?? "";
    return PLACEHOLDER.test(labelKey(text)) ? "" : text;
  };
  const captured: CapturedRow[] = [];
  let [level1, level2] = ["", ""];
  for (let row = first; row <= last; row += 1) {
    const [first1, first2] = [labelAt(row, "level1"), labelAt(row, "level2")];
    if (first1 !== "" && first1 !== level1) [level1, level2] = [first1, ""];
    if (first2 !== "") level2 = first2;
    const indicator = byRow.get(row);
    if (indicator && indicator.role !== "indicator") continue;
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
    captured.push({ level1, level2, preset: Object.fromEntries(kept) });
  }
  return captured;
}
