import type { EditPlan } from "../core/edits/edit-plan";
import type { Mark } from "../core/edits/mark";
import type { Area, CellReference } from "../core/grid/address";
import type { Grid } from "../core/grid/grid";
import type { AreaLook } from "../core/sheets/area-look";
import type { SheetDrawing } from "../core/sheets/sheet-drawing";
import type { WorkbookState } from "../core/state/workbook-state";

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

/** A sheet as the survey sees it. */
export interface SurveyedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  /** Null for an empty sheet. */
  readonly area: Area | null;
}

/** Named reasons why a workbook cannot be read; `src/words` says what to do about each. */
export type UnreadableCode =
  | "not-found"
  | "not-readable"
  | "not-a-workbook"
  | "damaged"
  | "encrypted"
  | "legacy-xls"
  | "open-document"
  | "empty-file"
  | "too-large";

export interface Unreadable {
  readonly code: UnreadableCode;
  /** Facts for the sentence: sizes, limits, part names. */
  readonly values: Readonly<Record<string, string>>;
}

export type Outcome<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Why a plan was not applied; nothing was written then. */
export type Refusal =
  | { readonly code: "cell-changed"; readonly cells: readonly CellReference[] }
  | { readonly code: "cell-locked"; readonly cells: readonly CellReference[] }
  | { readonly code: "cell-covered"; readonly cells: readonly CellReference[] }
  | { readonly code: "cell-in-array"; readonly cells: readonly CellReference[] }
  | { readonly code: "sheet-missing"; readonly sheet: string };

/** The host failed half way: these cells hold the new content, the others what they held. */
export interface Interrupted {
  readonly code: "interrupted";
  readonly written: readonly CellReference[];
  /** The host would not even say what the cells hold: they may hold the one or the other. */
  readonly unsure?: true;
  readonly problem: HostProblem;
}

export type HostProblemCode =
  /** A cell is being edited. */
  | "busy-editing"
  | "access-denied"
  /** No cell is chosen: a chart or picture is, or another workbook lies in front. */
  | "no-cell-chosen"
  | "sheet-hidden"
  /** A dialog of the application is open. */
  | "dialog-open"
  /** The host answered that an object is gone: a sheet was deleted or renamed meanwhile. */
  | "not-found"
  | "too-large"
  | "connection-lost"
  /** This host, or this version of it, cannot do it. */
  | "unsupported"
  /** The workbook has a format that is read but never written (`.xls`). */
  | "old-format"
  /** The thread that held the workbook has ended. */
  | "worker-lost"
  | "cancelled"
  | "failed";

/** What a host could not do, for a sentence of `src/words`; `detail` is the host's own code. */
export interface HostProblem {
  readonly code: HostProblemCode;
  readonly detail: string;
}

/** Thrown by a host whose application fails, whatever was asked. */
export class HostError extends Error {
  constructor(
    readonly problem: HostProblem,
    options?: ErrorOptions,
  ) {
    super(`${problem.code}: ${problem.detail}`, options);
    this.name = "HostError";
  }
}

/** What came of marking. */
export interface MarkResult {
  /** How many cells carry marks now. */
  readonly marked: number;
  /** Sheets whose protection forbids formatting. */
  readonly refusedSheets: readonly string[];
  /** False where notes were asked for and this host has none. */
  readonly notes: boolean;
  /** The host failed half way: the marks are neither the new ones nor those of before. */
  readonly unfinished?: Unfinished;
}

/** How many marks and notes are still there (null: the host would not say), and why. */
export interface Unfinished {
  readonly left: number | null;
  readonly problem: HostProblem;
}

export interface ClearResult {
  readonly removed: number;
  readonly refusedSheets: readonly string[];
  /** The host failed half way. */
  readonly unfinished?: Unfinished;
}

/** Why a drawing was not inserted; nothing was changed then. */
export type InsertRefusal =
  | { readonly code: "area-not-empty"; readonly cells: readonly CellReference[] }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "workbook-protected" };

