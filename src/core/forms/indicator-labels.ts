import type { ColumnRole } from "../detect/evaluation-table";
import { labelFinder, list, type Labels } from "./labels";

/** Columns of the indicator block as forms print them: those of the table, and those it has no use for. */
export type IndicatorColumn =
  | ColumnRole
  | "targetValue"
  | "convertedScore"
  | "explanation"
  | "sequence"
  | "remark"
  | "status"
  | "sideLabel";

/** Column headings of the indicator block. The first match counts. */
const COLUMN_LABELS: readonly Labels<IndicatorColumn>[] = [
  {
    role: "level1",
    exact: list("类别 指标类别 评价内容 一级"),
    pattern: /一级(绩效|评价)?指标(名称|类型)?$|(?<!指标)类别$/,
  },
  { role: "level2", exact: list("二级 指标类型"), pattern: /二级(绩效|评价)?指标(名称|类型)?$/ },
  {
    role: "level3",
    exact: list(
      "指标名称 三级 绩效指标名称 具体指标 考核指标 评价指标 指标内容 指标 绩效指标内容 明细指标 四级指标",
    ),
    pattern: /三级(绩效|评价)?指标(名称|内容)?$|^指标名称/,
  },
  {
    role: "reviewScore",
    exact: list(
      "复核分 核查分数 复核得分 审核得分 财政复核分 核定得分 评审得分 复评分 主管部门评分 财政评分 部门评分 抽查得分 复核评分",
    ),
  },
  { role: "convertedScore", exact: list("单项指标折算得分 折算得分 加权得分") },
  { role: "coefficient", exact: list("得分系数 评分系数 完成系数") },
  {
    role: "nature",
    exact: list(
      "指标性质 计算符号 符号 比较符 运算符号 指标符号 关系符号 指标方向 指标方向性 比较符号 逻辑符号 性质",
    ),
  },
  { role: "unit", exact: list("度量单位 计量单位 单位 指标单位 指标值单位 计量") },
  {
    role: "initialTarget",
    exact: list(
      "年初指标值 年初目标值 年初目标 年初绩效指标值 年初设定指标值 年初绩效目标值 原指标值",
    ),
  },
  {
    role: "target",
    exact: list(
      "年度指标值 指标值 预期指标值 绩效指标值 目标值 年度目标值 计划指标值 全年目标值 绩效目标 年度绩效指标值 设定目标值 计划完成值 目标 预期值 预期目标值 全年指标值 调整指标值 调整后指标值 年度指标 年度绩效目标值 计划值 预期目标 指标目标值 年初设定值 年度预期指标值 设定值 年初设定目标值 目标指标值 绩效目标值 预设指标值 年度目标 年度计划值 指标值及单位 本年指标值 预期完成值 计划目标值 全年预期指标值 全年计划值 全年绩效指标值 当年指标值 批复指标值",
    ),
    pattern:
      /^(20\d\d)?(年度|年初|全年|本年度?|当年)?(预期|计划|设定|绩效|批复|调整后?|预计)?(指标|目标)值/,
  },
  {
    role: "actual",
    exact: list(
      "实际完成值 全年实际值 全年完成值 年终完成值 完成值 实际完成指标值 实现情况 完成情况 实施进度 实际完成情况 实际值 实际完成 单项指标实际完成值 全年实际完成值 年度完成值 自评完成值 实际完成数 指标完成值 指标完成情况 目标完成情况 全年完成情况 绩效目标完成情况 年度实际完成值 实绩 实际情况 实际完成指标 实际达到值 实际指标值 绩效完成情况 年度完成情况 指标实际完成值 目标实际完成情况 实际执行情况 实际完成目标值 全年实际完成情况 年末完成值 截至年底完成值",
    ),
    pattern:
      /^(20\d\d)?(年度|年末|年终|全年|本年度?|当年|单项指标)?(绩效|指标|目标)*实际(完成|达到|实现|值)|^(年度|年末|年终|全年|本年度?|当年)(实际)?完成(值|情况|数)/,
  },
  {
    role: "weight",
    exact: list(
      "分值 权重 指标权重 指标分值 权重占比 标准分 满分 分值权重 权重分值 标准分值 赋分 指标分数 总分值 满分值 分数 权值 设定分值 权重/分值 分值/权重 基准分 分值比重",
    ),
    pattern: /^(指标|三级指标|设定|标准)?(权重|分值)(系数|比例)?$/,
  },
  {
    role: "score",
    exact: list(
      "得分 指标得分 自评分 自评得分 单项指标得分 评分 实际得分 自评分数 单位自评得分 自评分值 单位自评分 评价得分 自评价得分 项目单位自评得分 自我评分 指标自评得分 评分结果 单位自评 自查评分 打分",
    ),
  },
  {
    role: "status",
    exact: list(
      "单项指标完成情况 是否完成 完成率 指标完成率 完成比例 完成程度 是否达标 完成百分比",
    ),
  },
  {
    role: "criteria",
    exact: list(
      "评价标准 评分标准 得分计算方法 评分说明 评分办法 评分细则 计分方法 评分方法 评分规则 计分标准 指标解释及评分标准 评分依据 评价标准及评分 扣分标准 计分办法 评(扣)分标准 赋分标准",
    ),
  },
  {
    role: "explanation",
    exact: list("计算方法 测算依据 指标解释 指标说明 评价要点 指标内涵 指标释义 计算公式"),
  },
  {
    role: "reason",
    exact: list(
      "原因 原因分析 偏差原因 未完成原因 扣分原因 偏差分析 改进措施 偏差说明 扣分说明 差异原因 得分说明 扣分理由",
    ),
    pattern:
      /(偏差|未完成|偏离|扣分|未达标|未达成|差异|失分).*(原因|分析|说明|措施)|原因(分析)?(及|和|与).*措施/,
  },
  { role: "sequence", exact: list("序号 编号") },
  {
    role: "remark",
    exact: list("备注 说明 佐证材料 佐证资料 数据来源 指标值说明 证明材料 资料来源 完成情况说明"),
  },
  {
    role: "other",
    exact: list("是否核心指标 核心指标 指标属性 扣分 责任单位 责任科室 完成时间"),
  },
  {
    role: "sideLabel",
    exact: list("绩效指标 年度绩效指标 绩效指标完成情况 绩效目标指标"),
  },
];

