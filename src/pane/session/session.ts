import type { Severity } from "../../core/check/rule";
import type { CaptureOptions, CaptureOutcome } from "../../core/forms/captured/capture-form";
import type { FormId } from "../../core/forms/form-profile";
import type { FormLayout } from "../../core/forms/layouts/layout";
import type { OwnForm } from "../../core/forms/own/own-form";
import type { TypedRequest } from "../../core/sheets/form-request";
import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import type { WorkbookState } from "../../core/state/workbook-state";
import type { Tier } from "../../core/values/read-value";
import type {
  ClearResult,
  HalfDone,
  HostCapabilities,
  HostProblem,
  Inserted,
  InsertRefusal,
  Interrupted,
  MarkResult,
  Outcome,
  Refusal,
  SurveyedSheet,
} from "../../host/port";
import type { FileReport } from "../../report/report";

/**
 * What the screens ask of one open workbook. All data are plain (strings, numbers, lists): the page
 * runs the session in a worker and the screens do not notice. Cells are written `'表1'!G12`.
 */
export interface Session {
  capabilities(): Promise<HostCapabilities>;
  /** Surveys, reads, scores and checks anew; never writes. */
  read(): Promise<Answer<WorkbookView>>;
  /** Ends the reading under way; its answer is then the problem `cancelled`. */
  cancel(): Promise<void>;
  /** Keeps a decision with the workbook and computes anew from what was read. */
  decide(decision: Decision): Promise<Answer<WorkbookView>>;
  planScores(options: ScoreOptions): Promise<Answer<PlanView>>;
  /** The fixes of these findings, in one plan. */
  planFixes(findingIds: readonly string[]): Promise<Answer<PlanView>>;
  /** Writes the plan that was shown, or only these of its cells. */
  apply(plan: string, cells?: readonly string[]): Promise<Answer<Written>>;
  /** Takes the last writing or insertion back. */
  undo(): Promise<Answer<WorkbookView>>;
  mark(options: MarkOptions): Promise<Answer<MarkResult>>;
  clearMarks(): Promise<Answer<ClearResult>>;
  /** 核查报告 as a new sheet. */
  insertReport(): Promise<Answer<Inserted>>;
  /** At the chosen cell, or (null) as a new sheet. */
  insertDrawing(drawing: SheetDrawing, at: string | null): Promise<Answer<Inserted>>;
  /** Each as a new sheet, in turn, taken back together; those after one that fails are left out. */
  insertSheets(drawings: readonly SheetDrawing[]): Promise<Answer<SheetsInserted>>;
  /** A recognised table as a blank form, scored as it is scored here; it is not used yet. */
  keepForm(table: string, options: CaptureOptions): Promise<Answer<CaptureOutcome>>;
  /** Next year's form of a recognised table; null where its form has no layout. */
  nextYear(table: string, keepTargets: boolean): Promise<Answer<NextYearForm | null>>;
  /** From now on these own forms are recognised before the product's; what was read is told anew. */
  useForms(forms: readonly OwnForm[]): Promise<Answer<null>>;
  /** 提交前清除助手信息: marks, their notes and the state part. What is left a repetition clears. */
  clearTraces(): Promise<Answer<TracesCleared>>;
  select(cell: string): Promise<Answer<null>>;
  selection(): Promise<Answer<string | null>>;
  /** The workbook as a file, as it now stands; only where the host is a file. */
  save(): Promise<Answer<Uint8Array>>;
  /** Quiet rereading after somebody's edits; off until asked for. */
  setLive(on: boolean): Promise<Answer<null>>;
  /** Gives the way to stop listening. */
  listen(listener: (event: SessionEvent) => void): () => void;
}

export type SessionEvent =
  | {
      readonly kind: "progress";
      readonly step: "survey" | "read" | "check";
      readonly done: number;
      readonly of: number;
    }
  /** The host is waiting for the person: a cell is being edited. */
  | { readonly kind: "waiting"; readonly waiting: boolean }
  /** The workbook as it is now: its sheets have changed, or it is recognised with other own forms. */
  | {
      readonly kind: "reread";
      readonly because: "sheets" | "forms";
      readonly view: WorkbookView;
    };

export interface SheetsInserted {
  readonly inserted: readonly Inserted[];
  /** Why the next was not inserted; null: all were. */
  readonly problem: SessionProblem | null;
}

/** Each half with its own end: where one fails the other is done all the same. */
export interface TracesCleared {
  readonly marks: Outcome<ClearResult, HostProblem>;
  readonly decisions: Outcome<null, HostProblem>;
}

export type Answer<T> = Outcome<T, SessionProblem>;

/** Every reason why something was not done; `src/words/problems.ts` has a sentence for each. */
export type SessionProblem =
  | Refusal
  | Interrupted
  | InsertRefusal
  | HalfDone
  | HostProblem
  /** A decision about a table that is not there any more, or a value outside its limits. */
  | {
      readonly code: "decision-unfit";
      readonly detail: DecisionFault;
      readonly values?: Readonly<Record<string, string>>;
    }
  | { readonly code: "nothing-to-undo" }
  /** The session's own program could not be loaded. */
  | { readonly code: "part-missing" }
  /** The plan is not the last one shown. */
  | { readonly code: "plan-outdated" };

