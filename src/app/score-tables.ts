import type { ScoredTable } from "../core/check/rule";
import { detectTables } from "../core/detect/detect";
import type { Narrative, UnrecognisedArea } from "../core/detect/evaluation-table";
import { formById } from "../core/forms";
import type { FormId } from "../core/forms/form-profile";
import type { Grid } from "../core/grid/grid";
import type { PolicyFile } from "../core/score/policy-file";
import { resolvePolicy } from "../core/score/resolve-policy";
import { scoreTable } from "../core/score/score-table";
import type { SurveyedSheet, WorkbookReader } from "../host/port";

export interface ReadingOptions {
  /** Every table is read as this form instead of the one its labels tell. */
  readonly form?: FormId;
  readonly policy?: PolicyFile;
  /** Awaited between two tables, so that a window stays alive; by default nothing is awaited. */
  readonly pause?: () => Promise<void>;
}

/** The tables of a workbook with their scorecards, and the texts outside them. */
export interface ScoredWorkbook {
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly ScoredTable[];
  readonly narratives: readonly Narrative[];
  readonly unrecognised: readonly UnrecognisedArea[];
  /** A sheet as it was read. */
  readonly gridOf: (sheet: string) => Grid | undefined;
}

/** Surveys, reads, detects and scores; the sheets without content are not asked for. */
export async function readTables(
  host: WorkbookReader,
  { form, policy, pause }: ReadingOptions,
): Promise<ScoredWorkbook> {
  const sheets = await host.survey();
  const filled = sheets.filter(({ area }) => area !== null).map(({ name }) => name);
  const grids = filled.length === 0 ? [] : await host.read(filled);
  const detection = detectTables(grids, form === undefined ? {} : { form });
  const tables: ScoredTable[] = [];
  for (const table of detection.tables) {
    await pause?.();
    const profile = formById(table.form);
    const resolved = resolvePolicy(table, profile, policy ?? null);
    tables.push({ table, form: profile, scorecard: scoreTable(table, resolved) });
  }
  const { narratives, unrecognised } = detection;
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  return { sheets, tables, narratives, unrecognised, gridOf: (sheet) => byName.get(sheet) };
}
