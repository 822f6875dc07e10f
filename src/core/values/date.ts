import type { CalendarDate, Comparator } from "./read-value";
import { LEAD_STARTS, matchLead } from "./comparator";
import { firstCharacters, lexicon, longestMatch, wordsMeaning } from "./lexicon";
import { endsPhrase } from "./normalise";
import { readSpelledDigits, readSpelledNumeral } from "./spelled-numeral";

/** A date in a text, with the words that make it a deadline. */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
  /** `<=` for a deadline (前, 底前, 内, 截至), `>=` for a beginning (起, 后); null when none is written. */
  readonly comparator: Comparator | null;
  /** Its year is named by its relation to another (次年): no date that could be compared. */
  readonly relative: boolean;
}

const YEAR = "(?<year>(?:19|20)\\d{2}|[一二][〇零九一][〇零一二三四五六七八九]{2})";
const MONTH = "(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const DAY = "(?<day>[12]\\d|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])";
const PART = "(?:份|底|末|初|上旬|中旬|下旬)?";
const TIME = "(?:[ T]?\\d{1,2}:\\d{2}(?::\\d{2})?)?";

interface DateForm {
  readonly pattern: RegExp;
  /** The characters that it may begin with. */
  readonly starts: string;
  /** Only if nothing of the phrase follows, or a word of the deadline: 2022.06, 20220630. */
  readonly guarded?: true;
  /** Only with a word of the deadline: 6.30前, 15日前, 年底前. */
  readonly deadlineOnly?: true;
}

const YEAR_STARTS = "12一二";
const DAY_STARTS = "0123456789一二三四五六七八九十";
const QUARTER_STARTS = "第1234一二三四";

function ofYear(pattern: string, guarded?: "guarded"): DateForm {
  const form = { pattern: new RegExp(pattern, "y"), starts: YEAR_STARTS };
  return guarded ? { ...form, guarded: true } : form;
}

/** How dates are written, longest first. All patterns are anchored and of bounded length. */
const FORMS: readonly DateForm[] = [
  ofYear(`${YEAR}年(?:度)?${MONTH}月${DAY}(?:[日号]|(?=[前之以]))${TIME}`),
  ofYear(`${YEAR}年(?:度)?(?:\\d{1,2}月?[-~—至到])?${MONTH}月${PART}`),
  ofYear(`${YEAR}年(?:度)?第?(?<quarter>[1-4一二三四])季度(?:底|末)?`),
  ofYear(`(?:19|20)\\d{2}年?[-~—至到]${YEAR}年(?:度)?(?:底|末)?`),
  ofYear(`${YEAR}年(?:度)?(?<yearEnd>底|末)`),
  ofYear(`${YEAR}年(?:度)?`),
  ofYear(`${YEAR}(?<sign>[-./])${MONTH}\\k<sign>${DAY}(?!\\d)${TIME}`),
  ofYear(`${YEAR}[-/]${MONTH}(?![\\d.%‰])`, "guarded"),
  ofYear(`${YEAR}\\.(?=0|\\d{1,2}[前之以底])${MONTH}(?!\\d)`, "guarded"),
  ofYear(
    "(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)",
    "guarded",
  ),
  { pattern: new RegExp(`${MONTH}月${DAY}[日号]`, "y"), starts: DAY_STARTS },
  { pattern: new RegExp(`(?:\\d{1,2}月?[-~—至到])?${MONTH}月${PART}`, "y"), starts: DAY_STARTS },
  { pattern: /第?(?<quarter>[1-4一二三四])季度(?:底|末)?/y, starts: QUARTER_STARTS },
  {
    pattern: new RegExp(`${MONTH}\\.${DAY}(?=[日前之以])日?`, "y"),
    starts: DAY_STARTS,
    deadlineOnly: true,
  },
  { pattern: new RegExp(`${DAY}[日号]`, "y"), starts: DAY_STARTS, deadlineOnly: true },
  { pattern: /(?:本年|当年|年)度?(?<yearEnd>底|末)/y, starts: "本当年", deadlineOnly: true },
];

/** The forms that may begin with a character: few of them, and at most places none. */
const FORMS_BY_START: ReadonlyMap<string, readonly DateForm[]> = new Map(
  Array.from(new Set(FORMS.map(({ starts }) => starts).join("")), (first) => [
    first,
    FORMS.filter(({ starts }) => starts.includes(first)),
  ]),
);

const AFTER_DATE = lexicon<Comparator | null>([
  ...wordsMeaning<Comparator>("前 之前 以前 底前 内 之内 以内 止 为止 底以前 底之前", "<="),
  ...wordsMeaning<Comparator>("后 之后 以后 起 开始", ">="),
  ...wordsMeaning<null>("前后 左右 后期 前期 前述 内容 内部 内设", null),
]);
const BEFORE_DATE = lexicon<Comparator | null>([
  ...wordsMeaning<Comparator>("截至 截止 截止到 截至到 早于 最迟 最晚", "<="),
  ...wordsMeaning<null>("于 已于 在 自 从", null),
]);

