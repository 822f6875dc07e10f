import type { StatedQuantity } from "./stated-quantity";
import { quotedQuantity } from "./stated-quantity";

/** These name the score of the whole; 总分100分 names the scale. */
const OF_WHOLE = /(?:总得分|综合得分|最终得分|自评得分|总分)$/;
/** Points that are taken off or added. */
const NOT_GOT = /扣|加分/;
const TO_BE_HAD = /满分|分值|权重/;
const GOT = /^(?:自评|实际)?得分?$/;
/** Between a bracket and its number there is hardly a space. */
const LONGEST_SPACE = 8;

export function isPoints({ unit }: StatedQuantity): boolean {
  return unit === "分";
}

/** As a list quotes them: 「得分19分」 says no more than 19分 where nothing tells whose they are. */
export function quotedPoints(points: StatedQuantity): string {
  return GOT.test(points.name) ? points.text : quotedQuantity(points);
}

/** Named as the score of the whole: 自评得分, 总分. */
export function isScoreOfWhole(quantity: StatedQuantity): boolean {
  return isPoints(quantity) && OF_WHOLE.test(quantity.name);
}

/** Points that change a sum in a way of their own: 扣2分. */
export function isNotGot(quantity: StatedQuantity): boolean {
  return isPoints(quantity) && NOT_GOT.test(quantity.name);
}

/**
 * 「产出指标（50分）得48分」, 「产出指标50分，得分48分」, 「满分50分」: the points to be had are no part of a sum.
 * `following`: the number behind them, null where it is their sum.
 */
export function isScale(
  text: string,
  points: StatedQuantity,
  following: StatedQuantity | null,
): boolean {
  const before = text.slice(Math.max(0, points.start - LONGEST_SPACE), points.start);
  const inBrackets = /[(（]\s*$/.test(before);
  const isGotBehind = following !== null && GOT.test(following.name) && !GOT.test(points.name);
  return isPoints(points) && (TO_BE_HAD.test(points.name) || inBrackets || isGotBehind);
}

/** False where the numbers may be the points to be had: whole ones that are not said to be got. */
export function areGot(parts: readonly StatedQuantity[]): boolean {
  return parts.some(({ name, step }) => name.includes("得") || step.lt(1));
}
