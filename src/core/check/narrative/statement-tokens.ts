import { endOfRunBefore, FIGURE_STARTS } from "../../values/figure-starts";
import { matchLead } from "../../values/comparator";
import { matchDate } from "../../values/date";
import { endOfCode } from "../../values/numeral";
import { partNumberedYears } from "../../values/normalise";
import { matchQuantity } from "../../values/quantity";
import { foldWithPlaces } from "./folded-places";
import type { FoldedPlaces } from "./folded-places";
import type { StatementSign, StatementToken } from "./statement-token";

export interface TokenizedStatement {
  readonly folded: string;
  readonly tokens: readonly StatementToken[];
}

/** Reads a text into tokens, from left to right; every character is looked at a bounded number of times. */
export function tokenize(text: string): TokenizedStatement {
  const places = foldWithPlaces(text);
  const tokens = new Tokenizer(text, places).read();
  return { folded: places.text, tokens };
}

const SIGNS: ReadonlyMap<string, StatementSign> = new Map([
  [",", ","],
  ["、", "、"],
  [";", ";"],
  ["。", "。"],
  ["!", "。"],
  ["?", "。"],
  ["…", "。"],
  ["(", "("],
  [")", ")"],
]);

const NAMELY = ["分别为", "分别是", "分别有", "包括", "包含", "以下方面"];

/** Quoted matter is a name, whatever it holds; a longer quotation is read like other text. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["《", "》"],
  ["〔", "〕"],
  ["【", "】"],
  ['"', '"'],
]);
const LONGEST_QUOTATION = 40;

/** （境）, （万元）, （含港澳台）: brackets without a figure belong to the name. */
const BRACKET_IN_NAME = /\([^()\d一二三四五六七八九十其]{1,12}\)/y;
/** Numbers of paragraphs: 1. (2) ① 三、 一是. */
const LIST_MARK =
  /(?:\d{1,2}[.)](?!\d)|\d{1,2}、|[一二三四五六七八九十]{1,2}(?:、|是)|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)|[①-⑳])/y;

/** What is none of these and stands at the begin of nothing else goes on with the words. */
const endOfWords = endOfRunBefore([
  ...FIGURE_STARTS,
  ...SIGNS.keys(),
  ...QUOTES.keys(),
  ":",
  "其",
  ...NAMELY.map((word) => word.charAt(0)),
]);

const FILLERS_BEFORE = /^(?: |和|及|以及|与|另外?|还有|并|则|且|其(?![他它余])|共有|已|约|即|的)+/;
/** Not the ends of 下达 and 实有, which are words of their own. */
const FILLERS_BEHIND = /(?: |分别|为|是|(?<!下)达到?|约|(?<![实现自国])有|了|[:=])+$/;

class Tokenizer {
  private readonly tokens: StatementToken[] = [];
  private readonly text: string;
  private at = 0;
  private name = "";
  /** The words before the last colon, while nothing follows it. */
  private label: { readonly at: number; readonly end: number; readonly text: string } | null = null;
  private year: number | null = null;
  private atStart = true;

  constructor(
    private readonly written: string,
    private readonly places: FoldedPlaces,
  ) {
    this.text = partNumberedYears(places.text);
  }

  read(): readonly StatementToken[] {
    while (this.at < this.text.length) {
      const done =
        this.skipListMark() ||
        this.readWords() ||
        this.readMarker() ||
        this.readName() ||
        this.readSign() ||
        this.readDate() ||
        this.readQuantity();
      if (!done) this.addWords(1);
    }
    this.flushLabel();
    return this.tokens;
  }

  private skipListMark(): boolean {
    if (!this.atStart) return false;
    LIST_MARK.lastIndex = this.at;
    const mark = LIST_MARK.exec(this.text);
    if (!mark) return false;
    this.at += mark[0].length;
    return true;
  }

  private readWords(): boolean {
    const end = endOfWords(this.text, this.at);
    if (end === this.at) return false;
    this.addWords(end - this.at);
    return true;
  }

