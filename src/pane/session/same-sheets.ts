import type { ReadSheets } from "../../app/score-tables";
import type { Grid } from "../../core/grid/grid";

/** True where two readings of a workbook say the same, cell by cell. */
export function sameSheets(a: ReadSheets, b: ReadSheets): boolean {
  return (
    a.sheets.length === b.sheets.length &&
    a.grids.length === b.grids.length &&
    a.sheets.every((sheet, i) => sameSurvey(sheet, b.sheets[i])) &&
    a.grids.every((grid, i) => sameGrid(grid, b.grids[i]))
  );
}

type Surveyed = ReadSheets["sheets"][number];

function sameSurvey(one: Surveyed, other: Surveyed | undefined): boolean {
  return (
    one.name === other?.name &&
    one.visibility === other.visibility &&
    one.protected === other.protected
  );
}

function sameGrid(one: Grid, other: Grid | undefined): boolean {
  if (one === other) return true;
  if (one.sheet !== other?.sheet || one.filledRows.length !== other.filledRows.length) return false;
  return one.filledRows.every((row, i) => {
    if (row !== other.filledRows[i]) return false;
    const [mine, theirs] = [one.cellsOf(row), other.cellsOf(row)];
    return mine.length === theirs.length && mine.every((cell, k) => sameCell(cell, theirs[k]));
  });
}

type Cell = ReturnType<Grid["cellsOf"]>[number];

function sameCell(one: Cell, other: Cell | undefined): boolean {
  return (
    one.column === other?.column &&
    one.value === other.value &&
    one.text === other.text &&
    one.formula === other.formula
  );
}
