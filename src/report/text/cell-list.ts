import { columnLetters, fromA1 } from "../../core/grid/address";

/**
 * Cells as a person lists them: neighbours in a column as one range (`H5:H9`). Cells of other sheets
 * stay as they are.
 */
export function cellRanges(cells: readonly string[]): string[] {
  const ranges: { first: string; last: string }[] = [];
  for (const cell of new Set(cells)) {
    const open = ranges[ranges.length - 1];
    if (open && isBelow(open.last, cell)) open.last = cell;
    else ranges.push({ first: cell, last: cell });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}

function isBelow(cell: string, next: string): boolean {
  const at = fromA1(cell);
  return at !== null && next === `${columnLetters(at.column)}${at.row + 2}`;
}
