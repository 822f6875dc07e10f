import { Decimal } from "decimal.js";
import { foldText } from "./normalise";
import { onceEach } from "./once-each";
import { CONVERTIBLE, PLAIN } from "./unit-table";
import type { UnitKind } from "./unit-table";

export type { UnitKind } from "./unit-table";

interface UnitFacts {
  readonly canonical: string;
  readonly kind: UnitKind;
  /** Units that convert into each other share a family; null: none. */
  readonly family: number | null;
  readonly factor: string;
}

function* factsOfUnits(): Generator<readonly [string, UnitFacts]> {
  for (const [family, { kind, members }] of CONVERTIBLE.entries())
    for (const [factor, names] of members) yield* named(names, { kind, family, factor });
  for (const { kind, groups } of PLAIN)
    for (const names of groups) yield* named(names, { kind, family: null, factor: "1" });
}

function* named(
  names: string,
  facts: Omit<UnitFacts, "canonical">,
): Generator<readonly [string, UnitFacts]> {
  const all = names.split(" ");
  for (const name of all) yield [name, { ...facts, canonical: all[0] ?? name }];
}

const UNITS: ReadonlyMap<string, UnitFacts> = new Map([...factsOfUnits()].reverse());

/** Every unit name known, for the matcher. */
export const UNIT_NAMES: readonly string[] = [...UNITS.keys()];

/** Joiners inside a denominator: 元/人*月, 元/人·月, 元/人×月. */
const DENOMINATOR_JOINERS = /[*·×.、]|每|\//;

/** 人（次） is 人次, 10次（辆） counts 次/辆: what stands in brackets after a unit belongs to it. */
export function joinBracketed(unit: string, inner: string): string {
  if (inner === unit) return unit;
  return UNITS.has(unit + inner) ? unit + inner : `${unit}/${inner}`;
}

/** A unit as readers give it: folded, brackets and spaces removed, each spelling of % as `%`. */
export function plainUnit(text: string): string {
  const folded = foldText(text).replace(/ /g, "");
  if (UNITS.get(folded.split("(")[0] ?? "")?.kind === "percent") return "%";
  const bracket = /^([^()]+)\(([^()]*)\)$/.exec(folded);
  if (bracket?.[1] !== undefined && bracket[2] !== undefined && !bracket[1].includes("/"))
    return joinBracketed(bracket[1], bracket[2]);
  return folded.replace(/[()]/g, "");
}

interface SplitUnit {
  readonly numerator: string;
  readonly denominator: string;
}

function canonicalName(name: string): string {
  return UNITS.get(name)?.canonical ?? name;
}

function split(unit: string): SplitUnit {
  const known = UNITS.get(unit);
  if (known !== undefined) return { numerator: known.canonical, denominator: "" };
  const plain = plainUnit(unit);
  const whole = UNITS.get(plain);
  if (whole !== undefined) return { numerator: whole.canonical, denominator: "" };
  const [numerator = "", ...below] = plain.split(DENOMINATOR_JOINERS);
  const denominator = below.map(canonicalName).sort().join("·");
  return { numerator: canonicalName(numerator), denominator };
}

/**
 * Whether two units are one and the same, however written: 人次 = 人（次）, 元/人*月 = 元/人·月, 2天 = 2日.
 * 个 and 项 stay different, as do 万元 and 元 (see `unitFactor`). Blank is the same only as blank.
 */
export function sameUnit(a: string, b: string): boolean {
  const [left, right] = [split(a), split(b)];
  return left.numerator === right.numerator && left.denominator === right.denominator;
}

/** How many `to` one `from` is: 万元 → 元 gives 10000; null where the units do not convert. */
export function unitFactor(from: string, to: string): Decimal | null {
  const [left, right] = [split(from), split(to)];
  if (left.denominator !== right.denominator) return null;
  if (left.numerator === right.numerator) return ONE;
  const [a, b] = [UNITS.get(left.numerator), UNITS.get(right.numerator)];
  if (a?.family == null || a.family !== b?.family) return null;
  return quotientOf(`${a.factor}/${b.factor}`);
}

const ONE = new Decimal(1);

/** Few units convert, so that few factors meet. */
const quotientOf = onceEach((factors: string): Decimal => {
  const [dividend = "1", divisor = "1"] = factors.split("/");
  return new Decimal(dividend).div(divisor);
});

/** What is counted, without what it is counted by: 次/年 → 次, 元/人*月 → 元. In its canonical spelling. */
export function countedUnit(unit: string): string {
  return split(unit).numerator;
}

/** What a unit measures; `other` for a unit that is not known. */
export function unitKind(unit: string): UnitKind {
  const { numerator, denominator } = split(unit);
  if (denominator !== "") return "compound";
  return numerator === "" ? "none" : (UNITS.get(numerator)?.kind ?? "other");
}

/** Whether a unit is money, alone or by something (万元, 元/户). */
export function isMoneyUnit(unit: string): boolean {
  return UNITS.get(split(unit).numerator)?.kind === "money";
}
