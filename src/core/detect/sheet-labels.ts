import { bareLabel, labelKey } from "../forms/label";
import type { Grid, GridCell } from "../grid/grid";

/** A text cell with its label forms. */
export interface LabelledCell {
  readonly cell: GridCell;
  readonly key: string;
  readonly bare: string;
}

/** Longer texts are prose, never labels. */
const LONGEST_LABEL_TEXT = 120;

/** The cells of a row that may be labels: short texts, left to right. */
export function labelsOf(grid: Grid, row: number): readonly LabelledCell[] {
  const labels: LabelledCell[] = [];
  for (const cell of grid.cellsOf(row)) {
    if (typeof cell.value !== "string" || cell.value.length > LONGEST_LABEL_TEXT) continue;
    labels.push({ cell, key: labelKey(cell.value), bare: bareLabel(cell.value) });
  }
  return labels;
}

/** The first cell of a row that holds something, with its label forms; undefined for a blank row. */
export function firstLabel(grid: Grid, row: number): LabelledCell | undefined {
  const cell = grid.cellsOf(row)[0];
  if (!cell) return undefined;
  const text = cell.text;
  return { cell, key: labelKey(text), bare: bareLabel(text) };
}

/** Rows from `top` to `bottom` that hold something. */
export function filledRowsBetween(grid: Grid, top: number, bottom: number): readonly number[] {
  const rows = grid.filledRows;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined || row > bottom) break;
    found.push(row);
  }
  return found;
}

/** The bare labels of all short texts from `top` to `bottom`. */
export function textsIn(grid: Grid, top: number, bottom: number): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const row of filledRowsBetween(grid, top, bottom))
    for (const { bare } of labelsOf(grid, row)) texts.add(bare);
  return texts;
}
