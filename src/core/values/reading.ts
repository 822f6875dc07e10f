import type { Decimal } from "decimal.js";
import type { DatePhrase } from "./date";
import { lexicon, longestMatch, wordsMeaning } from "./lexicon";
import type { Quantity } from "./quantity";
import { isMoneyUnit } from "./unit";
import type { CalendarDate, ReadValue, Tier, ValuePart } from "./read-value";

/** All fields of a reading: what is spread over it adds none, so that all readings are alike to the engine. */
const NOTHING: ReadValue = {
  kind: "none",
  comparator: null,
  comparatorWritten: false,
  value: null,
  upper: null,
  unit: "",
  approximate: false,
  date: null,
  tier: null,
  absence: null,
  parts: [],
};

export function nothing(absence: "blank" | "not-applicable"): ReadValue {
  return { ...NOTHING, absence };
}

export function qualitative(tier: Tier | null): ReadValue {
  return { ...NOTHING, kind: "qualitative", tier };
}

export function compound(parts: readonly ValuePart[]): ReadValue {
  return { ...NOTHING, kind: "compound", parts };
}

export function dated({
  date,
  comparator,
}: {
  date: CalendarDate;
  comparator: DatePhrase["comparator"];
}): ReadValue {
  return {
    ...NOTHING,
    kind: "date",
    date,
    comparator: comparator ?? "=",
    comparatorWritten: comparator !== null,
  };
}

/**
 * Whether a bare number, where a percentage is meant, is the percent figure (95.36) and not already
 * the fraction: above 1 it is; 1 says 100 %, 0.98 says 98 %. Zero is zero either way.
 */
export function isPercentFigure(value: Decimal): boolean {
  return value.abs().gt(1);
}

/** What a figure behind 每 is counted by: spans of time always, things only for money (每户5000元). */
const SPANS = lexicon([
  ..."年 季度 季 月 周 天 日".split(" ").map((word) => [word, word] as const),
  ...wordsMeaning("年度", "年"),
  ...wordsMeaning("星期", "周"),
]);
const THINGS = lexicon(
  "人 名 户 个 次 家 亩 位 件 场 期 台 辆 公里 平方米 生 村 吨"
    .split(" ")
    .map((word) => [word, word] as const),
);

/** 每月走访2次 counts 次/月. Only the last 每 of the words before the number counts. */
function perEach(unit: string, name: string): string {
  const at = name.lastIndexOf("每");
  if (at < 0 || unit === "" || unit.includes("/")) return unit;
  const each =
    longestMatch(SPANS, name, at + 1) ??
    (isMoneyUnit(unit) ? longestMatch(THINGS, name, at + 1) : null);
  return each === null ? unit : `${unit}/${each.meaning}`;
}

/** A quantity as a reading; `rate`: a number without a unit is a percentage here. */
export function counted(quantity: Quantity, name: string, rate: boolean): ReadValue {
  const { value, upper, comparator, approximate } = quantity;
  const largest = upper ?? value;
  const common = {
    ...NOTHING,
    comparator: comparator ?? ("=" as const),
    comparatorWritten: comparator !== null,
    approximate,
  };
  const bare = rate && quantity.unit === "" && quantity.scale === 0 && !largest.isZero();
  if (!quantity.percent && !bare)
    return { ...common, kind: "number", value, upper, unit: perEach(quantity.unit, name) };
  const hundredths = !quantity.percent && isPercentFigure(largest);
  const share = (figure: Decimal): Decimal => (hundredths ? figure.times("0.01") : figure);
  return {
    ...common,
    kind: "percent",
    value: share(value),
    upper: upper === null ? null : share(upper),
    unit: "%",
  };
}
