import { Decimal } from "decimal.js";
import type { ScoringPolicy } from "./policy";

/**
 * Half up to the policy's decimals: the only place where a score is rounded. Never above the weight,
 * also where that has more decimals than a score (a weight of 3.715 gives 3.715, not 3.72).
 */
export function rounded(
  score: Decimal,
  weight: Decimal | null,
  { scoreDecimals }: ScoringPolicy,
): Decimal {
  const half = score.toDecimalPlaces(scoreDecimals, Decimal.ROUND_HALF_UP);
  return weight ? Decimal.min(half, weight) : half;
}

/** Between 0 and the weight; no upper end without one. */
export function bounded(score: Decimal, weight: Decimal | null): Decimal {
  return Decimal.max(0, weight ? Decimal.min(score, weight) : score);
}
