import { utf8 } from "../xml/xml-text";

const POINT = 46;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/** Whole numbers of this many digits are exact in a JavaScript number. */
const EXACT_DIGITS = 15;

const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/**
 * The number that stands between two places, NaN when none does. Up to 15 digits are read without
 * making a string: an exact whole number divided by an exact power of ten rounds once, correctly.
 */
export function storedNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  let value = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = negative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return written(utf8(bytes, start, end));
  }
  if (digits === 0 || digits > EXACT_DIGITS) return written(utf8(bytes, start, end));
  const size = decimals > 0 ? value / (POWERS[decimals] ?? 1) : value;
  return negative ? -size : size;
}

function written(text: string): number {
  return NUMBER.test(text) ? Number(text) : Number.NaN;
}

const ISO_DATE =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;
const DAY_MS = 86_400_000;
/** Serial of 1 January 1970, and of the day that begins the 1904 system. */
const UNIX_EPOCH = 25_569;
const EPOCH_1904 = 1462;
/** Serials below 1 March 1900 are one less: Excel counts a 29 February 1900 that never was. */
const LEAP_BUG_ENDS = 61;

/** The serial number of a date written out (`2024-03-01T08:30:00`), NaN when it is none. */
export function dateSerial(text: string, date1904: boolean): number {
  const match = ISO_DATE.exec(text.trim());
  if (!match || text.trim() === "") return Number.NaN;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS + UNIX_EPOCH;
  if (date1904) return days - EPOCH_1904 + time;
  return (days < LEAP_BUG_ENDS ? days - 1 : days) + time;
}
