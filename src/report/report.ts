import type { Severity, FixSafety } from "../core/check/rule";
import type { MoneyUnit, TableKind } from "../core/detect/evaluation-table";
import type { FormId } from "../core/forms/form-profile";
import type { Agreement } from "../core/score/agreement";
import type { PolicySource } from "../core/score/policy";
import type { ScoreMethod, WeightSource } from "../core/score/scorecard";
import type { Comparator, ValueKind } from "../core/values/read-value";

/**
 * The report, version 1, as `--format json` prints it; published as `docs/report.schema.json`.
 * Amounts, weights, scores and rates are plain decimal strings without exponent, percentages
 * fractions (`"0.9536"`); years, rows, counts and seconds are JSON numbers.
 */
export interface Report extends ReportEnd {
  readonly schema: typeof REPORT_SCHEMA;
  readonly files: readonly FileReport[];
}

export const REPORT_SCHEMA = "ziping.report/1";

/** What stands after the last file. */
export interface ReportEnd {
  readonly totals: ReportTotals;
  /** Acknowledgements of the policy file that fit no finding of any file: the numbers have changed since. */
  readonly staleAcknowledgements: readonly { readonly id: string; readonly reason: string }[];
  readonly seconds: number;
}

/** Counts over all files; acknowledged findings and consequences of others are not counted. */
export interface ReportTotals {
  readonly files: number;
  readonly unreadable: number;
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface FileReport {
  readonly path: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** Those of no single table; their cells always name the sheet. */
  readonly findings: readonly FindingReport[];
  readonly tables: readonly TableReport[];
}

/** A place of the form: its cell, its text as shown (`""` when blank), its number if it is one. */
export interface FieldReport {
  readonly cell: string;
  readonly text: string;
  readonly value: string | null;
}

/** Null only where the form has no such place. */
export type MaybeField = FieldReport | null;

export interface TableReport {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly form: FormId;
  readonly formName: string;
  readonly kind: TableKind;
  readonly title: string;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly project: string | null;
  readonly moneyUnit: MoneyUnit;
  readonly policy: { readonly id: string; readonly source: PolicySource };
  readonly funds: FundsReport;
  readonly goals: readonly { readonly expected: MaybeField; readonly actual: MaybeField }[];
  readonly indicators: readonly IndicatorReport[];
  readonly figures: readonly FigureReport[];
  readonly total: TotalReport;
  readonly findings: readonly FindingReport[];
}

export interface FundsReport {
  readonly rows: readonly FundRowReport[];
  /** Null where the form has no fund block. */
  readonly computed: { readonly rate: string | null; readonly score: string | null } | null;
}

export interface FundRowReport {
  readonly role: "total" | "source";
  readonly label: MaybeField;
  readonly initialBudget: MaybeField;
  readonly adjustedBudget: MaybeField;
  readonly executed: MaybeField;
  readonly weight: MaybeField;
  readonly rate: MaybeField;
  readonly score: MaybeField;
}

export interface IndicatorReport {
  /** Sheet row, from one. */
  readonly row: number;
  readonly role: "indicator" | "of-which" | "group";
  readonly level1: MaybeField;
  readonly level2: MaybeField;
  readonly level3: MaybeField;
  readonly target: MaybeField;
  readonly actual: MaybeField;
  readonly weight: MaybeField;
  readonly weightSource: WeightSource | null;
  readonly score: MaybeField;
  readonly reason: MaybeField;
  readonly parsed: { readonly target: ValueReport; readonly actual: ValueReport };
  /** `score` is null where it is not computable; `because` says why, or how it was worked out. */
  readonly computed: {
    readonly score: string | null;
    readonly method: ScoreMethod;
    readonly because: string;
  };
}

export interface ValueReport {
  readonly kind: ValueKind;
  readonly comparator: Comparator | null;
  readonly value: string | null;
  readonly upper: string | null;
  readonly unit: string;
  readonly approximate: boolean;
}

/** One figure outside funds and indicators: income, expenditure, 三公. */
export interface FigureReport {
  readonly label: string;
  readonly cell: string;
  readonly value: string | null;
}

export interface TotalReport {
  readonly weight: MaybeField;
  readonly score: MaybeField;
  readonly grade: MaybeField;
  /** Of the printed total with the computed one; null where one of them is missing. */
  readonly agreement: Agreement | null;
  readonly computed: {
    readonly score: string | null;
    readonly fromLevel1: string | null;
    readonly grade: string | null;
    readonly complete: boolean;
  };
}

export interface FindingReport {
  readonly id: string;
  readonly rule: string;
  readonly code: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** The cell the finding is about. */
  readonly cell: string;
  /** Every cell of the finding, that one first. */
  readonly cells: readonly string[];
  readonly message: string;
  readonly why: string;
  readonly whatToDo: string;
  readonly clause: string;
  readonly values: Readonly<Record<string, string>>;
  readonly fix: {
    readonly safety: FixSafety;
    readonly writes: readonly {
      readonly cell: string;
      readonly before: string;
      readonly after: string;
    }[];
  } | null;
  readonly acknowledged: { readonly reason: string } | null;
  /** Ids of the findings that this one explains: they stand behind it in the list, as information. */
  readonly consequences: readonly string[];
}
