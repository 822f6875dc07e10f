import type { Grid } from "../grid/grid";
import { filledRowsBetween, labelsOf } from "./sheet-labels";
import { yearOf } from "./title";

/**
 * 项目年份 | 2021, in a cell with others (「填报单位：××  自评年度：2022年」), or 财年 over the years of the goals,
 * of which the first is that of the table.
 */
export function yearInHeads(grid: Grid, top: number, bottom: number): number | null {
  for (const row of filledRowsBetween(grid, top, bottom)) {
    for (const { key } of labelsOf(grid, row)) {
      const inside = /(?:年份|年度):((?:19|20)\d\d)(?!\d)/.exec(key)?.[1];
      if (inside) return Number(inside);
    }
    const label = labelsOf(grid, row).find(({ bare }) =>
      /^(项目|评价|自评|预算|所属)?(年份|年度)$|^财年$/.test(bare),
    );
    if (!label) continue;
    const beside = grid.cellsOf(row).find((cell) => cell.column > label.cell.column);
    const below = grid.cellAt(row + 1, label.cell.column);
    const year = [beside, below].map((cell) => cell && yearAlone(cell.text)).find(Boolean);
    if (year) return year;
  }
  return null;
}

function yearAlone(text: string): number | null {
  return yearOf(text) ?? yearOf(`${text}年`);
}
