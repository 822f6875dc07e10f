import type { ScoringPolicy } from "../../core/score/policy";
import type { TierBand } from "../../core/score/tiers";
import { tierBand } from "../../core/score/tiers";
import type { ScoreLine } from "./session";

/** Lowest and highest share of a band in whole percents, both allowed. */
export function wholePercents({ from, to, toIncluded }: TierBand): { from: number; to: number } {
  const [lowest, end] = [from.times(100), to.times(100)];
  const highest = toIncluded || !end.isInteger() ? end.floor() : end.minus(1);
  return { from: lowest.ceil().toNumber(), to: highest.toNumber() };
}

/** The bands of the three tiers under a policy. */
export function tierBands(policy: ScoringPolicy): ScoreLine["bands"] {
  return (["achieved", "partly", "not"] as const).map((tier) => ({
    tier,
    ...wholePercents(tierBand(tier, policy)),
  }));
}
