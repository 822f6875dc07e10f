import { judgedRowDecimals, scoreAgreement } from "../../score/agreement";
import { shownNumber, shownPercent } from "../../score/shown-number";
import { rowName, textOf } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";
import type { JudgedRow } from "../scored-rows";
import { isCertain, judgedRows } from "../scored-rows";
import { reasonFor } from "../stated-reason";
import { flatMapped } from "../../values/flat-mapped";

const slots = [
  "name",
  "target",
  "actual",
  "ratio",
  "weight",
  "printed",
  "computed",
  "difference",
] as const;

const messages = {
  above: { severity: "error", slots },
  /** The direction is not written, or the policy only assumed. */
  aboveUnsure: { severity: "warning", slots },
  /** Fewer points than the proportion gives, and no reason for it. */
  below: { severity: "warning", slots },
  /** Other points than the scoring standard printed beside the row gives by its own numbers. */
  standard: {
    severity: "warning",
    slots: ["name", "target", "actual", "weight", "printed", "computed", "difference"],
  },
} as const;

/**
 * S03: a quantity that fell short of its target earns weight × actual ÷ target, or what the scoring standard
 * printed beside it gives. Full marks are judged by missed-full-marks, fewer points with a reason are
 * the unit's own decision.
 */
export const proportionalScore = tableRule({
  id: "proportional-score",
  code: "S03",
  clause: "财预〔2020〕10号（定量指标未达到指标值的，按完成比例计分，通常做法）",
  fix: "confirm",
  messages,
  *check(scored) {
    for (const judged of judgedRows(scored)) {
      const { row, score, weight, printed, scoreField } = judged;
      const { computed, completion } = score;
      const messageId = messageFor(scored, judged);
      if (!messageId || !computed) continue;
      const found = {
        cells: flatMapped([scoreField, row.actual, row.target, row.weight], (field) =>
          field && field.text !== "" ? [field.at] : [],
        ),
        indicator: rowName(row),
        fix: [{ at: scoreField.at, before: scoreField.text, after: shownNumber(computed) }],
      };
      const values = {
        name: rowName(row),
        target: textOf(row.target).trim(),
        actual: textOf(row.actual).trim(),
        weight: shownNumber(weight),
        printed: shownNumber(printed),
        computed: shownNumber(computed),
        difference: shownNumber(printed.minus(computed)),
      };
      if (messageId === "standard") yield { ...found, messageId, values };
      else if (completion)
        yield { ...found, messageId, values: { ...values, ratio: shownPercent(completion) } };
    }
  },
});

function messageFor(scored: ScoredTable, judged: JudgedRow): keyof typeof messages | null {
  const { id } = judged.score.derivation;
  if (id === "by-standard") return againstStandard(scored, judged) ? "standard" : null;
  return id === "at-least-ratio" ? againstProportion(scored, judged) : null;
}

/** Fewer points with a reason are the unit's own decision here too. */
function againstStandard(
  scored: ScoredTable,
  { row, score, printed, scoreField }: JudgedRow,
): boolean {
  if (!score.computed || !score.exact) return false;
  const { tolerance } = scored.scorecard.policy.policy;
  const decimals = judgedRowDecimals(scored.table);
  if (scoreAgreement(scoreField, score.exact, decimals, tolerance) !== "differs") return false;
  return printed.gt(score.computed) || reasonFor(scored.table, row) !== "given";
}

function againstProportion(
  scored: ScoredTable,
  judged: JudgedRow,
): Exclude<keyof typeof messages, "standard"> | null {
  const { row, score, weight, printed, scoreField } = judged;
  const { computed, completion } = score;
  // Full marks and more are the matter of other rules.
  if (!computed || !completion || printed.gte(weight)) return null;
  // `completion` is a quotient with an end: by it a score that ends in a 5 may round the other way.
  if (printed.eq(computed)) return null;
  const { tolerance } = scored.scorecard.policy.policy;
  const decimals = judgedRowDecimals(scored.table);
  // The unrounded points, so that truncated ones agree too.
  const exact = weight.times(completion);
  if (scoreAgreement(scoreField, exact, decimals, tolerance) !== "differs") return null;
  if (printed.lt(computed)) return reasonFor(scored.table, row) === "given" ? null : "below";
  return isCertain(scored, score) ? "above" : "aboveUnsure";
}
