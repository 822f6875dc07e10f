import type { CellWrite, EditPlan } from "../../../core/edits/edit-plan";
import { type Area, isInSheet, toA1 } from "../../../core/grid/address";

/** Writes to cells that follow each other down a column: read and written as one range. */
export interface Run {
  readonly sheet: string;
  readonly area: Area;
  /** One a row, from the top. */
  readonly writes: readonly CellWrite[];
}

/**
 * The plan in runs, sheet by sheet. Of two writes to one cell the later counts. Throws `RangeError`
 * for a cell outside a sheet, since no Excel has it.
 */
export function columnRuns({ writes }: EditPlan): readonly Run[] {
  const runs: Run[] = [];
  for (const [sheet, cells] of bySheet(writes)) {
    const sorted = [...cells.values()].sort(
      ({ cell: { at: a } }, { cell: { at: b } }) => a.column - b.column || a.row - b.row,
    );
    let open: CellWrite[] = [];
    for (const write of sorted) {
      const last = open[open.length - 1]?.cell.at;
      const { row, column } = write.cell.at;
      if (last && last.column === column && last.row + 1 === row) open.push(write);
      else {
        if (open.length > 0) runs.push(runOf(sheet, open));
        open = [write];
      }
    }
    if (open.length > 0) runs.push(runOf(sheet, open));
  }
  return runs;
}

function bySheet(
  writes: readonly CellWrite[],
): ReadonlyMap<string, ReadonlyMap<string, CellWrite>> {
  const sheets = new Map<string, Map<string, CellWrite>>();
  for (const write of writes) {
    const { sheet, at } = write.cell;
    if (!isInSheet(at)) throw new RangeError("A write names a cell outside the sheet");
    const cells = sheets.get(sheet) ?? new Map<string, CellWrite>();
    sheets.set(sheet, cells.set(toA1(at), write));
  }
  return sheets;
}

function runOf(sheet: string, writes: readonly CellWrite[]): Run {
  const top = writes[0]?.cell.at.row ?? 0;
  const column = writes[0]?.cell.at.column ?? 0;
  const bottom = top + writes.length - 1;
  return { sheet, area: { top, left: column, bottom, right: column }, writes };
}
