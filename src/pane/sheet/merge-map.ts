import type { Area, Position } from "../../core/grid/address";

/** A grid of this many rows is looked up at once, so that thousands of merges cost nothing. */
const BAND = 64;

/** The merged areas of a sheet, found by place. */
export class MergeMap {
  private readonly bands = new Map<number, Area[]>();

  constructor(merges: readonly Area[]) {
    for (const merge of merges)
      for (let band = bandOf(merge.top); band <= bandOf(merge.bottom); band++) {
        const known = this.bands.get(band);
        if (known) known.push(merge);
        else this.bands.set(band, [merge]);
      }
  }

  /** The merged area that covers a cell. */
  at(row: number, column: number): Area | null {
    return (
      this.bands
        .get(bandOf(row))
        ?.find(
          (area) =>
            row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
        ) ?? null
    );
  }

  /** The cell that holds the content shown at a place: the first one of its merged area. */
  anchor({ row, column }: Position): Position {
    const area = this.at(row, column);
    return area ? { row: area.top, column: area.left } : { row, column };
  }

  /** Merged areas that reach into these rows, each once. */
  within(first: number, last: number): readonly Area[] {
    const found = new Set<Area>();
    for (let band = bandOf(first); band <= bandOf(last); band++)
      for (const area of this.bands.get(band) ?? [])
        if (area.top <= last && area.bottom >= first) found.add(area);
    return [...found];
  }
}

function bandOf(row: number): number {
  return Math.floor(row / BAND);
}
