import type { Decimal } from "decimal.js";

/** A number as a person writes it: no exponent, at most `decimals` decimals, no trailing zeros. */
export function shownNumber(number: Decimal, decimals = 6): string {
  return number.toDecimalPlaces(decimals).toFixed();
}

/** A fraction as a percentage: 0.9536 gives 95.36%; at most `decimals` decimals of the percentage. */
export function shownPercent(fraction: Decimal, decimals = 2): string {
  return `${shownNumber(fraction.times(100), decimals)}%`;
}

/** A score with the decimals of the policy (9.80), and more only where a full weight has more. */
export function shownScore(score: Decimal, decimals: number): string {
  return score.toFixed(Math.max(decimals, score.decimalPlaces()));
}

/** A measured number with its unit, `%` meaning a fraction. */
export function shownMeasure(number: Decimal, unit: string): string {
  return unit === "%" ? shownPercent(number, 4) : shownNumber(number) + unit;
}
