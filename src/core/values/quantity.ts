import type { Decimal } from "decimal.js";
import type { Comparator } from "./read-value";
import { matchAfter, matchLead } from "./comparator";
import type { Lead } from "./comparator";
import { lexicon, longestMatch } from "./lexicon";
import { endsPhrase } from "./normalise";
import { matchLoose, matchMeasure, powerOfTen, valueOf } from "./measure";
import type { Measure } from "./measure";
import { matchNumeral } from "./numeral";
import { isMoneyUnit, unitFactor, unitKind } from "./unit";
import { goesOnAsName, matchUnit } from "./unit-match";
import { NO_COUNT_OF_ONE, SPELLED_COUNTS } from "./unit-table";

/**
 * A number in a text with all that belongs to it:
 *
 *     quantity ← lead* numeral measure (range-sign numeral measure)? (after | aside | unit)*
 *     measure  ← loose? unit | loose? scale loose? unit?
 */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly upper: Decimal | null;
  readonly percent: boolean;
  readonly unit: string;
  /** As written before or after the number; null when none is. */
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  /** Power of ten of the 万 or 亿 that was multiplied out; 0 for none. */
  readonly scale: number;
  /** Digits after the point as printed. */
  readonly decimals: number;
  /** What one in the last printed place is worth: 0.01 for 95%, 1000 for 5.0万. */
  readonly step: Decimal;
}

const RANGE_SIGNS = "-~—至到";
/** Remarks in brackets that may stand between a number and its limit: 80(含)以上. */
const ASIDES = lexicon(["(含)", "(不含)", "(含本数)"].map((word) => [word, true] as const));

interface Range {
  readonly lower: Measure;
  readonly upper: Measure;
}

/** A measure with the unit of another one, where it has none of its own. */
function withUnitOf(own: Measure, { unit, percent, share }: Measure): Measure {
  if (own.unit !== "") return own;
  // 5万-6万元: the unit of the other one holds a scale, and this one says its scale by itself.
  const factor = own.scale > 0 && isMoneyUnit(unit) ? unitFactor("元", unit) : null;
  const numeral = factor ? { ...own.numeral, value: valueOf(own).times(factor) } : own.numeral;
  return { ...own, numeral, scale: factor ? 0 : own.scale, unit, percent, share };
}

/** The range two measures make; null where the second is not the larger one or counts something else. */
function rangeOf(first: Measure, second: Measure): Range | null {
  const lower = withUnitOf(first, second);
  const upper = withUnitOf(second, first);
  if (lower.unit !== upper.unit) return null;
  // 3-5万页 is 3万-5万页, but 3000-2万人 begins at 3000.
  const sharesScale = first.unit === "" && first.scale === 0;
  const scaled = sharesScale ? { ...lower, scale: second.scale } : lower;
  const begin = [scaled, lower].find((measure) => valueOf(measure).lt(valueOf(upper)));
  return begin === undefined ? null : { lower: begin, upper };
}

function matchRange(text: string, first: Measure): Range | null {
  const sign = text.charAt(first.end);
  if (sign === "" || !RANGE_SIGNS.includes(sign)) return null;
  const begin = first.end + 1;
  // 3个至少两次: a spelled end only for a spelled beginning; never one with a sign of its own.
  const opens = first.numeral.spelled || /\d/.test(text.charAt(begin));
  const numeral = opens ? matchNumeral(text, begin) : null;
  return numeral === null ? null : rangeOf(first, matchMeasure(text, numeral));
}

interface Closing {
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  readonly end: number;
}

function matchClosing(text: string, at: number): Closing {
  let closing: Closing = { comparator: null, approximate: false, end: at };
  for (let count = 0; count < 3; count += 1) {
    const aside = longestMatch(ASIDES, text, closing.end);
    const after = matchAfter(text, aside?.end ?? closing.end);
    if (after === null) break;
    closing = {
      comparator: closing.comparator ?? after.comparator ?? null,
      approximate: closing.approximate || after.approximate === true,
      end: after.end,
    };
  }
  const loose = matchLoose(text, closing.end);
  const looseEnds = loose > closing.end && endsPhrase(text, loose);
  return looseEnds ? { ...closing, approximate: true, end: loose } : closing;
}

/** Whether a spelled numeral counts something: it is limited, loose or a share, or closes its phrase. */
function spelledCounts(text: string, at: number, lead: Lead, last: Measure, end: number): boolean {
  const { numeral, unit } = last;
  if (last.percent || lead.share !== null) return true;
  if (unit === "") return at === 0 && end === text.length && text !== "一";
  if (!SPELLED_COUNTS.has(unit)) return false;
  const limited =
    lead.comparator !== null || lead.approximate || last.approximate || end > last.end;
  if (limited) return true;
  const oneOfPhrase = numeral.value.eq(1) && NO_COUNT_OF_ONE.has(unit);
  return endsPhrase(text, end) && (!oneOfPhrase || (at === 0 && end === text.length));
}

/** 前3名 is a rank. */
function isRank(text: string, at: number, unit: string): boolean {
  return text.charAt(at - 1) === "前" && ["名", "位"].includes(unit);
}

/** 65岁以上老人, 0-6岁儿童: an age tells who is meant, unless nothing follows it. */
function isAge(text: string, unit: string, end: number): boolean {
  return ["岁", "周岁"].includes(unit) && !endsPhrase(text, end);
}

/** A bare figure that goes on as a code (10-5, 2-3-4) or a name (12310举报平台, 5G网络). */
function isPartOfName(text: string, last: Measure, closing: Closing): boolean {
  if (last.unit !== "" || last.scale !== 0 || closing.end > last.end) return false;
  const joined = "-~".includes(text.charAt(last.end)) && /\d/.test(text.charAt(last.end + 1));
  const limited = matchLead(text, last.end).comparator !== null;
  return joined || (!limited && goesOnAsName(text, last.end));
}

/** The quantity at `at` of a folded text, words before the number included; null when there is none. */
export function matchQuantity(text: string, at: number): Quantity | null {
  const lead = matchLead(text, at);
  // 近3年 is a period; its 3 is no figure either.
  if (lead.end === at && text.charAt(at - 1) === "近") return null;
  const numeral = matchNumeral(text, lead.end, lead.share !== null);
  if (numeral === null) return null;
  const single = matchMeasure(text, numeral);
  if (lead.recent && unitKind(single.unit) === "time") return null;
  const range = matchRange(text, single);
  const last = range?.upper ?? single;
  const closing = matchClosing(text, last.end);
  if (isPartOfName(text, last, closing) || isRank(text, at, last.unit)) return null;
  if (isAge(text, last.unit, closing.end)) return null;
  // 90以上%: the unit of a split target, joined behind the words.
  const late =
    last.unit === "" && closing.end > last.end ? matchUnit(text, closing.end, false) : null;
  const end = late?.end ?? closing.end;
  if (numeral.spelled && !spelledCounts(text, at, lead, last, end)) return null;
  const share = (lead.share ?? 0) + (late?.exponent ?? 0);
  return {
    start: at,
    end,
    value: valueOf(range?.lower ?? single, share),
    upper: range === null ? null : valueOf(range.upper, share),
    percent: last.percent || lead.share !== null || late?.percent === true,
    unit: last.unit || (lead.share === null ? (late?.unit ?? lead.unit) : "%"),
    comparator: lead.comparator ?? closing.comparator,
    approximate: lead.approximate || single.approximate || last.approximate || closing.approximate,
    scale: last.scale,
    decimals: numeral.decimals,
    step: powerOfTen(single.scale + single.share - numeral.decimals + share),
  };
}
