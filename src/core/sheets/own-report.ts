import type { Grid } from "../grid/grid";

/** What the sheet of 核查报告 is called and headed; it is told from other sheets by both. */
export const OWN_REPORT = { sheet: "核查报告", title: "绩效自评表核查报告" } as const;

/** True for a 核查报告 that was inserted: it quotes the tables, so nothing in it is checked. */
export function isOwnReport(grid: Grid): boolean {
  const [first] = grid.filledRows;
  const title = first === undefined ? undefined : grid.cellsOf(first)[0]?.text;
  return grid.sheet.startsWith(OWN_REPORT.sheet) && title === OWN_REPORT.title;
}
