import { Decimal } from "decimal.js";

/** 「90%(含)-95%的得8分」: the values it is for, and the points. Percentages as fractions. */
interface Step {
  readonly low: Bound | null;
  readonly high: Bound | null;
  /** Null: the whole weight (「得满分」). */
  readonly points: Decimal | null;
}

interface Bound {
  readonly value: Decimal;
  /** Null where the standard does not say whether the bound itself is in. */
  readonly included: boolean | null;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)(%?)`;
const WHETHER = String.raw`(?:\((不?含)(?:本数)?\))?`;
const RANGE = `${NUMBER}${WHETHER}(?:-|~|至|到)${NUMBER}${WHETHER}(?:之间)?`;
const SIGNED = `(≥|>=|>|≤|<=|<|=|大于等于|不低于|不少于|达到|大于|超过|高于|小于等于|不高于|不超过|小于|低于|不足|不到)${NUMBER}${WHETHER}`;
const SUFFIXED = `${NUMBER}${WHETHER}(及以上|以上|及以下|以下)${WHETHER}`;
const POINTS = String.raw`(?:的|时|者)?[,:]?(?:(?:可?得|计|记|给|为)?(\d+(?:\.\d+)?)分|(得?满分)|(不得分|不计分|不给分))`;
const STEP = new RegExp(`(?:${RANGE}|${SIGNED}|${SUFFIXED})${POINTS}`, "g");

/**
 * The points that a standard in steps gives to `actual`; null where it is no list of steps, says more than
 * they do, leaves the value out, or does not say on which side of a bound it stands. `text` without white
 * space and in one width; `actual` a fraction where the steps are percentages.
 */
export function pointsByStep(
  text: string,
  actual: Decimal,
  percent: boolean,
  weight: Decimal,
): Decimal | null {
  const steps: Step[] = [];
  const signs: string[] = [];
  const rest = text.replace(STEP, (...groups) => {
    const { step, percents } = stepOf(groups as readonly (string | undefined)[]);
    steps.push(step);
    signs.push(...percents);
    return "";
  });
  const alike = signs.every((sign) => (sign === "%") === percent);
  if (steps.length < 2 || !alike || /\d分|得分|扣|酌情|满分/.test(rest)) return null;
  return chosen(steps, actual, weight);
}

function stepOf(groups: readonly (string | undefined)[]) {
  const [, low, lowSign, lowIn, high, highSign, highIn, sign, one, oneSign, oneIn, ...more] =
    groups;
  const [two, twoSign, twoIn, side, sideIn, points, , nothing] = more;
  const given = points !== undefined ? new Decimal(points) : nothing ? new Decimal(0) : null;
  const step = (from: Bound | null, to: Bound | null, ...percents: (string | undefined)[]) => ({
    step: { low: from, high: to, points: given },
    percents: percents.map((percent) => percent ?? ""),
  });
  if (low !== undefined)
    return step(
      bound(low, lowSign || highSign, lowIn),
      bound(high, highSign, highIn),
      lowSign || highSign,
      highSign,
    );
  if (one !== undefined && sign !== undefined) {
    const said = oneIn ? oneIn === "含" : !EXCLUDED.test(sign);
    const at = { ...bound(one, oneSign, undefined), included: said };
    if (sign === "=") return step(at, at, oneSign);
    return UPWARDS.test(sign) ? step(at, null, oneSign) : step(null, at, oneSign);
  }
  const at = bound(two, twoSign, twoIn ?? sideIn);
  if (side?.endsWith("以上")) return step({ ...at, included: at.included ?? true }, null, twoSign);
  return step(null, side === "及以下" ? { ...at, included: true } : at, twoSign);
}

const EXCLUDED = /^(?:>|<|大于|超过|高于|小于|低于|不足|不到)$/;
const UPWARDS = /[≥>]|大于|不低于|不少于|达到|超过(?<!不超过)|高于(?<!不高于)/;

function bound(
  digits: string | undefined,
  sign: string | undefined,
  said: string | undefined,
): Bound {
  const value = new Decimal(digits ?? 0);
  return {
    value: sign === "%" ? value.div(100) : value,
    included: said === undefined ? null : said === "含",
  };
}

/** Of several steps that hold the value (「≥95%得10分,≥90%得8分」) the narrowest; none where a bound leaves it open. */
function chosen(steps: readonly Step[], actual: Decimal, weight: Decimal): Decimal | null {
  const certain = steps.filter((step) => holds(step, actual) === true);
  const holding =
    certain.length > 0 ? certain : steps.filter((step) => holds(step, actual) === null);
  const points = (step: Step): Decimal => step.points ?? weight;
  const narrowest = holding.find((step) =>
    holding.every((other) => isWithin(step, other) || points(step).eq(points(other))),
  );
  return narrowest ? points(narrowest) : null;
}

/** Null where the value is a bound of which nobody knows whether it is in. */
function holds({ low, high }: Step, value: Decimal): boolean | null {
  if (low && value.lt(low.value)) return false;
  if (high && value.gt(high.value)) return false;
  for (const end of [low, high]) if (end && value.eq(end.value)) return end.included;
  return true;
}

function isWithin(inner: Step, outer: Step): boolean {
  const low = !outer.low || (inner.low?.value.gte(outer.low.value) ?? false);
  const high = !outer.high || (inner.high?.value.lte(outer.high.value) ?? false);
  return low && high;
}
