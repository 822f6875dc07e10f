import type { IndicatorRow } from "../../detect/evaluation-table";
import { directionOfName } from "../../score/indicator-name";
import type { RowScore } from "../../score/scorecard";
import { shownNumber } from "../../score/shown-number";
import { cellsOf, rowName, textOf } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";
import type { JudgedRow } from "../scored-rows";
import { isCertain, judgedRows, sharingRows } from "../scored-rows";
import { reasonFor } from "../stated-reason";

const slots = ["name", "target", "actual", "printed", "difference"] as const;

const messages = {
  missed: { severity: "error", slots },
  /** A reason stands beside it: the reviewer decides whether it holds. */
  explained: { severity: "warning", slots },
  /**
   * The direction is not written or not that of the name, the policy only assumed, or the score shared
   * with other rows.
   */
  unsure: { severity: "warning", slots },
} as const;

/** S01: a quantity that missed its target, upwards or downwards, and earned all its points. */
export const missedFullMarks = tableRule({
  id: "missed-full-marks",
  code: "S01",
  clause: "财预〔2020〕10号（定量指标未达到指标值的，按完成比例计分，通常做法）",
  fix: "confirm",
  messages,
  *check(scored) {
    for (const judged of judgedRows(scored)) {
      const { printed, weight, score, scoreField } = judged;
      if (!printed.eq(weight) || weight.isZero() || score.method === "step") continue;
      const rows = sharingRows(scored, judged);
      for (const missed of rows.filter((one) => isMissed(one.score))) {
        const { row } = missed;
        const messageId = messageFor(scored, judged, missed);
        const after = score.computed?.lt(weight) ? score.computed : null;
        yield {
          messageId,
          cells: cellsOf([scoreField, row.actual, row.target]),
          values: {
            name: rowName(row),
            target: textOf(row.target).trim(),
            actual: textOf(row.actual).trim(),
            printed: shownNumber(printed),
            difference: shownNumber(printed.minus(score.computed ?? printed)),
          },
          indicator: rowName(row),
          ...(messageId === "missed" && after
            ? { fix: [{ at: scoreField.at, before: scoreField.text, after: shownNumber(after) }] }
            : {}),
        };
      }
    }
  },
});

/** Missed dates are another matter: they have no direction and no proportion. */
function isMissed({ reached, direction }: JudgedRow["score"]): boolean {
  return reached === false && direction !== null;
}

function messageFor(
  scored: ScoredTable,
  judged: JudgedRow,
  { row, score }: Pick<JudgedRow, "row" | "score">,
): keyof typeof messages {
  if (reasonFor(scored.table, row) === "given") return "explained";
  if (!judged.score.computed || defiesName(row, score)) return "unsure";
  return isCertain(scored, score) ? "missed" : "unsure";
}

/**
 * 运维成本≥22.8万元: the sign may have been written the wrong way round. 人员控制率＝100% and 92% done: it
 * missed the sign and is better by the name.
 */
function defiesName(row: IndicatorRow, { direction, completion }: RowScore): boolean {
  const byName = directionOfName(rowName(row), false);
  if (byName === null || byName === direction) return false;
  const isBetter = byName === "at-most" ? completion?.lt(1) : completion?.gt(1);
  return isBetter !== false;
}
