import { Decimal } from "decimal.js";
import type { Slot } from "../forms/layouts/layout";
import type { FillingAsked, Put } from "./filling";
import { number, text } from "./contents";
import { layoutRows, type LayoutRowPlan } from "./layout-rows";
import type { Random } from "./random";
import { kindOfClass, type ThemeIndicator } from "./theme";

/** The indicators of the theme, each under the class it belongs to. */
export function fillRows(put: Put, asked: FillingAsked, random: Random): void {
  const used = new Map<readonly ThemeIndicator[], number>();
  for (const row of layoutRows(asked.layout, asked.policy, asked.indicators)) {
    const bank = asked.theme.indicators[kindOfClass(row.level2 + row.level1)];
    const count = used.get(bank) ?? 0;
    used.set(bank, count + 1);
    const indicator = bank[count % bank.length];
    if (indicator) fillRow(put, asked, row, named(indicator, count, bank.length, row), random);
  }
}

const ORDINALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A prescribed name stays; a name used up already is told apart by the part of the project. */
function named(
  indicator: ThemeIndicator,
  used: number,
  size: number,
  { preset }: LayoutRowPlan,
): ThemeIndicator {
  if (preset.level3 !== undefined)
    return { ...indicator, name: preset.level3, sign: "≥", unit: "%", from: 80, to: 92 };
  const round = Math.floor(used / size);
  const part = round === 0 ? "" : `（${ORDINALS[round] ?? String(round + 1)}期）`;
  return { ...indicator, name: indicator.name + part };
}

/**
 * One in five targets is missed by a little, the first always. Without weights scores are full, but
 * those by criteria lose a point where the target is missed.
 */
function fillRow(
  put: Put,
  asked: FillingAsked,
  row: LayoutRowPlan,
  indicator: ThemeIndicator,
  random: Random,
): void {
  const { sign, unit, name } = indicator;
  const target = random.integer(indicator.from, indicator.to);
  const weighted = asked.places.has(`row.${row.index}.weight`);
  const byHand = !weighted && asked.policy.id === "criteria" && row.points.gte(LEAST_BY_HAND);
  const missed = byHand || (weighted && (row.index === 0 || random.chance(MISSED_SHARE)));
  const actual = missed
    ? missedValue(target, sign, random)
    : reachedValue(target, indicator, random);
  const slot = (field: string): Slot => `row.${row.index}.${field}` as Slot;
  put(slot("level3"), text(name));
  const split = asked.places.has(slot("nature")) && asked.layout.indicators.natures === undefined;
  if (split) {
    put(slot("nature"), text(sign));
    put(slot("target"), number(target));
  } else put(slot("target"), text(`${sign}${target}${unit}`));
  put(slot("unit"), text(unit));
  put(slot("actual"), text(`${actual}${unit}`));
  put(slot("weight"), number(row.points));
  if (asked.layout.indicators.natures) put(slot("nature"), text("定量指标"));
  if (asked.places.has(slot("coefficient")))
    put(slot("coefficient"), number(coefficient(missed, actual, target)));
  if (missed) put(slot("reason"), text(asked.theme.reason));
  if (asked.places.has(slot("share"))) put(slot("share"), number(row.points));
  if (!weighted) put(slot("score"), number(byHand ? row.points.minus(1) : row.points));
}

function coefficient(missed: boolean, actual: number, target: number): Decimal {
  const ratio = new Decimal(actual).div(target).toDecimalPlaces(4);
  return missed ? Decimal.min(ratio, new Decimal(1).div(ratio).toDecimalPlaces(4)) : new Decimal(1);
}

const MISSED_SHARE = 0.2;
const LEAST_BY_HAND = 5;

function missedValue(target: number, sign: "≥" | "≤", random: Random): number {
  const by = Math.max(1, Math.round((target * random.integer(3, 12)) / 100));
  return sign === "≥" ? target - by : target + by;
}

/** Reached by a little; rates stay below 100 %. */
function reachedValue(target: number, { sign, unit }: ThemeIndicator, random: Random): number {
  const by = Math.round((target * random.integer(0, 6)) / 100);
  if (sign === "≤") return target - by;
  return unit === "%" ? Math.min(99, target + by) : target + by;
}
