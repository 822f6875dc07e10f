import { Decimal } from "decimal.js";
import type { EvaluationTable } from "../../detect/evaluation-table";
import { totalFundRow } from "../../score/score-funds";
import { shownNumber } from "../../score/shown-number";
import type { BasicAndProject } from "../basic-and-project";
import { pairInFigures, pairsInRows } from "../basic-and-project";
import type { NumberField } from "../field-text";
import { hasNumber } from "../field-text";
import { tableRule } from "../rule";
import { flatMapped } from "../../values/flat-mapped";

/**
 * B10: 基本支出 + 项目支出 = 部门整体支出, of the budget and of the outturn. A warning: the amounts may be
 * of different scope (carry-over, 经营支出, 上缴支出).
 */
export const basicPlusProject = tableRule({
  id: "basic-plus-project",
  code: "B10",
  clause: "部门预算由基本支出和项目支出组成（通常做法）",
  fix: "none",
  messages: {
    differs: { severity: "warning", slots: ["basic", "project", "sum", "totals"] },
  },
  *check({ table }) {
    const pairs = [
      ...flatMapped(table.figures, (block) => pairInFigures(block) ?? []),
      ...pairsInRows(table),
    ];
    for (const { basic, project, column } of pairs) {
      const totals = totalsOf(table, column);
      const sum = basic.number.plus(project.number);
      if (totals.length === 0 || totals.some(({ number }) => isSame(sum, number))) continue;
      yield {
        messageId: "differs",
        cells: [basic.at, project.at, ...totals.map(({ at }) => at)],
        values: {
          basic: basic.text,
          project: project.text,
          sum: shownNumber(sum),
          totals: totals.map(({ text }) => text.trim()).join("、"),
        },
      };
    }
  },
});

/** The totals of the fund block that the two may make up. */
function totalsOf(
  table: EvaluationTable,
  column: BasicAndProject["column"],
): readonly NumberField[] {
  const row = totalFundRow(table);
  const budgets = [row?.adjustedBudget ?? null, row?.initialBudget ?? null];
  const executed = [row?.executed ?? null];
  const compared =
    column === "budget" ? budgets : column === "executed" ? executed : [...budgets, ...executed];
  return compared.filter(hasNumber);
}

/** Three amounts with two decimals, each rounded for itself. */
const ROUNDING = new Decimal("0.015");
/** Figures in 元 beside funds in 万元 are another matter. */
const SCALES = [1, 1e4, 1e-4];

function isSame(sum: Decimal, total: Decimal): boolean {
  return SCALES.some((scale) => sum.times(scale).minus(total).abs().lte(ROUNDING));
}
