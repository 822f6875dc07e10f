import { SheetDataCursor } from "../sheet/sheet-data-cursor";
import type { SheetScan } from "../sheet/sheet-scan";
import { attributeSpan, attributeValue } from "../xml/attributes";

/** A row as its tag describes it. */
export interface RowFormat {
  /** In points; null: as its content needs. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Style of its cells that are not written out; null: that of their columns. */
  readonly style: number | null;
}

const PLAIN_ROW: RowFormat = { height: null, hidden: false, style: null };

/** Where the rows of a sheet begin, those without content too, and how far its cells reach. */
export class RowIndex {
  private constructor(
    private readonly scan: SheetScan,
    /** The byte at which the tag of a row begins. */
    private readonly starts: ReadonlyMap<number, number>,
    readonly lastRow: number,
    readonly lastColumn: number,
  ) {}

  /** `isDrawn` tells the styles that show without content; `reach` how far below content they count. */
  static of(scan: SheetScan, isDrawn: (style: number) => boolean, reach: number): RowIndex {
    const starts = new Map<number, number>();
    let lastRow = scan.area?.bottom ?? -1;
    let lastColumn = scan.area?.right ?? -1;
    const lowest = lastRow + reach;
    if (!scan.data || scan.data.empty) return new RowIndex(scan, starts, lastRow, lastColumn);
    const cursor = new SheetDataCursor(scan.bytes, scan.data.end, scan.prefix, scan.part);
    while (cursor.nextRow() && (cursor.row <= lowest || !scan.ordered)) {
      if (!starts.has(cursor.row)) starts.set(cursor.row, cursor.rowStart);
      while (cursor.nextCell()) {
        if (!isDrawn(cursor.style)) continue;
        if (cursor.cellRow > lastRow) lastRow = cursor.cellRow;
        if (cursor.column > lastColumn) lastColumn = cursor.column;
      }
    }
    return new RowIndex(scan, starts, lastRow, lastColumn);
  }

  /** A cursor that stands before the cells of the row; null where the file does not write it. */
  cellsOf(row: number): SheetDataCursor | null {
    const start = this.starts.get(row);
    if (start === undefined) return null;
    const { bytes, prefix, part } = this.scan;
    const cursor = new SheetDataCursor(bytes, start, prefix, part);
    cursor.seekRow(start, row);
    cursor.nextRow();
    return cursor;
  }

  formatOf(row: number): RowFormat {
    const start = this.starts.get(row);
    if (start === undefined) return PLAIN_ROW;
    const height = Number(this.attribute(start, "ht") ?? "NaN");
    const style = this.isOn(start, "customFormat") ? Number(this.attribute(start, "s")) : null;
    return {
      height: Number.isFinite(height) && height >= 0 ? Math.min(height, 409.5) : null,
      hidden: this.isOn(start, "hidden") || height === 0,
      style: style !== null && Number.isInteger(style) ? style : null,
    };
  }

  private isOn(start: number, name: string): boolean {
    const value = this.attribute(start, name);
    return value === "1" || value === "true";
  }

  private attribute(start: number, name: string): string | null {
    const { bytes, prefix } = this.scan;
    const span = attributeSpan(bytes, start + 1 + prefix.length + "row".length, name);
    return span && attributeValue(bytes, span);
  }
}
