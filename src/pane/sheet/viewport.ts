import type { Area, Position } from "../../core/grid/address";
import type { Axis } from "./axis";
import { block, place } from "./elements";
import type { TextMeasure } from "./fonts";
import { HEADER_HEIGHT, HEADER_WIDTH, headerCells, type HiddenWords } from "./headers";
import { BAND_ROWS } from "./band";
import { type Overlay, Plane } from "./plane";
import type { SheetModel } from "./sheet-model";

/** Browsers lay out no more than some tens of millions of pixels; beyond this scrolling is scaled. */
const SCROLL_MAX = 8_000_000;
/** Drawn beyond what is seen, so that scrolling a little needs no drawing. */
const MARGIN = 240;
/** Cells drawn at a time; with what the browser does to show them, a frame or two. */
const CELLS_AT_A_TIME = 150;

/** One of the four parts of a sheet with frozen rows and columns. */
interface Part {
  readonly clip: HTMLElement;
  readonly plane: Plane;
  readonly movesDown: boolean;
  readonly movesRight: boolean;
}

interface Strip {
  readonly clip: HTMLElement;
  readonly inner: HTMLElement;
  readonly kind: "rows" | "columns";
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
  /** As last asked of the browser: asking between two changes makes it lay the page out in between. */
  private seen = { top: 0, left: 0, width: 0, height: 0 };
  private drawing = 0;
  /** The rows as they lay when their cells were drawn: another zoom, and all are drawn anew. */
  private laid: Axis | null = null;

