import type { Decimal } from "decimal.js";
import { rounded } from "../../score/score-rounding";
import { shownNumber, shownPercent } from "../../score/shown-number";
import { tierBand as bandOf } from "../../score/tiers";
import type { TierBand } from "../../score/tiers";
import { cellsOf, rowName, textOf } from "../field-text";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";
import type { JudgedRow } from "../scored-rows";
import { judgedRows, sharingRows } from "../scored-rows";

const slots = ["name", "tier", "printed", "weight", "band", "from", "to"] as const;

const messages = {
  /** Below the band or above it; of 达成 nothing lies above. */
  outside: { severity: "error", slots },
  /** Exactly at the end that belongs to the next better tier. */
  edge: { severity: "info", slots },
  /** The bands are only assumed, or the weight is the policy's. */
  assumed: { severity: "info", slots },
} as const;

/** S05: where the actual names a tier literally, the score lies in the band of that tier. */
export const tierBand = tableRule({
  id: "tier-band",
  code: "S05",
  clause: "财预〔2020〕10号（定性指标分三档计分，通常做法）",
  fix: "confirm",
  messages,
  *check(scored) {
    for (const judged of judgedRows(scored)) {
      const { row, weight, printed, scoreField } = judged;
      const { tier } = row.parsed.actual;
      if (!tier || printed.gt(weight) || sharingRows(scored, judged).length > 1) continue;
      const { policy } = scored.scorecard.policy;
      const band = bandOf(tier, policy);
      const points = {
        from: rounded(band.from.times(weight), weight, policy),
        to: rounded(band.to.times(weight), weight, policy),
      };
      const messageId = messageFor(scored, judged, points, band);
      if (!messageId) continue;
      const below = printed.lt(points.from);
      yield {
        messageId,
        cells: cellsOf([scoreField, row.actual, row.weight]),
        values: {
          name: rowName(row),
          tier: textOf(row.actual).trim(),
          printed: shownNumber(printed),
          weight: shownNumber(weight),
          band: `${shownPercent(band.from)}—${shownPercent(band.to)}`,
          from: shownNumber(points.from),
          to: shownNumber(points.to),
        },
        indicator: rowName(row),
        // Above a band there is no highest score to write: its upper end belongs to the next tier.
        ...(below
          ? {
              fix: [
                { at: scoreField.at, before: scoreField.text, after: shownNumber(points.from) },
              ],
            }
          : {}),
      };
    }
  },
});

function messageFor(
  { scorecard }: ScoredTable,
  { score, printed }: JudgedRow,
  { from, to }: { readonly from: Decimal; readonly to: Decimal },
  { toIncluded }: TierBand,
): keyof typeof messages | null {
  const { stated, tolerance } = scorecard.policy.policy;
  if (printed.gte(from.minus(tolerance)) && printed.lt(to)) return null;
  if (toIncluded && printed.lte(to.plus(tolerance)) && printed.gte(to)) return null;
  if (!stated || score.weightSource === "policy") return "assumed";
  return printed.eq(to) ? "edge" : "outside";
}
