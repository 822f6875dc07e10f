import { Decimal } from "decimal.js";
import type { Outcome } from "./outcome";
import type { ReverseFormula, ScoringPolicy } from "./policy";
import type { DerivationId } from "./scorecard";

const ZERO = new Decimal(0);

export interface Points {
  readonly points: Decimal;
  readonly because: DerivationId;
}

/**
 * The points of a row that arithmetic can score (`outcome.obstacle` null): the weight when reached,
 * else its part by the policy, between 0 and the weight, not rounded. Null where it cannot.
 */
export function earnedPoints(
  outcome: Outcome,
  weight: Decimal,
  policy: ScoringPolicy,
): Points | null {
  const earned = unboundedPoints(outcome, weight, policy);
  if (!earned) return null;
  return { ...earned, points: Decimal.max(ZERO, Decimal.min(weight, earned.points)) };
}

function unboundedPoints(outcome: Outcome, weight: Decimal, policy: ScoringPolicy): Points | null {
  if (outcome.obstacle !== null || outcome.reached === null) return null;
  if (outcome.reached) return { points: weight, because: reachedBy(outcome) };
  const { measured, direction } = outcome;
  const actual = measured?.actual.low;
  if (!measured || !actual || !direction) return null;
  const { target, upper } = measured;
  if (direction === "at-most") return atMostPoints(weight, upper ?? target, actual, policy.reverse);
  if (target.isZero()) return { points: ZERO, because: "at-least-ratio" };
  if (actual.gt(target)) {
    const over = atMostPoints(weight, target, actual, policy.reverse);
    return { points: over.points, because: "equal-missed" };
  }
  return { points: weight.times(actual).div(target), because: "at-least-ratio" };
}

function reachedBy(outcome: Outcome): DerivationId {
  if (outcome.isDate) return "date-reached";
  return outcome.direction === "at-most" ? "at-most-reached" : "reached";
}

/** A missed at-most target: weight × target ÷ actual, or linear to 0 at twice the target. */
function atMostPoints(
  weight: Decimal,
  target: Decimal,
  actual: Decimal,
  formula: ReverseFormula,
): Points {
  if (target.isZero()) return { points: ZERO, because: "at-most-zero-target" };
  if (formula === "ratio")
    return { points: weight.times(target).div(actual), because: "at-most-ratio" };
  const left = target.times(2).minus(actual);
  return { points: weight.times(left).div(target), because: "at-most-linear" };
}
