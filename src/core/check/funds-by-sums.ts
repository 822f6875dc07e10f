import type { Decimal } from "decimal.js";
import type { EvaluationTable, Field, FundRow } from "../detect/evaluation-table";
import { totalFundRow } from "../score/score-funds";
import { hasNumber, saysNothing, sumOfFields } from "./field-text";
import type { FundAmounts } from "./fund-amounts";
import { budgetField, isNamedTotal } from "./fund-amounts";
import { breakdownsOf, outerSources } from "./fund-breakdowns";

/**
 * The execution rates of a fund row, as fractions, if its budget or its outturn were what the sums of the
 * fund block ask for: the total the sum of its sources, a source what the others leave of the total.
 */
export function ratesBySums(
  table: EvaluationTable,
  row: FundRow,
  { budget, executed }: FundAmounts,
): readonly Decimal[] {
  const outturn = amountBySum(table, row, (one) => one.executed);
  const granted = amountBySum(table, row, budgetField);
  return [
    ...(outturn ? [outturn.div(budget.number)] : []),
    ...(granted?.gt(0) ? [executed.number.div(granted)] : []),
  ];
}

/** Null where the row is part of no sum, or an amount in it is no number. */
function amountBySum(
  table: EvaluationTable,
  row: FundRow,
  amount: (row: FundRow) => Field | null,
): Decimal | null {
  const total = totalFundRow(table);
  if (!total || !isNamedTotal(total)) return null;
  const breakdowns = breakdownsOf(outerSources(table.funds));
  const sources = breakdowns.find((rows) => row === total || rows.includes(row));
  if (!sources) return null;
  const others = sources.filter((source) => source !== row).map(amount);
  const filled = others.filter((field) => !saysNothing(field));
  const numbers = filled.filter(hasNumber);
  if (numbers.length < filled.length) return null;
  if (row === total) return sumOfFields(numbers);
  const whole = amount(total);
  return hasNumber(whole) ? whole.number.minus(sumOfFields(numbers)) : null;
}
