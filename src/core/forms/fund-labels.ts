import type { FundSource } from "../detect/evaluation-table";
import { labelFinder, list, type Labels } from "./labels";

export type FundColumn =
  | "initialBudget"
  | "adjustedBudget"
  | "executed"
  | "rate"
  | "weight"
  | "score"
  | "adjustment"
  | "arrived"
  | "paidOut"
  | "balance"
  | "reason"
  | "other";

/** 年初预算数, 年初批复数, 期初预算金额; what was approved first counts among them (预算批复数). */
const INITIAL =
  /^(年初|期初)(部门|财政|核定|批复|安排|下达|预算|指标)*(数|金额|额|资金|资金总额|总额)?$|^(20\d\d年)?年初(部门)?预算/;
const APPROVED = /^(项目|部门|财政|预算)*批复(预算)?(数|金额|额|资金)?$/;

const OF_BUDGET =
  "调[整剂]后|的|(?:全年|年末)调整|全年|年度|本年|当年|年末|最终|决算|项目|部门|财政|实际|核定|批准|总|资金|支出|申报|计划|转移支付";
/** 全年预算数, 调整后预算金额, 预算安排资金, 下达资金, 计划投资额. 预算执行数 is none. */
const ADJUSTED = new RegExp(
  `^(${OF_BUDGET})*(预算|安排|下达)(${OF_BUDGET}|预算|安排|下达|批复|指标)*(数|金额|额|总额|总数|总金额|额度)$` +
    "|^(调[整剂]后|预算调[整剂]后|全年|年度|本年|当年|项目|财政|总|的|部门)+预算$|^(计划|安排|预算|下达)+资金$|^资金(计划|安排)(数|金额|额)?$|^指标(数|金额)$" +
    "|^预算调[整剂]后$|^(全年|年度|本年|当年)预算收入$|^(专项|政府|一般)*债券(资金)?(发行|安排)(额|数|金额|额度|规模)$",
);

const OF_OUTTURN =
  "截[至止].{1,8}|1-12月|全年|年度|本年|当年|年末|年终|累计|项目实际|实际|预算|资金|财政|支出|已|转移支付";
/** 全年执行数, 实际支出金额, 资金使用数, 累计支付数; without 数 only where 实际, 累计 or a time says that it is money spent. */
const EXECUTED = new RegExp(
  `^(${OF_OUTTURN})*(执行|支出|支付|使用|列支|决算|发生)(资金)?(数|金额|额)$` +
    "|^(全年|年度|本年|当年|累计|项目实际|实际)+(预算|实际|资金)*(执行|支出|支付|列支|使用)(资金)?$" +
    "|^(实际|预算)完成(数|金额|额)$|^实际投入(资金)?(数|金额|额|总额)?$",
);

/** The columns of the fund block whose amounts add up, by the names they have on the national form. */
export const MONEY_COLUMNS = [
  { role: "initialBudget", name: "年初预算数" },
  { role: "adjustedBudget", name: "全年预算数" },
  { role: "executed", name: "全年执行数" },
] as const;

/** Column headings and keys of the fund block. 预算数 alone is the adjusted budget (`domain` 3.5). */
const FUND_LABELS: readonly Labels<FundColumn>[] = [
  {
    role: "rate",
    exact: list("预算完成率 预算执行进度"),
    pattern:
      /^(全年|年度|预算|资金|支出|指标)*(执行|支付|支出|使用|(预算|资金|支出)(完成|实现))(率|进度|比例|比率)$/,
  },
  {
    role: "weight",
    exact: list("满分 指标分值"),
    pattern: /^(预算|资金|设定)*(执行率?)?(分值|权重|标准分值?)(分值)?$/,
  },
  {
    role: "score",
    exact: list("实际得分 得分10分"),
    pattern: /^(预算|资金)*(执行率?)?(自评)?(得分|自评分|评分)$/,
  },
  { role: "initialBudget", exact: list("预算批复数"), pattern: INITIAL },
  {
    role: "adjustment",
    exact: list(
      "调整数 调整预算数 预算调整数 追加数 年中调整数 年中调整金额 当年使用上年结余、结转及当年调整预算数 追加(减)预算 预算调整 调增调减数 调整金额 年中调整",
    ),
  },
  {
    role: "adjustedBudget",
    exact: list(
      "预算 预算数 预算总额 资金总额 年度资金总额 预算安排 全年预算安排 年度金额 本年度金额 预算资金 计划数 预算指标 年度预算 合计 小计 总额 金额合计 全年预算执行总额 项目总金额 项目总投资 项目总经费 计划投资额 计划总投资 下达数",
    ),
    pattern: ADJUSTED,
  },
  { role: "initialBudget", exact: [], pattern: APPROVED },
  {
    role: "executed",
    exact: list("预算执行 使用数 实际数 实际使用情况 决算"),
    pattern: EXECUTED,
  },
  {
    role: "arrived",
    exact: list(
      "到位数 资金到位数 实际到位资金 实际到位 实际到位数 财政拨款数 拨款数 到位资金 资金到位",
    ),
  },
  {
    role: "paidOut",
    exact: [],
    pattern: /^(全年|年度|本年|当年|累计|实际|已)*拨付(资金)?(数|金额|额)$/,
  },
  {
    role: "balance",
    exact: list(
      "资金结余、结转数 结余数 结转结余 指标结余数 结余 结转结余数 其中:结转数 财政收回数 未执行数 年末结转数 结转数 资金结余",
    ),
  },
  {
    role: "reason",
    exact: list(
      "原因 未完成原因 产生差异的原因 偏差原因 备注 说明 原因分析 执行率偏低原因 预算调整原因",
    ),
    pattern: /原因|说明/,
  },
];

