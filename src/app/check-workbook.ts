import type { Finding } from "../core/check/finding";
import type { ScoredTable } from "../core/check/rule";
import type { Acknowledgement } from "../core/check/runner";
import { checkSteps } from "../core/check/runner";
import type { UnrecognisedArea } from "../core/detect/evaluation-table";
import type { WorkbookState } from "../core/state/workbook-state";
import type { SurveyedSheet, WorkbookReader } from "../host/port";
import { keptDecisions } from "./kept-decisions";
import type { ReadingOptions, ScoredWorkbook } from "./score-tables";
import { readTables } from "./score-tables";

/** A table with its scorecard, its form and what was found in it. */
export interface CheckedTable extends ScoredTable {
  readonly findings: readonly Finding[];
}

/** All that is said of a workbook, as data; nothing was written. */
export interface CheckedWorkbook {
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly CheckedTable[];
  /** Findings of no single table. */
  readonly findings: readonly Finding[];
  readonly unrecognised: readonly UnrecognisedArea[];
  /** The decisions kept in the workbook, which were followed. */
  readonly state: WorkbookState;
  /** Acknowledgements kept in the workbook that fit no finding any more. */
  readonly staleAcknowledgements: readonly Acknowledgement[];
}

/**
 * Reads, scores and checks a workbook. Never writes. Hidden sheets are read too: they are submitted
 * with the workbook. Rejects with the host's own error where the host cannot read.
 */
export async function checkWorkbook(
  host: WorkbookReader,
  options: ReadingOptions = {},
): Promise<CheckedWorkbook> {
  return checkScored(await readTables(host, options), options);
}

/** Checks what was read and scored; asks nothing of a host. */
export async function checkScored(
  { sheets, tables, narratives, unrecognised, state }: ScoredWorkbook,
  { policy, pause, progress }: ReadingOptions = {},
): Promise<CheckedWorkbook> {
  const kept = keptDecisions(state).acknowledgements;
  const acknowledgements = [...(policy?.acknowledge ?? []), ...kept];
  const steps = checkSteps({ tables, narratives }, { acknowledgements });
  let step = steps.next();
  for (let done = 0; !step.done; done += 1) {
    progress?.("check", done, tables.length);
    await pause?.();
    step = steps.next();
  }
  progress?.("check", tables.length, tables.length);
  const checked = step.value;
  const own = new Set(kept.map(({ id }) => id));
  return {
    ...{ sheets, unrecognised, state },
    tables: tables.map((scored, index) => ({ ...scored, findings: checked.tables[index] ?? [] })),
    findings: checked.workbook,
    staleAcknowledgements: checked.staleAcknowledgements.filter(({ id }) => own.has(id)),
  };
}
