import { Decimal } from "decimal.js";
import { unitFactor } from "../../values/unit";
import { isAggregate, isNamedLikeWhole } from "./amount-names";
import { sumOf } from "../../values/sum";
import type { StatedQuantity } from "./stated-quantity";
import type { MarkerToken, QuantityToken } from "./statement-token";

/** A list that is being read. */
export interface OpenList {
  whole: StatedQuantity;
  besides: readonly StatedQuantity[];
  certain: boolean;
  readonly marker: MarkerToken;
  /** The list that 其中 without brackets stands in. */
  readonly outer: OpenList | null;
  readonly depth: number;
  readonly parts: StatedQuantity[];
  /** The signs between the parts. */
  readonly separators: Set<string>;
  /** The sign since the last part. */
  since: string | null;
  /** Where its first part begins and its last one ends, in the folded text. */
  first: number;
  last: number;
  /** 其中 has a label of its own (其中工资福利支出：…), so that a labelled sentence may go on with it. */
  labelled: boolean;
  /** The end of a sentence, and then a label, were met. */
  waiting: "no" | "label" | "part";
  /** An amount of the whole or of the last part was met: up to the next 「；」 nothing is a part. */
  paused: boolean;
  gaps: boolean;
  /** 分别为 or the like was met. */
  namely: boolean;
  /** It cannot be told what its parts are. */
  broken: boolean;
}

/** More parts than people write. */
const MOST_PARTS = 60;

/**
 * Puts an amount into the list; false where the list ended before it. `spoken`: the amounts said before,
 * which the first part may name as its whole.
 */
export function takesPart(
  list: OpenList,
  { quantity, at, end }: QuantityToken,
  spoken: readonly StatedQuantity[],
): boolean {
  if (list.parts.length === 0) beginWith(list, quantity, spoken);
  else if (list.paused) return true;
  else if (isAggregate(quantity.name)) {
    list.paused = true;
    list.gaps = true;
    return true;
  } else if (endsBefore(list, quantity)) return false;
  if (!quantity.exact || list.parts.length === MOST_PARTS) list.broken = true;
  if (list.parts.length === MOST_PARTS) return true;
  const [first] = list.parts;
  if (first && (first.name === "") !== (quantity.name === "")) list.broken = true;
  if (first && list.since !== null) list.separators.add(list.since);
  if (!first) list.first = at;
  list.parts.push(quantity);
  list.last = end;
  list.since = null;
  list.waiting = "no";
  return true;
}

/** 其中基本支出行政运行87.55万元 names its whole: the 基本支出 said before. */
function beginWith(
  list: OpenList,
  { name }: StatedQuantity,
  spoken: readonly StatedQuantity[],
): void {
  if (isAggregate(name)) list.broken = true;
  const named = spoken.filter(
    (earlier) =>
      earlier.name.length > 2 && name.length > earlier.name.length && name.startsWith(earlier.name),
  );
  const whole = named[named.length - 1];
  if (!whole) return;
  list.whole = whole;
  list.certain = true;
  list.besides = spoken.filter((other) => other !== whole);
}

function endsBefore(list: OpenList, { name, number, unit }: StatedQuantity): boolean {
  const { whole, besides, parts, separators, since } = list;
  const itemsOnly = separators.size > 0 && [...separators].every((sign) => sign === "、");
  if (itemsOnly && since === "," && !REST.test(name)) return true;
  // The same amount said once more stands beside the whole.
  const isSaidAgain = (other: StatedQuantity) => other.name === name && other.number.eq(number);
  if (name !== "" && [...besides, whole].some(isSaidAgain)) return true;
  // Items of one list may well be named like the whole.
  if (since !== "、" && isNamedLikeWhole(name, whole.name, parts[0]?.name ?? "")) return true;
  // A part with a slipped unit seems larger than the whole and is not.
  const inWhole = unitFactor(unit, whole.unit)?.times(number);
  return number.gt(whole.number) && (inWhole?.gt(whole.number) ?? false);
}

/** 其余3万元 closes a list, behind whatever sign. */
const REST = /^其[余他它]/;

/**
 * 其中 inside a list, without brackets: where its parts end is told by their sum, or by the signs. What is
 * left over belongs to the list around it; where nothing tells it, neither can be judged.
 */
export function settleNested(inner: OpenList, outer: OpenList): void {
  if (sumOf(outer.parts.map(({ number }) => number)).eq(outer.whole.number)) return;
  let sum = new Decimal(0);
  for (const [index, { number }] of inner.parts.entries()) {
    sum = sum.plus(number);
    if (!sum.eq(inner.whole.number)) continue;
    outer.parts.push(...inner.parts.splice(index + 1));
    return;
  }
  const itemsOnly =
    inner.separators.size > 0 && [...inner.separators].every((sign) => sign === "、");
  if (itemsOnly) return;
  inner.broken = true;
  outer.broken = true;
}
