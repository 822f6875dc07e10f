import { countMarkedCells, type Mark, noteContent } from "../../../core/edits/mark";
import { type CellReference, referenceToA1, toA1 } from "../../../core/grid/address";
import { type ClearResult, HostError, type HostProblem, type MarkResult } from "../../port";
import type { ExcelRuns } from "../excel-runs";
import { hostErrorOf } from "../host-errors";
import { areasAt } from "../ranges";
import { markGroups } from "./mark-groups";
import { type MarkedSheet, presentMarks, type PresentOptions } from "./present-marks";

/** What the host can do, and which sheets are known of the workbook. */
export interface MarkContext {
  readonly knownIds: readonly string[];
  /** Whether this Excel has notes (批注) for add-ins. */
  readonly notes: boolean;
}

/**
 * Clears the workbook's marks and sets these: one message to see what is there, one to change it. A
 * sheet whose protection forbids formatting keeps what it has and is named.
 */
export function markWorkbook(
  runs: ExcelRuns,
  known: MarkContext,
  marks: readonly Mark[],
): Promise<MarkResult> {
  const noteCells = marks.flatMap(noteCell);
  return twice(runs, { ...known, noteCells }, (sheets) => {
    const missing = marks.find(({ sheet }) => !sheets.some(({ name }) => name === sheet));
    if (missing) throw new HostError({ code: "not-found", detail: missing.sheet });
    const wanted = marks.filter(({ cells }) => cells.length > 0);
    const settable = wanted.filter(({ sheet }) => mayFormat(sheets, sheet));
    const touched = new Set(wanted.map(({ sheet }) => sheet));
    const refused = sheets.filter(
      (sheet) => !sheet.mayFormat && (touched.has(sheet.name) || sheet.marks.length > 0),
    );
    return {
      result: {
        marked: countMarkedCells(settable),
        refusedSheets: refused.map(({ name }) => name),
        notes: noteCells.length > 0 && known.notes,
      },
      queue: (context) => {
        queueClearing(context, sheets);
        for (const sheet of sheets)
          queueMarks(
            context,
            sheet,
            settable.filter((mark) => mark.sheet === sheet.name),
            known.notes,
          );
      },
    };
  });
}

/**
 * Removes our conditional formats and notes from every sheet that may be formatted. Where Excel fails
 * after it was seen what there is, the marks that are left are counted.
 */
export async function clearWorkbook(runs: ExcelRuns, known: MarkContext): Promise<ClearResult> {
  const seen: { before: ClearResult | null } = { before: null };
  try {
    return await twice(runs, { ...known, noteCells: [] }, (sheets) => {
      const result = (seen.before ??= toClear(sheets));
      return {
        result,
        queue: (context) => {
          queueClearing(context, sheets);
        },
      };
    });
  } catch (error) {
    if (!seen.before) throw error;
    return unfinished(runs, known, seen.before, hostErrorOf(error).problem);
  }
}

/** What clearing all of it would come to. */
function toClear(sheets: readonly MarkedSheet[]): ClearResult {
  const refused = sheets.filter(
    ({ mayFormat, mayNote, marks, notes }) =>
      (!mayFormat && marks.length > 0) || (!mayNote && notes.length > 0),
  );
  return {
    removed: marksToClear(sheets),
    refusedSheets: refused.map(({ name }) => name),
  };
}

function marksToClear(sheets: readonly MarkedSheet[]): number {
  return sheets.reduce((sum, { mayFormat, marks }) => sum + (mayFormat ? marks.length : 0), 0);
}

function notesToClear(sheets: readonly MarkedSheet[]): number {
  return sheets.reduce((sum, { mayNote, notes }) => sum + (mayNote ? notes.length : 0), 0);
}

