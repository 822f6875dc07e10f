import type { Area } from "../../core/grid/address";
import type { Axis } from "./axis";
import { BAND_ROWS } from "./band";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./headers";
import type { SheetModel } from "./sheet-model";

/** Browsers lay out no more than some tens of millions of pixels; beyond this scrolling is scaled. */
const SCROLL_MAX = 8_000_000;

export type Along = "rows" | "columns";

/** One of the four parts of a sheet with frozen rows and columns. */
export interface PartMoves {
  readonly movesDown: boolean;
  readonly movesRight: boolean;
}

/** Which rows and columns a scroller over a sheet shows, and where they lie in its window, in pixels. */
export class ScrolledView {
  /** As last asked of the browser: asking between two changes makes it lay the page out in between. */
  private seen = { top: 0, left: 0, width: 0, height: 0 };

  constructor(
    private readonly model: SheetModel,
    private readonly scroller: HTMLElement,
  ) {}

  look(): void {
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = this.scroller;
    this.seen = { top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight };
  }

  /** Of the scroller, without its scroll bars. */
  get size(): { readonly width: number; readonly height: number } {
    return this.seen;
  }

  /** What is scrolled over: as large as the sheet, as far as browsers go. */
  get content(): { readonly width: number; readonly height: number } {
    const { rows, columns } = this.model;
    return {
      width: Math.min(HEADER_WIDTH + columns.total, SCROLL_MAX),
      height: Math.min(HEADER_HEIGHT + rows.total, SCROLL_MAX),
    };
  }

  axis(along: Along): Axis {
    return along === "rows" ? this.model.rows : this.model.columns;
  }

  /** Where a frozen or moving part lies. */
  reachOf(along: Along, moves: boolean): { readonly at: number; readonly size: number } {
    const header = along === "rows" ? HEADER_HEIGHT : HEADER_WIDTH;
    const room = (along === "rows" ? this.seen.height : this.seen.width) - header;
    const still = Math.min(this.axis(along).start(this.model.frozen[along]), Math.max(0, room));
    return moves
      ? { at: header + still, size: Math.max(0, room - still) }
      : { at: header, size: still };
  }

  /** The row or column at so many pixels behind the headers. */
  indexAt(along: Along, place: number): number {
    const axis = this.axis(along);
    const still = axis.start(this.model.frozen[along]);
    return axis.at(place < still ? place : place + this.offset(along));
  }

  /** The indexes a part shows, with a margin. */
  indexes(along: Along, moves: boolean, margin: number): readonly [first: number, last: number] {
    const axis = this.axis(along);
    const still = this.model.frozen[along];
    if (!moves) return [0, still - 1];
    const from = axis.start(still) + this.offset(along);
    const { size } = this.reachOf(along, true);
    const first = Math.max(still, axis.at(from - margin));
    return [first, axis.at(from + size + margin)];
  }

  /** The cells a part shows, with a margin; null where there are none. */
  areaOf({ movesDown, movesRight }: PartMoves, margin: number): Area | null {
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

  /** By how much what begins at an index is moved from where the moving part begins. */
  shift(along: Along, first: number): number {
    const axis = this.axis(along);
    const still = axis.start(this.model.frozen[along]);
    return Math.round(axis.start(first) - still - this.offset(along));
  }

  /** Where to scroll so that these rows or columns are seen; null where they are. */
  scrollFor(along: Along, first: number, last: number): number | null {
    const axis = this.axis(along);
    const still = this.model.frozen[along];
    if (last < still) return null;
    const base = axis.start(still);
    const start = Math.max(0, axis.start(first) - base);
    const { size } = this.reachOf(along, true);
    const to = offsetFor(this.offset(along), start, axis.start(last + 1) - base, size);
    return to === null ? null : to / this.scale(along);
  }

  /** Pixels of the sheet by which the moving part is moved. */
  private offset(along: Along): number {
    return (along === "rows" ? this.seen.top : this.seen.left) * this.scale(along);
  }

  private scale(along: Along): number {
    const whole = this.axis(along).total + (along === "rows" ? HEADER_HEIGHT : HEADER_WIDTH);
    if (whole <= SCROLL_MAX) return 1;
    const seen = along === "rows" ? this.seen.height : this.seen.width;
    return (whole - seen) / (SCROLL_MAX - seen);
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
}

/** Where to move so that a stretch is seen; null where it is. */
function offsetFor(offset: number, start: number, end: number, room: number): number | null {
  if (start < offset || end - start > room) return start === offset ? null : start;
  return end > offset + room ? end - room : null;
}
