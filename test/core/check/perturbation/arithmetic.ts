/** What a filled-in form has to say, worked out here and nowhere in the product. */
import { Decimal } from "decimal.js";

export function sum(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((total, number) => total.plus(number), new Decimal(0));
}

/** Half up at two decimals. */
export function cents(number: Decimal): Decimal {
  return number.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** 执行率 as a percentage with two decimals and its sign. */
export function printedRate(executed: Decimal, budget: Decimal): string {
  return `${cents(executed.div(budget).times(100)).toFixed(2)}%`;
}

/** Points for spending `executed` of `budget`: the share spent of the weight. */
export function executionPoints(weight: Decimal, executed: Decimal, budget: Decimal): Decimal {
  return cents(weight.times(executed).div(budget));
}

/** Points for a share of the target, a fraction. */
export function pointsFor(weight: Decimal, share: Decimal): Decimal {
  return cents(weight.times(share));
}

/** 优 from 90 points, 良 from 80, 中 from 60. */
export function gradeFor(points: Decimal): string {
  if (points.gte(90)) return "优";
  if (points.gte(80)) return "良";
  return points.gte(60) ? "中" : "差";
}

/** As people write points: 10, 9.5, 9.47. */
export function shown(number: Decimal): string {
  return number.toFixed();
}
