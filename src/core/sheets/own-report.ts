import type { Grid } from "../grid/grid";

/** What the sheet of 核查报告 is called and headed; it is told from other sheets by both. */
export const OWN_REPORT = { sheet: "核查报告", title: "绩效自评表核查报告" } as const;

/** The same of the sheet that holds 审核意见 alone. */
export const OWN_OPINION = { sheet: "审核意见", title: "绩效自评表审核意见" } as const;

/** True for a 核查报告 or 审核意见 that was inserted: it quotes the tables, so nothing in it is checked. */
export function isOwnReport(grid: Grid): boolean {
  return isHeadedAs(OWN_REPORT, grid) || isOwnOpinion(grid);
}

/** True for a sheet of 审核意见, whatever a reviewer has made of it since. */
export function isOwnOpinion(grid: Grid): boolean {
  return isHeadedAs(OWN_OPINION, grid);
}

function isHeadedAs(own: typeof OWN_REPORT | typeof OWN_OPINION, grid: Grid): boolean {
  const [first] = grid.filledRows;
  const title = first === undefined ? undefined : grid.cellsOf(first)[0]?.text;
  return grid.sheet.startsWith(own.sheet) && title === own.title;
}
