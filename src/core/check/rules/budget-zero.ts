import type { EvaluationTable, Field } from "../../detect/evaluation-table";
import { totalFundRow } from "../../score/score-funds";
import { shownNumber } from "../../score/shown-number";
import type { NumberField } from "../field-text";
import { hasNumber, saysNothing, sumOfFields } from "../field-text";
import { budgetField, isNamedTotal } from "../fund-amounts";
import { breakdownsOf, outerSources } from "../fund-breakdowns";
import { tableRule } from "../rule";
import { flatMapped } from "../../values/flat-mapped";

const messages = {
  /** Money was spent against a budget of 0. */
  zero: { severity: "error", slots: ["executed"] },
  /** Money was spent and the budget is left blank. */
  blank: { severity: "error", slots: ["executed"] },
  /** The total row has no budget although its sources have. */
  totalEmpty: { severity: "error", slots: ["sum"] },
} as const;

/** B05: no budget in the total row although money was spent or budgeted; 0 ÷ 0 is no finding. */
export const budgetZero = tableRule({
  id: "budget-zero",
  code: "B05",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表 年度资金总额",
  fix: "none",
  messages,
  *check({ table }) {
    const row = totalFundRow(table);
    const budget = row && budgetField(row);
    if (!row || !budget || !isNoAmount(budget)) return;
    const sources = isNamedTotal(row) ? budgetsOfSources(table) : [];
    const sum = sumOfFields(sources);
    if (sum.gt(0)) {
      const cells = [budget.at, ...sources.map(({ at }) => at)];
      yield { messageId: "totalEmpty", cells, values: { sum: shownNumber(sum) } };
    } else if (row.executed?.number?.gt(0)) {
      yield {
        messageId: budget.number ? "zero" : "blank",
        cells: [budget.at, row.executed.at],
        values: { executed: row.executed.text.trim() },
      };
    }
  },
});

function isNoAmount(field: Field): boolean {
  return field.number ? field.number.isZero() : saysNothing(field);
}

function budgetsOfSources({ funds }: EvaluationTable): readonly NumberField[] {
  const [sources = []] = breakdownsOf(outerSources(funds));
  return flatMapped(sources, (row) => {
    const budget = budgetField(row);
    return hasNumber(budget) && budget.number.gt(0) ? [budget] : [];
  });
}
