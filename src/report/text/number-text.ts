import { Decimal } from "decimal.js";

/** A fraction as people read it: 0.95361 is 95.36%, half up, without needless zeros. */
export function percentText(fraction: Decimal): string {
  return `${fraction.times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed()}%`;
}
