/** Ids of the rules that the samples must set off, as the catalogue names them. */
export type CatalogueRule =
  | "actual-copies-target"
  | "all-full-marks"
  | "approximate-actual"
  | "basic-plus-project"
  | "carry-over"
  | "class-mismatch"
  | "comparator-in-actual"
  | "compound-value"
  | "deadline-missed"
  | "direction-suspect"
  | "empty-reason"
  | "execution-over-budget"
  | "execution-rate"
  | "execution-score"
  | "field-missing"
  | "foreign-unit-name"
  | "fund-sum"
  | "grade"
  | "low-execution-full-output"
  | "money-unit"
  | "name-is-target"
  | "narrative-mismatch"
  | "of-which-sum"
  | "over-fulfilled-unexplained"
  | "parent-weight"
  | "required-class-missing"
  | "same-fact-differs"
  | "satisfaction-evidence"
  | "scores-total"
  | "stated-ratio"
  | "table-count"
  | "target-missing"
  | "template-residue"
  | "total-differs-elsewhere"
  | "unit-mismatch"
  | "vague-target"
  | "weights-total"
  | "year-mismatch";

export interface Place {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** How far a rule must look: one cell, one table, one paragraph, several paragraphs, several sheets. */
export type Reach = "cell" | "table" | "paragraph" | "report" | "workbook";

/** A finding that a check of the sample must yield, at one of `cells` or of `others`. */
export interface ExpectedFinding extends Place {
  /** Entry of the list of contradictions. */
  readonly seed: string;
  /** A: arithmetic, certain; B: two passages disagree; C: needs explaining; text: a slip of the pen. */
  readonly grade: "A" | "B" | "C" | "text";
  readonly rule: CatalogueRule;
  /** Rules that would say the same mistake; one of all of them is enough. */
  readonly or?: readonly CatalogueRule[];
  /** The other side of a comparison. */
  readonly others?: readonly Place[];
  /** Stands in one of `cells`. */
  readonly quote: string;
  /** What the document's own figures give instead. */
  readonly truth: string;
  readonly reach: Reach;
  readonly note?: string;
}

/** A consistent line: no error or warning may have its own cell (the first of its cells) here. */
export interface SilentLine {
  /** Document, and entry where it has one. */
  readonly seed: string;
  readonly line: string;
  readonly places: readonly Place[];
  /** Rules that may speak here all the same, for another mistake of the same cell. */
  readonly except?: readonly CatalogueRule[];
}

/** Findings here are neither asked for nor wrong: consequences of another mistake, or of laying out again. */
export interface Tolerated extends Place {
  readonly rules: readonly CatalogueRule[];
  readonly why: string;
}

/** Examples of the catalogue that name one of the five documents, beyond the list of contradictions. */
export interface CatalogueExample extends Place {
  readonly rule: CatalogueRule;
  readonly quote: string;
}

export interface SampleContradictions {
  readonly file: string;
  readonly expected: readonly ExpectedFinding[];
  readonly silent: readonly SilentLine[];
  readonly tolerated: readonly Tolerated[];
  readonly examples: readonly CatalogueExample[];
  /** Entries of grade A and B without an expected finding, and why. */
  readonly leftOut: readonly { readonly seed: string; readonly why: string }[];
}

/** The cells of a column from one row to another, both included. */
export function cellsDown(column: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => column + String(from + index));
}
