import type { Decimal } from "decimal.js";
import { isMoneyUnit, unitFactor, unitKind } from "../../values/unit";

/** A number that a text states, with what it is said to be. */
export interface StatedQuantity {
  /** The words before it in its part of the clause, without fillers and dates: 基本支出. */
  readonly name: string;
  /** In `unit`; a percentage as a fraction. */
  readonly number: Decimal;
  /** 万元, 人, `%` …; "" where none is written. */
  readonly unit: string;
  /** What one in its last printed place is worth: 0.01 for 24.11, 0.0001 for 68.59%. */
  readonly step: Decimal;
  /** False where it is a limit, a range or only approximate. */
  readonly exact: boolean;
  /** The year said of it in its clause (2022年…); null where none is. */
  readonly year: number | null;
  /** Number and unit as written. */
  readonly text: string;
  /** Where it stands in the text as written: first character, and just after the last. */
  readonly start: number;
  readonly end: number;
}

/** True for a sum of money; 元/户 and the like are rates and no sums. */
export function isMoney({ unit }: StatedQuantity): boolean {
  return isMoneyUnit(unit) && unitKind(unit) !== "compound";
}

export function isShare({ unit }: StatedQuantity): boolean {
  return unit === "%";
}

/** The number in another unit; null where the units do not convert. */
export function numberIn(quantity: StatedQuantity, unit: string): Decimal | null {
  const factor = unitFactor(quantity.unit, unit);
  return factor && quantity.number.times(factor);
}

/** As it is quoted: its name with number and unit, 「基本支出2600.04万元」. */
export function quotedQuantity({ name, text }: StatedQuantity): string {
  return name + text;
}

/** Whether a number is the exact one rounded half up or truncated to its last place, within `slack`. */
export function agreesAsPrinted(
  printed: Decimal,
  step: Decimal,
  exact: Decimal,
  slack: Decimal,
): boolean {
  const above = exact.minus(printed);
  return above.lt(step.plus(slack)) && above.gte(step.div(-2).minus(slack));
}
