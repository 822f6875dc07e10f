/** Beyond what a sheet holds the view shows so many blank rows or columns more. */
const SPARE = 50;

export interface AxisSizes {
  /** Pixels at 100 %, by index. */
  readonly sizes: ArrayLike<number>;
  /** Of every index beyond. */
  readonly usual: number;
  readonly hidden: readonly number[];
}

/**
 * Rows or columns laid end to end at a zoom: where each begins, and which one lies at a place.
 * Sizes are whole pixels, so that lines stay sharp.
 */
export class Axis {
  readonly count: number;
  private readonly offsets: Float64Array;
  private readonly hiddenSet: ReadonlySet<number>;

  constructor(
    { sizes, usual, hidden }: AxisSizes,
    zoom: number,
    /** Whether hidden ones are shown all the same. */
    showHidden: boolean,
    spare = SPARE,
  ) {
    this.hiddenSet = new Set(hidden);
    this.count = sizes.length + spare;
    this.offsets = new Float64Array(this.count + 1);
    for (let index = 0; index < this.count; index++) {
      const size = index < sizes.length ? (sizes[index] ?? usual) : usual;
      const skipped = !showHidden && this.hiddenSet.has(index);
      const pixels = skipped ? 0 : Math.max(1, Math.round(size * zoom));
      this.offsets[index + 1] = this.start(index) + pixels;
    }
  }

  /** Where an index begins; of `count`, where the last one ends. */
  start(index: number): number {
    return this.offsets[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** Pixels from the first to the last, both included. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** Whether the sheet hides it, be it shown or not. */
  isHidden(index: number): boolean {
    return this.hiddenSet.has(index);
  }

  isVisible(index: number): boolean {
    return index >= 0 && index < this.count && this.size(index) > 0;
  }

  /** The visible index at a place; the first or last one outside. */
  at(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    while (low > 0 && !this.isVisible(low)) low--;
    return low;
  }

  /** The next visible index in a direction; the given one where there is none. */
  next(index: number, step: 1 | -1): number {
    for (let found = index + step; found >= 0 && found < this.count; found += step)
      if (this.isVisible(found)) return found;
    return index;
  }
}
