import type { CellWrite } from "../../../core/edits/edit-plan";
import { rangeAt } from "../ranges";
import { type CellContent, contentOf } from "../read/cell-content";
import { entered, TEXT_FORMAT } from "./entered";
import type { PresentCell, PresentRun } from "./present-cells";

/** A cell after the writes. */
export interface WrittenCell extends CellContent {
  readonly present: PresentCell;
}

/** What each cell is to hold. */
export type Contents = (cell: PresentCell) => CellWrite["after"];

/**
 * Writes all runs and reads them back: one message, so one step of undo. Excel has no rollback: where
 * it throws, some cells may be written.
 */
export function writeRuns(
  context: Excel.RequestContext,
  runs: readonly PresentRun[],
  contents: Contents,
): Promise<readonly WrittenCell[]> {
  return cellsAfter(context, runs, (range, run) => {
    queueWrite(range, run, contents);
  });
}

/**
 * The cells of runs as they are now, after writes that failed half way: one message. Formats that were
 * changed only for the writing are put back first, if so wished.
 */
export function rereadRuns(
  context: Excel.RequestContext,
  runs: readonly PresentRun[],
  restoring: boolean,
): Promise<readonly WrittenCell[]> {
  return cellsAfter(context, runs, (range, { cells, mayFormat }) => {
    if (!restoring || !mayFormat) return;
    if (cells.some((cell) => mustBeOpened(cell, cell.write.after)))
      range.numberFormat = cells.map(({ numberFormat }) => [numberFormat]);
  });
}

async function cellsAfter(
  context: Excel.RequestContext,
  runs: readonly PresentRun[],
  queue: (range: Excel.Range, run: PresentRun) => void,
): Promise<readonly WrittenCell[]> {
  const ranges = runs.map((run) => {
    const { sheet, area } = run.run;
    const range = rangeAt(context.workbook.worksheets.getItem(sheet), area);
    queue(range, run);
    range.load("values,formulas");
    return { run, range };
  });
  await context.sync();
  return ranges.flatMap(({ run, range }) => readBack(run, range));
}

function readBack(
  { cells }: PresentRun,
  { values, formulas }: Excel.Range,
): readonly WrittenCell[] {
  return cells.map((present, index) => ({
    present,
    ...contentOf(values[index]?.[0], formulas[index]?.[0]),
  }));
}

/**
 * A cell of text format would make text of a number or a formula, so it is General while it is
 * written. And a formula may bring the format of the cells it refers to along: the cell keeps its own.
 */
function queueWrite(range: Excel.Range, run: PresentRun, contents: Contents): void {
  const written = run.cells.map((cell) => ({ cell, after: contents(cell) }));
  const opened = written.map(({ cell, after }) => run.mayFormat && mustBeOpened(cell, after));
  if (opened.includes(true)) range.numberFormat = opened.map((open) => [open ? "General" : null]);
  range.formulas = written.map(({ cell, after }) => [
    // What must stay in a cell of text format is typed as its digits, not as Excel would write them.
    after.kind === "number" && mustBeOpened(cell, after) && !run.mayFormat
      ? after.decimal
      : entered(after, cell.numberFormat),
  ]);
  const kept = written.map(
    ({ cell, after }, index) =>
      run.mayFormat &&
      (opened[index] === true || (after.kind === "formula" && cell.numberFormat === "General")),
  );
  if (kept.includes(true))
    range.numberFormat = run.cells.map(({ numberFormat }, index) => [
      kept[index] ? numberFormat : null,
    ]);
}

function mustBeOpened({ numberFormat }: PresentCell, { kind }: CellWrite["after"]): boolean {
  return numberFormat === TEXT_FORMAT && (kind === "number" || kind === "formula");
}
