import { bareLabel } from "../forms/label";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import type { FigureBlock, FigureRow } from "./evaluation-table";
import { fieldAt } from "./field";
import { filledRowsBetween } from "./sheet-labels";

/** What a label of money or a count ends in or holds; telephone numbers and dates have no such label. */
const FIGURE_LABEL = /支出|收入|预算|总额|经费|结余|结转|资金|编制|人数|资产|金额/;

/** Labels with their number beside them in lines of their own: 基本支出总额 | 629.74 | 项目支出总额 | 111.07. */
export function readKeyFigures(grid: Grid, top: number, bottom: number): readonly FigureBlock[] {
  const rows: FigureRow[] = [];
  for (const row of filledRowsBetween(grid, top, bottom)) {
    const cells = grid.cellsOf(row);
    const pairs = cells.flatMap((label, index) => pairOf(grid, label, cells[index + 1]) ?? []);
    // A line that is all pairs; anything else is a block with headings or prose.
    if (pairs.length > 0 && pairs.length * 2 === cells.length) rows.push(...pairs);
  }
  return rows.length === 0 ? [] : [{ title: "", columns: [{ label: "", partOf: null }], rows }];
}

function pairOf(grid: Grid, label: GridCell, value: GridCell | undefined): FigureRow | null {
  if (!value || typeof label.value !== "string" || readNumber(label.text) !== null) return null;
  if (!FIGURE_LABEL.test(bareLabel(label.text)) || readNumber(value.text) === null) return null;
  return {
    role: "part",
    label: fieldAt(grid, label, "text"),
    cells: [fieldAt(grid, value, "money")],
  };
}
