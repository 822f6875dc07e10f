import { fundColumn, fundColumns, type FundColumn } from "../forms/fund-labels";
import { bareLabel, labelKey } from "../forms/label";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import { valueRightOf } from "./fund-keys";
import { sourceOf } from "./fund-roles";
import { labelsOf } from "./sheet-labels";

export type FundColumns = ReadonlyMap<FundColumn, GridCell>;

export interface FundHeadings {
  readonly columns: FundColumns;
  /** The last row of the headings. */
  readonly bottom: number;
}

/** The column headings of a fund block in this row; null where it heads none. */
export function fundHeadings(grid: Grid, row: number): FundHeadings | null {
  const columns = new Map<FundColumn, GridCell>();
  const names = rowNamesColumn(grid, row + 1);
  const labels = labelsOf(grid, row);
  const roles = fundColumns(labels.map(({ bare }) => bare));
  const keyed = new Set<number>();
  labels.forEach(({ cell }, index) => {
    const role = roles[index];
    if (!role || cell.column <= names) return;
    const value = valueRightOf(grid, cell);
    if (value) keyed.add(value.column);
    else if (!columns.has(role)) columns.set(role, cell);
  });
  // A form that asks for what was paid out and not for what was spent.
  const paidOut = columns.get("paidOut");
  if (paidOut && !columns.has("executed")) columns.set("executed", paidOut);
  const money = ["initialBudget", "adjustedBudget", "executed", "arrived"] as const;
  const named = money.filter((role) => columns.has(role)).length;
  // A form that asks for the amount alone and scores it: 年度金额 | 分值 | 得分 (乐昌).
  const scored = columns.has("weight") && columns.has("score");
  if (named === 0 || (named < 2 && !columns.has("rate") && !scored)) return null;
  if (!columns.has("executed") && !columns.has("rate") && !scored) return null;
  // In the key layout a number stands right of its key, in the same row; one key may stand before headings.
  return grid
    .cellsOf(row)
    .some(
      ({ text, column }) =>
        readNumber(text) !== null && !fundColumn(bareLabel(text)) && !keyed.has(column),
    )
    ? null
    : { columns, bottom: row };
}

/**
 * The column that names the fund rows, as their first row shows it; -1 where that row has none, or
 * several (they head amounts). What stands over the names or left of them heads no amounts:
 * 「年度预算数（万元）」 over 总额 (四川), the side label 「预算资金」 beside 资金来源.
 */
function rowNamesColumn(grid: Grid, firstRow: number): number {
  const [name, ...others] = grid
    .cellsOf(firstRow)
    .filter(({ text }) => isShortLabel(text) && sourceOf(text) !== null);
  return name && others.length === 0 ? name.column : -1;
}

/** A note of the form beside the rows may name a source too: 「……其他资金包括：社会投入资金……」. */
function isShortLabel(text: string): boolean {
  return labelKey(text).length <= LONGEST_ROW_NAME;
}

const LONGEST_ROW_NAME = 30;

/**
 * Amounts headed twice, 预算金额 over 总额 | 财政拨款 | 其他资金: the column of the total is that of the amount.
 * An amount beside it may have no parts. Anything else below the headings leaves them as they are.
 */
export function underTotals(
  grid: Grid,
  rows: readonly number[],
  { columns, bottom }: FundHeadings,
): FundHeadings {
  const below = rows.find((row) => row > bottom) ?? bottom + 1;
  const parts = grid.cellsOf(below);
  const first = Math.min(...[...columns.values()].map(({ column }) => column));
  const totals = parts.filter(({ text }) => sourceOf(text) === "total");
  const areParts = parts.every(({ text, column }) => column >= first && sourceOf(text) !== null);
  if (totals.length === 0 || parts.length < 2 || !areParts) return { columns, bottom };
  const ends = [...columns.values()].map(({ column }) => column);
  const settled = [...columns].map(([role, heading]) => {
    const end = Math.min(...ends.filter((column) => column > heading.column));
    const total = totals.find(({ column }) => column >= heading.column && column < end);
    return [role, total ?? heading] as const;
  });
  return { columns: new Map(settled), bottom: below };
}
