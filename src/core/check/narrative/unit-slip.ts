import type { Decimal } from "decimal.js";
import { sameUnit, unitFactor } from "../../values/unit";
import { amountsInUnit } from "./amounts";
import { sumOf } from "../../values/sum";
import type { PartList } from "./part-list";
import type { StatedQuantity } from "./stated-quantity";

/** 元 for 万元, or 万元 for 元. */
const SLIP = [1e4, 1e-4];
/** How near to the whole the parts come once the unit is put right; a share of it. */
const NEAR = 0.05;

/**
 * The parts that are printed in 元 where 万元 is meant, or the other way round: their unit differs from
 * that of the whole and of another part, and only with its unit do the parts come near the whole.
 * 「其中利息收入235.37元」 alone is no slip.
 */
export function slippedParts({ whole, parts }: PartList): readonly StatedQuantity[] {
  const { unit } = whole;
  const slipped = parts.filter((part) => SLIP.some((by) => unitFactor(part.unit, unit)?.eq(by)));
  const usual = parts.some((part) => sameUnit(part.unit, unit));
  if (slipped.length === 0 || !usual) return [];
  const written = amountsInUnit(parts, unit);
  if (!written) return [];
  const meant = parts.map((part, i) =>
    slipped.includes(part) ? part.number : (written[i] ?? part.number),
  );
  return !isNear(sumOf(written), whole) && isNear(sumOf(meant), whole) ? slipped : [];
}

function isNear(sum: Decimal, { number }: StatedQuantity): boolean {
  return sum.minus(number).abs().lte(number.times(NEAR));
}