/** What is unfit about a decision. */
export type DecisionFault =
  | "table-gone"
  | "row-gone"
  | "finding-gone"
  | "form-unknown"
  | "policy-unknown"
  /** `from`, `to`: percentages of the tier's band. */
  | "share-outside-band"
  /** `weight`: the points of the row. */
  | "score-outside-weight"
  | "weight-outside-limits"
  | "not-a-number"
  | "note-missing"
  | "reason-missing"
  /** `errors`: a sentence for each key that is wrong. */
  | "policy-wrong";

/** A workbook as the screens show it. */
export interface WorkbookView {
  readonly report: FileReport;
  readonly sheets: readonly SurveyedSheet[];
  /** One a table of the report, in its order. */
  readonly tables: readonly TableView[];
  readonly ownForms: readonly OwnFormView[];
  readonly unrecognised: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly why: string;
  }[];
  readonly staleAcknowledgements: WorkbookState["acknowledgements"];
  readonly state: WorkbookState;
  /** Why the decisions could not be saved with the workbook; they count all the same. Null: saved. */
  readonly stateProblem: HostProblem | null;
  /** What `undo` would take back: the cells that were written, or the corners of what was inserted. */
  readonly undo: {
    readonly label: string;
    readonly kind: "writes" | "insertion";
    readonly cells: readonly string[];
  } | null;
}

/** What came of a plan that was written. */
export interface Written {
  /** The workbook as it then reads. */
  readonly view: WorkbookView;
  /** Cells of the plan that were not written because a merged area covers them. */
  readonly leftOut: readonly PlannedCellView[];
}

/** An own form that takes part in recognising. */
export interface OwnFormView {
  readonly id: FormId;
  readonly name: string;
  /** Name of the policy it brings. */
  readonly policyName: string;
}

/** What an existing table says of next year's form. */
export interface NextYearForm {
  readonly request: TypedRequest;
  readonly layout: FormLayout;
}

export interface TableView {
  /** Key of the table in the workbook's state. */
  readonly key: string;
  readonly formName: string;
  /** The form that would be taken without the person's choice. */
  readonly recognisedForm: FormId;
  readonly policyName: string;
  readonly protected: boolean;
  readonly scores: readonly ScoreLine[];
}

/** One score as the screen of 算分 shows it. */
export interface ScoreLine {
  readonly part: "rate" | "fund-score" | "row-score" | "total" | "grade";
  /** Key of the row in the workbook's state; null for parts that are no row. */
  readonly row: string | null;
  /** Null where the form has no cell for it. */
  readonly cell: string | null;
  /** Level-1, level-2 and level-3 names of a row; one name for the other parts. */
  readonly names: readonly string[];
  readonly weight: string | null;
  readonly stated: string;
  /** Null where not computable. */
  readonly computed: string | null;
  readonly state: "agrees" | "differs" | "blank" | "not-computable";
  /** How it was worked out, or why it cannot be. */
  readonly because: string;
  /** Cells the numbers were taken from. */
  readonly inputs: readonly string[];
  /** What a person may decide about it. */
  readonly asks: "tier" | "manual" | "weight" | null;
  /** For `tier`: lowest and highest share of each tier, in whole percents. */
  readonly bands: readonly { readonly tier: Tier; readonly from: number; readonly to: number }[];
  readonly choice: WorkbookState["tables"][string]["rows"][string] | null;
}

/** Numbers are decimal strings as typed; shares fractions ("0.8"). */
export type Decision =
  | { readonly kind: "form"; readonly table: string; readonly form: FormId | null }
  | { readonly kind: "table-policy"; readonly table: string; readonly policy: string | null }
  | {
      readonly kind: "tier";
      readonly table: string;
      readonly row: string;
      readonly tier: Tier;
      readonly share: string;
    }
  | {
      readonly kind: "manual";
      readonly table: string;
      readonly row: string;
      readonly score: string;
      readonly note: string;
    }
  | { readonly kind: "no-choice"; readonly table: string; readonly row: string }
  | {
      readonly kind: "weight";
      readonly table: string;
      readonly row: string;
      readonly weight: string | null;
    }
  | { readonly kind: "fund-weight"; readonly table: string; readonly weight: string | null }
  /** Thresholds and switches, as a policy file has them; null: none. */
  | { readonly kind: "policy"; readonly policy: Readonly<Record<string, unknown>> | null }
  | { readonly kind: "acknowledge"; readonly finding: string; readonly reason: string }
  | { readonly kind: "take-back-acknowledgement"; readonly finding: string };

export interface ScoreOptions {
  readonly cells: "blank" | "all";
  readonly as: "values" | "formulas";
  /** Table keys; null: all. */
  readonly tables: readonly string[] | null;
}

/** A plan to be shown before it is applied. */
export interface PlanView {
  readonly id: string;
  readonly cells: readonly PlannedCellView[];
  /** Filled cells that differ from the computed value and are left as they are. */
  readonly differing: readonly string[];
}

export interface PlannedCellView {
  readonly cell: string;
  readonly names: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly because: string;
  /** False where the sheet is protected and the cell locked, as far as the host can tell. */
  readonly writable: boolean;
}

export interface MarkOptions {
  readonly severities: readonly Severity[];
  /** Explanations as notes (批注) too, where the host has them. */
  readonly notes: boolean;
  /** `#RRGGBB` by severity. */
  readonly colours: Readonly<Record<Severity, string>>;
}
