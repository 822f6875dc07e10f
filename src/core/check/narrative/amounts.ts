import { Decimal } from "decimal.js";
import type { StatedQuantity } from "./stated-quantity";
import { numberIn } from "./stated-quantity";
import { flatMapped } from "../../values/flat-mapped";

/** The numbers of quantities in one unit; null where one does not convert. */
export function amountsInUnit(
  quantities: readonly StatedQuantity[],
  unit: string,
): readonly Decimal[] | null {
  const numbers = flatMapped(quantities, (quantity) => numberIn(quantity, unit) ?? []);
  return numbers.length === quantities.length ? numbers : null;
}

/**
 * The sum where parts that together make the part before them are inside it: 基本支出60, 人员50, 公用10,
 * 项目40 is 100. Where none do, the plain sum.
 */
export function sumOfOuter(numbers: readonly Decimal[]): Decimal {
  let sum = new Decimal(0);
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? new Decimal(0);
    sum = sum.plus(number);
    i += innerParts(numbers, i + 1, number);
  }
  return sum;
}

/** How many of the numbers from `from` on make up `whole`: at least two; 0 where none do. */
function innerParts(numbers: readonly Decimal[], from: number, whole: Decimal): number {
  let sum = new Decimal(0);
  for (let i = from; i < numbers.length && sum.lt(whole); i += 1) {
    sum = sum.plus(numbers[i] ?? 0);
    if (sum.eq(whole) && i > from) return i - from + 1;
  }
  return 0;
}
