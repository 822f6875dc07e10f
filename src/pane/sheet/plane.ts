import { type Area, overlaps, type Position } from "../../core/grid/address";
import { ACTIVE_CELL_ID, Band, BAND_ROWS, rowElement } from "./band";
import { cellElement } from "./cell-element";
import { block, place } from "./elements";
import type { TextMeasure } from "./fonts";
import { objectElements } from "./object-elements";
import type { SheetModel } from "./sheet-model";
import { boxIn, ShownCells } from "./shown-cells";

/** What is drawn over the cells. */
export interface Overlay {
  readonly active: Position;
  /** Cells of the finding being looked at. */
  readonly pointed: readonly Position[];
}

/** What a plane is to show: an area, the rows of it that are seen, and what lies over it. */
export interface PlaneAim {
  readonly area: Area;
  readonly seen: { readonly top: number; readonly bottom: number };
  readonly overlay: Overlay;
}

/**
 * One rectangle of cells; its corner is the origin of the element. It is drawn in bands of a few rows,
 * as many at a time as whoever shows it asks for: a whole one takes longer than people wait unawares.
 */
export class Plane {
  readonly element = block("sheet-plane");
  private readonly grounds = block("sheet-layer");
  private readonly lines = block("sheet-layer");
  private readonly anchors = block("sheet-layer");
  private readonly cells = block("sheet-layer");
  private readonly objects = block("sheet-layer");
  private readonly overlay = block("sheet-overlay");
  private readonly bands = new Map<number, Band>();
  private aim: PlaneAim | null = null;

  constructor(
    private readonly model: SheetModel,
    private readonly measure: TextMeasure,
  ) {
    const { grounds, lines, anchors, cells, objects, overlay } = this;
    this.element.append(grounds, lines, anchors, cells, objects, overlay);
  }

  /** The cells that are drawn, or are about to be. */
  get drawn(): Area | null {
    return this.aim?.area ?? null;
  }

  /** Shows another area: what is drawn of it stays, the rest comes with `drawNext`. */
  show(aim: PlaneAim): void {
    this.aim = aim;
    const { area } = aim;
    for (const [number, band] of this.bands)
      if (band.area.bottom < area.top || band.area.top > area.bottom) this.drop(number);
    for (const band of this.bands.values()) {
      band.moveTo(area);
      band.activate(aim.overlay.active);
    }
    this.drawAround(aim);
  }

  /** Draws the next band that is missing; how many cells it has, null where none is missing. */
  drawNext(): number | null {
    const { aim } = this;
    const number = aim && this.nextMissing(aim);
    if (!aim || number === null) return null;
    this.drop(number);
    const band = new Band(bandArea(number, aim.area), this.model, this.measure);
    this.bands.set(number, band);
    band.moveTo(aim.area);
    band.activate(aim.overlay.active);
    this.insert(number, band);
    return band.count;
  }

  /** What these rows hold has changed: they will be drawn anew, and whatever borders on them. */
  refresh(first: number, last: number): void {
    for (const [number, { area }] of this.bands)
      if (area.top <= last + 1 && area.bottom >= first - 1) this.drop(number);
    if (this.aim) this.drawAround(this.aim);
  }

  /** Forgets all that is drawn. */
  clear(): void {
    for (const number of [...this.bands.keys()]) this.drop(number);
  }

  /** Draws only what lies over the cells anew. */
  drawOverlay(overlay: Overlay): void {
    if (!this.aim) return;
    const { area } = this.aim;
    this.aim = { ...this.aim, overlay };
    const parts: HTMLElement[] = [...this.corners(area)];
    for (const at of overlay.pointed) parts.push(this.frame(area, at, "sheet-pointed"));
    parts.push(this.frame(area, overlay.active, "sheet-active"));
    this.overlay.replaceChildren(...parts);
  }

  /** All but the bands. */
  private drawAround({ area, overlay }: PlaneAim): void {
    this.anchors.replaceChildren(...this.anchorsAbove(area, overlay.active));
    this.objects.replaceChildren(...objectElements(this.model, area));
    this.drawOverlay(overlay);
  }

  /** Rows in sight come first, from the top; then the others. Rows still to be fetched wait. */
  private nextMissing({ area, seen }: PlaneAim): number | null {
    const first = bandOf(area.top);
    const inSight = bandOf(seen.top);
    const count = bandOf(area.bottom) - first + 1;
    for (let step = 0; step < count; step++) {
      const number = first + ((inSight - first + step) % count);
      if (this.isMissing(number, area)) return number;
    }
    return null;
  }

  private isMissing(number: number, area: Area): boolean {
    const { top, bottom, left, right } = bandArea(number, area);
    const drawn = this.bands.get(number)?.area;
    const isDrawn =
      drawn !== undefined &&
      drawn.top <= top &&
      drawn.bottom >= bottom &&
      drawn.left <= left &&
      drawn.right >= right;
    return !isDrawn && this.model.store.holds(top, bottom);
  }

  /** Readers of the screen go through the rows in the order of the document. */
  private insert(number: number, band: Band): void {
    let next: number | null = null;
    for (const other of this.bands.keys())
      if (other > number && (next === null || other < next)) next = other;
    const before = next === null ? undefined : this.bands.get(next);
    this.grounds.insertBefore(band.ground, before?.ground ?? null);
    this.lines.insertBefore(band.lines, before?.lines ?? null);
    this.cells.insertBefore(band.cells, before?.cells ?? null);
  }

  private drop(number: number): void {
    this.bands.get(number)?.remove();
    this.bands.delete(number);
  }

  /** Merged areas that begin above the rectangle and reach into it. */
  private anchorsAbove(area: Area, active: Position): HTMLElement[] {
    const shown = new ShownCells(this.model, this.measure, area);
    return this.model.merges.within(area.top, area.bottom).flatMap((merge) => {
      const cell = merge.top < area.top ? shown.anchorOf(merge) : null;
      if (!cell) return [];
      const element = cellElement(cell);
      if (active.row === merge.top && active.column === merge.left) element.id = ACTIVE_CELL_ID;
      return [rowElement(merge.top, [element])];
    });
  }

  private frame(area: Area, at: Position, className: string): HTMLElement {
    const { x, y, width, height } = boxIn(area, this.model, at);
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
      const { x, y } = boxIn(area, this.model, { row, column });
      const element = block("sheet-corner");
      element.dataset["severity"] = severity;
      place(element, { x, y, width: 8, height: 8 });
      yield element;
    }
  }
}

/** The band that a row belongs to. */
function bandOf(row: number): number {
  return Math.floor(row / BAND_ROWS);
}

function bandArea(number: number, { top, bottom, left, right }: Area): Area {
  const first = number * BAND_ROWS;
  return {
    top: Math.max(top, first),
    bottom: Math.min(bottom, first + BAND_ROWS - 1),
    left,
    right,
  };
}