/** How far a clearing came that failed half way: looked at once more. */
async function unfinished(
  runs: ExcelRuns,
  known: MarkContext,
  { removed, refusedSheets }: ClearResult,
  problem: HostProblem,
): Promise<ClearResult> {
  const options = { ...known, noteCells: [], typesFirst: true, formatsBefore: null };
  const look = runs.run((context) => presentMarks(context, options));
  const sheets = await look.catch(() => null);
  if (!sheets) return { removed: 0, refusedSheets, unfinished: { left: null, problem } };
  const marks = marksToClear(sheets);
  return {
    ...{ removed: removed - marks, refusedSheets },
    unfinished: { left: marks + notesToClear(sheets), problem },
  };
}

interface Work<T> {
  readonly result: T;
  readonly queue: (context: Excel.RequestContext) => void;
}

/**
 * Looks at the marks and changes them. Since every marking begins with clearing, it can simply be done
 * again where Excel failed, then with the rules asked for only after the types. Where that fails too,
 * what is half made is cleared away as far as Excel lets us.
 */
async function twice<T>(
  runs: ExcelRuns,
  known: MarkContext & Pick<PresentOptions, "noteCells">,
  plan: (sheets: readonly MarkedSheet[]) => Work<T>,
): Promise<T> {
  let formatsBefore: ReadonlySet<string> | null = null;
  const attempt = (typesFirst: boolean, work: (sheets: readonly MarkedSheet[]) => Work<T>) =>
    runs.run(async (context) => {
      const sheets = await presentMarks(context, { ...known, typesFirst, formatsBefore });
      formatsBefore ??= new Set(sheets.flatMap(({ formats }) => formats));
      const { result, queue } = work(sheets);
      queue(context);
      await context.sync();
      return result;
    });
  try {
    return await attempt(false, plan);
  } catch (error) {
    if (!worthAnotherTry(error)) throw error;
    return attempt(true, plan).catch(async (again: unknown) => {
      await attempt(true, onlyClearing(plan)).catch(() => undefined);
      throw again;
    });
  }
}

function worthAnotherTry(error: unknown): boolean {
  return error instanceof HostError && error.problem.code !== "busy-editing";
}

function onlyClearing<T>(plan: (sheets: readonly MarkedSheet[]) => Work<T>) {
  return (sheets: readonly MarkedSheet[]): Work<T> => ({
    result: plan(sheets).result,
    queue: (context) => {
      queueClearing(context, sheets);
    },
  });
}

function mayFormat(sheets: readonly MarkedSheet[], name: string): boolean {
  return sheets.find((sheet) => sheet.name === name)?.mayFormat ?? false;
}

function queueClearing(context: Excel.RequestContext, sheets: readonly MarkedSheet[]): void {
  for (const { id, mayFormat, mayNote, marks, notes } of sheets) {
    if (mayFormat && marks.length > 0) {
      const range = context.workbook.worksheets.getItem(id).getRange();
      range.untrack();
      // One that a person deleted meanwhile is no failure.
      for (const mark of marks) range.conditionalFormats.getItemOrNullObject(mark).delete();
    }
    // From the last, so that the places of the others stay.
    if (mayNote) for (const note of [...notes].reverse()) note.delete();
  }
}

function queueMarks(
  context: Excel.RequestContext,
  { id, mayNote, noted }: MarkedSheet,
  marks: readonly Mark[],
  withNotes: boolean,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  // Excel puts a new format on top, and the earlier marks are to show.
  for (const { address, formula, fill } of [...markGroups(marks)].reverse()) {
    const { custom } = areasAt(sheet, address).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
  }
  if (!withNotes || !mayNote) return;
  for (const mark of marks)
    for (const cell of noteCell(mark))
      if (!noted.has(referenceToA1(cell)))
        sheet.notes.add(toA1(cell.at), noteContent(mark.note ?? ""));
}

/** Where the mark's note is put; none where no note was asked for. */
function noteCell({ sheet, cells: [at], note }: Mark): readonly CellReference[] {
  return at && note !== null ? [{ sheet, at }] : [];
}
