import { indicatorColumn, type IndicatorColumn } from "../forms/indicator-labels";
import { bareLabel } from "../forms/label";
import type { Grid } from "../grid/grid";
import { readNumber } from "../values/number";
import type { IndicatorHeader } from "./indicator-header";
import { isClassName, type RowColumns } from "./indicator-rows";

/**
 * The columns of a block after a look at its rows: of two weight columns the one that is filled, and
 * levels for columns that the heading spans without naming them (评价内容 over class and sub-class).
 */
export function settleColumns(
  grid: Grid,
  header: IndicatorHeader,
  rows: readonly number[],
): RowColumns {
  const columns = new Map<IndicatorColumn, number>();
  for (const [role, cell] of header.columns) columns.set(role, cell.column);
  if (!columns.has("reason") && columns.has("remark"))
    columns.set("reason", columns.get("remark") ?? 0);
  if (!columns.has("criteria") && columns.has("explanation"))
    columns.set("criteria", columns.get("explanation") ?? 0);
  settleWeight(grid, header, rows, columns);
  settleLevels(grid, header, rows, columns);
  settleTarget(grid, rows, columns);
  orderLevels(columns);
  return columns;
}

/** 大于等于 | 60 | 件 under one heading 年度指标值 without headings of their own. */
function settleTarget(
  grid: Grid,
  rows: readonly number[],
  columns: Map<IndicatorColumn, number>,
): void {
  const target = columns.get("target");
  const actual = columns.get("actual");
  if (target === undefined || actual === undefined || columns.has("nature")) return;
  const signs = rows.flatMap((row) => grid.cellAt(row, target)?.text ?? []);
  if (signs.length === 0 || !signs.every((text) => SIGN_ALONE.test(text.trim()))) return;
  if (actual <= target + 1) return;
  columns.set("nature", target);
  columns.set("target", target + 1);
  if (actual > target + 2 && !columns.has("unit")) columns.set("unit", target + 2);
}

const SIGN_ALONE =
  /^([≥≤<>=＞＜＝≧≦﹦═]{1,2}|[大小]于(等于)?|等于|不[低高少超小大][于过]|定[性量](指标)?)$/;

/** The wider class stands left of the narrower one, whatever their headings are called (评价指标 | 评价内容). */
function orderLevels(columns: Map<IndicatorColumn, number>): void {
  const [level1, level2] = [columns.get("level1"), columns.get("level2")];
  if (level1 === undefined || level2 === undefined || level1 < level2) return;
  columns.set("level1", level2);
  columns.set("level2", level1);
}

function settleWeight(
  grid: Grid,
  header: IndicatorHeader,
  rows: readonly number[],
  columns: Map<IndicatorColumn, number>,
): void {
  const ofClasses = new Set(classWeightColumns(header).values());
  const [first, ...others] = header.weightColumns
    .map((cell) => cell.column)
    .filter((column) => !ofClasses.has(column));
  if (first === undefined) columns.delete("weight");
  if (first === undefined) return;
  columns.set("weight", first);
  if (hasNumbers(grid, rows, first)) return;
  const used = others.find((column) => hasNumbers(grid, rows, column));
  if (used === undefined) return;
  columns.set("weight", used);
  columns.set("blankWeight", first);
}

/**
 * The weight columns that belong to level 1 and level 2, where each level has its own beside it
 * (一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值); the indicators' weight is then the last of them, or
 * stands in their names. A lone weight column left of the names is the indicators'.
 */
export function classWeightColumns({
  columns,
  weightColumns,
}: IndicatorHeader): ReadonlyMap<1 | 2, number> {
  const column = (role: IndicatorColumn): number | undefined => columns.get(role)?.column;
  const [level1, level2, level3] = [column("level1"), column("level2"), column("level3")];
  const found = new Map<1 | 2, number>();
  const name = level3 ?? level2;
  if (name === undefined) return found;
  for (const { column: weight } of weightColumns) {
    if (weight > name) continue;
    if (level2 !== undefined && weight > level2) found.set(2, weight);
    else if (level1 !== undefined && weight > level1) found.set(1, weight);
  }
  return found.size === 2 || weightColumns.some((cell) => cell.column > name) ? found : new Map();
}

