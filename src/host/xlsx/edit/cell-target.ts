import type { CellWrite } from "../../../core/edits/edit-plan";
import type { Position } from "../../../core/grid/address";
import { SheetDataCursor } from "../sheet/sheet-data-cursor";
import type { SheetScan } from "../sheet/sheet-scan";
import { damaged } from "../unreadable-error";

/** The bytes of a row that a write falls into. */
export interface RowBytes {
  readonly start: number;
  readonly tagEnd: number;
  /** Whether the tag is `<row/>`. */
  readonly empty: boolean;
  /** Where the end tag begins. */
  contentEnd: number;
}

/** A write and where it goes in the bytes of the sheet. */
export interface CellTarget {
  readonly write: CellWrite;
  readonly at: Position;
  /** Where the cell's tag begins; null when the sheet has no such cell. */
  cellStart: number | null;
  /** Its row; null when the sheet has no such row. */
  row: RowBytes | null;
  /** Of a missing cell or row: the byte before which it belongs; null for the end. */
  before: number | null;
}

/** Finds the places of the writes, in one walk over the sheet; gives them by row and column. */
export function locateTargets(
  scan: SheetScan,
  writes: readonly CellWrite[],
): readonly CellTarget[] {
  if (!scan.data) throw damaged(scan.part, "content");
  const targets = writes
    .map((write): CellTarget => {
      return { write, at: write.cell.at, cellStart: null, row: null, before: null };
    })
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  if (!scan.data.empty) new TargetWalk(scan, scan.data.end, targets).walk();
  return targets;
}

class TargetWalk {
  private readonly byRow = new Map<number, CellTarget[]>();
  private readonly cursor: SheetDataCursor;
  /** The first target whose row no later row has passed yet. */
  private next = 0;

  constructor(
    scan: SheetScan,
    start: number,
    private readonly targets: readonly CellTarget[],
  ) {
    this.cursor = new SheetDataCursor(scan.bytes, start, scan.prefix, scan.part);
    for (const target of targets) {
      const inRow = this.byRow.get(target.at.row) ?? [];
      inRow.push(target);
      this.byRow.set(target.at.row, inRow);
    }
  }

  walk(): void {
    const { cursor } = this;
    while (cursor.nextRow()) {
      this.passRow();
      const row = this.openRow();
      while (cursor.nextCell()) this.passCell(row !== null);
      if (row) row.contentEnd = cursor.rowContentEnd;
    }
  }

  /** Missing rows above this one belong before it. */
  private passRow(): void {
    for (let target = this.targets[this.next]; target; target = this.targets[++this.next]) {
      if (target.at.row >= this.cursor.row) return;
      if (!target.row) target.before = this.cursor.rowStart;
    }
  }

  private openRow(): RowBytes | null {
    const { row, rowStart: start, rowTagEnd: tagEnd, rowEmpty: empty } = this.cursor;
    const wanted = this.byRow.get(row)?.filter((target) => !target.row);
    if (!wanted || wanted.length === 0) return null;
    const bytes: RowBytes = { start, tagEnd, empty, contentEnd: tagEnd };
    for (const target of wanted) {
      target.row = bytes;
      target.before = null;
    }
    return bytes;
  }

  private passCell(inOwnRow: boolean): void {
    const { cellRow, column, start } = this.cursor;
    for (const target of this.byRow.get(cellRow) ?? []) {
      if (target.at.column === column) target.cellStart = start;
      else if (inOwnRow && target.at.column < column) target.before ??= start;
    }
  }
}
