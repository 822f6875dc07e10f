import type { Decimal } from "decimal.js";
import type { Field, FundRow } from "../detect/evaluation-table";
import { FUND_ROW_LABELS, fundColumn } from "../forms/fund-labels";
import { bareLabel } from "../forms/label";
import { oncePer } from "../values/once-per";
import type { NumberField } from "./field-text";
import { hasNumber, saysNothing } from "./field-text";

/** The two amounts an execution rate is worked out from, and the rate, a fraction, unrounded. */
export interface FundAmounts {
  readonly budget: NumberField;
  readonly executed: NumberField;
  readonly rate: Decimal;
}

/** 全年（调整后）预算数; 年初预算数 where the form has no other, or the other is blank; null where it has neither. */
export function budgetField(row: FundRow): Field | null {
  const { adjustedBudget: adjusted, initialBudget: initial } = row;
  return saysNothing(adjusted) && hasNumber(initial) ? initial : (adjusted ?? initial);
}

/**
 * True where the row's own label says that it is the total, or is the key of its budget (全年预算数 | 500);
 * else it is only the first of the block.
 */
export function isNamedTotal({ label }: FundRow): boolean {
  const bare = bareLabel(label.text);
  const named = FUND_ROW_LABELS.find(({ pattern }) => pattern.test(bare));
  const column = fundColumn(bare);
  const isKey = column === "initialBudget" || column === "adjustedBudget";
  return named?.source === null || /小计$/.test(bare) || isKey;
}

/** The amounts of a fund row; null where one is missing or the budget is not above 0. */
export const fundAmounts = oncePer((row: FundRow): FundAmounts | null => {
  const budget = budgetField(row);
  const { executed } = row;
  if (!hasNumber(budget) || !hasNumber(executed) || !budget.number.gt(0)) return null;
  return { budget, executed, rate: executed.number.div(budget.number) };
});
