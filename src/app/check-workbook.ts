import { checkTables } from "../core/check/runner";
import type { Finding } from "../core/check/finding";
import type { UnrecognisedArea } from "../core/detect/evaluation-table";
import type { ScoredTable } from "../core/check/rule";
import type { SurveyedSheet, WorkbookReader } from "../host/port";
import type { ReadingOptions } from "./score-tables";
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
}

/**
 * Reads, scores and checks a workbook. Never writes. Hidden sheets are read too: they are submitted
 * with the workbook. Rejects with the host's own error where the host cannot read.
 */
export async function checkWorkbook(
  host: WorkbookReader,
  options: ReadingOptions = {},
): Promise<CheckedWorkbook> {
  const { sheets, tables, narratives, unrecognised } = await readTables(host, options);
  const checked = checkTables(
    { tables, narratives },
    { acknowledgements: options.policy?.acknowledge ?? [] },
  );
  return {
    sheets,
    tables: tables.map((scored, index) => ({ ...scored, findings: checked.tables[index] ?? [] })),
    findings: checked.workbook,
    unrecognised,
  };
}
