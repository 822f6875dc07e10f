import { indicatorColumn } from "../forms/indicator-labels";
import { bareLabel } from "../forms/label";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import type { IndicatorHeader } from "./indicator-header";

/**
 * The heading of a score column that says nothing but the points of its block: 年度指标值 | 实际完成指标值 | 50,
 * where 自评得分 stands at the top of the column and the points of every block under it.
 */
export function scoreHeadingAbove(
  grid: Grid,
  { top, bottom, columns }: IndicatorHeader,
): GridCell | null {
  const actual = columns.get("actual");
  if (columns.has("score") || !actual) return null;
  for (let row = top; row <= bottom; row += 1)
    for (const cell of grid.cellsOf(row))
      if (cell.column > actual.column && readNumber(cell.text) && standsUnderScore(grid, cell))
        return cell;
  return null;
}

/** Up the column there are only points, and then the heading of scores. */
function standsUnderScore(grid: Grid, { row, column }: GridCell): boolean {
  for (let above = row - 1; above >= Math.max(0, row - HIGHEST); above -= 1) {
    const cell = grid.cellAt(above, column);
    if (cell && readNumber(cell.text) === null)
      return indicatorColumn(bareLabel(cell.text)) === "score";
  }
  return false;
}

/** A head, a fund block and goals are no longer than this. */
const HIGHEST = 40;