  private readMarker(): boolean {
    const namely = NAMELY.find((word) => this.text.startsWith(word, this.at));
    const ofWhich = this.text.startsWith("其中", this.at);
    if (!ofWhich && namely === undefined) return false;
    const end = this.at + (ofWhich ? 2 : (namely?.length ?? 0));
    this.flushLabel();
    this.tokens.push({ kind: ofWhich ? "of-which" : "namely", at: this.at, end });
    this.name = "";
    this.at = end;
    // 其中：1.…；2.…, but 分别为3、4万元.
    this.atStart = !namely?.startsWith("分别");
    return true;
  }

  /** Quotations and small brackets inside a name. */
  private readName(): boolean {
    const closing = QUOTES.get(this.text.charAt(this.at));
    if (closing !== undefined) {
      const quoted = this.text.slice(this.at + 1, this.at + LONGEST_QUOTATION).indexOf(closing);
      this.addWords(quoted < 0 ? 1 : quoted + 2);
      return true;
    }
    if (this.name === "") return false;
    BRACKET_IN_NAME.lastIndex = this.at;
    const bracket = BRACKET_IN_NAME.exec(this.text);
    if (!bracket) return false;
    this.addWords(bracket[0].length);
    return true;
  }

  private readSign(): boolean {
    const character = this.text.charAt(this.at);
    if (character === ":") {
      const { at, name } = this;
      if (name !== "") this.label = { at: at - name.length, end: at, text: name };
      this.name = "";
      this.at += 1;
      return true;
    }
    const sign = SIGNS.get(character);
    if (sign === undefined) return false;
    this.flushLabel();
    this.tokens.push({ kind: "sign", at: this.at, end: this.at + 1, sign, words: this.name });
    this.name = "";
    this.at += 1;
    this.atStart = sign === "。" || sign === ";";
    if (this.atStart) this.year = null;
    return true;
  }

  private readDate(): boolean {
    const date = matchDate(this.text, this.at);
    if (!date) return false;
    this.year = date.date.year ?? this.year;
    // 2021年初预算: the date ends before 年初.
    const half =
      this.text.charAt(date.end - 1) === "年" && /[初末终]/.test(this.text.charAt(date.end));
    if (half) this.name += "年";
    this.at = date.end;
    this.atStart = false;
    return true;
  }

  private readQuantity(): boolean {
    const { text, at } = this;
    const found = matchQuantity(text, at);
    if (!found) {
      if (!/\d/.test(text.charAt(at))) return false;
      this.addWords(endOfCode(text, at) - at);
      return true;
    }
    const lead = matchLead(text, at);
    const limited = found.comparator !== null && found.comparator !== "=";
    const loose = limited || lead.approximate || lead.share !== null;
    const words = this.name + (loose ? "" : text.slice(at, lead.end));
    const plain = words.replace(/:/g, "") === "" ? (this.label?.text ?? "") : words;
    this.label = null;
    const start = this.places.placeOf(loose ? at : lead.end);
    const end = this.places.placeOf(found.end - 1) + 1;
    this.tokens.push({
      kind: "quantity",
      at,
      end: found.end,
      quantity: {
        name: withoutFillers(plain),
        number: found.value,
        unit: found.unit,
        step: found.step,
        exact: !limited && found.upper === null && !found.approximate,
        year: this.year,
        text: this.written.slice(start, end).replace(/\s+/g, ""),
        start,
        end,
      },
    });
    this.name = "";
    this.at = found.end;
    this.atStart = false;
    return true;
  }

  private addWords(length: number): void {
    if (this.name === "") this.flushLabel();
    this.name += this.text.slice(this.at, this.at + length);
    this.at += length;
    this.atStart = false;
  }

  /** The label is one only if words, not a number, follow its colon; else it names the number. */
  private flushLabel(): void {
    if (!this.label) return;
    const { at, end } = this.label;
    this.tokens.push({ kind: "label", at, end });
    this.label = null;
  }
}

function withoutFillers(words: string): string {
  return words.replace(FILLERS_BEHIND, "").replace(FILLERS_BEFORE, "");
}
