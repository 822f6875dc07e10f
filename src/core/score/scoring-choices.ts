import type { Decimal } from "decimal.js";
import type { Tier } from "../values/read-value";

/** What a person decided for a row that cannot be computed, or against the computed score. */
export type RowChoice =
  /** 定性: the tier, and the share of the weight inside its band (0.8 for 80 %). */
  | { readonly kind: "tier"; readonly tier: Tier; readonly share: Decimal }
  /** 手工评分, with the note that explains it. */
  | { readonly kind: "manual"; readonly score: Decimal; readonly note: string };

/** Choices of the person, kept with the workbook. Keys are indexes into the table's `indicators`. */
export interface ScoringChoices {
  readonly rows: ReadonlyMap<number, RowChoice>;
  readonly weights: ReadonlyMap<number, Decimal>;
  readonly fundWeight: Decimal | null;
}

export const NO_CHOICES: ScoringChoices = { rows: new Map(), weights: new Map(), fundWeight: null };
