import { Decimal } from "decimal.js";
import { amountsInUnit, sumOfOuter } from "./amounts";
import { flatMapped } from "../../values/flat-mapped";
import { sumOf } from "../../values/sum";
import type { PartList } from "./part-list";
import { slippedParts } from "./unit-slip";

/**
 * How parts relate to their whole.
 * `exceeds`: they are more. `differs`: they are less, and they are all there are.
 * `short`: less by a hair, or although such parts mostly are all. `partial`: less, and most of it.
 * `rounding`: only the last digits differ.
 */
export type PartVerdict = "exceeds" | "differs" | "short" | "partial" | "rounding";

/**
 * Whether parts may be missing: `complete`, none; `usual`, mostly none; `open`, 其中 need not be
 * exhaustive; `unknown`, a sum that falls short says nothing.
 */
export type Coverage = "complete" | "usual" | "open" | "unknown";

/** Numbers of one unit. */
export interface Parts {
  readonly whole: Decimal;
  /** Other numbers that the parts may be meant of. */
  readonly besides: readonly Decimal[];
  readonly parts: readonly Decimal[];
  /** What one in the last printed place of the most exact of them is worth. */
  readonly step: Decimal;
  readonly coverage: Coverage;
}

export interface PartSum {
  readonly verdict: PartVerdict;
  /** In the unit of the whole; a part with a slipped unit as it is meant. */
  readonly sum: Decimal;
}

/** Up to this share of the whole a shortfall is more likely a slip than an open list. */
const A_HAIR = 0.01;
/** From this share of the whole on, a list looks as if it meant to be complete. */
const MOST_OF_IT = 0.8;

/** Judges parts by their sum; null where they make the whole in some reading, or need not. */
export function judgeSum({ whole, besides, parts, step, coverage }: Parts): PartSum | null {
  const wholes = [whole, ...besides];
  const sum = sumOf(parts);
  const readings = [sumOfOuter(parts), ...sumsUpTo(parts)];
  if (readings.some((reading) => wholes.some((number) => number.eq(reading)))) return null;
  // Each amount may be half of its last printed place off; whole amounts are not rounded.
  const slack = step.lt(1) ? step.div(2).times(parts.length + 1) : new Decimal(0);
  if (wholes.some((number) => number.minus(sum).abs().lte(slack)))
    return { verdict: "rounding", sum };
  if (wholes.every((number) => sum.gt(number))) return { verdict: "exceeds", sum };
  const verdict = sum.lt(whole) ? shortfall(sum.div(whole), parts.length, coverage) : null;
  return verdict && { verdict, sum };
}

function shortfall(share: Decimal, count: number, coverage: Coverage): PartVerdict | null {
  if (coverage === "unknown") return null;
  if (coverage === "complete") return "differs";
  if (count < 2) return null;
  if (coverage === "usual" || share.gte(1 - A_HAIR)) return "short";
  return share.gte(MOST_OF_IT) ? "partial" : null;
}

/** The sums of the first, the first two, three … parts: the rest may be said of something else. */
function sumsUpTo(numbers: readonly Decimal[]): readonly Decimal[] {
  let sum = new Decimal(0);
  return numbers.map((number) => (sum = sum.plus(number)));
}

/** Judges a list of 其中 in a text. */
export function judgeList(list: PartList): PartSum | null {
  const { whole, besides, parts } = list;
  const numbers = meantNumbers(list);
  const others = amountsInUnit(besides, whole.unit);
  if (!numbers || !others || !whole.exact) return null;
  const step = Decimal.min(...[whole, ...parts].map((quantity) => quantity.step));
  return judgeSum({
    whole: whole.number,
    besides: others,
    parts: numbers,
    step,
    coverage: coverageOf(list),
  });
}

function meantNumbers(list: PartList): readonly Decimal[] | null {
  const { whole, parts } = list;
  const slipped = slippedParts(list);
  const written = amountsInUnit(parts, whole.unit);
  if (!written) return null;
  return flatMapped(parts, (part, i) =>
    slipped.includes(part) ? part.number : (written[i] ?? []),
  );
}

function coverageOf({ complete, gaps, certain, parts }: PartList): Coverage {
  if (!certain || gaps) return "unknown";
  if (complete) return "complete";
  const names = parts.map(({ name }) => name);
  return isUsualPair(names) || names.some((name) => OTHERS.test(name)) ? "usual" : "open";
}

/** 其他支出 mostly closes a list. */
const OTHERS = /^其[他它]/;

/** 基本支出 and 项目支出, 人员经费 and 公用经费. */
const PAIRS = [
  [/基本支出/, /项目支出/],
  [/人员(?:经费|支出)/, /公用(?:经费|支出)/],
] as const;

/** True of two names that together mostly are all: of an expenditure, of 基本支出. */
export function isUsualPair(names: readonly string[]): boolean {
  const [one = "", other = "", ...more] = names;
  return (
    more.length === 0 &&
    PAIRS.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)))
  );
}
