import { type Area, overlaps, type Position } from "../../core/grid/address";
import type { PictureCell } from "../../host/xlsx/picture/sheet-picture";
import { alignment, type CellPlace, type ShownCell } from "./cell-element";
import type { TextMeasure } from "./fonts";
import type { SheetModel } from "./sheet-model";

/** Text longer than this runs over at most so many columns. */
const SPILL_MAX = 60;

/** Which cells of an area show text, and where: its corner is the origin. */
export class ShownCells {
  /** Blank cells that text runs into, with its own: no grid lines show there. */
  readonly spilled: Area[] = [];

  constructor(
    private readonly model: SheetModel,
    private readonly measure: TextMeasure,
    private readonly area: Area,
  ) {}

  /** The cells of a row that show text inside the area. */
  inRow(row: number): readonly ShownCell[] {
    const cells = [...this.model.store.row(row).values()];
    return cells.flatMap((_, order) => this.shown(row, cells, order) ?? []);
  }

  /** The cell at the corner of a merged area that may begin outside; null where it is blank. */
  anchorOf({ top, left }: Area): ShownCell | null {
    const cell = this.model.store.cell(top, left);
    return cell ? this.shown(top, [cell], 0) : null;
  }

  private shown(row: number, cells: readonly PictureCell[], order: number): ShownCell | null {
    const { model, area } = this;
    const cell = cells[order];
    if (!cell || cell.text === "") return null;
    const merge = model.merges.at(row, cell.column);
    if (merge && (merge.top !== row || merge.left !== cell.column)) return null;
    if (merge ? !overlaps(merge, area) : cell.column > area.right + SPILL_MAX) return null;
    const shown = this.placed(row, cells, order, cell, merge);
    const { box, roomLeft, roomRight } = shown;
    // In hidden rows and columns: not even the padding of a cell is to be seen.
    if (box.width === 0 || box.height === 0) return null;
    const isSeen =
      box.x + box.width + roomRight > 0 &&
      box.x - roomLeft < model.columns.span(area.left, area.right);
    return isSeen ? shown : null;
  }

  private placed(
    row: number,
    cells: readonly PictureCell[],
    order: number,
    cell: PictureCell,
    merge: Area | null,
  ): ShownCell {
    const { model } = this;
    const style = model.picture.styles[cell.style] ?? model.picture.styles[0];
    if (!style) throw new RangeError("A picture without styles");
    const format = model.formatOf(cell);
    const measure = this.measure.of(style.font);
    const box = boxIn(this.area, model, { row, column: cell.column });
    const shown = {
      cell,
      style,
      format,
      box,
      zoom: model.zoom,
      measure,
      roomLeft: 0,
      roomRight: 0,
    };
    const runsOver = cell.kind === "text" && !style.wrap && !merge && style.rotation === 0;
    if (!runsOver || !model.columns.isVisible(cell.column)) return shown;
    const overhang = measure(cell.text.split("\n")[0] ?? "") * model.zoom + 6 - box.width;
    return overhang <= 0 ? shown : this.spread(shown, row, cells, order, overhang);
  }

  /** A text that is wider than its cell, with the blank room beside it. */
  private spread(
    shown: ShownCell,
    row: number,
    cells: readonly PictureCell[],
    order: number,
    overhang: number,
  ): ShownCell {
    const { columns } = this.model;
    const { column } = shown.cell;
    const align = alignment(shown.cell, shown.style);
    const isCentered = align === "center";
    const need = isCentered ? overhang / 2 : overhang;
    const free = (step: 1 | -1): number => this.freeColumns(row, column, step, cells, order, need);
    const first = align === "right" || isCentered ? free(-1) : column;
    const last = align === "left" || isCentered ? free(1) : column;
    if (first < column || last > column)
      this.spilled.push({ top: row, bottom: row, left: first, right: last });
    return {
      ...shown,
      roomLeft: columns.start(column) - columns.start(first),
      roomRight: columns.start(last + 1) - columns.start(column + 1),
    };
  }

  /** The last column in a direction that text may run into: blank, not merged, as far as needed. */
  private freeColumns(
    row: number,
    column: number,
    step: 1 | -1,
    cells: readonly PictureCell[],
    order: number,
    need: number,
  ): number {
    const { columns, merges } = this.model;
    let neighbour = order + step;
    while (cells[neighbour]?.text === "") neighbour += step;
    const limit = cells[neighbour]?.column ?? (step === 1 ? columns.count : -1);
    let last = column;
    let room = 0;
    for (let next = column + step; next !== limit && room < need; next += step) {
      if (next < 0 || Math.abs(next - column) > SPILL_MAX || merges.at(row, next)) break;
      last = next;
      room += columns.size(next);
    }
    return last;
  }
}

/** The box of a cell with its merged area, seen from the corner of an area. */
export function boxIn({ top, left }: Area, model: SheetModel, at: Position): CellPlace {
  const box = model.box(at);
  return { ...box, x: box.x - model.columns.start(left), y: box.y - model.rows.start(top) };
}
