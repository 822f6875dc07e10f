import { readSpelledNumeral } from "../../values/spelled-numeral";
import { isComparison } from "./amount-names";
import type { OpenList } from "./open-list";
import { settleNested, takesPart } from "./open-list";
import type { OpenEnd, PartList } from "./part-list";
import type { StatedQuantity } from "./stated-quantity";
import { isMoney, isShare } from "./stated-quantity";
import type { MarkerToken, QuantityToken, SignToken, StatementToken } from "./statement-token";

/** What stands inside one pair of brackets, or outside all. */
interface Frame {
  /** The amount right before the opening bracket. */
  readonly owner: StatedQuantity | null;
  /** Amounts of this sentence and of the one before, comparisons left out; the last few. */
  amounts: StatedQuantity[];
  previous: readonly StatedQuantity[];
  /** The last quantity is a change or a count: a list behind it is of that, and not of an amount. */
  elsewhere: boolean;
  list: OpenList | null;
}

/** Amounts that are looked back to, brackets and 其中 that are followed: more than people write. */
const MOST_REMEMBERED = 12;
const DEEPEST = 8;
const DEEPEST_NESTING = 3;

const COUNTED = /(\d{1,2}|[二两三四五六七八九十]{1,2})(?:个|项|类|大|部分|方面)/;
const ALL_COUNTED = new RegExp(COUNTED.source, "g");
const LONGEST_COUNT = 16;
/** 对2个项目开展自评，涉及资金1200万元，分别为 */
const LONGEST_ANNOUNCEMENT = 40;
/** An amount right before 分别为 is what the parts make. */
const AMOUNT_BEFORE = /\d[亿万千]?元[,:(]?$/;

/** Ends of labels that head a group of parts: 商品服务支出, 日常公用经费. */
const EXPENDITURE = /(?:支出|经费|费用?|资金|收入|类)$/;

/** Puts the tokens of a statement together into lists of parts. */
export class PartListReader {
  private readonly lists: PartList[] = [];
  private readonly frames: Frame[] = [frameOf(null)];
  private tooDeep = 0;
  private before: StatementToken | null = null;
  private openEnd: OpenEnd | null = null;

  constructor(private readonly folded: string) {}

  take(token: StatementToken): void {
    this.settleWaiting(token);
    switch (token.kind) {
      case "quantity":
        if (isMoney(token.quantity)) this.takeAmount(token);
        else if (!isShare(token.quantity)) this.frame.elsewhere = true;
        break;
      case "of-which":
        this.open(token);
        break;
      case "namely":
        this.takeNamely(token);
        break;
      case "label":
        this.takeLabel();
        break;
      case "sign":
        this.takeSign(token);
        break;
    }
    this.before = token;
  }

  end(): { readonly lists: readonly PartList[]; readonly openEnd: OpenEnd | null } {
    this.noteOpenEnd();
    for (const frame of this.frames) this.closeAll(frame);
    return { lists: this.lists, openEnd: this.openEnd };
  }

  private get frame(): Frame {
    return this.frames[this.frames.length - 1] ?? frameOf(null);
  }

  private takeAmount(token: QuantityToken): void {
    const { frame } = this;
    const { quantity } = token;
    if (isComparison(quantity.name)) {
      if (frame.list) frame.list.gaps = true;
      frame.elsewhere = true;
      return;
    }
    frame.elsewhere = false;
    while (frame.list && !takesPart(frame.list, token, [...frame.previous, ...frame.amounts]))
      this.close(frame);
    frame.amounts = [...frame.amounts.slice(1 - MOST_REMEMBERED), quantity];
  }

  private open(marker: MarkerToken): void {
    const { frame } = this;
    if (frame.list?.depth === DEEPEST_NESTING) this.closeAll(frame);
    const spoken = frame.amounts.length > 0 ? frame.amounts : frame.owner ? [frame.owner] : [];
    const amounts = spoken.length > 0 ? spoken : frame.previous;
    const whole = amounts[amounts.length - 1];
    if (!whole || frame.elsewhere) return;
    const besides = amounts.slice(0, -1);
    frame.list = {
      whole,
      besides: frame.list ? [...besides, frame.list.whole] : besides,
      certain: spoken.length > 0 || amounts.length === 1,
      marker,
      outer: frame.list,
      depth: (frame.list?.depth ?? 0) + 1,
      parts: [],
      separators: new Set(),
      since: null,
      first: marker.end,
      last: marker.end,
      labelled: false,
      waiting: "no",
      paused: false,
      gaps: false,
      namely: marker.kind === "namely",
      broken: false,
    };
  }

  /** 包括 opens a list; 分别为 only behind a number of things or an amount, or in a list without parts so far. */
  private takeNamely(marker: MarkerToken): void {
    const { list } = this.frame;
    if (list?.parts.length === 0) {
      list.namely = true;
      return;
    }
    const isRespectively = this.folded.startsWith("分别", marker.at);
    const before = this.folded.slice(Math.max(0, marker.at - LONGEST_COUNT), marker.at);
    const counted = COUNTED.test(before);
    // 3个项目，分别为 counts the parts, and not another whole.
    if (counted) this.frame.elsewhere = false;
    if (!isRespectively || counted || AMOUNT_BEFORE.test(before)) this.open(marker);
  }

  private takeLabel(): void {
    const { list } = this.frame;
    if (list?.parts.length === 0 && this.before === list.marker) list.labelled = true;
    if (list?.waiting === "label") list.waiting = "part";
  }

  private takeSign({ sign, words }: SignToken): void {
    const { frame } = this;
    if (sign === "(") this.openBracket();
    else if (sign === ")") this.closeBracket();
    else if (sign === "。") this.endSentence();
    else {
      // Things without amounts stand in the list: nothing says what the next amount belongs to.
      if (frame.list?.parts.length === 0 && words !== "" && !COUNTED.test(words)) this.close(frame);
      if (sign === ";") this.endPart(frame);
      if (frame.list) frame.list.since = sign;
    }
  }

  private openBracket(): void {
    if (this.frames.length >= DEEPEST) this.tooDeep += 1;
    else {
      const { before } = this;
      const owner =
        before?.kind === "quantity" && isMoney(before.quantity) ? before.quantity : null;
      this.frames.push(frameOf(owner));
    }
  }

  private closeBracket(): void {
    if (this.tooDeep > 0) this.tooDeep -= 1;
    else if (this.frames.length > 1) {
      this.closeAll(this.frame);
      this.frames.pop();
    }
  }

  /** 「；」 ends a list whose parts are parted by lighter signs, and a list that 其中： did not announce. */
  private endPart(frame: Frame): void {
    const ends = (list: OpenList) =>
      list.outer !== null ||
      this.folded.charAt(list.marker.end) !== ":" ||
      (list.parts.length > 1 && !list.separators.has(";"));
    while (frame.list && ends(frame.list)) this.close(frame);
    if (frame.list) frame.list.paused = false;
  }

  private endSentence(): void {
    const { frame } = this;
    if (frame.list?.labelled && frame.list.outer === null) frame.list.waiting = "label";
    else {
      this.noteOpenEnd();
      this.closeAll(frame);
    }
    if (frame.amounts.length > 0) frame.previous = frame.amounts;
    frame.amounts = [];
  }

  /** A labelled list goes on behind a full stop only with a label like its own, and an amount. */
  private settleWaiting(token: StatementToken): void {
    const { frame } = this;
    const { list } = frame;
    if (!list || list.waiting === "no") return;
    const isAmount = token.kind === "quantity" && isMoney(token.quantity);
    const isLabel =
      token.kind === "label" && EXPENDITURE.test(this.folded.slice(token.at, token.end));
    if (list.waiting === "label" ? isLabel : isAmount) return;
    this.closeAll(frame);
  }

  /** 其中： at the very end leaves the parts to the paragraphs that follow. */
  private noteOpenEnd(): void {
    const { list } = this.frame;
    const ends = list && /^[:。]*$/.test(this.folded.slice(list.marker.end));
    if (list && ends && this.frames.length === 1)
      this.openEnd = { whole: list.whole, besides: list.besides };
  }

  private closeAll(frame: Frame): void {
    while (frame.list) this.close(frame);
  }

  private close(frame: Frame): void {
    const { list } = frame;
    if (!list) return;
    frame.list = list.outer;
    if (list.outer && list.parts.length > 0) settleNested(list, list.outer);
    if (list.broken || list.parts.length === 0) return;
    this.lists.push({
      whole: list.whole,
      besides: list.besides,
      parts: list.parts,
      complete: this.isComplete(list),
      gaps: list.gaps,
      certain: list.certain,
    });
  }

  /** 「包含三个项目，分别为」 with three parts and no 等 behind them. */
  private isComplete({ namely, parts, marker, first, last, gaps }: OpenList): boolean {
    if (!namely || gaps || this.folded.charAt(last) === "等") return false;
    const announced = this.folded
      .slice(
        Math.max(0, marker.at - LONGEST_ANNOUNCEMENT),
        Math.min(first, marker.at + 2 * LONGEST_COUNT),
      )
      .split("。")
      .at(-1);
    const digits = [...(announced ?? "").matchAll(ALL_COUNTED)].at(-1)?.[1];
    return digits !== undefined && countOf(digits) === parts.length;
  }
}

function frameOf(owner: StatedQuantity | null): Frame {
  return { owner, amounts: [], previous: [], elsewhere: false, list: null };
}

function countOf(digits: string): number {
  return Number(/\d/.test(digits) ? digits : readSpelledNumeral(digits));
}