  constructor(
    private readonly model: SheetModel,
    measure: TextMeasure,
    private readonly hiddenWords: HiddenWords,
    private readonly onDrawn: () => void,
  ) {
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
      this.look();
      this.follow();
    });
  }

  /** Lays everything anew: after a change of size, zoom or what is hidden. */
  layOut(overlay: Overlay): void {
    this.overlay = overlay;
    this.look();
    const { width, height } = this.seen;
    Object.assign(this.window.style, { width: `${width}px`, height: `${height}px` });
    const { rows, columns } = this.model;
    Object.assign(this.spacer.style, {
      width: `${Math.min(HEADER_WIDTH + columns.total, SCROLL_MAX)}px`,
      height: `${Math.min(HEADER_HEIGHT + rows.total, SCROLL_MAX)}px`,
      marginTop: `${-height}px`,
    });
    const across = [this.reachOf("columns", false), this.reachOf("columns", true)] as const;
    const down = [this.reachOf("rows", false), this.reachOf("rows", true)] as const;
    for (const { clip, movesDown, movesRight } of this.parts) {
      const [x, y] = [across[movesRight ? 1 : 0], down[movesDown ? 1 : 0]];
      place(clip, { x: x.at, y: y.at, width: x.size, height: y.size });
    }
    for (const { clip, kind, moves } of this.strips) {
      const reach = (kind === "columns" ? across : down)[moves ? 1 : 0];
      const box = { x: 0, y: 0, width: HEADER_WIDTH, height: HEADER_HEIGHT };
      if (kind === "columns") place(clip, { ...box, x: reach.at, width: reach.size });
      else place(clip, { ...box, y: reach.at, height: reach.size });
    }
    const { frozen } = this.model;
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
    this.look();
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
    this.look();
    const { top, bottom, left, right } = this.model.areaOf(at);
    const down = this.scrollTo("rows", top, bottom);
    const across = this.scrollTo("columns", left, right);
    if (down !== null) this.element.scrollTop = down;
    if (across !== null) this.element.scrollLeft = across;
    if (moved) this.draw();
    else {
      this.look();
      this.follow();
    }
  }

  /** The cell at a point of the screen; null on the headers. */
  cellAt(clientX: number, clientY: number): Position | null {
    const box = this.element.getBoundingClientRect();
    const x = clientX - box.left - HEADER_WIDTH;
    const y = clientY - box.top - HEADER_HEIGHT;
    this.look();
    const { width, height } = this.seen;
    if (x < 0 || y < 0 || x > width || y > height) return null;
    return { row: this.indexAt("rows", y), column: this.indexAt("columns", x) };
  }

  /** How many whole rows are seen. */
  get pageRows(): number {
    const size = this.reachOf("rows", true).size;
    return Math.max(
      1,
      Math.floor(size / (this.model.picture.defaultRowHeight * this.model.zoom)) - 1,
    );
  }

  /** Room for cells, without headers and scroll bars. */
  get room(): { readonly width: number; readonly height: number } {
    this.look();
    return this.seen;
  }

  private look(): void {
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = this.element;
    this.seen = { top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight };
  }

  private scrollTo(kind: "rows" | "columns", first: number, last: number): number | null {
    const axis = this.axis(kind);
    const still = this.model.frozen[kind];
    if (last < still) return null;
    const base = axis.start(still);
    const start = Math.max(0, axis.start(first) - base);
    const { size } = this.reachOf(kind, true);
    const to = scrollFor(this.offset(kind), start, axis.start(last + 1) - base, size);
    return to === null ? null : to / this.scale(kind);
  }

  private indexAt(kind: "rows" | "columns", place: number): number {
    const axis = this.axis(kind);
    const still = axis.start(this.model.frozen[kind]);
    return axis.at(place < still ? place : place + this.offset(kind));
  }

  private axis(kind: "rows" | "columns"): Axis {
    return kind === "rows" ? this.model.rows : this.model.columns;
  }

  /** Where a frozen or moving part lies in the window, in pixels. */
  private reachOf(kind: "rows" | "columns", moves: boolean): { at: number; size: number } {
    const header = kind === "rows" ? HEADER_HEIGHT : HEADER_WIDTH;
    const room = (kind === "rows" ? this.seen.height : this.seen.width) - header;
    const still = Math.min(this.axis(kind).start(this.model.frozen[kind]), Math.max(0, room));
    return moves
      ? { at: header + still, size: Math.max(0, room - still) }
      : { at: header, size: still };
  }

  /** Pixels of the sheet by which the moving part is moved. */
  private offset(kind: "rows" | "columns"): number {
    return (kind === "rows" ? this.seen.top : this.seen.left) * this.scale(kind);
  }

  private scale(kind: "rows" | "columns"): number {
    const whole = this.axis(kind).total + (kind === "rows" ? HEADER_HEIGHT : HEADER_WIDTH);
    if (whole <= SCROLL_MAX) return 1;
    const seen = kind === "rows" ? this.seen.height : this.seen.width;
    return (whole - seen) / (SCROLL_MAX - seen);
  }

  /** The indexes a part shows, with a margin. */
  private indexes(kind: "rows" | "columns", moves: boolean, margin: number): [number, number] {
    const axis = this.axis(kind);
    const still = this.model.frozen[kind];
    if (!moves) return [0, still - 1];
    const from = axis.start(still) + this.offset(kind);
    const { size } = this.reachOf(kind, true);
    const first = Math.max(still, axis.at(from - margin));
    return [first, axis.at(from + size + margin)];
  }

  private areaSeen({ movesDown, movesRight }: Part, margin: number): Area | null {
    const [first, last] = this.indexes("rows", movesDown, margin);
    const [left, right] = this.indexes("columns", movesRight, margin);
    if (last < first || right < left) return null;
    const whole = movesDown && margin > 0;
    return {
      ...(whole ? this.wholeBands(first, last) : { top: first, bottom: last }),
      left,
      right,
    };
  }

  /** Moving rows are drawn by whole bands, so that those of before can stay. */
  private wholeBands(first: number, last: number): { top: number; bottom: number } {
    const { frozen, rows } = this.model;
    const [begin, end] = [Math.floor(first / BAND_ROWS), Math.floor(last / BAND_ROWS) + 1];
    return {
      top: Math.max(frozen.rows, begin * BAND_ROWS),
      bottom: Math.min(rows.count, end * BAND_ROWS) - 1,
    };
  }

  private aimPart(part: Part): void {
    const area = this.areaSeen(part, MARGIN);
    const seen = this.areaSeen(part, 0);
    part.clip.hidden = area === null;
    if (!area || !seen) return;
    this.model.store.want(area.top, area.bottom);
    for (const merge of this.model.merges.within(area.top, area.bottom))
      this.model.store.want(merge.top, merge.top);
    part.plane.show({ area, seen, overlay: this.overlay });
  }

  private drawStrip({ clip, inner, kind, moves }: Strip): void {
    const [first, last] = this.indexes(kind, moves, MARGIN);
    clip.hidden = last < first;
    if (last < first) return;
    const { active } = this.overlay;
    const facts = {
      kind,
      axis: this.axis(kind),
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
      const x = movesRight ? this.shift("columns", drawn.left) : 0;
      const y = movesDown ? this.shift("rows", drawn.top) : 0;
      plane.element.style.transform = `translate(${x}px,${y}px)`;
    }
    for (const { inner, kind, moves } of this.strips) {
      if (!moves) continue;
      const at = this.shift(kind, Number(inner.dataset["first"] ?? "0"));
      inner.style.transform = kind === "rows" ? `translateY(${at}px)` : `translateX(${at}px)`;
    }
  }

  private shift(kind: "rows" | "columns", first: number): number {
    const axis = this.axis(kind);
    return Math.round(axis.start(first) - axis.start(this.model.frozen[kind]) - this.offset(kind));
  }

  private isDrawn(part: Part): boolean {
    const seen = this.areaSeen(part, 0);
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

/** Where to scroll so that a stretch is seen; null where it is. */
function scrollFor(offset: number, start: number, end: number, room: number): number | null {
  if (start < offset || end - start > room) return start === offset ? null : start;
  return end > offset + room ? end - room : null;
}
