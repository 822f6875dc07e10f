import type { CalendarDate } from "./read-value";
import { matchDate } from "./date";
import type { DatePhrase } from "./date";
import { endOfRunBefore, FIGURE_STARTS } from "./figure-starts";
import { BREAKS, isBreak, isItemMark, ITEM_MARKS } from "./normalise";
import { endOfCode } from "./numeral";
import { matchQuantity } from "./quantity";
import type { Quantity } from "./quantity";

/** A quantity with the words that stand before it in its part of the clause. */
export interface NamedQuantity {
  readonly name: string;
  readonly quantity: Quantity;
}

/** One clause of a text: its words without quantities, dates and remarks, and what it counts and dates. */
export interface Clause {
  readonly words: string;
  readonly quantities: readonly NamedQuantity[];
  readonly dates: readonly DatePhrase[];
  /** Quantities in brackets: remarks. */
  readonly remarks: readonly NamedQuantity[];
}

/** Quoted matter is a name, whatever digits it holds: 《…2022…》, “12310”, 〔2022〕. */
const QUOTES: ReadonlyMap<string, string> = new Map(
  ["“”", "‘’", "「」", "『』", "《》", "〔〕", "【】"].map(
    ([open = "", close = ""]) => [open, close] as const,
  ),
);
const CLAUSE_MARK =
  /(?:\d{1,2}[.)](?=[^\d\s])|\d{1,2}、|[一二三四五六七八九十]{1,2}、|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)|[①-⑳])(?=.)/sy;
/** What is none of these goes on with the words. */
const endOfWords = endOfRunBefore([
  ...FIGURE_STARTS,
  ...QUOTES.keys(),
  ...Array.from(`${BREAKS}${ITEM_MARKS}()`),
]);
/** Signs left between two figures are no part of a name. */
const SIGNS_BEFORE_NAME = /^[-~—+×·\s]+/;
const RANGE_SIGNS = "-~—至到";

interface OpenClause {
  words: string;
  name: string;
  quantities: NamedQuantity[];
  dates: DatePhrase[];
  remarks: NamedQuantity[];
}

function openClause(): OpenClause {
  return { words: "", name: "", quantities: [], dates: [], remarks: [] };
}

/** 2022年1月-12月: the end of a span of dates, with the year named at its beginning. */
function spanned(
  earlier: DatePhrase | undefined,
  next: DatePhrase,
  text: string,
): DatePhrase | null {
  if (earlier === undefined || next.start !== earlier.end + 1) return null;
  if (!RANGE_SIGNS.includes(text.charAt(earlier.end))) return null;
  const date: CalendarDate = { ...next.date, year: next.date.year ?? earlier.date.year };
  return { ...next, start: earlier.start, date };
}

/** One pass from left to right; every character is looked at a bounded number of times. */
class Segmenter {
  private readonly clauses: Clause[] = [];
  private clause = openClause();
  private depth = 0;
  private at = 0;
  private readonly lastClosing = new Map<string, number>();

  constructor(private readonly text: string) {}

  read(): readonly Clause[] {
    while (this.at < this.text.length) this.step();
    this.close();
    return this.clauses;
  }

  private step(): void {
    const character = this.text.charAt(this.at);
    if (this.skipQuote(character) || this.skipClauseMark() || this.readWords()) return;
    if (character === "(") this.depth += this.closes(")") ? 1 : 0;
    else if (character === ")") this.depth = Math.max(0, this.depth - 1);
    else if (isBreak(character)) this.breakClause();
    else if (isItemMark(character)) this.clause.name = "";
    else if (this.readDate() || this.readQuantity()) return;
    else if (/\d/.test(character)) {
      this.addWords(this.text.slice(this.at, endOfCode(this.text, this.at)));
      return;
    } else this.addWords(character, false);
    this.at += 1;
  }

  private readWords(): boolean {
    const end = endOfWords(this.text, this.at);
    if (end === this.at) return false;
    this.addWords(this.text.slice(this.at, end));
    return true;
  }

  private addWords(words: string, advance = true): void {
    if (advance) this.at += words.length;
    if (this.depth > 0) return;
    this.clause.words += words;
    this.clause.name += words;
  }

  private breakClause(): void {
    if (this.depth === 0) this.close();
  }

  private close(): void {
    const { words, quantities, dates, remarks } = this.clause;
    if (words !== "" || quantities.length + dates.length + remarks.length > 0)
      this.clauses.push({ words, quantities, dates, remarks });
    this.clause = openClause();
  }

  /** Quoted matter counts as words; a quote that is never closed is skipped alone. */
  private skipQuote(character: string): boolean {
    const closing = QUOTES.get(character);
    if (closing === undefined) return false;
    const end = this.closes(closing) ? this.text.indexOf(closing, this.at) + 1 : this.at + 1;
    this.addWords(this.text.slice(this.at, end));
    return true;
  }

  /** Whether a closing sign stands further on; looked up once a sign, to stay linear. */
  private closes(sign: string): boolean {
    const last = this.lastClosing.get(sign) ?? this.text.lastIndexOf(sign);
    this.lastClosing.set(sign, last);
    return last > this.at;
  }

  /** 1、 (2) ① 三、 at the head of a clause number it and count nothing. */
  private skipClauseMark(): boolean {
    const { words, quantities, dates } = this.clause;
    if (words !== "" || quantities.length + dates.length > 0 || this.depth > 0) return false;
    CLAUSE_MARK.lastIndex = this.at;
    const match = CLAUSE_MARK.exec(this.text);
    if (match === null) return false;
    this.at += match[0].length;
    return true;
  }

  private readDate(): boolean {
    const phrase = matchDate(this.text, this.at);
    if (phrase === null) return false;
    if (phrase.relative) {
      this.addWords(this.text.slice(phrase.start, phrase.end));
      return true;
    }
    this.at = phrase.end;
    if (this.depth > 0) return true;
    const { dates } = this.clause;
    const span = spanned(dates[dates.length - 1], phrase, this.text);
    if (span === null) dates.push(phrase);
    else {
      dates[dates.length - 1] = span;
      this.clause.words = this.clause.words.slice(0, -1);
    }
    return true;
  }

  private readQuantity(): boolean {
    const quantity = matchQuantity(this.text, this.at);
    if (quantity === null) return false;
    this.at = quantity.end;
    // 每3个月 is a period, not a count.
    const period = this.clause.name.endsWith("每");
    if (period) {
      this.addWords(this.text.slice(quantity.start, quantity.end), false);
      return true;
    }
    const named = { name: this.clause.name.replace(SIGNS_BEFORE_NAME, ""), quantity };
    (this.depth > 0 ? this.clause.remarks : this.clause.quantities).push(named);
    this.clause.name = "";
    return true;
  }
}

/** The clauses of a folded text with what each counts and dates. Takes time in proportion to its length. */
export function segment(text: string): readonly Clause[] {
  return new Segmenter(text).read();
}
