import type { Decimal } from "decimal.js";
import { flatMapped } from "../../values/flat-mapped";
import { sameUnit } from "../../values/unit";
import { isComparison } from "./amount-names";
import { sumOf } from "../../values/sum";
import { areGot, isNotGot, isPoints, isScale, isScoreOfWhole } from "./points-got";
import type { StatedQuantity } from "./stated-quantity";
import { isShare } from "./stated-quantity";

/** 「7.59分，87分，合计得分为94.57分」 where the parts make another sum. */
export interface WrongTotal {
  readonly total: StatedQuantity;
  readonly parts: readonly StatedQuantity[];
  readonly sum: Decimal;
}

const TOTAL = /(?:合计|共计|总计|总共|合共)[^的]{0,6}$/;
/** What may stand between a sum and another score that is worked out from it. */
const WORKED_OUT = /[加扣减折调按乘权核审定]/;
const WHOLE_BEFORE = /其中|包括|包含/;
/** More than people list in a sentence. */
const MOST_PARTS = 60;
const SENTENCE_END = /[。！？；;\n]/;
/** Up to this share of the total a difference is a slip; a larger one says that not all was listed. */
const NEAR = "0.05";

/** The totals of a text that are near the sum of the amounts listed right before them, and are not it. */
export function wrongTotals(
  text: string,
  quantities: readonly StatedQuantity[],
): readonly WrongTotal[] {
  return flatMapped(quantities, (total, index) => {
    if (!isTotal(total)) return [];
    const parts = partsBefore(text, quantities, index);
    if (!isOfSameMatter(total, parts)) return [];
    const readings = parts.slice(0, -1).map((_, from) => {
      const summed = parts.slice(from);
      return { total, parts: summed, sum: sumOf(summed.map(({ number }) => number)) };
    });
    if (readings.some(({ sum }) => isRounding(sum, total, parts))) return [];
    const near = readings.find(({ sum }) =>
      sum.minus(total.number).abs().lte(total.number.times(NEAR)),
    );
    return near && !mayBeScale(near) ? [near] : [];
  });
}

/** 「决策20分、过程20分、产出60分，自评得分96分」 may list the points to be had: nobody gets more than those. */
function mayBeScale({ total, parts, sum }: WrongTotal): boolean {
  return isOfPoints(total) && !areGot(parts) && sum.gt(total.number);
}

/** 「收到3000万元、1000万元，共计支出3900万元」 sums something else. */
const VERBS = /支出|使用|支付|拨付|到位|下达|安排|投入|发放|完成|收回|结余|结转|执行|采购/g;

function isOfSameMatter({ name }: StatedQuantity, parts: readonly StatedQuantity[]): boolean {
  const verbs = name.match(VERBS) ?? [];
  return verbs.every((verb) => parts.some((part) => part.name.includes(verb)));
}

function isTotal(quantity: StatedQuantity): boolean {
  const { name, unit, exact, number } = quantity;
  if (!exact || unit === "") return false;
  return TOTAL.test(name) || (isOfPoints(quantity) && !number.eq(100));
}

/** A score of the whole that is not called a sum. */
function isOfPoints(quantity: StatedQuantity): boolean {
  return isScoreOfWhole(quantity) && !TOTAL.test(quantity.name);
}

/** The amounts of its unit right before the total, in its sentence; none where 其中 stands among them. */
function partsBefore(
  text: string,
  quantities: readonly StatedQuantity[],
  index: number,
): readonly StatedQuantity[] {
  const total = quantities[index];
  const parts: StatedQuantity[] = [];
  for (let i = index - 1; total && i >= Math.max(0, index - MOST_PARTS); i -= 1) {
    const part = quantities[i];
    const following = quantities[i + 1];
    if (!part || !following) break;
    const between = text.slice(part.end, following.start);
    if (SENTENCE_END.test(between)) break;
    if (following === total && isSumBefore(part, total, between)) continue;
    if (!isPart(part, total)) break;
    if (WHOLE_BEFORE.test(between)) return [];
    if (!isScale(text, part, following === total ? null : following)) parts.unshift(part);
  }
  return parts;
}

/** 「…，合计95分，自评得分97分」: the parts of the first are those of the second. */
function isSumBefore(sum: StatedQuantity, total: StatedQuantity, between: string): boolean {
  const isOther = isTotal(sum) && isOfPoints(total) && !sum.number.eq(total.number);
  return isOther && !WORKED_OUT.test(between);
}

function isPart(part: StatedQuantity, total: StatedQuantity): boolean {
  return (
    part.exact &&
    sameUnit(part.unit, total.unit) &&
    !isShare(part) &&
    !isComparison(part.name) &&
    !isTotal(part) &&
    !isNotGot(part)
  );
}

/** Amounts may each be half of their last printed place off; counts are exact. */
function isRounding(
  sum: Decimal,
  total: StatedQuantity,
  parts: readonly StatedQuantity[],
): boolean {
  const difference = sum.minus(total.number).abs();
  const rounded = [total, ...parts].filter(({ step }) => step.lt(1) && !isPoints(total));
  return difference.lte(sumOf(rounded.map(({ step }) => step.div(2))));
}
