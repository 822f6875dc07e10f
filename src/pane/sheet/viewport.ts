import type { Position } from "../../core/grid/address";
import type { Axis } from "./axis";
import { block, place } from "./elements";
import type { TextMeasure } from "./fonts";
import { HEADER_HEIGHT, HEADER_WIDTH, headerCells, type HiddenWords } from "./headers";
import { type Overlay, Plane } from "./plane";
import { type Along, type PartMoves, ScrolledView } from "./scrolled-view";
import type { SheetModel } from "./sheet-model";

/** Drawn beyond what is seen, so that scrolling a little needs no drawing. */
const MARGIN = 240;
/** Cells drawn at a time; with what the browser does to show them, a frame or two. */
const CELLS_AT_A_TIME = 150;

interface Part extends PartMoves {
  readonly clip: HTMLElement;
  readonly plane: Plane;
}

interface Strip {
  readonly clip: HTMLElement;
  readonly inner: HTMLElement;
  readonly kind: Along;
  readonly moves: boolean;
}

/**
 * The window onto a sheet: headers, frozen and moving parts, drawn as far as they are seen. The
 * scroller is given a content as large as the sheet; what is seen sticks to it and is drawn anew.
 */
export class Viewport {
  readonly element = block("sheet-scroller");
  private readonly window = block("sheet-window");
  private readonly spacer = block("sheet-spacer");
  private readonly parts: readonly Part[];
  private readonly strips: readonly Strip[];
  private overlay: Overlay = { active: { row: 0, column: 0 }, pointed: [] };
  private readonly view: ScrolledView;
  private drawing = 0;
  /** The rows as they lay when their cells were drawn: another zoom, and all are drawn anew. */
  private laid: Axis | null = null;

  constructor(
    private readonly model: SheetModel,
    measure: TextMeasure,
    private readonly hiddenWords: HiddenWords,
    private readonly onDrawn: () => void,
  ) {
    this.view = new ScrolledView(model, this.element);
    const part = (movesDown: boolean, movesRight: boolean): Part => {
      const clip = block("sheet-part");
      const plane = new Plane(model, measure);
      clip.append(plane.element);
      return { clip, plane, movesDown, movesRight };
    };
    this.parts = [part(false, false), part(false, true), part(true, false), part(true, true)];
    const strip = (kind: Strip["kind"], moves: boolean): Strip => {
      const clip = block(`sheet-header sheet-header-${kind}`);
      clip.setAttribute("aria-hidden", "true");
      const inner = block("sheet-header-inner");
      clip.append(inner);
      return { clip, inner, kind, moves };
    };
    this.strips = [
      ...[false, true].map((moves) => strip("columns", moves)),
      ...[false, true].map((moves) => strip("rows", moves)),
    ];
    const corner = block("sheet-header sheet-header-corner");
    corner.setAttribute("aria-hidden", "true");
    place(corner, { x: 0, y: 0, width: HEADER_WIDTH, height: HEADER_HEIGHT });
    const clips = [...this.parts, ...this.strips].map(({ clip }) => clip);
    this.window.append(...clips, corner);
    this.element.append(this.window, this.spacer);
    this.element.addEventListener("scroll", () => {
      this.view.look();
      this.follow();
    });
  }

  /** Lays everything anew: after a change of size, zoom or what is hidden. */
  layOut(overlay: Overlay): void {
    this.overlay = overlay;
    this.view.look();
    const { width, height } = this.view.size;
    Object.assign(this.window.style, { width: `${width}px`, height: `${height}px` });
    const { view } = this;
    const { content } = view;
    Object.assign(this.spacer.style, {
      width: `${content.width}px`,
      height: `${content.height}px`,
      marginTop: `${-height}px`,
    });
    for (const { clip, movesDown, movesRight } of this.parts) {
      const [x, y] = [view.reachOf("columns", movesRight), view.reachOf("rows", movesDown)];
      place(clip, { x: x.at, y: y.at, width: x.size, height: y.size });
    }
    for (const { clip, kind, moves } of this.strips) {
      const reach = view.reachOf(kind, moves);
      const box = { x: 0, y: 0, width: HEADER_WIDTH, height: HEADER_HEIGHT };
      if (kind === "columns") place(clip, { ...box, x: reach.at, width: reach.size });
      else place(clip, { ...box, y: reach.at, height: reach.size });
    }
    const { frozen, rows } = this.model;
    this.window.dataset["frozenRows"] = String(frozen.rows > 0);
    this.window.dataset["frozenColumns"] = String(frozen.columns > 0);
    if (this.laid !== rows) for (const { plane } of this.parts) plane.clear();
    this.laid = rows;
    this.draw();
  }

  /** These rows have come. */
  refresh(first: number, last: number): void {
    for (const { plane } of this.parts) plane.refresh(first, last);
    this.drawSoon();
  }

  dispose(): void {
    cancelAnimationFrame(this.drawing);
    this.element.remove();
  }

