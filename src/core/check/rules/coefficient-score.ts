import type { Decimal } from "decimal.js";
import { coefficientShare } from "../../score/coefficient";
import { judgedScoreDecimals, scoreAgreement } from "../../score/agreement";
import { rounded } from "../../score/score-rounding";
import { shownNumber, shownPercent } from "../../score/shown-number";
import { cellsOf, rowName } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";
import type { JudgedRow } from "../scored-rows";
import { judgedRows } from "../scored-rows";

/** S15: in forms with a column 得分系数, the score is coefficient × weight. */
export const coefficientScore = tableRule({
  id: "coefficient-score",
  code: "S15",
  clause: "重庆市部门整体绩效自评表（指标得分＝得分系数×指标权重）",
  fix: "safe",
  messages: {
    differs: {
      severity: "error",
      slots: ["name", "coefficient", "weight", "computed", "printed", "difference"],
    },
  },
  *check(scored) {
    for (const judged of judgedRows(scored)) {
      const { row, weight, printed, scoreField } = judged;
      const coefficient = row.coefficient?.number;
      // More than the weight is the matter of another rule.
      if (!coefficient || coefficient.lt(0) || printed.gt(weight)) continue;
      const share = coefficientShare(coefficient);
      if (share.gt(1) || agrees(scored, judged, share)) continue;
      const right = rounded(share.times(weight), weight, scored.scorecard.policy.policy);
      const computed = shownNumber(right);
      yield {
        messageId: "differs",
        cells: cellsOf([scoreField, row.coefficient, row.weight]),
        values: {
          name: rowName(row),
          coefficient: shownPercent(share),
          weight: shownNumber(weight),
          computed,
          printed: shownNumber(printed),
          difference: shownNumber(printed.minus(right)),
        },
        indicator: rowName(row),
        fix: [{ at: scoreField.at, before: scoreField.text, after: computed }],
      };
    }
  },
});

function agrees(scored: ScoredTable, { weight, scoreField }: JudgedRow, share: Decimal): boolean {
  const { tolerance } = scored.scorecard.policy.policy;
  const decimals = judgedScoreDecimals(scored.table);
  return scoreAgreement(scoreField, weight.times(share), decimals, tolerance) !== "differs";
}
