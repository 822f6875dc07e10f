import { shownNumber } from "../../score/shown-number";
import type { NumberField } from "../field-text";
import { hasNumber } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";

const messages = {
  full: { severity: "info", slots: ["count", "total"] },
} as const;

/** From this share of the points on a total counts as nearly full. */
const NEARLY_FULL = "0.99";
/** So few scores may well all be full. */
const FEWEST_SCORES = 3;

/** S13: every indicator has full marks and the total is 99 of 100 or more. */
export const allFullMarks = tableRule({
  id: "all-full-marks",
  code: "S13",
  clause: "财预〔2020〕10号（数据真实、结果客观，通常做法）",
  fix: "none",
  messages,
  *check(scored) {
    const { table, scorecard } = scored;
    const total = table.total?.score ?? null;
    const points = table.total?.weight?.number ?? scorecard.policy.policy.totalPoints;
    const scores = fullScores(scored);
    if (!hasNumber(total) || !scores || total.number.lt(points.times(NEARLY_FULL))) return;
    yield {
      messageId: "full",
      cells: [total, ...scores].map(({ at }) => at),
      values: { count: String(scores.length), total: shownNumber(total.number) },
    };
  },
});

/** The printed scores where all of them are full, each cell once; null where one is not, or not known. */
function fullScores({ table, scorecard }: ScoredTable): readonly NumberField[] | null {
  const scores: NumberField[] = [];
  for (const [index, score] of scorecard.rows.entries()) {
    if (!score.counts) continue;
    const printed = table.indicators[index]?.score ?? null;
    if (!hasNumber(printed) || !score.weight || printed.number.lt(score.weight)) return null;
    scores.push(printed);
  }
  return scores.length >= FEWEST_SCORES && !table.cut ? scores : null;
}