/** Where a drawing was put. */
export interface Inserted {
  readonly sheet: string;
  readonly area: Area;
  /** True for a sheet of its own, which can be removed as a whole. */
  readonly newSheet: boolean;
  /** True where the host would not set the page up (Excel without a printer): the rest is there. */
  readonly pageRefused: boolean;
}

/** The host failed half way and could not take away what it had drawn: `removeInserted` takes out the rest. */
export interface HalfDone {
  readonly code: "half-done";
  readonly inserted: Inserted;
  readonly problem: HostProblem;
}

/** What the host can do beyond reading; asked once, after the host is ready. */
export interface HostCapabilities {
  readonly kind: "excel" | "xlsx";
  readonly notes: boolean;
  readonly events: boolean;
  readonly select: boolean;
  /** For diagnostics: name and value, host, version, requirement sets. */
  readonly facts: readonly (readonly [string, string])[];
}

/** What checking asks of a workbook; none of it writes. */
export interface WorkbookReader {
  survey(): Promise<readonly SurveyedSheet[]>;
  /**
   * The grids of the named sheets, in the order asked. Of one that is mere data (`isMereData`) a host
   * may give only the part that shows it.
   */
  read(sheets: readonly string[]): Promise<readonly Grid[]>;
  /**
   * The cell that shows what is in this one: the first of the merged area that covers it. Left out where
   * asking for merges has a price.
   */
  shownCell?(cell: CellReference): CellReference;
  /** What a person decided and kept with the workbook, where this host can look for it; null: nothing. */
  loadState?(): Promise<WorkbookState | null>;
}

/** What scoring asks besides. */
export interface WorkbookWriter extends WorkbookReader {
  /** All writes or none; refused where a cell no longer holds what was read. */
  apply(plan: EditPlan): Promise<Outcome<{ readonly written: number }, Refusal | Interrupted>>;
}

/** What the product asks of a workbook, in domain words. One adapter a host; nothing else knows the host. */
export interface WorkbookHost extends WorkbookWriter {
  capabilities(): HostCapabilities;
  /** Which of these cells protection forbids to write; left out where only applying tells. */
  lockedCells?(cells: readonly CellReference[]): Promise<readonly CellReference[]>;
  /** Removes every mark of the workbook, then sets these; of two on a cell the earlier shows. */
  mark(marks: readonly Mark[]): Promise<MarkResult>;
  /** Removes marks and the notes that came with them from the whole workbook; users' formats stay. */
  clearMarks(): Promise<ClearResult>;
  /** A new sheet with a free name behind the last one. */
  insertSheet(drawing: SheetDrawing): Promise<Outcome<Inserted, InsertRefusal | HalfDone>>;
  /** The drawing with its A1 at `at`, only where all of its area is empty. */
  insertAt(
    drawing: SheetDrawing,
    at: CellReference,
  ): Promise<Outcome<Inserted, InsertRefusal | HalfDone>>;
  /** Takes an insertion back, unless somebody has changed what was inserted. */
  removeInserted(inserted: Inserted): Promise<Outcome<null, Refusal | HalfDone>>;
  /**
   * How an area looks. Excel forgets its own undo history when merges are asked for, so this is asked
   * only when a person keeps a form.
   */
  look(sheet: string, area: Area): Promise<AreaLook>;
  /** Shows the cell to the person; nothing where the host has no window. */
  select(cell: CellReference): Promise<void>;
  /** The cell the person has chosen; null where the host has no selection. */
  selection(): Promise<CellReference | null>;
  /** Null where the workbook has none, or one that cannot be read. */
  loadState(): Promise<WorkbookState | null>;
  /** `null` removes the part: nothing of ours stays in the file. */
  saveState(state: WorkbookState | null): Promise<void>;
  /** Calls back after somebody else's edits, some of them perhaps unheard; gives the way to stop. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}
