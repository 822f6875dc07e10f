import { totalFundRow } from "../../score/score-funds";
import { shownNumber } from "../../score/shown-number";
import { eachCellOnce, hasNumber, rowName } from "../field-text";
import { tableRule } from "../rule";
import { judgedRows } from "../scored-rows";

const slots = ["name", "printed", "weight", "difference"] as const;

/** W04: no score lies above its weight or below 0. */
export const scoreOverWeight = tableRule({
  id: "score-over-weight",
  code: "W04",
  clause: "财预〔2020〕10号（得分不得超过分值，通常做法）",
  fix: "confirm",
  messages: {
    over: { severity: "error", slots },
    /** The weight is the policy's, not the table's. */
    overPrescribed: { severity: "warning", slots },
    negative: { severity: "error", slots: ["printed"] },
  },
  *check(scored) {
    for (const { row, score, weight, printed, scoreField } of judgedRows(scored)) {
      if (printed.lte(weight)) continue;
      yield {
        messageId: score.weightSource === "policy" ? "overPrescribed" : "over",
        cells: [scoreField.at, ...(row.weight?.number ? [row.weight.at] : [])],
        values: {
          name: rowName(row),
          printed: shownNumber(printed),
          weight: shownNumber(weight),
          difference: shownNumber(printed.minus(score.computed ?? weight)),
        },
        indicator: rowName(row),
        fix: [{ at: scoreField.at, before: scoreField.text, after: shownNumber(weight) }],
      };
    }
    const rows = [totalFundRow(scored.table), ...scored.table.indicators];
    const scores = rows.map((row) => row?.score ?? null).filter(hasNumber);
    const negative = eachCellOnce(scores).filter(({ number }) => number.lt(0));
    const [first] = negative;
    if (first)
      yield {
        messageId: "negative",
        cells: negative.map(({ at }) => at),
        values: { printed: shownNumber(first.number) },
      };
  },
});
