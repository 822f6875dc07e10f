import type { Decimal } from "decimal.js";

/** Ids of the built-in policies; a policy read from a file may have any id. */
export type PolicyId = string;

/** How a score is worked out for at-most targets that were missed (`domain`: 反向指标). */
export type ReverseFormula = "ratio" | "linear";

/** What 「＝X」 means: reached from X upwards, or only exactly at X. */
export type EqualRule = "at-least" | "exact";

/** Classes of indicators that notes may score in steps: 满意度, 成本. */
export type SteppedClass = "satisfaction" | "cost";

/**
 * The scoring policy (评分办法) of a table. All shares are fractions, all weights points.
 * Sources of the built-in ones stand beside each in `policies.ts`.
 */
export interface ScoringPolicy {
  readonly id: PolicyId;
  readonly name: string;
  /** 文号 or form the policy rests on. */
  readonly source: string;
  /** False where the policy is only assumed (form `generic`): findings that rest on it are warnings. */
  readonly stated: boolean;
  /** Points of the fund block; null: the form has no score for it. */
  readonly fundWeight: Decimal | null;
  /** Full total of the table. */
  readonly totalPoints: Decimal;
  /** Expected level-1 weights by class name, e.g. 产出指标 → 50; empty: none prescribed. */
  readonly level1Weights: readonly { readonly name: string; readonly weight: Decimal }[];
  /** Lower ends of the tiers: achieved from `achieved` (0.8), partly from `partly` (0.6 or 0.5). */
  readonly tierBands: { readonly achieved: Decimal; readonly partly: Decimal };
  readonly reverse: ReverseFormula;
  /**
   * True where the source prints the reverse formula. 财预〔2020〕10号 prints none: there a score by
   * either formula is a reading, and a difference from ours is no certain mistake.
   */
  readonly reverseStated: boolean;
  /** Classes that the notes of the table score in steps (每降5%扣1分): a missed row there is not computable. */
  readonly stepped: readonly SteppedClass[];
  readonly equal: EqualRule;
  /** 优, 良, 中 from these totals on; below the last, 差. */
  readonly grades: readonly { readonly name: string; readonly from: Decimal }[];
  /** Actual ÷ target from which over-fulfilment asks for a reason; null: never. */
  readonly overFulfilment: Decimal | null;
  /** Execution rate below which a reason is asked for; null: never. */
  readonly lowExecution: Decimal | null;
  /** Execution rate below which full marks for every output are questioned; null: never. */
  readonly fullOutputExecution: Decimal | null;
  /** Points above which one indicator is said to weigh too much; null: never. */
  readonly concentratedWeight: Decimal | null;
  /** True where the form or its notes demand the reasons (调整, 低执行). */
  readonly reasonsDemanded: boolean;
  /** Decimals of a score. */
  readonly scoreDecimals: number;
  /** Difference from the computed score up to which a printed one is accepted, in points. */
  readonly tolerance: Decimal;
  /** Rule ids switched off. */
  readonly disabledRules: readonly string[];
}

export type PolicySource = "form" | "notes" | "file" | "user";

export interface ResolvedPolicy {
  readonly policy: ScoringPolicy;
  readonly source: PolicySource;
}
