import { countMarkedCells, type Mark } from "../../../core/edits/mark";
import { type ClearResult, HostError, type HostProblem, type MarkResult } from "../../port";
import type { ExcelRuns } from "../excel-runs";
import { hostErrorOf, isTurnedDown } from "../host-errors";
import { type MarkedSheet, presentMarks, type PresentOptions } from "./present-marks";
import { noteCell, queueClearing, queueMarks } from "./queue-marks";

/** What the host can do, and which sheets are known of the workbook. */
export interface MarkContext {
  readonly knownIds: readonly string[];
  /** Whether this Excel has notes (批注) for add-ins. */
  readonly notes: boolean;
}

/**
 * Clears the workbook's marks and sets these: one message to see what is there, one to change it. A
 * sheet whose protection forbids formatting keeps what it has and is named. Where Excel fails and the
 * marks are others than before, those that are left are counted; where they are the same, it throws.
 */
export async function markWorkbook(
  runs: ExcelRuns,
  known: MarkContext,
  marks: readonly Mark[],
): Promise<MarkResult> {
  const before: { sheets: readonly MarkedSheet[] | null } = { sheets: null };
  const see = (sheets: readonly MarkedSheet[]) => (before.sheets ??= sheets);
  try {
    return await twice(
      runs,
      { ...known, noteCells: marks.flatMap(noteCell) },
      marking(known, marks, see),
    );
  } catch (error) {
    const { problem } = hostErrorOf(error);
    if (!before.sheets || isTurnedDown(problem)) throw error;
    const now = await lookAgain(runs, known);
    if (now && isSame(before.sheets, now)) throw error;
    const left = now && marksToClear(now) + notesToClear(now);
    return { marked: 0, refusedSheets: [], notes: false, unfinished: { left, problem } };
  }
}

/** Whether the same marks and as many notes stand there. */
function isSame(before: readonly MarkedSheet[], now: readonly MarkedSheet[]): boolean {
  const marksOf = (sheets: readonly MarkedSheet[]) => sheets.flatMap(({ marks }) => marks).join();
  return marksOf(before) === marksOf(now) && notesToClear(before) === notesToClear(now);
}

/** What marking comes to; `see` is told what is there before. */
function marking(
  known: MarkContext,
  marks: readonly Mark[],
  see: (sheets: readonly MarkedSheet[]) => void,
): (sheets: readonly MarkedSheet[]) => Work<MarkResult> {
  const noteCells = marks.flatMap(noteCell);
  return (sheets) => {
    const missing = marks.find(({ sheet }) => !sheets.some(({ name }) => name === sheet));
    if (missing) throw new HostError({ code: "not-found", detail: missing.sheet });
    see(sheets);
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
  };
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
  const sheets = await lookAgain(runs, known);
  if (!sheets) return { removed: 0, refusedSheets, unfinished: { left: null, problem } };
  const marks = marksToClear(sheets);
  return {
    ...{ removed: removed - marks, refusedSheets },
    unfinished: { left: marks + notesToClear(sheets), problem },
  };
}

/** What is there after a failure; null where Excel does not say. */
function lookAgain(runs: ExcelRuns, known: MarkContext): Promise<readonly MarkedSheet[] | null> {
  const options = { ...known, noteCells: [], typesFirst: true, formatsBefore: null };
  return runs.run((context) => presentMarks(context, options)).catch(() => null);
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
