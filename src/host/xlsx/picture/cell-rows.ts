import type { Position } from "../../../core/grid/address";
import type { SheetDataCursor } from "../sheet/sheet-data-cursor";
import type { SheetScan } from "../sheet/sheet-scan";
import { cellFormat } from "../workbook/displayed-text";
import { GENERAL } from "../workbook/number-formats";
import type { WorkbookModel } from "../workbook/workbook-model";
import type { CellLooks } from "./cell-looks";
import type { CellValue } from "./conditions/condition";
import { ConditionalFormats } from "./conditions/conditional-formats";
import type { RowIndex } from "./row-index";
import type { SheetFrame } from "./sheet-frame";
import type { PictureCell, PictureRow } from "./sheet-picture";

/** What the cells of a sheet are read from. */
export interface CellRowSources {
  readonly scan: SheetScan;
  readonly index: RowIndex;
  readonly frame: SheetFrame;
  readonly looks: CellLooks;
  readonly model: WorkbookModel;
  /** By style: whether a blank cell of it shows. */
  readonly drawn: readonly boolean[];
  /** Columns of the picture. */
  readonly columns: number;
}

/** Rows whose values conditional formats look at are kept. */
const VALUES_KEPT = 1_000;

/** The cells of a sheet as they are shown, row by row. */
export class CellRows {
  private readonly formats: ConditionalFormats;
  private readonly values = new Map<number, ReadonlyMap<number, CellValue>>();
  /** Style of the cells of a column that are not written out. */
  private readonly columnStyles: ReadonlyMap<number, number>;

  constructor(private readonly from: CellRowSources) {
    const styles = new Map<number, number>();
    for (const { first, last, style } of from.frame.columns)
      for (let column = first; style > 0 && column <= last && column < from.columns; column++)
        styles.set(column, style);
    this.columnStyles = styles;
    const judged = from.frame.formats.flatMap(({ areas, condition, differential }) =>
      condition && differential !== null ? { areas, condition, differential } : [],
    );
    this.formats = new ConditionalFormats(judged, (at) => this.valueAt(at));
  }

  /** Rows that show something, both ends included. */
  between(first: number, last: number): readonly PictureRow[] {
    const rows: PictureRow[] = [];
    for (let row = first; row <= last; row++) {
      const cells = this.cellsOf(row);
      if (cells.length > 0) rows.push({ row, cells });
    }
    return rows;
  }

  private cellsOf(row: number): readonly PictureCell[] {
    const { index, columns } = this.from;
    const cells = new Map<number, PictureCell>();
    const written = new Set<number>();
    const cursor = index.cellsOf(row);
    while (cursor?.nextCell()) {
      if (cursor.column >= columns) continue;
      written.add(cursor.column);
      const cell = this.cellAt(cursor);
      if (cell) cells.set(cell.column, cell);
    }
    for (const cell of this.unwritten(row, written)) cells.set(cell.column, cell);
    if (!this.formats.isEmpty) this.format(row, cells);
    return [...cells.values()].sort((a, b) => a.column - b.column);
  }

  /** Names the conditional format of each cell; one may show where nothing else does. */
  private format(row: number, cells: Map<number, PictureCell>): void {
    for (const column of this.formats.columnsOf(row, this.from.columns - 1)) {
      const format = this.formats.at({ row, column });
      if (format !== null)
        cells.set(column, { ...(cells.get(column) ?? blankCell(column, 0)), format });
    }
  }

  private valueAt({ row, column }: Position): CellValue {
    return this.valuesOf(row).get(column) ?? null;
  }

  private valuesOf(row: number): ReadonlyMap<number, CellValue> {
    const known = this.values.get(row);
    if (known) return known;
    const values = new Map<number, CellValue>();
    const { index, scan, model } = this.from;
    const cursor = index.cellsOf(row);
    while (cursor?.nextCell())
      values.set(cursor.column, scan.reader.read(cursor, model.styles)?.value ?? null);
    if (this.values.size > VALUES_KEPT) this.values.clear();
    this.values.set(row, values);
    return values;
  }

  private cellAt(cursor: SheetDataCursor): PictureCell | null {
    const { scan, model, drawn } = this.from;
    const { column } = cursor;
    const style = this.knownStyle(cursor.style);
    const read = scan.reader.read(cursor, model.styles);
    if (!read || (read.text === "" && read.formula === null))
      return drawn[style] ? blankCell(column, style) : null;
    const { value } = read;
    const isNumber = typeof value === "number";
    const isError = cursor.type === "error";
    return {
      column,
      style,
      kind: isError ? "error" : isNumber ? "number" : kindOf(value),
      text: read.text,
      formula: read.formula,
      general: isNumber && read.numberFormat === GENERAL ? value : null,
      color: this.formatColor(read.numberFormat, value),
      format: null,
    };
  }

  private formatColor(code: string, value: string | number | boolean | null): string | null {
    if (typeof value !== "number" && typeof value !== "string") return null;
    return cellFormat(code, this.from.model.date1904).color(value);
  }

  /** Blank cells that the file leaves out but whose row or column gives them a fill or borders. */
  private *unwritten(row: number, written: ReadonlySet<number>): Generator<PictureCell> {
    const { index, drawn, columns } = this.from;
    const { style } = index.formatOf(row);
    if (style !== null) {
      const known = this.knownStyle(style);
      for (let column = 0; drawn[known] && column < columns; column++)
        if (!written.has(column)) yield blankCell(column, known);
      return;
    }
    for (const [column, columnStyle] of this.columnStyles) {
      const known = this.knownStyle(columnStyle);
      if (!written.has(column) && drawn[known]) yield blankCell(column, known);
    }
  }

  private knownStyle(style: number): number {
    return style < this.from.looks.styles.length ? style : 0;
  }
}

function kindOf(value: string | boolean | null): PictureCell["kind"] {
  return typeof value === "boolean" ? "boolean" : "text";
}

/** A cell that shows its fill and borders only. */
export function blankCell(column: number, style: number): PictureCell {
  const nothing = { text: "", formula: null, general: null, color: null, format: null };
  return { column, style, kind: "blank", ...nothing };
}
