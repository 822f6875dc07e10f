import type { EditPlan } from "../../../core/edits/edit-plan";
import { inverse } from "../../../core/edits/inverse";
import { referenceToA1 } from "../../../core/grid/address";
import { HostError, type Interrupted, type Outcome, type Refusal } from "../../port";
import type { ExcelRuns } from "../excel-runs";
import { hostErrorOf } from "../host-errors";
import { isBlank } from "../read/cell-content";
import { columnRuns } from "./column-runs";
import { holds } from "./entered";
import { type PresentCell, type PresentRun, presentCells } from "./present-cells";
import { refusalOf } from "./refused";
import { rereadRuns, type WrittenCell, writeRuns } from "./write-runs";

export type Applied = Outcome<{ readonly written: number }, Refusal | Interrupted>;

/**
 * Makes all the writes of a plan or none: one message to see whether the cells still hold what was
 * read, one to write them. Cells covered by a merged area show only then, because asking Excel for
 * merges costs the undo history: they read blank after the write, and the others are taken back.
 *
 * Where Excel fails half way the answer names exactly the cells that hold the new content (all of them
 * where Excel does not even answer what they hold). Throws `HostError` where nothing was written.
 */
export async function applyPlan(runs: ExcelRuns, plan: EditPlan): Promise<Applied> {
  const wanted = columnRuns(plan);
  if (wanted.length === 0) return { ok: true, value: { written: 0 } };
  const present = await runs.run((context) => presentCells(context, wanted));
  if (present.missingSheet !== null)
    return { ok: false, error: { code: "sheet-missing", sheet: present.missingSheet } };
  const refusal = refusalOf(present.runs);
  if (refusal) return { ok: false, error: refusal };
  return writeChecked(runs, present.runs, plan.writes.length);
}

async function writeChecked(
  runs: ExcelRuns,
  present: readonly PresentRun[],
  count: number,
): Promise<Applied> {
  let written: readonly WrittenCell[] | null;
  try {
    written = await runs.run((context) => writeRuns(context, present, newContent));
  } catch (error) {
    const failure = hostErrorOf(error);
    written = await asFarAsKnown(runs, present);
    if (!written?.every(holdsNew)) return interrupted(present, written, failure);
  }
  const missed = written.filter((cell) => !holdsNew(cell));
  if (missed.length === 0) return { ok: true, value: { written: count } };
  return takeBack(runs, present, missed);
}

const newContent = ({ write }: PresentCell) => write.after;

/** What the cell held before. */
function oldContent({ write }: PresentCell) {
  const [undoing] = inverse({ writes: [write] }).writes;
  return undoing?.after ?? { kind: "blank" as const };
}

function holdsNew(cell: WrittenCell): boolean {
  return holds(cell, cell.present.write.after);
}

/** The cells after a failure; asked for twice, then null: nobody knows. */
async function asFarAsKnown(
  runs: ExcelRuns,
  present: readonly PresentRun[],
): Promise<readonly WrittenCell[] | null> {
  const reread = (restoring: boolean) =>
    runs.run((context) => rereadRuns(context, present, restoring));
  try {
    return await reread(true).catch(() => reread(false));
  } catch {
    return null;
  }
}

/** Throws the failure where no cell has changed; where nobody knows, every cell is named. */
function interrupted(
  present: readonly PresentRun[],
  cells: readonly WrittenCell[] | null,
  { problem }: HostError,
): Applied {
  const changed = cells
    ? cells.filter(holdsNew).map((cell) => cell.present)
    : present.flatMap((run) => run.cells);
  const written = changed
    .filter((cell) => !holds(cell, cell.write.after))
    .map(({ write }) => write.cell);
  if (written.length === 0) throw new HostError(problem);
  const unsure = cells ? {} : ({ unsure: true } as const);
  return { ok: false, error: { code: "interrupted", written, ...unsure, problem } };
}

/** Some cells did not take what was written: the others get back what they held, and those are named. */
async function takeBack(
  runs: ExcelRuns,
  present: readonly PresentRun[],
  missed: readonly WrittenCell[],
): Promise<Applied> {
  const cells = missed.map(({ present: { write } }) => write.cell);
  try {
    await runs.run((context) => writeRuns(context, present, oldContent));
  } catch (error) {
    return interrupted(present, await asFarAsKnown(runs, present), hostErrorOf(error));
  }
  if (missed.every(isBlank)) return { ok: false, error: { code: "cell-covered", cells } };
  throw new HostError({ code: "failed", detail: cells.map(referenceToA1).join(" ") });
}
