import { Decimal } from "decimal.js";

/** A call takes only so many arguments, and a table may have more rows. */
const AT_ONCE = 10_000;

/** The sum, rounded once, to the precision of decimal.js; 0 of none. */
export function sumOf(numbers: Iterable<Decimal>): Decimal {
  const all = [...numbers];
  let sum = new Decimal(0);
  for (let from = 0; from < all.length; from += AT_ONCE)
    sum = Decimal.sum(sum, ...all.slice(from, from + AT_ONCE));
  return sum;
}

/** The largest of `least` and the numbers, however many there are. */
export function largest(numbers: readonly number[], least: number): number {
  return numbers.reduce((most, number) => Math.max(most, number), least);
}
