import type { ScoredTable } from "../core/check/rule";
import { detectTables } from "../core/detect/detect";
import type { Narrative, UnrecognisedArea } from "../core/detect/evaluation-table";
import { isMereData } from "../core/detect/mere-data";
import { formById } from "../core/forms";
import type { FormId, FormProfile } from "../core/forms/form-profile";
import type { OwnForm } from "../core/forms/own/own-form";
import { ownProfile } from "../core/forms/own/own-profile";
import type { CellReference } from "../core/grid/address";
import type { Grid } from "../core/grid/grid";
import type { PolicyFile } from "../core/score/policy-file";
import { resolvePolicy } from "../core/score/resolve-policy";
import { scoreTable } from "../core/score/score-table";
import { isOwnReport } from "../core/sheets/own-report";
import { tableKeys } from "../core/state/table-keys";
import type { WorkbookState } from "../core/state/workbook-state";
import { EMPTY_STATE } from "../core/state/workbook-state";
import type { SurveyedSheet, WorkbookReader } from "../host/port";
import { keptDecisions } from "./kept-decisions";
import { withShownGrade } from "./shown-grade";

/** Told while a workbook is read, scored and checked. */
export type Progress = (step: "survey" | "read" | "check", done: number, of: number) => void;

export interface ReadingOptions {
  /** Every table is read as this form instead of the one its labels tell, or a person chose. */
  readonly form?: FormId;
  /** Forms that were handed in; they go before the product's own. */
  readonly ownForms?: readonly OwnForm[];
  readonly policy?: PolicyFile;
  /** What was decided about the workbook; left out: what is kept in it. Null: nothing. */
  readonly state?: WorkbookState | null;
  /** Awaited between two tables, so that a window stays alive; by default nothing is awaited. */
  readonly pause?: () => Promise<void>;
  readonly progress?: Progress;
}

/** The sheets of a workbook as they were read. */
export interface ReadSheets {
  readonly sheets: readonly SurveyedSheet[];
  readonly grids: readonly Grid[];
  /** The cell that shows what is in another, where the host knows. */
  readonly shownCell?: WorkbookReader["shownCell"];
}

/** The tables of a workbook with their scorecards, and the texts outside them. */
export interface ScoredWorkbook {
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly ScoredTable[];
  /** Keys of the tables in the workbook's state. */
  readonly keys: readonly string[];
  /** The form of each table by its own labels. */
  readonly recognisedForms: readonly FormId[];
  /** The forms that were handed in and took part. */
  readonly ownForms: readonly FormProfile[];
  readonly narratives: readonly Narrative[];
  readonly unrecognised: readonly UnrecognisedArea[];
  /** The decisions that were followed. */
  readonly state: WorkbookState;
  /** A sheet as it was read. */
  readonly gridOf: (sheet: string) => Grid | undefined;
}

/** Surveys, reads, detects and scores, following the decisions kept in the workbook. */
export async function readTables(
  host: WorkbookReader,
  options: ReadingOptions,
): Promise<ScoredWorkbook> {
  const read = await readSheets(host, options.progress);
  // After the survey, which brings the state along in Excel.
  const state = options.state === undefined ? ((await host.loadState?.()) ?? null) : options.state;
  return scoreSheets(read, { ...options, state });
}

/** Surveys and reads; the sheets without content are not asked for, large bodies of mere data left out. */
export async function readSheets(host: WorkbookReader, progress?: Progress): Promise<ReadSheets> {
  progress?.("survey", 0, 1);
  const sheets = await host.survey();
  progress?.("survey", 1, 1);
  const filled = sheets.filter(({ area }) => area !== null).map(({ name }) => name);
  progress?.("read", 0, filled.length);
  const grids = filled.length === 0 ? [] : await host.read(filled);
  progress?.("read", filled.length, filled.length);
  const areas = new Map(sheets.map(({ name, area }) => [name, area]));
  const promising = grids.filter((grid) => {
    if (isOwnReport(grid)) return false;
    const area = areas.get(grid.sheet) ?? grid.area;
    return area === null || !isMereData(area, grid);
  });
  const shownCell = (cell: CellReference): CellReference => host.shownCell?.(cell) ?? cell;
  return { sheets, grids: promising, shownCell };
}

/** Detects and scores what was read; asks nothing of the host, so a new decision needs no new reading. */
export async function scoreSheets(
  { sheets, grids, shownCell }: ReadSheets,
  { form, ownForms = [], policy, state, pause }: ReadingOptions,
): Promise<ScoredWorkbook> {
  const decisions = keptDecisions(state ?? EMPTY_STATE);
  const own = ownForms.map(ownProfile);
  const detection = detectTables(grids, {
    own,
    choose: (tables) => decisions.forms(tables),
    ...(form === undefined ? {} : { form }),
  });
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  const found = detection.tables.map((table) =>
    withShownGrade(table, byName.get(table.sheet), shownCell),
  );
  const keys = tableKeys(found);
  const tables: ScoredTable[] = [];
  for (const [index, table] of found.entries()) {
    await pause?.();
    const key = keys[index] ?? "";
    const profile = formById(table.form, own);
    const resolved = resolvePolicy(table, profile, policy ?? null, decisions.policyOf(key));
    const scorecard = scoreTable(table, resolved, decisions.choicesOf(key, table));
    tables.push({ table, form: profile, scorecard });
  }
  const { narratives, recognisedForms, unrecognised } = detection;
  return {
    ...{ sheets, tables, keys, recognisedForms, narratives, unrecognised },
    ownForms: own,
    state: state ?? EMPTY_STATE,
    gridOf: (sheet) => byName.get(sheet),
  };
}
