import { Decimal } from "decimal.js";
import { judgedRowDecimals, scoreAgreement } from "../../score/agreement";
import type { DerivationId } from "../../score/scorecard";
import { shownNumber } from "../../score/shown-number";
import { cellsOf, rowName, textOf } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";
import type { JudgedRow } from "../scored-rows";
import { isCertain, judgedRows } from "../scored-rows";
import { reasonFor } from "../stated-reason";

const slots = ["name", "target", "actual", "weight", "printed", "computed", "difference"] as const;

const messages = {
  /** By 权重 × A ÷ B, which the source of the policy prints. */
  aboveRatio: { severity: "error", slots },
  /** By the linear formula, which the source of the policy prints. */
  aboveLinear: { severity: "error", slots },
  /** More than either formula in use gives, or than the one that is stated where less is sure. */
  aboveUnsure: { severity: "warning", slots },
  /** The target is 0 and was exceeded: no formula divides by it. */
  zeroTarget: { severity: "warning", slots: ["name", "target", "actual", "printed"] },
  /** Fewer points than the formula gives, and no reason for it. */
  below: { severity: "warning", slots },
} as const;

const REVERSE: readonly DerivationId[] = ["at-most-ratio", "at-most-linear", "at-most-zero-target"];

/**
 * S04: a quantity above a target that is an upper limit earns weight × target ÷ actual, or by the policy
 * less and less down to 0 at twice the target. Where no source prints a formula, both are accepted.
 */
export const reverseScore = tableRule({
  id: "reverse-score",
  code: "S04",
  clause: "财预〔2020〕10号（反向指标按 A/B 或超出比例计分，通常做法）",
  fix: "confirm",
  messages,
  *check(scored) {
    for (const judged of judgedRows(scored)) {
      const { row, score, weight, printed, scoreField } = judged;
      const messageId = messageFor(scored, judged);
      if (!messageId || !score.computed) continue;
      const texts = {
        name: rowName(row),
        target: textOf(row.target).trim(),
        actual: textOf(row.actual).trim(),
        printed: shownNumber(printed),
      };
      const found = {
        cells: cellsOf([
          scoreField,
          row.actual,
          row.target,
          row.weight?.number ? row.weight : null,
        ]),
        indicator: rowName(row),
        fix: [{ at: scoreField.at, before: scoreField.text, after: shownNumber(score.computed) }],
      };
      if (messageId === "zeroTarget") yield { ...found, messageId, values: texts };
      else {
        const values = {
          ...texts,
          weight: shownNumber(weight),
          computed: shownNumber(score.computed),
          difference: shownNumber(printed.minus(score.computed)),
        };
        yield { ...found, messageId, values };
      }
    }
  },
});

function messageFor(scored: ScoredTable, judged: JudgedRow): keyof typeof messages | null {
  const { row, score, weight, printed, scoreField } = judged;
  const { computed, derivation } = score;
  // Full marks and more are the matter of other rules.
  if (!REVERSE.includes(derivation.id) || !computed || printed.gte(weight)) return null;
  // `completion` is a quotient with an end: by it a score that ends in a 5 may round the other way.
  if (printed.eq(computed)) return null;
  const { tolerance, reverseStated } = scored.scorecard.policy.policy;
  const decimals = judgedRowDecimals(scored.table);
  const fits = (points: Decimal) =>
    scoreAgreement(scoreField, points, decimals, tolerance) !== "differs";
  const { ratio, linear } = formulas(judged, computed);
  const stated = derivation.id === "at-most-linear" ? linear : ratio;
  const readings = reverseStated ? [stated] : [ratio, linear];
  if (readings.some(fits)) return null;
  if (derivation.id === "at-most-zero-target") return printed.gt(0) ? "zeroTarget" : null;
  if (printed.lt(Decimal.min(...readings)))
    return reasonFor(scored.table, row) === "given" ? null : "below";
  if (printed.lt(Decimal.max(...readings))) return null;
  if (!reverseStated || !isCertain(scored, score)) return "aboveUnsure";
  return derivation.id === "at-most-linear" ? "aboveLinear" : "aboveRatio";
}

/** The unrounded points by both formulas: weight × A ÷ B, and weight × (2 − B ÷ A). */
function formulas({ row, score, weight }: JudgedRow, computed: Decimal) {
  const { completion } = score;
  // The limit of a range is its upper end, and of 0 there is no proportion.
  if (!completion?.gt(0) || row.parsed.target.upper) return { ratio: computed, linear: computed };
  const linear = weight.times(new Decimal(2).minus(completion));
  return { ratio: weight.div(completion), linear: Decimal.max(0, linear) };
}
