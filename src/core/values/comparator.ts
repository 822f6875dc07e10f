import type { Comparator } from "./read-value";
import { firstCharacters, lexicon, longestMatch, wholeMatch, wordsMeaning } from "./lexicon";
import { foldText } from "./normalise";

const WRITTEN_BEFORE: readonly (readonly [Comparator, string])[] = [
  [">=", "≥ >= => ≥= =≥ 大于等于 大于或等于 高于等于 高于或等于 多于等于 多于或等于"],
  [">=", "不少于 不低于 不小于 不短于 不得少于 不得低于 不得小于 至少 最少 最低 起码"],
  [">", "> 大于 超过 超出 超 高于 多于 突破 逾 长于"],
  ["<=", "≤ <= =< ≤= =≤ 小于等于 小于或等于 低于等于 低于或等于 少于等于 少于或等于 ±"],
  [
    "<=",
    "不超过 不超 不超出 不高于 不大于 不多于 不长于 不突破 不得超过 不得高于 不得大于 不得多于",
  ],
  ["<=", "最多 至多 最高 最长 控制在 压缩在 不晚于 不迟于"],
  ["<", "< 小于 低于 少于 不足 不到 短于"],
  ["=", "= == 等于"],
];

const WRITTEN_AFTER: readonly (readonly [Comparator, string])[] = [
  [">=", "以上 及以上 及其以上 或以上 或者以上"],
  ["<=", "以内 之内 内 以下 及以下 及其以下 或以下 或者以下 封顶"],
];

/** 指标性质 may state the direction in words; 定量 and 定性 state none. */
const NATURES: readonly (readonly [Comparator, string])[] = [
  [">=", "正向 正向指标"],
  ["<=", "反向 反向指标 逆向 逆向指标"],
];

/** What a word before a number adds to it; an empty meaning only links name and number. */
export interface LeadMeaning {
  readonly comparator?: Comparator;
  readonly approximate?: true;
  /** 百分之, 千分之: power of ten of the number that follows. */
  readonly share?: -2 | -3;
  /** 近 before a span of time: 近3年 is a period, not a figure. */
  readonly recent?: true;
  readonly unit?: string;
}

const LEAD = lexicon<LeadMeaning>([
  ...WRITTEN_BEFORE.flatMap(([comparator, words]) => [...wordsMeaning(words, { comparator })]),
  ...wordsMeaning("约 大约 约为 约计 将近 接近 大概", { approximate: true } as const),
  ["近", { approximate: true, recent: true }],
  ["百分之", { share: -2 }],
  ["千分之", { share: -3 }],
  ["¥", { unit: "元" }],
  // 消超 is to work off an excess of staff: no comparator.
  ...wordsMeaning("为 是 达 达到 达成 到 在 共 共计 合计 总计 累计 总共 计 : 消超", {}),
]);

/** The characters that the words before a number begin with. */
export const LEAD_STARTS: ReadonlySet<string> = new Set(firstCharacters(LEAD));

export interface AfterMeaning {
  readonly comparator?: Comparator;
  readonly approximate?: true;
}

const AFTER = lexicon<AfterMeaning>([
  ...WRITTEN_AFTER.flatMap(([comparator, words]) => [...wordsMeaning(words, { comparator })]),
  ...wordsMeaning("左右 上下", { approximate: true } as const),
]);

/** 内 begins many nouns (内容, 内设机构), which are no limits. */
const NOUN_AFTER_INNER = "容部设控审涵外业地需";

const SEPARATE = lexicon<Comparator>([
  ...WRITTEN_BEFORE.flatMap(([comparator, words]) => [...wordsMeaning(words, comparator)]),
  ...NATURES.flatMap(([comparator, words]) => [...wordsMeaning(words, comparator)]),
]);

export interface Lead {
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  readonly recent: boolean;
  readonly share: number | null;
  readonly unit: string;
  readonly end: number;
}

/** More words in a row than people write before one number. */
const LONGEST_LEAD = 4;

/** Words before a number, from `at` on; `end` is `at` where there are none. Of two comparators the later counts. */
export function matchLead(text: string, at: number): Lead {
  let lead: Lead = {
    comparator: null,
    approximate: false,
    recent: false,
    share: null,
    unit: "",
    end: at,
  };
  for (let count = 0; count < LONGEST_LEAD; count += 1) {
    const found = longestMatch(LEAD, text, lead.end);
    if (found === null) return lead;
    const { comparator, approximate, recent, share, unit } = found.meaning;
    lead = {
      comparator: comparator ?? lead.comparator,
      approximate: lead.approximate || approximate === true,
      recent: lead.recent || recent === true,
      share: share ?? lead.share,
      unit: unit ?? lead.unit,
      end: found.end,
    };
  }
  return lead;
}

/** A word after a number that sets a limit or loosens it; null when there is none. */
export function matchAfter(
  text: string,
  at: number,
): (AfterMeaning & { readonly end: number }) | null {
  const found = longestMatch(AFTER, text, at);
  if (found === null) return null;
  const bareInner = found.end - at === 1;
  const next = text.charAt(found.end);
  if (bareInner && next !== "" && NOUN_AFTER_INNER.includes(next)) return null;
  return { ...found.meaning, end: found.end };
}

/** What a column 指标性质 says: ≧, 大于等于, 反向 …; null for 定量, 定性, blank and other texts. */
export function readComparator(text: string): Comparator | null {
  return wholeMatch(SEPARATE, foldText(text));
}
