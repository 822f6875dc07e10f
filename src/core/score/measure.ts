import { Decimal } from "decimal.js";
import type { IndicatorRow } from "../detect/evaluation-table";
import type { ReadValue } from "../values/read-value";
import { isMoneyUnit, unitFactor } from "../values/unit";
import { countsEvents } from "./indicator-name";

const ZERO = new Decimal(0);

/**
 * What an actual is known to be: between `low` and `high`, null where that end is open.
 * 「20余次」 is above 20, 「≥266米」 from 266 up, 「约20次」 anything.
 */
export interface Extent {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** True where the end itself is left out (「>95%」, 「20余次」). */
  readonly open: boolean;
}

/** Target and actual in one measure (that of the target), percentages as fractions. */
export interface Measured {
  readonly target: Decimal;
  /** Upper end of a target that is a range. */
  readonly upper: Decimal | null;
  readonly actual: Extent;
  /** `%` or the target's unit, to show numbers with. */
  readonly unit: string;
}

export type Unmeasurable = "kinds-differ" | "units-differ";

/** A zero said in words: the actual of 事故, 投诉, 违纪 and the like. */
const NO_EVENT =
  /^(?:全年|本年度?|年内)?(?:均|都)?(?:无|没有|未发生|未出现|未发现|不发生|不出现|零(?!星))/;

/** True where the text says that no such event happened (「无」 of a complaint count, 「未发生」). */
export function saysZero(text: string, name: string): boolean {
  const bare = text.replace(/\s/g, "");
  return NO_EVENT.test(bare) && (countsEvents(name) || countsEvents(bare));
}

/** Brings target and actual to one measure; both must hold a number or a zero in words. */
export function measure(row: IndicatorRow, name: string): Measured | Unmeasurable {
  const target = quantity(row.parsed.target, row.target?.text ?? "", name);
  const actual = quantity(row.parsed.actual, row.actual?.text ?? "", name);
  if (!target?.value || !actual?.value) return "kinds-differ";
  const factors = commonFactors(target, actual);
  if (typeof factors === "string") return factors;
  const extent = extentOf(actual, row.actual?.text ?? "");
  return {
    target: target.value.times(factors.target),
    upper: target.upper?.times(factors.target) ?? null,
    actual: {
      low: extent.low?.times(factors.actual) ?? null,
      high: extent.high?.times(factors.actual) ?? null,
      open: extent.open,
    },
    unit: target.unit || actual.unit,
  };
}

/** True where a value can be measured: a number, a percentage, or a zero in words. */
export function isQuantity(value: ReadValue, text: string, name: string): boolean {
  return quantity(value, text, name) !== null;
}

function quantity(value: ReadValue, text: string, name: string): ReadValue | null {
  if (value.value) return value;
  if (value.kind === "date" || value.kind === "compound" || !saysZero(text, name)) return null;
  return { ...value, kind: "number", value: ZERO, upper: null, unit: "", approximate: false };
}

interface Factors {
  readonly target: Decimal;
  readonly actual: Decimal;
}

function commonFactors(target: ReadValue, actual: ReadValue): Factors | Unmeasurable {
  const one = new Decimal(1);
  const [t, a] = [target.value ?? ZERO, actual.value ?? ZERO];
  if (target.kind === actual.kind) {
    const oneMissing = actual.unit === "" || target.unit === "";
    const factor = oneMissing ? one : unitFactor(actual.unit, target.unit);
    if (!factor) return t.isZero() || a.isZero() ? { target: one, actual: one } : "units-differ";
    if (scalesDiffer(target, actual)) return "units-differ";
    return { target: one, actual: factor };
  }
  if (actual.kind === "number") {
    if (actual.unit !== "" && !a.isZero()) return "kinds-differ";
    const factor = bareFactor(a, t);
    return factor ? { target: one, actual: factor } : "kinds-differ";
  }
  // Under the name of a rate a bare number is read as a percentage already; elsewhere it is a count.
  return target.unit === "" && t.isZero() ? { target: one, actual: one } : "kinds-differ";
}

/**
 * What turns a bare number beside a percentage into a fraction: "98" and "0.98" beside 95 % both are
 * 98 %. Null where both readings are possible (0.5 beside 5 %, 1.2 beside 100 %).
 */
function bareFactor(bare: Decimal, beside: Decimal): Decimal | null {
  const size = bare.abs();
  if (size.isZero()) return new Decimal(1);
  if (size.gte(2)) return new Decimal("0.01");
  return beside.abs().gte("0.1") && size.lte(1) ? new Decimal(1) : null;
}

/** An amount without a unit that seems to be in another one: 72900 beside 7.29万元. */
function scalesDiffer(target: ReadValue, actual: ReadValue): boolean {
  const [t, a] = [target.value?.abs() ?? ZERO, actual.value?.abs() ?? ZERO];
  const oneMissing = (target.unit === "") !== (actual.unit === "");
  if (t.isZero() || a.isZero() || !oneMissing) return false;
  const ratio = Decimal.max(t.div(a), a.div(t));
  return isMoneyUnit(target.unit || actual.unit) && ratio.gte(1000);
}

/** 余, 多: above the number; 近, 不足: below it; 约, 左右: neither end is known. */
function extentOf(actual: ReadValue, text: string): Extent {
  const { value, upper, comparator, comparatorWritten } = actual;
  if (comparatorWritten && (comparator === ">=" || comparator === ">"))
    return { low: value, high: null, open: comparator === ">" };
  if (comparatorWritten && (comparator === "<=" || comparator === "<"))
    return { low: null, high: value, open: comparator === "<" };
  if (upper) return { low: value, high: upper, open: false };
  if (!actual.approximate) return { low: value, high: value, open: false };
  if (/[余多]|以上/.test(text)) return { low: value, high: null, open: true };
  if (/近|不足|不到/.test(text)) return { low: null, high: value, open: true };
  return { low: null, high: null, open: false };
}
