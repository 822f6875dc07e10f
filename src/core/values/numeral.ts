import { Decimal } from "decimal.js";
import { isSpelledCharacter, readSpelledNumeral, SPELLED_CHARACTERS } from "./spelled-numeral";

/** A number as written, before scale and unit. */
export interface Numeral {
  readonly value: Decimal;
  /** Digits after the point as printed. */
  readonly decimals: number;
  readonly spelled: boolean;
  /** Index just after it. */
  readonly end: number;
}

const DIGITS =
  /([-+]?)(\d{1,3}(?:,\d{3}){1,6}(?![\d,])|\d+)?(?:\.(\d+))?([Ee][+-]\d{1,2}(?![\dA-Za-z]))?/y;
/** Longer figures are codes; up to here powers of ten are exact in decimal.js. */
const LONGEST_FIGURE = 20;
const LONGEST_SPELLED = 13;
/** A stored double is exact to 15 significant digits; what stands behind is noise. */
const SIGNIFICANT = 15;

/** With a digit after them, these make a code, a ratio, a time or a product of a number. */
const JOINS_NUMBERS = ".:*×xX/+";
const JOINS_CODES = `${JOINS_NUMBERS}-~`;
/** Before a spelled numeral: 第一, 几十, 数百, 统一, 每一个, 三分之一 count nothing. */
const NO_COUNT_BEFORE = "第几数统唯同每逐之任某上";
/** After these signs and words a hyphen is a minus: 不低于-5%, 约-3%, 控制在-2%以内. */
const SIGN_BEFORE = ",;。、=<>≥≤:(~为是于过在约近达";
/** After these names too, even glued: 变动率-61.12%. */
const CHANGE_NAMES = ["变动率", "增长率", "变化率", "增长", "增速", "增幅", "同比", "环比"];

/** The number a cell stores, without the tail of a double: 95.36000000000001 → 95.36. */
export function fromStored(value: number): Decimal {
  // Whole numbers of this size are exact, and need not be written out to be read again.
  const isExact = Number.isInteger(value) && Math.abs(value) < 10 ** SIGNIFICANT;
  return new Decimal(isExact ? value : value.toPrecision(SIGNIFICANT));
}

function isMinus(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === "" || SIGN_BEFORE.includes(before)) return true;
  const name = text.slice(Math.max(0, at - 3), at);
  return CHANGE_NAMES.some((word) => name.endsWith(word));
}

/** Whether the surroundings make the digits part of a code, an ordinal, a ratio or a cut figure. */
function isNoFigure(text: string, at: number, end: number): boolean {
  if (/(?:[A-Za-z\d第.#]|[A-Za-z\d]\+|零下)$/.test(text.slice(Math.max(0, at - 2), at)))
    return true;
  const next = text.charAt(end);
  if (next === "") return false;
  if ("…号:".includes(next)) return true;
  return JOINS_NUMBERS.includes(next) && /\d/.test(text.charAt(end + 1));
}

function matchDigits(text: string, at: number): Numeral | null {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  if (match === null) return null;
  const [whole, sign = "", integer = "", fraction = "", power = ""] = match;
  const plain = integer.replace(/,/g, "");
  if (plain === "" && fraction === "") return null;
  if (plain.length + fraction.length > LONGEST_FIGURE || /^0\d/.test(plain)) return null;
  if (sign !== "" && !isMinus(text, at)) return null;
  const end = at + whole.length;
  if (isNoFigure(text, sign === "" ? at : at + 1, end)) return null;
  const exact = new Decimal(`${sign}${plain || "0"}.${fraction || "0"}${power}`);
  const isLong = plain.length + fraction.length > SIGNIFICANT;
  const value = isLong && fraction !== "" ? exact.toSignificantDigits(SIGNIFICANT) : exact;
  return { value, decimals: fraction.length, spelled: false, end };
}

function endOfSpelledRun(text: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST_SPELLED) {
    const character = text.charAt(end);
    if (!isSpelledCharacter(character) && !(character === "点" && end > at)) break;
    end += 1;
  }
  // 三十万元 is 30 万元, not 300 000 元.
  if (text.charAt(end) === "元" && "万亿".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

function matchSpelled(text: string, at: number, afterShare: boolean): Numeral | null {
  const before = text.charAt(at - 1);
  const counts = before === "" || !(NO_COUNT_BEFORE.includes(before) || isSpelledCharacter(before));
  if (!counts && !afterShare) return null;
  const end = endOfSpelledRun(text, at);
  if (end === at || end - at > LONGEST_SPELLED) return null;
  const word = text.slice(at, end);
  const digits = afterShare && word === "百" ? "100" : readSpelledNumeral(word);
  if (digits === null) return null;
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { value: new Decimal(digits), decimals, spelled: true, end };
}

const FIRST_OF_DIGITS = "-+.0123456789";

/** The characters that a number may begin with. */
export const NUMERAL_STARTS: ReadonlySet<string> = new Set([
  ...Array.from(FIRST_OF_DIGITS),
  ...SPELLED_CHARACTERS,
]);

/**
 * The number that stands at `at` of a folded text, in digits or spelled; null when there is none or
 * when it is part of a code, an ordinal (第3), a ratio (1:3), a product (7×24) or a cut figure (9…).
 * `afterShare`: 百分之 stands before it, so that 百 alone is a hundred.
 */
export function matchNumeral(text: string, at: number, afterShare = false): Numeral | null {
  const first = text.charAt(at);
  if (!NUMERAL_STARTS.has(first)) return null;
  return FIRST_OF_DIGITS.includes(first)
    ? matchDigits(text, at)
    : matchSpelled(text, at, afterShare);
}

/**
 * Where reading may go on after digits that are no figure: behind the whole code, so that no piece
 * of it is taken for a number.
 */
export function endOfCode(text: string, at: number): number {
  let end = at;
  while (/\d/.test(text.charAt(end))) {
    end += 1;
    const next = text.charAt(end);
    if (next !== "" && JOINS_CODES.includes(next) && /\d/.test(text.charAt(end + 1))) end += 1;
  }
  return Math.max(end, at + 1);
}