/** The characters that a date may begin with, the words before it included. */
export const DATE_STARTS: ReadonlySet<string> = new Set([
  ...firstCharacters(BEFORE_DATE),
  ...LEAD_STARTS,
  ...FORMS_BY_START.keys(),
]);

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  if (text.length === 4) return readSpelledDigits(text);
  const spelled = readSpelledNumeral(text);
  return spelled === null ? null : Number(spelled);
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): CalendarDate {
  const quarter = numberOf(groups["quarter"]);
  const month = quarter === null ? numberOf(groups["month"]) : quarter * 3;
  return {
    year: numberOf(groups["year"]),
    month: month ?? (groups["yearEnd"] === undefined ? null : 12),
    day: numberOf(groups["day"]),
  };
}

function matchForm(
  text: string,
  at: number,
  form: DateForm,
  lead: Comparator | null,
): Omit<DatePhrase, "start" | "relative"> | null {
  form.pattern.lastIndex = at;
  const match = form.pattern.exec(text);
  if (match === null) return null;
  const end = at + match[0].length;
  const after = longestMatch(AFTER_DATE, text, end);
  const written = after?.meaning ?? null;
  if (form.deadlineOnly === true && written === null) return null;
  if (form.guarded === true && written === null && !endsPhrase(text, end)) return null;
  const date = dateOf(match.groups ?? {});
  // 12月 is December, but 「≥12月」 counts months.
  const bareMonth = date.year === null && date.day === null && /^[\d一二十]+月$/.test(match[0]);
  const spanOfTime = date.year === null && text.slice(end, after?.end).includes("内");
  if (spanOfTime) return null;
  if (bareMonth && written === null && (lead === ">=" || lead === ">" || lead === "=")) return null;
  return {
    end: after !== null && written !== null ? after.end : end,
    date,
    comparator: written ?? lead,
  };
}

/** 次年3月: a month of a year that is told only from another one. */
function isRelative(text: string, at: number, { year }: CalendarDate): boolean {
  return year === null && /[次下上翌去明]年$/.test(text.slice(Math.max(0, at - 2), at));
}

/** How every date of `FORMS` goes on behind its first sign; what does not is none, whatever its digits. */
const GOES_ON = /.{0,4}?[年月日号季\-~—至到/]|.{4}\.|.{1,2}\..{1,3}[日前之以]|\d{8}/y;

function goesOnAsDate(text: string, at: number): boolean {
  GOES_ON.lastIndex = at;
  return GOES_ON.test(text);
}

/** The date at `at` of a folded text, with the words of its deadline; null when there is none. */
export function matchDate(text: string, at: number): DatePhrase | null {
  const first = text.charAt(at);
  if (!DATE_STARTS.has(first) || /[\d第.]/.test(text.charAt(at - 1))) return null;
  const limit = longestMatch(BEFORE_DATE, text, at);
  const lead = matchLead(text, limit?.end ?? at);
  const begin = lead.end;
  if (!FORMS_BY_START.has(text.charAt(begin)) || !goesOnAsDate(text, begin)) return null;
  const comparator = lead.comparator ?? limit?.meaning ?? null;
  for (const form of FORMS_BY_START.get(text.charAt(begin)) ?? []) {
    const found = matchForm(text, begin, form, comparator);
    if (found !== null) return { start: at, ...found, relative: isRelative(text, at, found.date) };
  }
  return null;
}

const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MILLISECONDS = 86_400_000;

/** The day of an Excel date (1900 system, whole days counted); null outside 1900-03-01 to 9999-12-31. */
export function fromSerial(serial: number): CalendarDate | null {
  const days = Math.floor(serial);
  if (!(days >= 61 && days <= 2_958_465)) return null;
  const day = new Date(DAY_ZERO + days * DAY_MILLISECONDS);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** First and last day a date may mean, as sortable numbers; null without a year or with a hole. */
function span({ year, month, day }: CalendarDate): readonly [first: number, last: number] | null {
  if (year === null || (month === null && day !== null)) return null;
  const at = (m: number, d: number): number => (year * 100 + m) * 100 + d;
  return [at(month ?? 1, day ?? 1), at(month ?? 12, day ?? 31)];
}

/** The same date in a year it does not name itself: 12月底 in a table of 2022. */
export function inYear(date: CalendarDate, year: number | null): CalendarDate {
  return date.year === null ? { ...date, year } : date;
}

/** A common year for two dates that both name none; they then compare by month and day. */
const ANY_YEAR = 2000;

/**
 * -1, 0 or 1 as `a` lies before, on or after `b`; null where that cannot be told: only one names a
 * year, or one is inside the other (a day of the month that the other names).
 */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 | null {
  const yearless = a.year === null && b.year === null;
  const [left, right] = [a, b].map((date) => span(yearless ? inYear(date, ANY_YEAR) : date));
  if (left == null || right == null) return null;
  if (left[1] < right[0]) return -1;
  if (left[0] > right[1]) return 1;
  return left[0] === right[0] && left[1] === right[1] ? 0 : null;
}

/** Whether a completion meets a deadline, whose last possible day counts; null where it cannot be told. */
export function meetsDeadline(completed: CalendarDate, deadline: CalendarDate): boolean | null {
  const yearless = completed.year === null && deadline.year === null;
  const [done, due] = [completed, deadline].map((date) =>
    span(yearless ? inYear(date, ANY_YEAR) : date),
  );
  if (done == null || due == null) return null;
  if (done[1] <= due[1]) return true;
  return done[0] > due[1] ? false : null;
}
