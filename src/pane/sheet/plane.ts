import type { Area, Position } from "../../core/grid/address";
import type { PictureCell } from "../../host/xlsx/picture/sheet-picture";
import { alignment, cellElement, type ShownCell } from "./cell-element";
import { block, place } from "./elements";
import type { TextMeasure } from "./fonts";
import { objectElements } from "./object-elements";
import { drawArea } from "./plane-drawing";
import type { SheetModel } from "./sheet-model";

/** Id of the element of the chosen cell, for readers of the screen. */
export const ACTIVE_CELL_ID = "sheet-active-cell";

/** What is drawn over the cells. */
export interface Overlay {
  readonly active: Position;
  /** Cells of the finding being looked at. */
  readonly pointed: readonly Position[];
}

/** Text longer than this runs over at most so many columns. */
const SPILL_MAX = 60;

/** Draws one rectangle of cells into an element; the corner of the rectangle is its origin. */
export class Plane {
  readonly element = block("sheet-plane");
  private area: Area | null = null;
  private overlay = block("sheet-overlay");

  constructor(
    private readonly model: SheetModel,
    private readonly measure: TextMeasure,
  ) {}

  /** The cells now drawn. */
  get drawn(): Area | null {
    return this.area;
  }

  draw(area: Area, overlay: Overlay): void {
    this.area = area;
    const { model } = this;
    const spilled: Area[] = [];
    const rows: HTMLElement[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      if (!model.rows.isVisible(row)) continue;
      const element = this.rowOf(row, area, overlay.active, spilled);
      if (element) rows.push(element);
    }
    rows.push(...this.anchorsAbove(area, overlay.active));
    this.overlay = block("sheet-overlay");
    this.element.replaceChildren(
      drawArea(model, area, spilled),
      ...rows,
      ...objectElements(model, area),
      this.overlay,
    );
    this.drawOverlay(overlay);
  }

  /** Draws only what lies over the cells anew. */
  drawOverlay({ active, pointed }: Overlay): void {
    const { area } = this;
    if (!area) return;
    const parts: HTMLElement[] = [...this.corners(area)];
    for (const at of pointed) parts.push(this.frame(at, "sheet-pointed"));
    parts.push(this.frame(active, "sheet-active"));
    this.overlay.replaceChildren(...parts);
  }

  private rowOf(row: number, area: Area, active: Position, spilled: Area[]): HTMLElement | null {
    const cells = [...this.model.store.row(row).values()];
    const shown: HTMLElement[] = [];
    let activeSeen = active.row !== row;
    for (const [order, cell] of cells.entries()) {
      const isActive = active.row === row && active.column === cell.column;
      const element = this.cell(row, cell, cells, order, area, spilled, isActive);
      if (!element) continue;
      if (isActive) activeSeen = true;
      shown.push(element);
    }
    const isHere = active.column >= area.left && active.column <= area.right;
    if (!activeSeen && isHere) shown.push(this.blankCell(active));
    return shown.length === 0 ? null : rowElement(row, shown);
  }

  private cell(
    row: number,
    cell: PictureCell,
    cells: readonly PictureCell[],
    order: number,
    area: Area,
    spilled: Area[],
    isActive: boolean,
  ): HTMLElement | null {
    const { model } = this;
    if (cell.text === "" && !isActive) return null;
    const merge = model.merges.at(row, cell.column);
    if (merge && (merge.top !== row || merge.left !== cell.column)) return null;
    if (merge ? !overlaps(merge, area) : cell.column > area.right + SPILL_MAX) return null;
    const shown = this.shown(row, cell, cells, order, merge, spilled);
    const { left, right } = reach(shown);
    if (right <= 0 || left >= model.columns.span(area.left, area.right)) return null;
    const element = cellElement(shown);
    element.setAttribute("aria-colindex", String(cell.column + 1));
    if (isActive) element.id = ACTIVE_CELL_ID;
    return element;
  }

