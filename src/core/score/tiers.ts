import { Decimal } from "decimal.js";
import type { Tier } from "../values/read-value";
import type { ScoringPolicy } from "./policy";

/** Shares of the weight a tier may have, as fractions; the upper end belongs to 达成 only. */
export interface TierBand {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly toIncluded: boolean;
}

/** The band of a tier: [0.8, 1], [0.6 or 0.5, 0.8), [0, 0.6 or 0.5). */
export function tierBand(tier: Tier, { tierBands }: ScoringPolicy): TierBand {
  const { achieved, partly } = tierBands;
  if (tier === "achieved") return { from: achieved, to: new Decimal(1), toIncluded: true };
  if (tier === "partly") return { from: partly, to: achieved, toIncluded: false };
  return { from: new Decimal(0), to: partly, toIncluded: false };
}

export function isInBand(share: Decimal, band: TierBand): boolean {
  return share.gte(band.from) && (share.lt(band.to) || (band.toIncluded && share.eq(band.to)));
}
