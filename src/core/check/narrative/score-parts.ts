import { Decimal } from "decimal.js";
import { flatMapped } from "../../values/flat-mapped";
import { sumOf } from "../../values/sum";
import { sumOfOuter } from "./amounts";
import { areGot, isNotGot, isPoints, isScale, isScoreOfWhole } from "./points-got";
import type { WrongTotal } from "./running-total";
import type { StatedQuantity } from "./stated-quantity";
import { agreesAsPrinted } from "./stated-quantity";

const OF_WHICH = /^.{0,30}其中/s;
const OF_WHICH_AGAIN = /其中|包括|包含/;
const SENTENCE_END = /[。！!？?\n]/;
/** 总分100分 names the scale, 自评得分100分 a score. */
const SCALE = 100;
/** Up to this share more is a slip; more than that, and something else is listed. */
const MOST_MORE = "0.05";
/** Up to this share less is a slip; more than that, and a class may not be listed. */
const MOST_LESS = "0.03";

/** Scores of the whole whose parts, listed behind 其中, nearly make them: 「自评得分96.5分，其中：…」. */
export function wrongScoreParts(
  text: string,
  quantities: readonly StatedQuantity[],
): readonly WrongTotal[] {
  return flatMapped(quantities, (total, index) => {
    if (!isListedScore(total)) return [];
    const parts = partsBehind(text, quantities, index);
    if (parts.length < 2) return [];
    const numbers = parts.map(({ number }) => number);
    const sum = sumOf(numbers);
    if ([sum, sumOfOuter(numbers)].some((one) => isSame(total, one))) return [];
    const found = { total, parts, sum };
    return isNear(found) && (areGot(parts) || sum.lt(total.number)) ? [found] : [];
  });
}

function isListedScore(total: StatedQuantity): boolean {
  const mayBeScale = total.number.eq(SCALE) && !total.name.endsWith("得分");
  return total.exact && isScoreOfWhole(total) && !mayBeScale;
}

function isSame({ number, step }: StatedQuantity, sum: Decimal): boolean {
  return agreesAsPrinted(number, step, sum, new Decimal(0));
}

function isNear({ total: { number }, sum }: WrongTotal): boolean {
  return (
    sum.lte(number.times(MOST_MORE).plus(number)) && sum.gte(number.minus(number.times(MOST_LESS)))
  );
}

/** The scores behind 其中 up to the end of the sentence; none where they are no plain list of scores. */
function partsBehind(
  text: string,
  quantities: readonly StatedQuantity[],
  index: number,
): readonly StatedQuantity[] {
  const parts: StatedQuantity[] = [];
  for (let i = index + 1; i < quantities.length; i += 1) {
    const [before, part, following = null] = quantities.slice(i - 1, i + 2);
    if (!before || !part) break;
    const between = text.slice(before.end, part.start);
    const isFirst = i === index + 1;
    if (isFirst ? !OF_WHICH.test(between) : SENTENCE_END.test(between)) break;
    if (!isPoints(part) || isScale(text, part, following)) continue;
    const isNested = !isFirst && OF_WHICH_AGAIN.test(between);
    if (!part.exact || isNotGot(part) || isScoreOfWhole(part) || isNested) return [];
    parts.push(part);
  }
  return parts;
}
