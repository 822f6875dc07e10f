import { Decimal } from "decimal.js";
import type { Field, IndicatorRow } from "../detect/evaluation-table";
import type { Position } from "../grid/address";
import { flatMapped } from "../values/flat-mapped";
import { oncePer } from "../values/once-per";
import { rowName, saysNothing } from "./field-text";
import { statementOf } from "./narrative/money-statement";
import type { StatedQuantity } from "./narrative/stated-quantity";
import { isMoney, isShare, numberIn } from "./narrative/stated-quantity";
import type { RatioKind, RatioRole } from "./vocabulary/ratio-kinds";
import { ratioKind, ratioRole } from "./vocabulary/ratio-kinds";

/** A ratio that a row prints, with the two numbers the row quotes for it. */
export interface QuotedRatio {
  readonly kind: RatioKind;
  readonly printed: StatedQuantity;
  readonly part: StatedQuantity;
  readonly whole: StatedQuantity;
  /** As the numbers give it; a fraction, unrounded. */
  readonly exact: Decimal;
  /** The cells the three are taken from, that of the printed one first. */
  readonly cells: readonly Position[];
}

/** A printed ratio with its two numbers, wherever they stand. */
export type QuotedNumbers = Omit<QuotedRatio, "cells">;

/**
 * The ratio an indicator row prints, where its kind is known by the indicator's name and the row quotes
 * one part and one whole: 「68.59%（预算24.11万元，支出22.50万元）」. Null where more or fewer are quoted.
 */
export const quotedRatio = oncePer((row: IndicatorRow): QuotedRatio | null => {
  const kind = ratioKind(rowName(row));
  const { actual } = row;
  if (!kind || !actual || saysNothing(actual)) return null;
  const own = quantitiesIn(actual);
  const [printed, ...others] = own.filter((quantity) => isShare(quantity) && quantity.exact);
  if (!printed || others.length > 0) return null;
  const fields = flatMapped([actual, row.reason, row.target], (field) => field ?? []);
  for (const quoting of [[actual], fields]) {
    const pair = pairIn(flatMapped(quoting, quantitiesIn), kind);
    const cells = quoting.filter(({ text }) => text !== "").map(({ at }) => at);
    if (pair) return { kind, printed, ...pair, cells };
  }
  return null;
});

/** What a cell states, the parts of a 其中 and what was left over aside. */
function quantitiesIn(field: Field): readonly StatedQuantity[] {
  const { quantities, lists } = statementOf(field);
  const parts = new Set(flatMapped(lists, (list) => list.parts));
  return quantities.filter((quantity) => !parts.has(quantity));
}

/** What was left over says nothing of other ratios. */
const LEFT_OVER = /结余|结转|剩余|结存/;

/** The one part and the one whole of a kind among quantities of one unit; null where several may be meant. */
export function pairIn(
  quantities: readonly StatedQuantity[],
  kind: RatioKind,
): Pick<QuotedRatio, "part" | "whole" | "exact"> | null {
  const measured = quantities.filter(
    (quantity) =>
      quantity.exact &&
      !isShare(quantity) &&
      quantity.unit !== "分" &&
      (!LEFT_OVER.test(quantity.name) || ratioRole(kind, quantity.name) !== null),
  );
  // An amount more (追加2万元) may change what the others mean.
  if (measured.some((quantity) => roleOf(quantity, kind, measured) === null)) return null;
  const inRole = (role: RatioRole) =>
    measured.filter((quantity) => roleOf(quantity, kind, measured) === role);
  const [part, ...moreParts] = inRole("part");
  const [whole, ...moreWholes] = inRole("whole");
  if (!part || !whole || moreParts.length + moreWholes.length > 0) return null;
  const number = numberIn(part, whole.unit);
  if (!number || whole.number.lte(0)) return null;
  const ratio = number.div(whole.number);
  return { part, whole, exact: kind.formula === "change" ? ratio.minus(1) : ratio };
}

/** Told by its name, or, of the two amounts of a change, by their years. */
function roleOf(
  quantity: StatedQuantity,
  kind: RatioKind,
  all: readonly StatedQuantity[],
): RatioRole | null {
  const years = new Set(all.map(({ year }) => year));
  if (kind.formula !== "change" || all.length !== 2 || years.size !== 2 || years.has(null))
    return quantity.name === "" ? null : ratioRole(kind, quantity.name);
  const latest = Math.max(...all.map(({ year }) => year ?? 0));
  return quantity.year === latest ? "part" : "whole";
}

/**
 * Whether the printed ratio follows from the two numbers, rounded or truncated, be it that each of them
 * was rounded before; also where the other value was printed that offices print for this kind.
 */
export function ratioAgrees({ kind, printed, part, whole, exact }: QuotedNumbers): boolean {
  const slack = slackOf(part, whole);
  const near = (value: Decimal) => printed.number.minus(value).abs().lte(slack.plus(printed.step));
  const values = [exact, ...kind.also.map((other) => otherValue(other, exact))];
  if (kind.formula === "change") values.push(exact.negated());
  return values.some(near);
}

function otherValue(other: RatioKind["also"][number], exact: Decimal): Decimal {
  switch (other) {
    case "complement":
      return new Decimal(1).minus(exact);
    case "change":
      return exact.minus(1);
    case "capped":
      return Decimal.min(1, exact);
  }
}

/**
 * By how much part ÷ whole may be off because the two amounts are rounded to the decimals they are printed
 * with. Counts and whole amounts are exact.
 */
function slackOf(part: StatedQuantity, whole: StatedQuantity): Decimal {
  const number = numberIn(part, whole.unit);
  const step = Decimal.min(part.step, whole.step);
  if (!isMoney(part) || !number || number.isZero() || step.gte(1)) return new Decimal(0);
  const relative = (amount: StatedQuantity) => step.div(2).div(amount.number).abs();
  const ratio = number.div(whole.number).abs();
  return ratio.times(relative(part).plus(relative(whole)));
}
