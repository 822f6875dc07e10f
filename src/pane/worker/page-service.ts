import type { WorkbookFailure } from "../../app/workbook-failure";
import type { PictureRow, SheetPicture } from "../../host/xlsx/picture/sheet-picture";
import type { Outcome } from "../../host/port";
import type { FileSummary } from "../batch/file-summary";
import type { PagePart } from "../../report/html/html-format";
import type { ReportTotals } from "../../report/report";
import type { Session, SessionEvent } from "../session/session";

/** A session without its listening, which is no question. */
export type SessionMethods = Omit<Session, "listen">;

/**
 * What the page asks of its worker. Everything given and answered is plain data or bytes. `useForms`
 * holds for the open file and for whatever is opened or checked later.
 */
export interface PageService extends SessionMethods {
  /** Opens a file and closes the one before; the session is that of this file from now on. */
  open(name: string, file: Blob): Promise<Outcome<OpenedFile, WorkbookFailure>>;
  /** How a sheet looks, as the workbook now stands. */
  picture(sheet: string): Promise<SheetPicture>;
  /** Rows of the sheet whose picture was asked for last. */
  rows(sheet: string, from: number, to: number): Promise<readonly PictureRow[]>;
  /** Checks one file of many; nothing of it is kept. */
  check(path: string, file: Blob): Promise<CheckedInBatch>;
  /** What is said of a file over which a worker broke down. */
  lost(path: string): Promise<CheckedInBatch>;
  /** The report over files that were checked, in their order. */
  document(
    format: BatchFormat,
    files: readonly PackedReport[],
    seconds: number,
  ): Promise<Uint8Array>;
  /** What an exercise can be made of; only of a worker that was started to make some. */
  exerciseChoices(): Promise<ExerciseChoices>;
  exercise(asked: ExerciseAsked): Promise<ExerciseFiles>;
}

export interface ExerciseChoices {
  readonly forms: readonly { readonly id: string; readonly name: string }[];
  readonly rules: readonly { readonly id: string; readonly code: string; readonly name: string }[];
}

export interface ExerciseAsked {
  readonly form: string;
  readonly year: string;
  /** These rules, or so many that the seed chooses. */
  readonly rules: readonly string[] | number;
  readonly seed: number;
}

export type ExerciseFiles =
  | {
      readonly ok: true;
      readonly workbook: Uint8Array;
      readonly answers: Uint8Array;
      readonly mistakes: number;
      /** Names of the rules for which this form has no room. */
      readonly unplanted: readonly string[];
    }
  /** What is wrong with what was asked; none: the form has room for nothing of it. */
  | { readonly ok: false; readonly problems: readonly string[] };

export interface OpenedFile {
  /** False for a format that is only read (`.xls`). */
  readonly writable: boolean;
}

export type PageEvent = SessionEvent;

/** Reports over many files: as `check --format xlsx`, `html`, `json` and `summary` write them. */
export const BATCH_FORMATS = ["review", "summary", "html", "json"] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** What is kept of a file that was checked: a line for the list, and what reports say of it. */
export interface CheckedInBatch {
  readonly summary: FileSummary;
  readonly packed: PackedReport;
}

/** What reports of each kind need of a file, deflated: those of hundreds must fit the memory. */
export interface PackedReport {
  readonly totals: ReportTotals;
  readonly html: PagePart;
  /** The parts of the other kinds as JSON (`host/packed-text.ts`). */
  readonly packed: Readonly<Record<Exclude<BatchFormat, "html">, Uint8Array>>;
}
