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
  | "balance"
  | "reason"
  | "other";

/** Column headings and keys of the fund block. 预算数 alone is the adjusted budget (`domain` 3.5). */
const FUND_LABELS: readonly Labels<FundColumn>[] = [
  {
    role: "rate",
    exact: list(
      "执行率 预算执行率 预算执行进度 资金执行率 支出进度 执行进度 预算完成率 支付率 资金使用率 支出率 资金支出率 全年执行率 使用率",
    ),
  },
  {
    role: "weight",
    exact: list("分值 权重 执行率权重 执行率分值 满分 标准分 指标分值 权重分值"),
  },
  {
    role: "score",
    exact: list("得分 执行率得分 预算执行率得分 自评得分 自评分 评分 预算执行得分 实际得分"),
  },
  {
    role: "initialBudget",
    exact: list(
      "年初预算数 年初预算 年初预算金额 年初批复数 年初预算安排 年初预算批复数 年初部门预算数 年初安排数 年初预算安排数 预算批复数 年初预算额 年初批复预算 年初下达数",
    ),
    pattern: /^(20\d\d年)?年初(部门)?预算/,
  },
  {
    role: "adjustment",
    exact: list(
      "调整数 调整预算数 预算调整数 追加数 年中调整数 当年使用上年结余、结转及当年调整预算数 追加(减)预算 预算调整 调增调减数 调整金额 年中调整",
    ),
  },
  {
    role: "adjustedBudget",
    exact: list(
      "全年预算数 预算数 调整后预算数 全年调整预算数 全年预算 调整后预算 预算金额 全年预算金额 预算安排数 预算总额 资金总额 预算安排 调整后全年预算数 年度预算数 全年预算安排 预算资金 项目预算 计划数 当年预算数 年末预算数 预算指标 预算下达数 年度预算 全年调整后预算数 调整后的预算数 预算额 全年预算总额 下达数 合计 小计 总额 金额合计 最终预算数 决算预算数 全年预算执行总额 计划投资额 计划总投资 资金预算数 全年预算额",
    ),
    pattern: /^(调整后|全年|年度|本年|当年)+的?(部门)?预算(数|金额|额|安排数?|总额)?$/,
  },
  {
    role: "executed",
    exact: list(
      "全年执行数 预算执行数 执行数 实际支付数 实际支出 实际支出数 支出数 全年支出数 实际执行数 执行金额 实际执行 全年执行 决算数 实际使用数 支付数 预算执行 实际完成数 累计支出 实际支出金额 资金使用数 实际使用 预算支出数 支出金额 全年实际支出数 实际支付 全年实际执行数 全年支出 实际支出额 执行额 使用数 实际数 本年支出数 年度执行数 资金执行数 已支付数 累计支付数 实际使用情况 实际使用资金",
    ),
    pattern: /^(全年|年度|本年|当年)(预算)?(实际)?(执行|支出|支付)(数|金额|额)?$/,
  },
  {
    role: "arrived",
    exact: list(
      "到位数 资金到位数 实际到位资金 实际到位 实际到位数 财政拨款数 拨款数 到位资金 资金到位",
    ),
  },
  {
    role: "balance",
    exact: list(
      "资金结余、结转数 结余数 结转结余 指标结余数 结余 结转结余数 其中:结转数 财政收回数 未执行数 年末结转数 结转数 资金结余",
    ),
  },
  {
    role: "reason",
    exact: list("原因 未完成原因 偏差原因 备注 说明 原因分析 执行率偏低原因 预算调整原因"),
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
      /财政(拨款|资金|补助|安排|性|预算)|公共预算|中央|省级|市级|区级|县级|本级|政府性基金|国有资本|专项债|省市补助|一般债/,
  },
  { source: "unit", pattern: /单位资金|自有资金|事业收入|经营收入|自筹/ },
  { source: "other", pattern: /其[他它]/ },
];

/** What the fund block is called in its side label or heading. */
export const FUND_SECTION =
  /项目资金|资金情况|预算执行情况|资金安排|资金使用|预算安排|执行情况\(|资金(来源|投入|总量)|预算资金|年度资金/;

/** The fund column a heading or key names; null when it names none. */
export const fundColumn = labelFinder(FUND_LABELS);
