import type { Area, Position } from "../../core/grid/address";
import type { Severity } from "../../core/check/rule";
import type {
  PictureCell,
  PictureFormat,
  PictureStyle,
  SheetPicture,
} from "../../host/xlsx/picture/sheet-picture";
import { Axis } from "./axis";
import { MergeMap } from "./merge-map";
import { type LoadRows, RowStore } from "./row-store";

/** Findings by cell, as `row,column`. */
export type CellFindings = ReadonlyMap<
  string,
  { readonly severity: Severity; readonly count: number }
>;

export function cellKey({ row, column }: Position): string {
  return `${row},${column}`;
}

/** A sheet as the view draws it: its picture at a zoom, its rows as they come. */
export class SheetModel {
  readonly merges: MergeMap;
  readonly store: RowStore;
  rows: Axis;
  columns: Axis;
  zoom = 1;
  /** Whether hidden rows and columns are shown. */
  showHidden = false;
  findings: CellFindings = new Map();

  constructor(
    readonly picture: SheetPicture,
    load: LoadRows,
    onLoaded: (first: number, last: number) => void,
  ) {
    this.merges = new MergeMap(picture.merges);
    this.store = new RowStore(load, picture.rows, picture.columns, onLoaded);
    [this.rows, this.columns] = this.axes();
  }

  /** Lays rows and columns anew. */
  lay(zoom: number, showHidden: boolean): void {
    this.zoom = zoom;
    this.showHidden = showHidden;
    [this.rows, this.columns] = this.axes();
  }

  private axes(): [Axis, Axis] {
    const { picture, zoom, showHidden } = this;
    const rows = {
      sizes: picture.rowHeights,
      usual: picture.defaultRowHeight,
      hidden: picture.hiddenRows,
    };
    const columns = {
      sizes: picture.columnWidths,
      usual: picture.defaultColumnWidth,
      hidden: picture.hiddenColumns,
    };
    return [new Axis(rows, zoom, showHidden), new Axis(columns, zoom, showHidden, 26)];
  }

  get hasHidden(): boolean {
    const { hiddenRows, hiddenColumns } = this.picture;
    return hiddenRows.length + hiddenColumns.length > 0;
  }

  /** Where the rows and columns that move begin. */
  get frozen(): { readonly rows: number; readonly columns: number } {
    return {
      rows: Math.min(this.picture.frozen.rows, this.rows.count - 1),
      columns: Math.min(this.picture.frozen.columns, this.columns.count - 1),
    };
  }

  cellAt(at: Position): PictureCell | undefined {
    return this.store.cell(at.row, at.column);
  }

  styleAt = (row: number, column: number): PictureStyle | undefined => {
    const cell = this.store.cell(row, column);
    return cell && this.picture.styles[cell.style];
  };

  /** The colour a cell is filled with: that of a mark, of a conditional format, its own. */
  fillAt(row: number, column: number): string | null {
    const format = this.formatOf(this.store.cell(row, column));
    return this.markAt(row, column) ?? format?.fill ?? this.styleAt(row, column)?.fill ?? null;
  }

  /** The conditional format that holds for a cell. */
  formatOf(cell: PictureCell | undefined): PictureFormat | null {
    const format = cell?.format ?? null;
    return format === null ? null : (this.picture.formats[format] ?? null);
  }

  private markAt(row: number, column: number): string | null {
    for (const { areas, fill } of this.picture.marks)
      if (fill !== null && areas.some((area) => covers(area, row, column))) return fill;
    return null;
  }

  /** The cell with its merged area, in pixels of the sheet. */
  box(at: Position): { x: number; y: number; width: number; height: number } {
    const area = this.areaOf(at);
    return {
      x: this.columns.start(area.left),
      y: this.rows.start(area.top),
      width: this.columns.span(area.left, area.right),
      height: this.rows.span(area.top, area.bottom),
    };
  }

  areaOf({ row, column }: Position): Area {
    return this.merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }
}

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
