import type { Severity } from "../../core/check/rule";

/** What the list of many files shows of one: plain data, small enough for hundreds. */
export interface FileSummary {
  readonly path: string;
  /** Null where the file was read. */
  readonly failure: { readonly message: string; readonly whatToDo: string } | null;
  readonly tables: readonly TableSummary[];
  readonly counts: SeverityCounts;
  /** By rule, those without consequences and acknowledgements. */
  readonly rules: readonly RuleCount[];
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface TableSummary {
  readonly sheet: string;
  readonly range: string;
  readonly formName: string;
  /** Whose the table is; "" where nothing says so. */
  readonly unit: string;
  readonly project: string;
  readonly title: string;
  readonly year: number | null;
  /** As printed, "" where there is none. */
  readonly statedScore: string;
  /** Null where it cannot be computed. */
  readonly computedScore: string | null;
  readonly grade: string;
  readonly counts: SeverityCounts;
}

export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}
