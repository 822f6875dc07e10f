import type { Area, Position } from "./address";

/** What a cell holds, as every reader gives it. Error values (`#DIV/0!`) are strings. */
export type CellValue = string | number | boolean | null;

/** One cell that holds something. Cells that hold nothing are not in the grid. */
export interface GridCell extends Position {
  readonly value: CellValue;
  /** As displayed, after the number format. */
  readonly text: string;
  /** With its leading `=`; null for a constant. */
  readonly formula: string | null;
  /** The format code; `General` when none is set. */
  readonly numberFormat: string;
}

/**
 * One sheet's used area. Merged areas are one value and blanks: readers never tell the core of
 * merges, because asking Excel for them costs the user's undo history.
 */
export interface Grid {
  readonly sheet: string;
  /** Smallest area that holds every non-blank cell; null for an empty sheet. */
  readonly area: Area | null;
  /** Rows that hold at least one non-blank cell, ascending. */
  readonly filledRows: readonly number[];
  /** The non-blank cells of a row, from left to right. */
  cellsOf(row: number): readonly GridCell[];
  /** The cell, or undefined where it is blank. */
  cellAt(row: number, column: number): GridCell | undefined;
}

/** A grid from cells in any order; blanks (null, empty text) are left out, the last of two at one place wins. */
export function gridFrom(sheet: string, cells: Iterable<GridCell>): Grid {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const cell of cells) {
    if (cell.value === null || (cell.value === "" && cell.formula === null)) continue;
    const row = rows.get(cell.row) ?? new Map<number, GridCell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  const filledRows = [...rows.keys()].sort((a, b) => a - b);
  const ordered = new Map<number, readonly GridCell[]>();
  for (const [row, byColumn] of rows)
    ordered.set(
      row,
      [...byColumn.values()].sort((a, b) => a.column - b.column),
    );
  return {
    sheet,
    area: usedArea(filledRows, ordered),
    filledRows,
    cellsOf: (row) => ordered.get(row) ?? [],
    cellAt: (row, column) => rows.get(row)?.get(column),
  };
}

function usedArea(
  filledRows: readonly number[],
  rows: ReadonlyMap<number, readonly GridCell[]>,
): Area | null {
  const top = filledRows[0];
  const bottom = filledRows[filledRows.length - 1];
  if (top === undefined || bottom === undefined) return null;
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const cells of rows.values()) {
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells[cells.length - 1]?.column ?? right);
  }
  return { top, left, bottom, right };
}
