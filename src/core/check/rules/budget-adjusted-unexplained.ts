import type { EvaluationTable } from "../../detect/evaluation-table";
import { totalFundRow } from "../../score/score-funds";
import { shownNumber } from "../../score/shown-number";
import type { NumberField } from "../field-text";
import { hasNumber } from "../field-text";
import { answersFundQuestion, missingFundReason } from "../fund-reasons";
import { tableRule } from "../rule";

const slots = ["initial", "adjusted", "change", "gap"] as const;

const messages = {
  /** The form or its notes ask for the reason of every adjustment. */
  demanded: { severity: "warning", slots },
  /** Nobody demands it; reviewers like to see it. */
  unexplained: { severity: "info", slots },
} as const;

const ADJUSTMENT = {
  topic: /调整|追加|追减|调增|调减|调剂|压减|核减|收回|增加预算|减少预算|年初预算|结转/,
  answeredByTable: false,
};

/** B06: 全年（调整后）预算数 differs from 年初预算数, and no place of the form says why. */
export const budgetAdjustedUnexplained = tableRule({
  id: "budget-adjusted-unexplained",
  code: "B06",
  clause: "预算调整应说明原因（通常做法，四川省部门预算项目支出绩效自评表表注有此要求）",
  fix: "none",
  messages,
  *check({ table, scorecard }) {
    const budgets = adjustedBudgets(table);
    if (!budgets || answersFundQuestion(table, ADJUSTMENT)) return;
    const { initial, adjusted } = budgets;
    const place = missingFundReason(table);
    const gap = adjusted.number.minus(initial.number);
    yield {
      messageId: scorecard.policy.policy.reasonsDemanded && place ? "demanded" : "unexplained",
      cells: [adjusted.at, initial.at, ...(place ? [place.at] : [])],
      values: {
        initial: initial.text.trim(),
        adjusted: adjusted.text.trim(),
        change: gap.gt(0) ? "调增" : "调减",
        gap: shownNumber(gap.abs()),
      },
    };
  },
});

/** Both budgets of the total row, where they differ by more than rounding. */
function adjustedBudgets(
  table: EvaluationTable,
): { readonly initial: NumberField; readonly adjusted: NumberField } | null {
  const row = totalFundRow(table);
  const initial = row?.initialBudget ?? null;
  const adjusted = row?.adjustedBudget ?? null;
  // A budget of 0 beside an outturn is another mistake.
  if (!hasNumber(initial) || !hasNumber(adjusted) || adjusted.number.isZero()) return null;
  const rounded = adjusted.number.toDecimalPlaces(initial.number.decimalPlaces());
  return rounded.eq(initial.number) ? null : { initial, adjusted };
}