/** Labels of fund rows; `null` is the total. The first match counts. */
export const FUND_ROW_LABELS: readonly {
  readonly source: FundSource | null;
  readonly pattern: RegExp;
}[] = [
  {
    source: null,
    pattern:
      /^(年度|全年|项目|部门|单位|整体|本年度?|财政|预算|金额)*(资金|支出|预算)*(总额|合计|总计|总数|总量)$|^(资金|预算|支出|整体支出|年度预算)总?(合计|总额|总计)|^总额$|^合计$|^总计$|^(年度)?资金总额|^部门整体(支出|预算)$|^预算数$|^部门预算(支出)?总额$/,
  },
  { source: "carry-over", pattern: /上年(度)?(结转|结余)|结转结余|结转资金|结余资金|以前年度/ },
  { source: "special-account", pattern: /专户/ },
  {
    source: "fiscal",
    pattern:
      /财政(拨款|资金|补助|安排|性|预算)|公共预算|中央|省级|市级|区级|县级|本级|(省|市|州|县|区|镇)财政|政府性基金|国有资本|专项债|省市补助|一般债|地方(财政|配套|资金|补助)|^[省市州地县区](补助)?(资金)?$/,
  },
  { source: "unit", pattern: /单位资金|自有资金|事业收入|经营收入|自筹/ },
  { source: "other", pattern: /其[他它]/ },
];

/** What the money is spent on, beside rows of where it comes from; a `bareLabel` without 其中. */
export const FUND_USE = /^(基本|项目|人员|公用|经营|其他)?(支出|经费)$/;

/** 「按收入性质分」, 「（二）资金结构」: how the rows below or beside it break the total down. */
export const FUND_SPLITTING =
  /^(\([一二三四1-4]\)|[一二三四1-4][、.])?(按|分)?(资金|收入|支出|预算|经费|项目)*(来源|去向|用途|结构|构成|性质|类型|类别|分类)(分|划分|分类|统计)?$/;

/** What the fund block is called in its side label or heading. */
export const FUND_SECTION =
  /项目资金|资金情况|预算执行情况|资金安排|资金使用|预算安排|执行情况\(|资金(来源|投入|总量)|预算资金|年度资金/;

/** 「2022年初预算数」, 「2022年实际支出数」; 「2021年决算数」 beside another year's is a comparison and no outturn. */
const YEAR = /^20\d\d(?:年度?(?=年初|期初|调整后|全年|实际|执行)|(?=年初))/;

/** The fund column a heading or key names; null when it names none. */
export const fundColumn = labelFinder(FUND_LABELS, YEAR);

const ANY_YEAR = /^(20\d\d)年度?(?=.)/;

/**
 * The columns that headings beside each other name. 「2021年预算数」 is the budget of the year where no other
 * year stands beside it; beside 「2020年决算数」 it is a comparison of years.
 */
export function fundColumns(bares: readonly string[]): readonly (FundColumn | null)[] {
  const years = new Set(bares.flatMap((bare) => ANY_YEAR.exec(bare)?.[1] ?? []));
  return bares.map(
    (bare) =>
      fundColumn(bare) ?? (years.size === 1 ? fundColumn(bare.replace(ANY_YEAR, "")) : null),
  );
}