  /** Draws the frames over the cells anew, and the headers that go with them. */
  point(overlay: Overlay): void {
    const moved = overlay.active !== this.overlay.active;
    this.overlay = overlay;
    if (moved) this.draw();
    else for (const { plane } of this.parts) plane.drawOverlay(overlay);
  }

  /** Draws what is seen, and keeps of it what is drawn already. */
  private draw(): void {
    this.view.look();
    this.aim();
    this.follow();
  }

  private aim(): void {
    for (const part of this.parts) this.aimPart(part);
    for (const strip of this.strips) this.drawStrip(strip);
    this.drawSoon();
  }

  /** Some cells with every frame, so that neither keys nor the rest of the page wait. */
  private drawSoon(): void {
    if (this.drawing !== 0) return;
    this.drawing = requestAnimationFrame(() => {
      this.drawing = 0;
      if (this.drawSome()) this.drawSoon();
      this.onDrawn();
    });
  }

  /** Whether more is to be drawn. */
  private drawSome(): boolean {
    let drawn = 0;
    for (const { plane } of this.parts)
      for (let count = plane.drawNext(); count !== null; count = plane.drawNext()) {
        drawn += count;
        if (drawn >= CELLS_AT_A_TIME) return true;
      }
    return false;
  }

  /** Scrolls as little as shows the whole cell, and draws once. */
  reveal(at: Position, overlay: Overlay): void {
    const moved = overlay.active !== this.overlay.active;
    this.overlay = overlay;
    this.view.look();
    const { top, bottom, left, right } = this.model.areaOf(at);
    const down = this.view.scrollFor("rows", top, bottom);
    const across = this.view.scrollFor("columns", left, right);
    if (down !== null) this.element.scrollTop = down;
    if (across !== null) this.element.scrollLeft = across;
    if (moved) this.draw();
    else {
      this.view.look();
      this.follow();
    }
  }

  /** The cell at a point of the screen; null on the headers. */
  cellAt(clientX: number, clientY: number): Position | null {
    const box = this.element.getBoundingClientRect();
    const x = clientX - box.left - HEADER_WIDTH;
    const y = clientY - box.top - HEADER_HEIGHT;
    this.view.look();
    const { width, height } = this.view.size;
    if (x < 0 || y < 0 || x > width || y > height) return null;
    return { row: this.view.indexAt("rows", y), column: this.view.indexAt("columns", x) };
  }

  /** How many whole rows are seen. */
  get pageRows(): number {
    const { size } = this.view.reachOf("rows", true);
    return Math.max(
      1,
      Math.floor(size / (this.model.picture.defaultRowHeight * this.model.zoom)) - 1,
    );
  }

  /** Room for cells, without headers and scroll bars. */
  get room(): { readonly width: number; readonly height: number } {
    this.view.look();
    return this.view.size;
  }

  private aimPart(part: Part): void {
    const area = this.view.areaOf(part, MARGIN);
    const seen = this.view.areaOf(part, 0);
    part.clip.hidden = area === null;
    if (!area || !seen) return;
    this.model.store.want(area.top, area.bottom);
    for (const merge of this.model.merges.within(area.top, area.bottom))
      this.model.store.want(merge.top, merge.top);
    part.plane.show({ area, seen, overlay: this.overlay });
  }

  private drawStrip({ clip, inner, kind, moves }: Strip): void {
    const [first, last] = this.view.indexes(kind, moves, MARGIN);
    clip.hidden = last < first;
    if (last < first) return;
    const { active } = this.overlay;
    const facts = {
      kind,
      axis: this.view.axis(kind),
      first,
      last,
      active: kind === "rows" ? active.row : active.column,
      hiddenWords: this.hiddenWords,
    };
    inner.replaceChildren(...headerCells(facts));
    inner.dataset["first"] = String(first);
  }

  /** Moves what is drawn to where the scroller stands; draws anew where that is not enough. */
  private follow(): void {
    if (this.parts.some((part) => !this.isDrawn(part))) this.aim();
    for (const { plane, movesDown, movesRight } of this.parts) {
      const { drawn } = plane;
      if (!drawn) continue;
      const x = movesRight ? this.view.shift("columns", drawn.left) : 0;
      const y = movesDown ? this.view.shift("rows", drawn.top) : 0;
      plane.element.style.transform = `translate(${x}px,${y}px)`;
    }
    for (const { inner, kind, moves } of this.strips) {
      if (!moves) continue;
      const at = this.view.shift(kind, Number(inner.dataset["first"] ?? "0"));
      inner.style.transform = kind === "rows" ? `translateY(${at}px)` : `translateX(${at}px)`;
    }
  }

  private isDrawn(part: Part): boolean {
    const seen = this.view.areaOf(part, 0);
    const { drawn } = part.plane;
    if (seen === null) return true;
    return (
      drawn !== null &&
      drawn.top <= seen.top &&
      drawn.bottom >= seen.bottom &&
      drawn.left <= seen.left &&
      drawn.right >= seen.right
    );
  }
}