  /** The cell with what it needs to be drawn, relative to the corner of the plane. */
  private shown(
    row: number,
    cell: PictureCell,
    cells: readonly PictureCell[],
    order: number,
    merge: Area | null,
    spilled: Area[],
  ): ShownCell {
    const { model } = this;
    const style = model.picture.styles[cell.style] ?? model.picture.styles[0];
    if (!style) throw new RangeError("A picture without styles");
    const measure = this.measure.of(style.font);
    const box = model.box({ row, column: cell.column });
    const shown = { cell, style, box, zoom: model.zoom, measure, roomLeft: 0, roomRight: 0 };
    const runsOver = cell.kind === "text" && !style.wrap && !merge && style.rotation === 0;
    if (!runsOver || !model.columns.isVisible(cell.column)) return this.moved(shown);
    const overhang = measure(cell.text.split("\n")[0] ?? "") * model.zoom + 6 - box.width;
    if (overhang <= 0) return this.moved(shown);
    const align = alignment(cell, style);
    const isCentered = align === "center";
    const need = isCentered ? overhang / 2 : overhang;
    const goesLeft = align === "right" || isCentered;
    const last = goesLeft
      ? this.freeColumns(row, cell.column, -1, cells, order, need)
      : cell.column;
    const next =
      align === "left" || isCentered
        ? this.freeColumns(row, cell.column, 1, cells, order, need)
        : cell.column;
    if (last < cell.column || next > cell.column)
      spilled.push({ top: row, bottom: row, left: last, right: next });
    return this.moved({
      ...shown,
      roomLeft: model.columns.start(cell.column) - model.columns.start(last),
      roomRight: model.columns.start(next + 1) - model.columns.start(cell.column + 1),
    });
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

  private moved(shown: ShownCell): ShownCell {
    const { box } = shown;
    const { x, y } = this.origin;
    return { ...shown, box: { ...box, x: box.x - x, y: box.y - y } };
  }

  private get origin(): { x: number; y: number } {
    const { rows, columns } = this.model;
    return { x: columns.start(this.area?.left ?? 0), y: rows.start(this.area?.top ?? 0) };
  }

  /** Merged areas that begin above or left of the rectangle and reach into it. */
  private anchorsAbove(area: Area, active: Position): HTMLElement[] {
    const { merges, store } = this.model;
    const found: HTMLElement[] = [];
    for (const { top, left, right } of merges.within(area.top, area.bottom)) {
      if (top >= area.top || right < area.left || left > area.right) continue;
      const cell = store.cell(top, left);
      if (!cell) continue;
      const isActive = active.row === top && active.column === left;
      const element = this.cell(top, cell, [cell], 0, area, [], isActive);
      if (element) found.push(rowElement(top, [element]));
    }
    return found;
  }

  private blankCell(at: Position): HTMLElement {
    const element = block("sheet-cell", "gridcell");
    element.id = ACTIVE_CELL_ID;
    element.setAttribute("aria-colindex", String(at.column + 1));
    place(element, this.boxOf(at));
    return element;
  }

  private boxOf(at: Position): { x: number; y: number; width: number; height: number } {
    const box = this.model.box(at);
    const { x, y } = this.origin;
    return { ...box, x: box.x - x, y: box.y - y };
  }

  private frame(at: Position, className: string): HTMLElement {
    const { x, y, width, height } = this.boxOf(at);
    const element = block(className);
    place(element, { x: x - 2, y: y - 2, width: width + 3, height: height + 3 });
    return element;
  }

  /** A corner in the colour of its gravest finding on every cell that has one. */
  private *corners(area: Area): Generator<HTMLElement> {
    for (const [key, { severity }] of this.model.findings) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (!overlaps(this.model.areaOf({ row, column }), area)) continue;
      if (!this.model.rows.isVisible(row) || !this.model.columns.isVisible(column)) continue;
      const { x, y } = this.boxOf({ row, column });
      const element = block("sheet-corner");
      element.dataset["severity"] = severity;
      place(element, { x, y, width: 8, height: 8 });
      yield element;
    }
  }
}

function rowElement(row: number, cells: readonly HTMLElement[]): HTMLElement {
  const element = block("sheet-row", "row");
  element.setAttribute("aria-rowindex", String(row + 1));
  element.append(...cells);
  return element;
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

function reach({ box, roomLeft, roomRight }: ShownCell): { left: number; right: number } {
  return { left: box.x - roomLeft, right: box.x + box.width + roomRight };
}
