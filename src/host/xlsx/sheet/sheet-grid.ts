import type { Area } from "../../../core/grid/address";
import { type Grid, type GridCell, gridFrom } from "../../../core/grid/grid";
import type { Styles } from "../workbook/styles";
import { SheetDataCursor } from "./sheet-data-cursor";
import type { SheetScan } from "./sheet-scan";

const NO_CELLS: readonly GridCell[] = [];

/** The grid of a scanned sheet; what could fail has been checked by the scan. */
export function gridOf(sheet: string, scan: SheetScan, styles: Styles): Grid {
  return scan.ordered
    ? new SheetGrid(sheet, scan, styles)
    : gridFrom(sheet, allCells(scan, styles));
}

/** A grid that reads a row from the sheet's bytes when it is first asked for, and keeps it. */
class SheetGrid implements Grid {
  readonly area: Area | null;
  private readonly known = new Map<number, readonly GridCell[]>();
  private rowNumbers: readonly number[] | null = null;
  private readonly cursor: SheetDataCursor;

  constructor(
    readonly sheet: string,
    private readonly scan: SheetScan,
    private readonly styles: Styles,
  ) {
    this.area = scan.area;
    this.cursor = new SheetDataCursor(scan.bytes, 0, scan.prefix, scan.part);
  }

  get filledRows(): readonly number[] {
    return (this.rowNumbers ??= Array.from(this.scan.rows));
  }

  cellsOf(row: number): readonly GridCell[] {
    const known = this.known.get(row);
    if (known) return known;
    const order = indexOf(this.scan.rows, row);
    if (order < 0) return NO_CELLS;
    const cells = this.readRow(this.scan.rowStarts[order] ?? 0, row);
    this.known.set(row, cells);
    return cells;
  }

  cellAt(row: number, column: number): GridCell | undefined {
    const cells = this.cellsOf(row);
    let low = 0;
    let high = cells.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle];
      if (!cell || cell.column === column) return cell;
      if (cell.column < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  private readRow(start: number, row: number): readonly GridCell[] {
    const { cursor } = this;
    cursor.seekRow(start, row);
    cursor.nextRow();
    const cells: GridCell[] = [];
    let ascending = true;
    while (cursor.nextCell()) {
      const cell = this.scan.reader.read(cursor, this.styles);
      if (!cell) continue;
      if (cell.column <= (cells[cells.length - 1]?.column ?? -1)) ascending = false;
      cells.push(cell);
    }
    return ascending ? cells : gridFrom(this.sheet, cells).cellsOf(row);
  }
}

function* allCells(scan: SheetScan, styles: Styles): Generator<GridCell> {
  const cursor = new SheetDataCursor(scan.bytes, scan.data?.end ?? 0, scan.prefix, scan.part);
  while (cursor.nextRow())
    while (cursor.nextCell()) {
      const cell = scan.reader.read(cursor, styles);
      if (cell) yield cell;
    }
}

/** Where a number stands in an ascending list; -1 when it does not. */
function indexOf(ascending: Int32Array, wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
