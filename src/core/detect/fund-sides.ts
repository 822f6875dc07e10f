import { fundColumns, MONEY_COLUMNS, type FundColumn } from "../forms/fund-labels";
import { bareLabel } from "../forms/label";
import { gridFrom, type Grid, type GridCell } from "../grid/grid";
import type { FigureBlock, FundRow } from "./evaluation-table";
import { isAmount } from "./fund-crossing";
import { labelsOf } from "./sheet-labels";

/** Income and expenditure beside each other, each as a sheet of its own. */
export interface FundSides {
  readonly expenditure: Grid;
  readonly income: Grid;
  /** What the form calls the income: 预算收入. */
  readonly incomeName: string;
}

/**
 * The two sides of a fund block that heads its amounts twice in one row, 收入 left and 支出 right or the other way
 * round: money is spent by the one, whatever came in. Null where the headings do not begin anew, or nothing says
 * which is which.
 */
export function fundSides(grid: Grid, rows: readonly number[]): FundSides | null {
  for (const row of rows) {
    const second = columnOfSecond(grid, row);
    if (second === null) continue;
    const left = namesOf(grid, row, ({ column }) => column < second);
    const right = namesOf(grid, row, ({ column }) => column >= second);
    const sides = [
      partOf(grid, rows, ({ column }) => column < second),
      partOf(grid, rows, ({ column }) => column >= second),
    ] as const;
    if (isExpenditure(right, left))
      return { income: sides[0], expenditure: sides[1], incomeName: incomeIn(left) };
    if (isExpenditure(left, right))
      return { income: sides[1], expenditure: sides[0], incomeName: incomeIn(right) };
  }
  return null;
}

function partOf(grid: Grid, rows: readonly number[], has: (cell: GridCell) => boolean): Grid {
  const cells = rows.flatMap((row) => grid.cellsOf(row));
  return gridFrom(grid.sheet, cells.filter(has));
}

/** Where the names of the second side stand: between the amounts of the first and those that are headed again. */
function columnOfSecond(grid: Grid, row: number): number | null {
  const labels = labelsOf(grid, row);
  const roles = fundColumns(labels.map(({ bare }) => bare));
  const columnOf = (role: FundColumn, from: number): number | null =>
    labels.find(({ cell }, i) => roles[i] === role && cell.column > from)?.cell.column ?? null;
  const spent = columnOf("executed", -1);
  const spentAgain = spent === null ? null : columnOf("executed", spent);
  const budgets = ["initialBudget", "adjustedBudget"] as const;
  const budgetsAgain = budgets.flatMap((role) => columnOf(role, spent ?? 0) ?? []);
  if (spent === null || spentAgain === null || budgetsAgain.length === 0) return null;
  const amounts = Math.min(...budgetsAgain);
  const names = [row, row + 1]
    .flatMap((at) => grid.cellsOf(at))
    .filter((cell) => cell.column > spent && cell.column < amounts && !isAmount(cell));
  const column = Math.min(...names.map((cell) => cell.column));
  return amounts < spentAgain && names.some(({ row: at }) => at > row) ? column : null;
}

/** What one side is called: over its headings, over its names, or by the first of these. */
function namesOf(grid: Grid, row: number, has: (cell: GridCell) => boolean): readonly string[] {
  return [row - 1, row, row + 1].flatMap((at) =>
    grid
      .cellsOf(at)
      .filter(has)
      .map(({ text }) => bareLabel(text))
      .filter((bare) => fundColumns([bare])[0] === null),
  );
}

function isExpenditure(names: readonly string[], others: readonly string[]): boolean {
  return (
    names.some((name) => /支出|用途|经费/.test(name)) && others.some((name) => INCOME.test(name))
  );
}

const INCOME = /收入|来源|拨款|公共预算|基金/;

function incomeIn(names: readonly string[]): string {
  return names.find((name) => /收入$/.test(name)) ?? "收入";
}

/** The amounts of the income as figures of their own; `rows` are those of its side as a fund block. */
export function incomeFigures(title: string, rows: readonly FundRow[]): FigureBlock {
  const columns = MONEY_COLUMNS.filter(({ role }) => rows.some((row) => row[role]));
  return {
    title,
    columns: columns.map(({ name }) => ({ label: name, partOf: null })),
    rows: rows.map((row) => ({
      role: row.role === "total" ? "total" : "part",
      label: row.label,
      cells: columns.map(({ role }) => row[role]),
    })),
  };
}
