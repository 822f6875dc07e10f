import { onceEach } from "../../values/once-each";

/** What the two numbers of a ratio are: the part that is set against the whole. */
export type RatioRole = "part" | "whole";

/** A sort of indicator whose value is worked out from two numbers (财预〔2013〕53号 共性指标). */
export interface RatioKind {
  /** The indicator's name, white space and quotation marks removed. */
  readonly name: RegExp;
  /** What the two numbers are called. A name that fits both is told by `decidedBy`. */
  readonly part: RegExp;
  readonly whole: RegExp;
  readonly decidedBy: RatioRole;
  /** part ÷ whole, or (part − whole) ÷ whole. */
  readonly formula: "ratio" | "change";
  /** Other values that offices print for the same two numbers. */
  readonly also: readonly ("complement" | "change" | "capped")[];
  /** False where the names of the two numbers only suggest what is divided by what. */
  readonly certain: boolean;
}

const SPENT = /支出|执行|决算|实际|发生|使用|开支|支付|完成|采购金额/;
const BUDGETED = /预算|安排|批复|年初|计划|下达|核定|指标/;
const LAST_YEAR = /上年|去年|上一年|上期|前一年/;

/** Amounts of the year itself: everything that is not said of the year before. */
const THIS_YEAR = /^(?!.*(?:上年|去年|上一年|上期|前一年))/;

/** 结转结余变动率 = (本年累计结转结余 − 上年累计结转结余) ÷ 上年累计结转结余. */
export const CARRY_OVER_CHANGE: RatioKind = {
  name: /结(?:转|余).*变动率/,
  part: THIS_YEAR,
  whole: LAST_YEAR,
  decidedBy: "whole",
  formula: "change",
  also: [],
  certain: true,
};

/** 预算执行率, 政府采购执行率 = 实际 ÷ 预算. */
export const EXECUTION: RatioKind = {
  name: /(?:预算|资金|支出|采购|经费).*(?:执行|完成|使用|支付)率|^执行率|支出(?:进度|率)|支付(?:进度|率)/,
  part: SPENT,
  whole: /预算|安排|批复|年初|计划|下达|核定|到位/,
  decidedBy: "whole",
  formula: "ratio",
  also: [],
  certain: true,
};

/** In the order they are tried. */
const RATIO_KINDS: readonly RatioKind[] = [
  {
    // “三公经费”变动率 = (本年度 − 上年度) ÷ 上年度.
    name: /(?:三公|公用|会议费|培训费|接待|运行|经费|支出|费用).*(?:变动|增长|下降|压减|压缩|降低)率/,
    part: THIS_YEAR,
    whole: LAST_YEAR,
    decidedBy: "whole",
    formula: "change",
    also: [],
    certain: true,
  },
  {
    // 在职人员控制率 = 在职人员数 ÷ 编制数.
    name: /^(?!.*经费).*(?:人员|编制|人数).*(?:控制|使用|利用)率|控编率/,
    part: /在职|实有|在编|在岗|现有|实际|年末/,
    whole: /编制|核定|定员/,
    decidedBy: "part",
    formula: "ratio",
    also: [],
    certain: true,
  },
  {
    // “三公经费”控制率 = 实际支出 ÷ 预算; some print what was saved.
    name: /(?:三公|公用|会议费|培训费|接待|运行|经费|成本|费用|支出).*(?:控制|节约)率/,
    part: SPENT,
    whole: BUDGETED,
    decidedBy: "whole",
    formula: "ratio",
    also: ["complement"],
    certain: true,
  },
  {
    // 资金到位率 = 到位资金 ÷ 应到位 (预算、计划) 资金.
    name: /到位率/,
    part: /到位|实际/,
    whole: /应到|预算|安排|批复|计划|下达|申请/,
    decidedBy: "whole",
    formula: "ratio",
    also: [],
    certain: true,
  },
  EXECUTION,
  {
    // 固定资产利用率 = 在用固定资产 ÷ 全部固定资产.
    name: /资产.*(?:利用|使用)率/,
    part: /在用|使用|利用/,
    whole: /总|全部|所有|账面|资产/,
    decidedBy: "part",
    formula: "ratio",
    also: [],
    certain: true,
  },
  {
    // 预算调整率 = 预算调整数 ÷ 预算数, the adjusted budget being printed by some instead of the difference.
    name: /预算调整率/,
    part: /调整|追加|调增|调减/,
    whole: /年初|预算/,
    decidedBy: "part",
    formula: "ratio",
    also: ["change"],
    certain: true,
  },
  {
    // 结转结余率 = 结转结余 ÷ 支出预算.
    name: /结(?:转|余).*率/,
    part: /结转|结余/,
    whole: /预算|支出|收入|资金/,
    decidedBy: "part",
    formula: "ratio",
    also: [],
    certain: true,
  },
  {
    name: /率$/,
    part: /实际|已|完成|合格|达标|通过|及时|覆盖|参加|参与|办结|解决|满意|正常/,
    whole: /应|计划|共|总|全部|目标|预计|抽查|检查|受理/,
    decidedBy: "part",
    formula: "ratio",
    also: ["capped"],
    certain: false,
  },
];

/** Actuals are said so even where the word 预算 stands beside: 预算执行数, 预算支出完成数. */
const ACTUALLY = /实际|决算|执行|已|发生|完成|支付/;

/** What was due is the whole, though it names the doing as well: 应参加人数, 应办结件数. */
const DUE = /^(?!.*(?:实际|已))(?:.*[^响适对供回相反])?应(?![急届对用变聘])/;

/** 在职人员编制数 is the number of posts, and 编制内实有人数 that of people. */
const POSTS = /编制(?:总?数|人数)?$/;

/** Which of the two numbers a name is of; null where it is neither. */
export function ratioRole({ part, whole, decidedBy }: RatioKind, name: string): RatioRole | null {
  const isPart = part.test(name);
  const isWhole = whole.test(name);
  if (isPart && isWhole && (DUE.test(name) || POSTS.test(name))) return "whole";
  if (isPart && isWhole) return ACTUALLY.test(name) ? "part" : decidedBy;
  return isPart ? "part" : isWhole ? "whole" : null;
}

/** The kind of ratio an indicator's name tells; null where it tells none. */
export const ratioKind = onceEach((name: string): RatioKind | null => {
  const bare = name.replace(/[\s“”"‘’]/g, "").replace(/[(（][^()（）]*[)）]$/, "");
  if (CARRY_OVER_CHANGE.name.test(bare)) return CARRY_OVER_CHANGE;
  return RATIO_KINDS.find((kind) => kind.name.test(bare)) ?? null;
});
