import type { FundRow } from "../../detect/evaluation-table";
import { shownNumber, shownPercent } from "../../score/shown-number";
import { fundAmounts } from "../fund-amounts";
import { tableRule } from "../rule";
import { flatMapped } from "../../values/flat-mapped";

const slots = ["executed", "budget", "rate", "excess"] as const;

const messages = {
  total: { severity: "warning", slots },
  /** Only sources exceed their budgets, the total does not: money was moved between them. */
  source: { severity: "info", slots },
} as const;

/** B03: 执行数 above 预算数, so a rate above 100 %: usually the budget is not the adjusted one. */
export const executionOverBudget = tableRule({
  id: "execution-over-budget",
  code: "B03",
  clause: "财预〔2020〕10号（执行率按全年预算数计算，通常做法）",
  fix: "none",
  messages,
  *check({ table }) {
    const totals = exceeding(table.funds.filter(({ role }) => role === "total"));
    const found = totals[0] ? totals : exceeding(table.funds);
    const [first] = found;
    if (!first) return;
    const { budget, executed, rate } = first;
    yield {
      messageId: totals[0] ? "total" : "source",
      cells: flatMapped(found, (amounts) => [amounts.executed.at, amounts.budget.at]),
      values: {
        executed: executed.text.trim(),
        budget: budget.text.trim(),
        rate: shownPercent(rate),
        excess: shownNumber(executed.number.minus(budget.number)),
      },
    };
  },
});

function exceeding(rows: readonly FundRow[]) {
  return flatMapped(rows, (row) => fundAmounts(row) ?? []).filter(({ rate }) => rate.gt(1));
}
