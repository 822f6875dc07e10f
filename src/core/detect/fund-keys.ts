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
  let columns: KeyColumns | null = null;
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

/** Where the keys stand, and which budget the first of them is. */
interface KeyColumns {
  readonly role: "adjustedBudget" | "initialBudget";
  readonly budget: number;
  readonly executed: number;
}

/**
 * The columns of the keys: 预算数 and 执行数 in one row, each with a number before the next key. 年初预算 is
 * one of them where no other budget stands in the row.
 */
function keyColumns(grid: Grid, labels: readonly LabelledCell[]): KeyColumns | null {
  const columns = new Map<FundColumn, number>();
  for (const { cell, bare } of labels) {
    const role = fundColumn(bare);
    if (role && valueRightOf(grid, cell) && !columns.has(role)) columns.set(role, cell.column);
  }
  const role = columns.has("adjustedBudget") ? "adjustedBudget" : "initialBudget";
  const [budget, executed] = [columns.get(role), columns.get("executed")];
  if (budget === undefined || executed === undefined) return null;
  // 年初预算 | 50 | 调整数 | -5: the adjustment makes another budget of it.
  if (role === "initialBudget" && columns.has("adjustment")) return null;
  return { role, budget, executed };
}

/** The same keys in an unfilled form: no values yet, but the sources of both amounts in the row below. */
function blankKeyColumns(
  grid: Grid,
  row: number,
  labels: readonly LabelledCell[],
): KeyColumns | null {
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
  return { role: "adjustedBudget", budget, executed };
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
  columns: KeyColumns,
  rows: readonly number[],
): FundRow | null {
  const label = grid.cellAt(row, columns.budget);
  const executedLabel = grid.cellAt(row, columns.executed);
  if (!label || !executedLabel || readNumber(label.text) !== null) return null;
  if (sourceOf(label.text) === null && fundColumn(bareLabel(label.text)) === null) return null;
  const budgetCell = valueRightOf(grid, label);
  const executedCell = valueRightOf(grid, executedLabel);
  const valueOf = (cell: GridCell | null, key: GridCell): Field =>
    fieldAt(grid, cell ?? { row, column: blankRightOf(grid, key, rows) }, "money");
  const budget = valueOf(budgetCell, label);
  const isAdjusted = columns.role === "adjustedBudget";
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
    splitting: null,
    label: fieldAt(grid, label, "text"),
    initialBudget: isAdjusted ? keyed("initialBudget", "money") : budget,
    adjustedBudget: isAdjusted ? budget : null,
    executed,
    weight: keyed("weight", "points"),
    rate: rateRightOf(grid, executed, rows, budget),
    score: keyed("score", "points"),
    reason: null,
  };
}

/** 资金支出率 | 93.44% in the next row, where no amounts stand. */
function rateBelow(grid: Grid, row: number): GridCell | null {
  const roles = new Map(
    labelsOf(grid, row + 1).map(({ cell, bare }) => [fundColumn(bare), cell] as const),
  );
  const label = roles.get("rate");
  return label && !roles.has("executed") ? valueRightOf(grid, label) : null;
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
  const beside = (label && valueRightOf(grid, label)) ?? rateBelow(grid, row);
  if (beside) return rateFieldAt(grid, beside, expected);
  const heading = rateHeading(grid, executed.at, rows);
  if (!heading) return null;
  // Above stands a key with the total's rate beside it, or a heading.
  const at = valueRightOf(grid, heading)?.column ?? heading.column;
  return rateFieldAt(grid, { row, column: at }, expected);
}
