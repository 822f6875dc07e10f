import { FUND_SPLITTING } from "../forms/fund-labels";
import { labelKey } from "../forms/label";
import type { Position } from "../grid/address";
import type { Grid, GridCell } from "../grid/grid";
import type { FundRow } from "./evaluation-table";
import { fieldAt } from "./field";

/**
 * The label of the breakdown that a fund row belongs to: in the row of `source` or above it, down from `top`, not
 * right of it, and the nearest of several beside each other. It may stand in the cell of the first source.
 */
function splittingOver(grid: Grid, source: Position, top: number): GridCell | null {
  for (let row = source.row; row > top; row -= 1) {
    const found = grid
      .cellsOf(row)
      .findLast(({ column, text }) => column <= source.column && namesSplitting(text));
    if (found) return found;
  }
  return null;
}

/** The row with the label of its breakdown; `top` is the last row of the headings. */
export function withSplitting(grid: Grid, row: FundRow, top: number): FundRow {
  const label = splittingOver(grid, row.label.at, top);
  return label ? { ...row, splitting: fieldAt(grid, label, "text") } : row;
}

/** 「按收入性质分」, with or without the first source behind it: 「按收入性质分：一般公共预算」. */
export function namesSplitting(text: string): boolean {
  const [name = ""] = labelKey(text).split(":");
  return FUND_SPLITTING.test(name);
}