/** Headings under a heading: 年度指标值 over 指标性质 | 指标值 | 度量单位. */
const TARGET_PARTS: readonly Labels<"nature" | "targetValue" | "unit">[] = [
  {
    role: "nature",
    exact: list("指标性质 符号 性质 计算符号 比较符 运算符号 比较符号"),
  },
  { role: "targetValue", exact: list("值 指标值 数值 目标值 内容 指标内容") },
  { role: "unit", exact: list("单位 度量单位 计量单位") },
];

/** The column a heading names; null when it is no heading of the indicator block. */
export const indicatorColumn = labelFinder(COLUMN_LABELS);

/** The part of a split target that a sub-heading names. */
export const targetPart = labelFinder(TARGET_PARTS);

/** Level-2 class names of all generations; the class is what is left after 指标 is dropped. */
export const LEVEL2_CLASS =
  /^(数量|质量|时效|成本|经济成本|社会成本|生态环境成本|生态成本|经济效益|社会效益|生态效益|环境效益|可持续影响|可持续发展|可持续|服务对象满意度|社会公众或服务对象满意度|满意度|公众满意度|社会效益和可持续影响)(类)?(指标)?(等)?$/;
export const LEVEL1_CLASS =
  /^(产出|效益|效果|满意度|成本|投入|过程|项目完成|绩效|管理|结果|服务对象满意度|预算执行|预算执行率|资金|产出目标|效益目标|投入目标|结果目标)(类)?(指标)?$/;

export const PLACEHOLDER =
  /^(指标\d+[:：]?|……+|…+|\.{3,}|XX+|xx+|××*|目标\d+[:：]?|指标[1-9一二三][:：]?|\/|[-—－]+)$/;
