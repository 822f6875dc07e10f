import type { Area } from "../../../core/grid/address";

/**
 * Which columns are merged, row by row from the top: files of strangers may hold tens of thousands of
 * areas that overlap, so no cell of theirs is listed.
 */
export class MergedColumns {
  /** By row: how the number of areas over a column changes from the one before it. */
  private readonly changes = new Map<number, { readonly column: number; readonly by: number }[]>();
  private readonly steps: Int32Array;
  private readonly counts: Int32Array;
  private row = -1;

  constructor(
    merges: readonly Area[],
    private readonly columns: number,
  ) {
    this.steps = new Int32Array(columns + 1);
    this.counts = new Int32Array(columns);
    for (const { top, left, bottom, right } of merges) {
      if (left >= columns) continue;
      const end = Math.min(right + 1, columns);
      this.change(top, left, 1);
      this.change(top, end, -1);
      this.change(bottom + 1, left, -1);
      this.change(bottom + 1, end, 1);
    }
  }

  /** Whether a cell lies in a merged area; rows must be asked for in ascending order. */
  covers(row: number, column: number): boolean {
    while (this.row < row) this.enter(++this.row);
    return (this.counts[column] ?? 0) > 0;
  }

  private change(row: number, column: number, by: number): void {
    const changes = this.changes.get(row) ?? [];
    changes.push({ column, by });
    this.changes.set(row, changes);
  }

  private enter(row: number): void {
    const changes = this.changes.get(row);
    if (!changes) return;
    for (const { column, by } of changes) this.steps[column] = (this.steps[column] ?? 0) + by;
    let over = 0;
    for (let column = 0; column < this.columns; column++)
      this.counts[column] = over += this.steps[column] ?? 0;
  }
}
