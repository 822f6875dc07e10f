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
}

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
