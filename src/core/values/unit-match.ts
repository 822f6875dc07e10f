import { endsPhrase } from "./normalise";
import { lexicon, longestMatch } from "./lexicon";
import { matchAfter } from "./comparator";
import { UNIT_NAMES, isMoneyUnit, joinBracketed, unitKind } from "./unit";

/** A unit found behind a number. */
export interface FoundUnit {
  /** As readers give it; `%` for every share. */
  readonly unit: string;
  readonly percent: boolean;
  /** Power of ten of the number: -2 for %, -3 for ‰, else 0. */
  readonly exponent: number;
  readonly end: number;
}

interface UnitName {
  readonly unit: string;
  readonly end: number;
}

const NAMES = lexicon(UNIT_NAMES.map((name) => [name, name] as const));
const PER_THOUSAND = "‰ 千分比";
/** Words that follow a number without being its unit: 100%覆盖, 90完成. */
const PREDICATES = lexicon(
  "至 到 覆盖 全覆盖 完成 达标 到位 合格 满意 以上 以下 以内 之内 左右 及 的 和 与 且 或 等 已 未 均 为"
    .split(" ")
    .map((word) => [word, true] as const),
);
/** Units that are not in the table are taken up to this length, when nothing else follows. */
const LONGEST_UNKNOWN = 4;
const LONGEST_UNKNOWN_BELOW = 2;
const HAN = /\p{Script=Han}/u;
const DENOMINATOR_JOINERS = "*·×./每";

function matchName(text: string, at: number): UnitName | null {
  const found = longestMatch(NAMES, text, at);
  if (found === null) return null;
  const latin = /[A-Za-z]$/.test(found.meaning) && /[A-Za-z\d]/.test(text.charAt(found.end));
  // 5G网络, 4K: letters glued to words are names, unless the unit is a common one.
  const nameLike =
    found.meaning.length === 1 && /[A-Z]/.test(found.meaning) && !endsPhrase(text, found.end);
  return latin || nameLike ? null : { unit: found.meaning, end: found.end };
}

/** A short word that fills the rest of the phrase: 1000标箱, 20示范村. */
function matchUnknown(text: string, at: number): UnitName | null {
  if (longestMatch(PREDICATES, text, at) !== null) return null;
  const script = /[A-Za-zμ°]/.test(text.charAt(at)) ? /[A-Za-zμ°²³]/ : HAN;
  for (let end = at; end - at <= LONGEST_UNKNOWN; end += 1) {
    const boundary = endsPhrase(text, end) || matchAfter(text, end) !== null;
    if (boundary) return end === at ? null : { unit: text.slice(at, end), end };
    if (!script.test(text.charAt(end))) return null;
  }
  return null;
}

/** Whether words other than those that may follow a value stand directly behind a number. */
export function goesOnAsName(text: string, at: number): boolean {
  const next = text.charAt(at);
  return (HAN.test(next) || /[A-Za-z]/.test(next)) && longestMatch(PREDICATES, text, at) === null;
}

/** 人（次）, 10次（辆）: a known unit in brackets. */
function withBracketed(text: string, unit: string, at: number): UnitName {
  if (text.charAt(at) !== "(") return { unit, end: at };
  const inner = longestMatch(NAMES, text, at + 1);
  if (inner === null || text.charAt(inner.end) !== ")") return { unit, end: at };
  return { unit: joinBracketed(unit, inner.meaning), end: inner.end + 1 };
}

/** A unit below a slash; money is also counted by things that are no common unit (元/桌). */
function matchBelow(text: string, at: number, money: boolean): UnitName | null {
  const known = longestMatch(NAMES, text, at);
  if (known !== null) return { unit: known.meaning, end: known.end };
  const unknown = money ? matchUnknown(text, at) : null;
  return unknown !== null && unknown.unit.length <= LONGEST_UNKNOWN_BELOW ? unknown : null;
}

/** /年, /人*月, /(人·月), 每户: what the unit is counted by. */
function withDenominator(text: string, unit: string, at: number): UnitName {
  const sign = text.charAt(at);
  if (sign !== "/" && sign !== "每") return { unit, end: at };
  const grouped = text.charAt(at + 1) === "(";
  let below = "";
  let end = at + 1 + (grouped ? 1 : 0);
  for (let joiner = ""; ; joiner = text.charAt(end)) {
    if (below !== "" && (joiner === "" || !DENOMINATOR_JOINERS.includes(joiner))) break;
    const name = matchBelow(text, end + joiner.length, isMoneyUnit(unit));
    if (name === null) break;
    below += joiner + name.unit;
    end = name.end;
  }
  if (below === "") return { unit, end: at };
  return { unit: `${unit}/${below}`, end: grouped && text.charAt(end) === ")" ? end + 1 : end };
}

/**
 * The unit at `at` of a folded text, behind a number. Known units are taken by longest match, with what
 * stands in brackets and below a slash; an unknown one only if it is short and fills the phrase.
 */
export function matchUnit(text: string, at: number, allowUnknown: boolean): FoundUnit | null {
  if (text.charAt(at) === "(") return matchBracketedUnit(text, at);
  const name = matchName(text, at) ?? (allowUnknown ? matchUnknown(text, at) : null);
  if (name === null) return null;
  if (unitKind(name.unit) === "percent") {
    const exponent = PER_THOUSAND.split(" ").includes(name.unit) ? -3 : -2;
    return { unit: "%", percent: true, exponent, end: endOfPercentBracket(text, name.end) };
  }
  const bracketed = withBracketed(text, name.unit, name.end);
  const { unit, end } = withDenominator(text, bracketed.unit, bracketed.end);
  return { unit, percent: false, exponent: 0, end };
}

/** 20（场次）, 95（%）: the whole unit in brackets. */
function matchBracketedUnit(text: string, at: number): FoundUnit | null {
  if (text.charAt(at + 1) === "(") return null;
  const inner = matchUnit(text, at + 1, false);
  return inner !== null && text.charAt(inner.end) === ")" ? { ...inner, end: inner.end + 1 } : null;
}

/** %(百分比) says the same thing twice. */
function endOfPercentBracket(text: string, at: number): number {
  const inner = text.charAt(at) === "(" ? longestMatch(NAMES, text, at + 1) : null;
  const same = inner !== null && unitKind(inner.meaning) === "percent";
  return same && text.charAt(inner.end) === ")" ? inner.end + 1 : at;
}
