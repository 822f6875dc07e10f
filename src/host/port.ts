import type { Area, CellReference } from "../core/grid/address";
import type { EditPlan } from "../core/edits/edit-plan";
import type { Grid } from "../core/grid/grid";

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

/** What the product asks of a workbook, in domain words. One adapter a host; nothing else knows the host. */
export interface WorkbookHost {
  survey(): Promise<readonly SurveyedSheet[]>;
  /** The grids of the named sheets, in the order asked. */
  read(sheets: readonly string[]): Promise<readonly Grid[]>;
  /** All writes or none; refused where a cell no longer holds what was read. */
  apply(plan: EditPlan): Promise<Outcome<{ readonly written: number }, Refusal>>;
}
