import type { EditPlan } from "../core/edits/edit-plan";
import type { PlannedCell, ScorePlan, ScorePlanOptions } from "../core/edits/score-plan";
import { planScores } from "../core/edits/score-plan";
import type { CellReference } from "../core/grid/address";
import { referenceToA1 } from "../core/grid/address";
import type { Refusal, WorkbookReader, WorkbookWriter } from "../host/port";
import { HostError } from "../host/port";
import type { ReadingOptions, ScoredWorkbook } from "./score-tables";
import { readTables } from "./score-tables";

export type ScoringOptions = ReadingOptions & ScorePlanOptions;

/** What scoring would write; nothing is written yet. */
export interface PlannedWorkbook extends Pick<ScoredWorkbook, "tables" | "unrecognised"> {
  readonly plan: ScorePlan;
}

/** Reads and scores a workbook and plans the writes, to be shown before they are applied. */
export async function planWorkbook(
  host: WorkbookReader,
  options: ScoringOptions,
): Promise<PlannedWorkbook> {
  const { tables, unrecognised, gridOf } = await readTables(host, options);
  return { tables, unrecognised, plan: planScores(tables, gridOf, options) };
}

/** A planned cell that the workbook does not let be written. */
export interface SkippedCell {
  readonly planned: PlannedCell;
  readonly because: Refusal["code"];
}

export interface AppliedScores {
  readonly written: readonly PlannedCell[];
  readonly skipped: readonly SkippedCell[];
}

/**
 * Applies the plan. Cells that the host refuses (locked in a protected sheet, covered by a merge) are
 * left out and named, the others are written; the host writes all of these or none.
 */
export async function applyScores(host: WorkbookWriter, plan: ScorePlan): Promise<AppliedScores> {
  let cells = plan.cells;
  const skipped: SkippedCell[] = [];
  while (cells.length > 0) {
    const applied = await host.apply(planOf(cells));
    if (applied.ok) return { written: cells, skipped };
    const { error } = applied;
    if (error.code === "interrupted") throw new HostError(error.problem);
    const isRefused = refusedCells(error);
    const refused = cells.filter(({ write }) => isRefused(write.cell));
    // A host that refuses nothing of what was asked would be asked the same for ever.
    if (refused.length === 0) throw new Error(`The plan was refused: ${error.code}`);
    for (const planned of refused) skipped.push({ planned, because: error.code });
    cells = cells.filter(({ write }) => !isRefused(write.cell));
  }
  return { written: [], skipped };
}

function planOf(cells: readonly PlannedCell[]): EditPlan {
  return { writes: cells.map(({ write }) => write) };
}

function refusedCells(refusal: Refusal): (cell: CellReference) => boolean {
  if (refusal.code === "sheet-missing") return ({ sheet }) => sheet === refusal.sheet;
  const refused = new Set(refusal.cells.map(referenceToA1));
  return (cell) => refused.has(referenceToA1(cell));
}
