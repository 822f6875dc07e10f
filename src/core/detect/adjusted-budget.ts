import { Decimal } from "decimal.js";
import type { Field } from "./evaluation-table";

/** A rate printed with few decimals may be this far from the exact one. */
const RATE_PRINTED = new Decimal("0.005");

/**
 * The adjusted budget of a block that prints the budget before and its adjustment (调整数) and no sum of them.
 * 调整预算数 may be the sum itself: the printed rate tells; without a rate that tells, a change that is smaller
 * than the budget is taken for a change. It stands in the adjustment's cell. Null where there is no change.
 */
export function adjustedBudget(
  initial: Field | null,
  adjustment: Field | null,
  executed: Field | null,
  rate: Field | null,
): Field | null {
  const [before, change] = [initial?.number, adjustment?.number];
  if (!before || !change || !adjustment || change.isZero()) return null;
  const fits = (budget: Decimal): boolean =>
    executed?.number && rate?.number && !budget.isZero()
      ? executed.number.div(budget).minus(rate.number).abs().lte(RATE_PRINTED)
      : false;
  const sum = before.plus(change);
  if (fits(change) && !fits(sum)) return adjustment;
  if (!fits(sum) && (fits(before) || change.abs().gte(before))) return null;
  return { ...adjustment, text: sum.toFixed(), number: sum };
}
