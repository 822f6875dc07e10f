import { indicatorColumn } from "../forms/indicator-labels";
import { gridFrom, type Grid } from "../grid/grid";
import type { IndicatorHeader } from "./indicator-header";
import { labelsOf } from "./sheet-labels";

/**
 * A sheet with two tables or more side by side as one sheet each; null where every heading heads one table.
 * Only where all headings of the sheet part at the same column: else a wide table stands below narrow ones.
 */
export function sideBySide(
  grid: Grid,
  headers: readonly IndicatorHeader[],
): readonly [Grid, Grid] | null {
  const [first, ...others] = headers.map((header) => columnOfSecond(grid, header));
  if (first === undefined || first === null || others.some((column) => column !== first))
    return null;
  const cells = grid.filledRows.flatMap((row) => grid.cellsOf(row));
  return [
    gridFrom(
      grid.sheet,
      cells.filter(({ column }) => column < first),
    ),
    gridFrom(
      grid.sheet,
      cells.filter(({ column }) => column >= first),
    ),
  ];
}

/** The column after the first table's last heading, where the headings begin anew with the same level. */
function columnOfSecond(grid: Grid, { bottom }: IndicatorHeader): number | null {
  const headings = labelsOf(grid, bottom).flatMap(({ cell, bare }) => {
    const role = indicatorColumn(bare);
    return role === null || role === "sideLabel" ? [] : [{ role, column: cell.column }];
  });
  const second = headings.findIndex(({ role }, index) => index > 0 && role === headings[0]?.role);
  const left = headings.slice(0, second);
  const right = headings.slice(second);
  const isWhole = (part: typeof headings) =>
    ["target", "actual"].every((wanted) => part.some(({ role }) => role === wanted));
  const last = left[left.length - 1];
  return second > 0 && last && isWhole(left) && isWhole(right) ? last.column + 1 : null;
}
