import { DATE_STARTS, matchDate } from "../../values/date";
import { endOfRunBefore } from "../../values/figure-starts";
import { BREAKS, foldText, isBreak, partNumberedYears } from "../../values/normalise";
import { endOfCode } from "../../values/numeral";

/** A date that a text states with its year, or with the year of the date before it. */
export interface SaidDate {
  readonly year: number;
  readonly day: number | null;
  /** As said, 2021年6月25日. */
  readonly text: string;
  /** True where the year alone tells when something was done: 「2025年，我办开展…」. */
  readonly tellsWhen: boolean;
  /** True where the year alone opens a sentence and names nothing: 「2025年养老金按时发放。」. */
  readonly opensSentence: boolean;
  /** The sentence it stands in, and the part of it before the date. */
  readonly sentence: string;
  readonly before: string;
}

/** Matter in quotation marks and document numbers is a name, whatever years it holds. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["《", "》"],
  ["〔", "〕"],
  ["【", "】"],
  ["[", "]"],
]);
const LONGEST_QUOTATION = 60;
/** Nothing that is none of these begins a date, a quotation or a sentence. */
const endOfWords = endOfRunBefore([...DATE_STARTS, ...QUOTES.keys(), ...Array.from(BREAKS)]);
const NAMES_YEAR = /年|\d{4}[-./]/;
/** Without one of these a folded text names no year: most that speak of 年 say 本年, 年度, 去年. */
const YEAR_IN_FIGURES = /(?:19|20)\d{2}|[一二][〇零九一][〇零一二三四五六七八九]{2}/;

/** Whether a text may state a date with its year; most do not. */
export function mayNameYear(text: string): boolean {
  return NAMES_YEAR.test(text);
}

const LONGEST_SENTENCE = 300;
/** 2021年中央财政补助资金, 2021年高标准农田项目: the year is part of a name. */
const NAMES_BY_YEAR =
  /项目|资金|工程|计划|批次|债券|经费|专项|预算|补[助贴]|合同|任务|指标|[度初底末]/;
/** Nothing, or a number of the list, before the first words of a sentence. */
const SENTENCE_START = /^(?:(?:目标)?\d{1,2}[.、:]|\(\d{1,2}\)|[一二三四五六七八九十]、)?$/;
const BEGINS_TELLING = /^(?:[,:]|我|本(?:部门|单位|年)|全年|全[省市县区]|共)/;

/** The dates of a text, in order; those in names are left out. Linear in its length. */
export function saidDates(text: string): readonly SaidDate[] {
  if (!mayNameYear(text)) return [];
  const folded = partNumberedYears(foldText(text));
  if (!YEAR_IN_FIGURES.test(folded)) return [];
  const dates: SaidDate[] = [];
  let year: number | null = null;
  let sentenceAt = 0;
  for (let at = 0; at < folded.length;) {
    const character = folded.charAt(at);
    const quoteEnd = endOfQuotation(folded, at);
    const date = quoteEnd === null ? matchDate(folded, at) : null;
    if (quoteEnd !== null) at = quoteEnd;
    else if (date && !date.relative) {
      year = date.date.year ?? year;
      const named = date.date.year !== null || date.date.day !== null;
      if (year !== null && named) {
        const { month, day } = date.date;
        const isYearOnly = month === null && date.comparator === null;
        const before = folded.slice(
          Math.max(sentenceAt, date.start - LONGEST_QUOTATION),
          date.start,
        );
        const sentence = sentenceFrom(folded, sentenceAt);
        dates.push({
          year,
          day,
          text: folded.slice(date.start, date.end).replace(/^[^\d一二]+/, ""),
          tellsWhen: isYearOnly && BEGINS_TELLING.test(folded.slice(date.end, date.end + 4)),
          opensSentence:
            isYearOnly && SENTENCE_START.test(before.trim()) && goesOn(folded, date.end),
          sentence,
          before,
        });
      }
      at = date.end;
    } else {
      if (isBreak(character) && character !== ",") sentenceAt = at + 1;
      at = endOfWords(folded, /\d/.test(character) ? endOfCode(folded, at) : at + 1);
    }
  }
  return dates;
}

/** Whether the words behind a year go on telling, and do not name something by it. */
function goesOn(folded: string, at: number): boolean {
  const clause = /^[^,。;:、!?…]*/.exec(folded.slice(at, at + LONGEST_SENTENCE))?.[0] ?? "";
  return clause !== "" && !NAMES_BY_YEAR.test(clause);
}

function endOfQuotation(folded: string, at: number): number | null {
  const closing = QUOTES.get(folded.charAt(at));
  if (closing === undefined) return null;
  const length = folded.slice(at + 1, at + LONGEST_QUOTATION).indexOf(closing);
  return length < 0 ? null : at + length + 2;
}

function sentenceFrom(folded: string, at: number): string {
  const rest = folded.slice(at, at + LONGEST_SENTENCE);
  const end = rest.search(/[。;!?…]/);
  return end < 0 ? rest : rest.slice(0, end);
}
