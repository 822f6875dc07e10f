import { fundColumn } from "../forms/fund-labels";
import { indicatorColumn } from "../forms/indicator-labels";
import type { Area } from "../grid/address";
import type { Grid } from "../grid/grid";
import { isTitleText } from "./row-kind";
import { labelsOf } from "./sheet-labels";

/** Sheets with no more cells than these are always read whole. */
const ALWAYS_READ_CELLS = 200_000;

/** The part of a large sheet, from A1 on, that shows whether tables are to be expected in it. */
export const LOOKED_AT: Area = { top: 0, left: 0, bottom: 399, right: 29 };

/**
 * Whether a sheet is a large body of data (an export, a ledger) in which no table is to be sought:
 * more than 200,000 cells in its used area, and in the top left 400 rows and 30 columns neither a
 * title nor a heading of a table. Only those cells of `grid` are looked at, so that a host can decide
 * it before it reads the rest.
 */
export function isMereData(area: Area, grid: Grid): boolean {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells <= ALWAYS_READ_CELLS) return false;
  for (const row of grid.filledRows) {
    if (row > LOOKED_AT.bottom) break;
    for (const { cell, bare, key } of labelsOf(grid, row)) {
      if (cell.column > LOOKED_AT.right) continue;
      if (isTitleText(key) || indicatorColumn(bare) !== null || fundColumn(bare) !== null)
        return false;
    }
  }
  return true;
}
