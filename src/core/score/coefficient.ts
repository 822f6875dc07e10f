import type { Decimal } from "decimal.js";

/** Above this a coefficient without a percent sign is a percentage: 90 for 90 %. */
const LARGEST_FRACTION = "1.5";

/** The share of the weight that a 得分系数 gives, as a fraction, however it is written: 90%, 0.9 or 90. */
export function coefficientShare(coefficient: Decimal): Decimal {
  return coefficient.gt(LARGEST_FRACTION) ? coefficient.div(100) : coefficient;
}
