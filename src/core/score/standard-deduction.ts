import { Decimal } from "decimal.js";

/** Short of a target that is to be reached, or above one that is not to be passed. */
const SHORT = "低于?|降低|减少|下降|少|差|欠";
const ABOVE = "超过?|超出|高于?|增加|上升|提高|多|延迟|延期|逾期|发生|出现|有";
const SIZE = String.raw`(?:目标值?|指标值?|年度指标值|规定)?(\d+(?:\.\d+)?|一)([^\d,扣的]{1,4})?`;
const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
/** What the row can earn, as a share of it is taken off: 「扣权重的5%」, 「扣该项分值的10%」, 「扣5%权重分」. */
const WHOLE = "(?:该|本)?(?:单?项|指标)?(?:权重分值|权重分|权重|分值|标准分)";
const PER = `(?:的)?,?扣(?:减|除)?(?:${NUMBER}分|${WHOLE}的?${NUMBER}%|${NUMBER}%的?${WHOLE})`;

export interface Missed {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** `%` where both are fractions, else the unit they are counted in, "" for none. */
  readonly unit: string;
}

/**
 * The points left by a standard that takes off so many, or such a share of the weight, for each step
 * missed: 「每低1个百分点扣0.5分，扣完为止」.
 * Null where it says more than that, is for the other direction or another unit, or where the last step was
 * missed in part only, as standards differ in what that costs. `text` without white space, in one width.
 */
export function pointsByDeduction(text: string, missed: Missed, weight: Decimal): Decimal | null {
  const difference = missed.actual.minus(missed.target);
  const pattern = new RegExp(`每(?:${difference.isNegative() ? SHORT : ABOVE})${SIZE}${PER}`, "g");
  const [found] = text.matchAll(pattern);
  if (!found || saysMore(text.replace(found[0], ""), weight)) return null;
  const [, size, unit, points, share, shareBefore] = found;
  const step = stepSize(size ?? "", unit ?? "", missed.unit);
  if (!step || step.isZero()) return null;
  const steps = difference.abs().div(step);
  if (!steps.isInteger()) return null;
  const per = points ?? weight.times(share ?? shareBefore ?? 0).div(100);
  return Decimal.max(0, weight.minus(steps.times(per)));
}

/** The weight of those who reach the target, and that no more than all is taken off, say nothing more. */
function saysMore(rest: string, weight: Decimal): boolean {
  const beyond = rest
    .replace(/扣完为止|扣至0分为止/, "")
    .replace(/得(\d+(?:\.\d+)?)分/, (said, points: string) => (weight.eq(points) ? "" : said));
  return /\d分|扣|不得分|酌情/.test(beyond);
}

function stepSize(size: string, unit: string, counted: string): Decimal | null {
  const number = new Decimal(size === "一" ? 1 : size);
  const percent = unit === "%" || unit.endsWith("百分点");
  if (percent !== (counted === "%")) return null;
  if (percent) return number.div(100);
  return unit === "" || unit === "个" || counted === "" || unit === counted ? number : null;
}
