import { fundColumn } from "../forms/fund-labels";
import { indicatorColumn } from "../forms/indicator-labels";
import type { Grid } from "../grid/grid";
import type { UnrecognisedArea } from "./evaluation-table";
import { isTitleText } from "./row-kind";
import { labelsOf } from "./sheet-labels";

/** Rows from the top that are looked at for signs of a table. */
const ROWS_LOOKED_AT = 400;

/** Why a sheet without a table looks as if it had one; empty for sheets that do not, such as a report's text. */
export function unrecognisedIn(grid: Grid): readonly UnrecognisedArea[] {
  const { area } = grid;
  if (!area || area.right - area.left < FEWEST_COLUMNS - 1) return [];
  let titled = false;
  let headings = 0;
  for (const row of grid.filledRows.slice(0, ROWS_LOOKED_AT))
    for (const { bare, key } of labelsOf(grid, row)) {
      if (isTitleText(key)) titled = true;
      if (indicatorColumn(bare) !== null || fundColumn(bare) !== null) headings += 1;
    }
  if (headings >= FEWEST_HEADINGS)
    return [{ sheet: grid.sheet, area, reason: "no-indicator-header" }];
  return titled ? [{ sheet: grid.sheet, area, reason: "too-few-headers" }] : [];
}

const FEWEST_HEADINGS = 4;
const FEWEST_COLUMNS = 3;
