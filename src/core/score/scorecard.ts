import type { Decimal } from "decimal.js";
import type { Position } from "../grid/address";
import type { ResolvedPolicy } from "./policy";

export type ScoreMethod =
  | "at-least"
  | "at-most"
  | "equal"
  | "tier"
  | "coefficient"
  | "step"
  | "group"
  | "manual"
  | "stated"
  | "none";

export type WeightSource = "cell" | "level1" | "policy" | "score" | "user";

/**
 * Why a number is what it is, as data; `src/words` makes the sentence from `id` and `values`.
 * `inputs` are the cells the numbers were taken from.
 */
export interface Derivation {
  readonly id: DerivationId;
  readonly values: Readonly<Record<string, string>>;
  readonly inputs: readonly Position[];
}

export type DerivationId =
  // computed
  | "reached"
  | "at-least-ratio"
  | "at-most-reached"
  | "at-most-ratio"
  | "at-most-linear"
  | "at-most-zero-target"
  | "equal-missed"
  | "date-reached"
  | "tier-full"
  | "tier-share"
  | "coefficient"
  | "by-standard"
  | "execution-rate"
  | "execution-score"
  | "execution-score-capped"
  | "total-sum"
  | "total-stated"
  | "group-sum"
  | "shared-sum"
  | "manual"
  // not computable, the stated score is taken
  | "no-weight"
  | "no-value-columns"
  | "no-target"
  | "no-actual"
  | "not-applicable"
  | "qualitative"
  | "tier-band"
  | "compound"
  | "kinds-differ"
  | "units-differ"
  | "copied-comparator"
  | "shared-mixed"
  | "deadline-unclear"
  | "deadline-missed"
  | "inexact"
  | "ratio-undefined"
  | "no-budget"
  | "budget-zero"
  | "no-execution"
  | "no-scores"
  | "of-which"
  | "vacant-row"
  | "group-incomplete"
  | "nothing-scored"
  | "total-follows"
  | "steps-possible"
  | "own-standard"
  | "direction-unclear";

/** Where the direction of a quantitative target was taken from. */
export type DirectionSource = "written" | "name" | "assumed";

/** A row's score: the computed one where it can be, and what is accepted in the total. */
export interface RowScore {
  /** Points of the row (of the whole group where the score cell is shared). */
  readonly weight: Decimal | null;
  readonly weightSource: WeightSource | null;
  /** Rounded half up to the policy's decimals; null: not computable. */
  readonly computed: Decimal | null;
  /** `computed` before rounding: what a printed score is compared with (it may be truncated). */
  readonly exact: Decimal | null;
  readonly method: ScoreMethod;
  readonly direction: "at-least" | "at-most" | "equal" | null;
  readonly directionSource: DirectionSource | null;
  /** Whether the target was reached; null where that cannot be told. */
  readonly reached: boolean | null;
  /** actual ÷ target as a fraction, unrounded; null where it cannot be told. */
  readonly completion: Decimal | null;
  /** The computed score, else the one in the cell; null where there is neither. */
  readonly accepted: Decimal | null;
  /** For rows that share a score cell: true in the first of them, which counts it. */
  readonly counts: boolean;
  readonly derivation: Derivation;
}

/** Execution rate as a fraction, unrounded; score rounded half up to the policy's decimals. */
export interface FundScore {
  readonly rate: Decimal | null;
  readonly rateDerivation: Derivation;
  readonly weight: Decimal | null;
  readonly weightSource: WeightSource | null;
  readonly score: Decimal | null;
  /** `score` before rounding: what a printed score is compared with. */
  readonly exact: Decimal | null;
  readonly scoreDerivation: Derivation;
  /** The budget the rate was divided by: 全年 (调整后) 预算数, or 年初预算数 where that is blank. */
  readonly budgetUsed: "adjusted" | "initial" | null;
}

export interface TotalScore {
  /** Sum of the accepted row scores and the fund score. */
  readonly score: Decimal | null;
  /** Sum of the level-1 scores as printed, with the accepted fund score; null where none are printed. */
  readonly fromLevel1: Decimal | null;
  /** Sum of the scores as printed in the rows and the fund row; null where none are printed. */
  readonly printedSum: Decimal | null;
  /** Sum of the weights that count, the fund weight included. */
  readonly weights: Decimal | null;
  readonly grade: string | null;
  /** False where the total row says that the fund score stands apart (a base of 90 or 80). */
  readonly includesFunds: boolean;
  /** False where a row has neither a computed nor a stated score, or the table's source is cut. */
  readonly complete: boolean;
  readonly derivation: Derivation;
}

export interface Scorecard {
  readonly policy: ResolvedPolicy;
  /** Null where the form has no fund block. */
  readonly funds: FundScore | null;
  /** One a row of the table's `indicators`, in the same order. */
  readonly rows: readonly RowScore[];
  readonly total: TotalScore;
}
