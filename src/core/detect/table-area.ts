import type { Area } from "../grid/address";
import type { Grid } from "../grid/grid";
import { filledRowsBetween } from "./sheet-labels";

/** The smallest area that holds everything in the rows from `top` to `bottom`. */
export function areaOf(grid: Grid, top: number, bottom: number): Area {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const row of filledRowsBetween(grid, top, bottom)) {
    const cells = grid.cellsOf(row);
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells[cells.length - 1]?.column ?? right);
  }
  return { top, left: Number.isFinite(left) ? left : 0, bottom, right };
}
