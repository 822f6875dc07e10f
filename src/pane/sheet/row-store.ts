import type { PictureCell, PictureRow } from "../../host/xlsx/picture/sheet-picture";

/** Rows are asked for in blocks; the narrower the sheet, the more of them. */
const BLOCK_MAX = 128;
const BLOCK_LEAST = 8;
const BLOCK_CELLS = 4_000;
/** Blocks kept; the oldest goes first. */
const KEPT = 60;

export type LoadRows = (from: number, to: number) => Promise<readonly PictureRow[]>;

type CellsByColumn = ReadonlyMap<number, PictureCell>;

const NONE: CellsByColumn = new Map();

/** The rows of a sheet that have been looked at, fetched in blocks when first needed. */
export class RowStore {
  private readonly blocks = new Map<number, ReadonlyMap<number, CellsByColumn>>();
  private readonly asked = new Set<number>();
  private readonly block: number;

  constructor(
    private readonly load: LoadRows,
    private readonly rows: number,
    columns: number,
    private readonly onLoaded: (first: number, last: number) => void,
  ) {
    const fitting = Math.floor(BLOCK_CELLS / Math.max(1, columns));
    this.block = Math.min(BLOCK_MAX, Math.max(BLOCK_LEAST, fitting));
  }

  /** The cells of a row as far as they are known, by column. */
  row(row: number): CellsByColumn {
    return this.blocks.get(this.blockOf(row))?.get(row) ?? NONE;
  }

  /** Whether all there is of these rows has come. */
  holds(first: number, last: number): boolean {
    const lowest = Math.min(last, this.rows - 1);
    for (let block = this.blockOf(first); block <= this.blockOf(lowest); block++)
      if (!this.blocks.has(block)) return false;
    return true;
  }

  cell(row: number, column: number): PictureCell | undefined {
    return this.row(row).get(column);
  }

  /** Fetches what is not known of these rows; `onLoaded` says when it is there. */
  want(first: number, last: number): void {
    const lowest = Math.min(last, this.rows - 1);
    for (let block = this.blockOf(first); block <= this.blockOf(lowest); block++)
      this.wantBlock(block);
  }

  private wantBlock(block: number): void {
    if (block < 0 || this.blocks.has(block) || this.asked.has(block)) return;
    this.asked.add(block);
    const from = block * this.block;
    const to = Math.min(from + this.block, this.rows) - 1;
    this.load(from, to).then(
      (rows) => {
        this.asked.delete(block);
        this.keep(block, rows);
        this.onLoaded(from, to);
      },
      // A sheet that went away meanwhile; whoever replaced it draws anew.
      () => undefined,
    );
  }

  private keep(block: number, rows: readonly PictureRow[]): void {
    const byRow = new Map<number, CellsByColumn>();
    for (const { row, cells } of rows)
      byRow.set(row, new Map(cells.map((cell) => [cell.column, cell])));
    this.blocks.set(block, byRow);
    const oldest = this.blocks.keys().next().value;
    if (this.blocks.size > KEPT && oldest !== undefined) this.blocks.delete(oldest);
  }

  private blockOf(row: number): number {
    return Math.floor(row / this.block);
  }
}