function hasNumbers(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.some((row) => {
    const cell = grid.cellAt(row, column);
    return cell !== undefined && readNumber(cell.text) !== null;
  });
}

/** Columns with content left of the first named one take the levels that are still free, from the left. */
function settleLevels(
  grid: Grid,
  header: IndicatorHeader,
  rows: readonly number[],
  columns: Map<IndicatorColumn, number>,
): void {
  const values = ["target", "actual", "weight", "nature", "initialTarget", "score"] as const;
  const firstValue = Math.min(
    ...values.flatMap((role) => columns.get(role) ?? Number.POSITIVE_INFINITY),
  );
  const taken = new Set(columns.values());
  const free = unnamedColumns(grid, rows, firstValue).filter((column) => !taken.has(column));
  const named = columns.get("level3");
  const spanned =
    named === undefined
      ? []
      : free.filter((column) => column > named && !hasOwnHeading(grid, header, column));
  const level3 = spannedName(grid, rows, spanned, firstValue) ?? named;
  if (named !== undefined && level3 !== undefined && level3 !== named) {
    // One heading 指标名称 over class, sub-class and name.
    columns.set("level3", level3);
    assign(columns, ["level1", "level2"], [named, ...spanned.filter((column) => column < level3)]);
    return;
  }
  if (level3 !== undefined) {
    const classColumns = free.filter(
      (column) => column < level3 && holdsClasses(grid, rows, column),
    );
    assign(columns, ["level1", "level2"], classColumns);
    return;
  }
  const names = free.filter((column) => !holdsClasses(grid, rows, column));
  const classes = free.filter((column) => holdsClasses(grid, rows, column));
  const name = names[names.length - 1];
  if (name !== undefined) columns.set("level3", name);
  assign(columns, ["level1", "level2"], classes);
}

/** A heading that the reader does not know is one all the same: what stands under it is no name. */
function hasOwnHeading(grid: Grid, { top, bottom }: IndicatorHeader, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const cell = grid.cellAt(row, column);
    if (cell && indicatorColumn(bareLabel(cell.text)) === null) return true;
  }
  return false;
}

/**
 * Of the columns that one heading spans, the last holds the names; where that one holds classes and
 * blank columns follow before the values, as in an unfilled form, the last of those.
 */
function spannedName(
  grid: Grid,
  rows: readonly number[],
  spanned: readonly number[],
  firstValue: number,
): number | undefined {
  const last = spanned[spanned.length - 1];
  if (last === undefined || !Number.isFinite(firstValue) || last === firstValue - 1) return last;
  return holdsClasses(grid, rows, last) ? firstValue - 1 : last;
}

function assign(
  columns: Map<IndicatorColumn, number>,
  levels: readonly IndicatorColumn[],
  found: readonly number[],
): void {
  const open = levels.filter((level) => !columns.has(level));
  open.forEach((level, index) => {
    const column = found[index];
    if (column !== undefined) columns.set(level, column);
  });
}

function unnamedColumns(grid: Grid, rows: readonly number[], before: number): readonly number[] {
  const found = new Set<number>();
  for (const row of rows)
    for (const cell of grid.cellsOf(row)) if (cell.column < before) found.add(cell.column);
  return [...found].sort((a, b) => a - b);
}

/** At least half of the texts in the column are names of classes. */
function holdsClasses(grid: Grid, rows: readonly number[], column: number): boolean {
  const texts = rows.flatMap((row) => grid.cellAt(row, column)?.text ?? []);
  return texts.length > 0 && texts.filter(isClassName).length * 2 >= texts.length;
}
