import type { Area } from "../../../core/grid/address";
import type { CellLooks } from "./cell-looks";
import type { CellRows } from "./cell-rows";
import { linePixels, linesOf, pixelsOfPoints } from "./measures";
import { MergedColumns } from "./merged-columns";
import type { RowIndex } from "./row-index";
import type { SheetFrame } from "./sheet-frame";
import type { PictureCell, PictureStyle, SheetPicture } from "./sheet-picture";

interface HeightSources {
  readonly rows: number;
  readonly index: RowIndex;
  readonly cells: CellRows;
  readonly frame: SheetFrame;
  readonly defaultRowHeight: number;
  readonly widths: Pick<SheetPicture, "columnWidths">;
  readonly looks: CellLooks;
  readonly merges: readonly Area[];
}

/** Rows beyond these that state no height get the default one: fitting reads every cell. */
const FITTED_ROWS = 5000;
/** Excel's highest row, in points. */
const HEIGHT_MAX = 409.5;

/**
 * The height of every row: as the file states it, else as its text needs, as spreadsheet programs
 * work it out when they open a file. Text in merged cells does not stretch rows.
 */
export function fittedHeights(
  from: HeightSources,
): Pick<SheetPicture, "rowHeights" | "hiddenRows"> {
  const { rows, index, frame, defaultRowHeight } = from;
  const rowHeights = new Float32Array(rows).fill(defaultRowHeight);
  const hiddenRows: number[] = [];
  const merged = new MergedColumns(from.merges, from.widths.columnWidths.length);
  for (let row = 0; row < rows; row++) {
    const { height, hidden } = index.formatOf(row);
    if (hidden || (height === null && frame.rowsHidden)) hiddenRows.push(row);
    if (height) rowHeights[row] = pixelsOfPoints(height);
    else if (height === null && row < FITTED_ROWS)
      rowHeights[row] = Math.max(defaultRowHeight, fitted(row, from, merged));
  }
  return { rowHeights, hiddenRows };
}

function fitted(row: number, from: HeightSources, merged: MergedColumns): number {
  let height = 0;
  for (const { cells } of from.cells.between(row, row))
    for (const cell of cells) {
      const style = from.looks.styles[cell.style];
      if (!style || cell.text === "" || merged.covers(row, cell.column)) continue;
      height = Math.max(height, heightOf(cell, style, from.widths.columnWidths[cell.column] ?? 0));
    }
  return Math.min(height, pixelsOfPoints(HEIGHT_MAX));
}

function heightOf({ text, kind }: PictureCell, style: PictureStyle, width: number): number {
  const line = linePixels(style.font);
  if (style.rotation === "stacked") return Array.from(text).length * line;
  return style.wrap && kind === "text" ? linesOf(text, style.font, width) * line : line;
}
