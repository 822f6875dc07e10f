import { fundColumn, type FundColumn } from "../forms/fund-labels";
import { bareLabel } from "../forms/label";
import type { Position } from "../grid/address";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import type { Field, FundRow } from "./evaluation-table";
import { fieldAt, rateFieldAt } from "./field";
import { assignRoles, sourceOf, type Layout } from "./fund-roles";
import { labelsOf, type LabelledCell } from "./sheet-labels";

/**
 * Keys with their value to the right: 预算数: | 0.2万元 | 执行数: | 0.2万元, each row one source.
 * A rate may stand under a heading of its own in the row above (成安).
 */
export function keyLayout(grid: Grid, rows: readonly number[]): Layout | null {
  const read: FundRow[] = [];
  let columns: ReadonlyMap<"adjustedBudget" | "executed", number> | null = null;
  for (const row of rows) {
    const labels = labelsOf(grid, row);
    columns ??= keyColumns(grid, labels) ?? blankKeyColumns(grid, row, labels);
    if (!columns) continue;
    const fund = readKeyRow(grid, row, columns, rows);
    if (!fund) break;
    read.push(fund);
  }
  const first = read[0];
  if (!first) return null;
  return {
    rows: assignRoles(read),
    top: first.label.at.row,
    bottom: read[read.length - 1]?.label.at.row ?? first.label.at.row,
  };
}

/** The columns of the keys: 预算数 and 执行数 in one row, each with a number before the next key. */
function keyColumns(
  grid: Grid,
  labels: readonly LabelledCell[],
): ReadonlyMap<"adjustedBudget" | "executed", number> | null {
  const columns = new Map<"adjustedBudget" | "executed", number>();
  for (const { cell, bare } of labels) {
    const role = fundColumn(bare);
    if (
      (role === "adjustedBudget" || role === "executed") &&
      valueRightOf(grid, cell) &&
      !columns.has(role)
    )
      columns.set(role, cell.column);
  }
  return columns.size === 2 ? columns : null;
}

/** The same keys in an unfilled form: no values yet, but the sources of both amounts in the row below. */
function blankKeyColumns(
  grid: Grid,
  row: number,
  labels: readonly LabelledCell[],
): ReadonlyMap<"adjustedBudget" | "executed", number> | null {
  const columns = new Map<"adjustedBudget" | "executed", number>();
  for (const { cell, bare } of labels) {
    const role = fundColumn(bare);
    const below = grid.cellAt(row + 1, cell.column);
    if (role !== "adjustedBudget" && role !== "executed") continue;
    const free = grid.cellAt(row + 1, cell.column + 1) === undefined;
    if (free && below && sourceOf(below.text) !== null && !columns.has(role))
      columns.set(role, cell.column);
  }
  const [budget, executed] = [columns.get("adjustedBudget"), columns.get("executed")];
  if (budget === undefined || executed === undefined || executed - budget < 2) return null;
  return columns;
}

/** The number, or the dash for none, in the next cell right of a key. */
export function valueRightOf(grid: Grid, label: GridCell): GridCell | null {
  const right = grid.cellsOf(label.row).find((cell) => cell.column > label.column);
  return right && (readNumber(right.text) !== null || /^[-—－/]$/.test(right.text.trim()))
    ? right
    : null;
}

/** A blank value stands right before the next key or the rate, as a key may be merged over several columns. */
function blankRightOf(grid: Grid, key: GridCell, rows: readonly number[]): number {
  const next = grid.cellsOf(key.row).find((cell) => cell.column > key.column);
  const rate = rateHeading(grid, key, rows)?.column;
  const end = Math.min(next?.column ?? Number.POSITIVE_INFINITY, rate ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(end) && end > key.column + 1 ? end - 1 : key.column + 1;
}

function rateHeading(grid: Grid, at: Position, rows: readonly number[]): GridCell | undefined {
  return rows
    .filter((row) => row < at.row)
    .flatMap((row) => labelsOf(grid, row))
    .find(({ cell, bare }) => cell.column > at.column && fundColumn(bare) === "rate")?.cell;
}

function readKeyRow(
  grid: Grid,
  row: number,
  columns: ReadonlyMap<"adjustedBudget" | "executed", number>,
  rows: readonly number[],
): FundRow | null {
  const label = grid.cellAt(row, columns.get("adjustedBudget") ?? 0);
  const executedLabel = grid.cellAt(row, columns.get("executed") ?? 0);
  if (!label || !executedLabel || readNumber(label.text) !== null) return null;
  if (sourceOf(label.text) === null && fundColumn(bareLabel(label.text)) === null) return null;
  const budgetCell = valueRightOf(grid, label);
  const executedCell = valueRightOf(grid, executedLabel);
  const valueOf = (cell: GridCell | null, key: GridCell): Field =>
    fieldAt(grid, cell ?? { row, column: blankRightOf(grid, key, rows) }, "money");
  const adjustedBudget = valueOf(budgetCell, label);
  const executed = valueOf(executedCell, executedLabel);
  const keyed = (role: FundColumn, reading: "money" | "points"): Field | null => {
    const key = labelsOf(grid, row).find(({ bare }) => fundColumn(bare) === role)?.cell;
    const value = key && valueRightOf(grid, key);
    return value ? fieldAt(grid, value, reading) : null;
  };
  return {
    role: "source",
    source: null,
    within: null,
    label: fieldAt(grid, label, "text"),
    initialBudget: keyed("initialBudget", "money"),
    adjustedBudget,
    executed,
    weight: keyed("weight", "points"),
    rate: rateRightOf(grid, executed, rows, adjustedBudget),
    score: keyed("score", "points"),
    reason: null,
  };
}

/** A rate in the same row right of the outturn: beside its own label, or under a heading of the rows above. */
function rateRightOf(
  grid: Grid,
  executed: Field,
  rows: readonly number[],
  budget: Field,
): Field | null {
  const { row, column } = executed.at;
  const expected =
    executed.number && budget.number && !budget.number.isZero()
      ? executed.number.div(budget.number)
      : null;
  const label = labelsOf(grid, row).find(
    ({ cell, bare }) => cell.column > column && fundColumn(bare) === "rate",
  )?.cell;
  const beside = label && valueRightOf(grid, label);
  if (beside) return rateFieldAt(grid, beside, expected);
  const heading = rateHeading(grid, executed.at, rows);
  return heading ? rateFieldAt(grid, { row, column: heading.column }, expected) : null;
}
