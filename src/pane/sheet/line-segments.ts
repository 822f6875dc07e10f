import type { Area } from "../../core/grid/address";
import {
  LINE_STYLES,
  type PictureLine,
  type PictureStyle,
} from "../../host/xlsx/picture/sheet-picture";
import type { Axis } from "./axis";
import type { MergeMap } from "./merge-map";

/** A straight line in sheet pixels. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly line: PictureLine;
}

export interface LineSources {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeMap;
  readonly styleAt: (row: number, column: number) => PictureStyle | undefined;
}

/**
 * The border lines of an area. Two cells share an edge, and either may draw it: the stronger line
 * shows, as in spreadsheet programs. Edges inside a merged area are not drawn. Runs of equal lines
 * become one segment.
 */
export function segmentsOf(area: Area, from: LineSources): readonly Segment[] {
  return [...horizontal(area, from), ...vertical(area, from), ...diagonals(area, from)];
}

function* horizontal(area: Area, from: LineSources): Generator<Segment> {
  const { rows, columns, merges, styleAt } = from;
  const { top, bottom, left, right } = area;
  for (let row = top; row <= bottom + 1; row++) {
    if (row <= bottom && !rows.isVisible(row)) continue;
    const above = row === 0 ? -1 : rows.next(row, -1);
    const y = rows.start(row);
    const edge = (column: number): PictureLine | null => {
      if (!columns.isVisible(column)) return null;
      const merge = merges.at(row, column);
      if (merge && above >= 0 && merge.top <= above && row <= merge.bottom) return null;
      return stronger(
        row > bottom && !rows.isVisible(row) ? null : styleAt(row, column)?.borders.top,
        above < 0 || above === row ? null : styleAt(above, column)?.borders.bottom,
      );
    };
    for (const { first, last, line } of runs(left, right, edge))
      yield { x1: columns.start(first), x2: columns.start(last + 1), y1: y, y2: y, line };
  }
}

function* vertical(area: Area, from: LineSources): Generator<Segment> {
  const { rows, columns, merges, styleAt } = from;
  const { top, bottom, left, right } = area;
  for (let column = left; column <= right + 1; column++) {
    if (column <= right && !columns.isVisible(column)) continue;
    const before = column === 0 ? -1 : columns.next(column, -1);
    const x = columns.start(column);
    const edge = (row: number): PictureLine | null => {
      if (!rows.isVisible(row)) return null;
      const merge = merges.at(row, column);
      if (merge && before >= 0 && merge.left <= before && column <= merge.right) return null;
      return stronger(
        column > right && !columns.isVisible(column) ? null : styleAt(row, column)?.borders.left,
        before < 0 || before === column ? null : styleAt(row, before)?.borders.right,
      );
    };
    for (const { first, last, line } of runs(top, bottom, edge))
      yield { x1: x, x2: x, y1: rows.start(first), y2: rows.start(last + 1), line };
  }
}

/** A merged area has its diagonals once, over the whole of it. */
function* diagonals(area: Area, from: LineSources): Generator<Segment> {
  const { rows, columns, merges, styleAt } = from;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const borders = styleAt(row, column)?.borders;
      if (!borders || (borders.down === null && borders.up === null)) continue;
      const merge = merges.at(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const x1 = columns.start(column);
      const x2 = columns.start((merge?.right ?? column) + 1);
      const y1 = rows.start(row);
      const y2 = rows.start((merge?.bottom ?? row) + 1);
      if (borders.down) yield { x1, y1, x2, y2, line: borders.down };
      if (borders.up) yield { x1, y1: y2, x2, y2: y1, line: borders.up };
    }
}

/** Stretches of indexes with the same line. */
function* runs(
  first: number,
  last: number,
  edge: (index: number) => PictureLine | null,
): Generator<{ first: number; last: number; line: PictureLine }> {
  let begun = first;
  let current: PictureLine | null = null;
  for (let index = first; index <= last + 1; index++) {
    const line = index > last ? null : edge(index);
    if (current && line && sameLine(current, line)) continue;
    if (current) yield { first: begun, last: index - 1, line: current };
    current = line;
    begun = index;
  }
}

function sameLine(a: PictureLine, b: PictureLine): boolean {
  return a.style === b.style && a.color === b.color;
}

function stronger(
  a: PictureLine | null | undefined,
  b: PictureLine | null | undefined,
): PictureLine | null {
  if (!a || !b) return a ?? b ?? null;
  return LINE_STYLES.indexOf(a.style) >= LINE_STYLES.indexOf(b.style) ? a : b;
}
