import type { Tier } from "./read-value";
import { lexicon, longestMatch } from "./lexicon";
import { foldText, isBreak } from "./normalise";

/** What a tier is said of: 年度指标 (财预〔2020〕10号), 预期指标 (forms of 2016), and their short forms. */
const OBJECTS = [
  "",
  ..."年度 预期 年初 全年 年度预期"
    .split(" ")
    .flatMap((span) =>
      "指标 目标 绩效指标 绩效目标 指标值 目标值".split(" ").map((object) => span + object),
    ),
  ..."指标 目标 绩效指标 绩效目标".split(" "),
];

/** The tiers as the forms print them; `bare`: also without an object (达成 alone says too little). */
const WORDINGS: readonly {
  readonly tier: Tier;
  readonly verb: string;
  readonly bare: boolean;
  readonly effect: string;
}[] = [
  { tier: "achieved", verb: "达成", bare: false, effect: "" },
  { tier: "achieved", verb: "全部达成", bare: true, effect: "" },
  { tier: "achieved", verb: "完全达成", bare: true, effect: "" },
  { tier: "achieved", verb: "全部或基本达成", bare: true, effect: "" },
  { tier: "partly", verb: "部分达成", bare: true, effect: "并具有一定效果" },
  { tier: "not", verb: "未达成", bare: true, effect: "且效果较差" },
];

const TIERS = lexicon<Tier>(
  WORDINGS.flatMap(({ tier, verb, bare, effect }) =>
    OBJECTS.filter((object) => bare || object !== "").flatMap((object) =>
      [verb + object, verb + object + effect].map((wording) => [wording, tier] as const),
    ),
  ),
);

/**
 * The tier a text names literally, with nothing but a remark or a further clause behind it; null for
 * 完成, 良好 and all other wording, however favourable.
 */
export function readTier(text: string): Tier | null {
  const folded = foldText(text);
  const begin = /^[已均]{0,2}/.exec(folded)?.[0].length ?? 0;
  const found = longestMatch(TIERS, folded, begin);
  if (found === null) return null;
  const next = folded.charAt(found.end);
  return next === "" || next === "(" || isBreak(next) ? found.meaning : null;
}
