import type { Decimal } from "decimal.js";
import type { Tier } from "../values/read-value";
import type { ScoringPolicy } from "./policy";
import { bounded } from "./score-rounding";
import type { RowChoice } from "./scoring-choices";
import { shownNumber, shownPercent } from "./shown-number";
import { isInBand, tierBand } from "./tiers";
import type { UnitScore } from "./unit-score";

/** A tier that the actual names has a band, not one score: the person chooses inside it. */
export function namedTier(tier: Tier, weight: Decimal, policy: ScoringPolicy): UnitScore {
  const values = bandValues(tier, weight, policy);
  return { exact: null, method: null, because: "tier-band", values };
}

/** A share outside the tier's band is no choice: it is not computable. */
export function tierScore(
  { tier, share }: Extract<RowChoice, { kind: "tier" }>,
  weight: Decimal,
  policy: ScoringPolicy,
): UnitScore {
  if (!isInBand(share, tierBand(tier, policy))) return namedTier(tier, weight, policy);
  return {
    exact: bounded(share.times(weight), weight),
    method: "tier",
    because: share.eq(1) ? "tier-full" : "tier-share",
    values: {
      ...bandValues(tier, weight, policy),
      share: shownPercent(share),
    },
  };
}

/** The score a person gave, between 0 and the weight. */
export function manualScore(
  { score, note }: Extract<RowChoice, { kind: "manual" }>,
  weight: Decimal | null,
): UnitScore {
  return { exact: bounded(score, weight), method: "manual", because: "manual", values: { note } };
}

function bandValues(tier: Tier, weight: Decimal, policy: ScoringPolicy) {
  const { from, to } = tierBand(tier, policy);
  return {
    tier,
    from: shownPercent(from),
    to: shownPercent(to),
    fromPoints: shownNumber(from.times(weight)),
    toPoints: shownNumber(to.times(weight)),
  };
}
