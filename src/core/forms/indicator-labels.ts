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

/** When a value is set or reached, and what it is the value of: qualifiers of the headings below. */
const OF_TARGET =
  "年度|年初|期初|全年|本年|当年|预期|预计|预定|预设|计划|设定|设置|绩效|批复|调整|申报|下达|上级|考核|项目|后";
const OF_ACTUAL =
  "年度|年末|年终|年底|全年|本年|当年|截[至止].{1,8}|1-12月|单项|绩效|(?:指标|目标)值|指标|目标|项目|自评";

/** 年度指标值, 全年预期目标值, 计划完成数, 考核目标. 年度绩效目标 heads the goals, not the targets of indicators. */
const TARGET = new RegExp(
  `^(${OF_TARGET})*(指标|目标)值|^(${OF_TARGET}|目标|指标)*(预期|预计|计划|设定|标准|要求|绩效)(值|数)$` +
    `|^(${OF_TARGET}|指标|目标)*(目标|指标)(值|要求)$` +
    "|^(年度|全年|本年|当年)*(计划|预期|预计|应)(应?完成|达到|实现)(值|数|量|情况|指标值)?$" +
    "|^(年度|绩效|预期|计划|考核|任务)目标$|^(年度|计划|预期)(指标|任务)$|^目标任务$",
);

/** 全年实际值, 自评完成值, 达成值, 实际完成情况. */
const ACTUAL = new RegExp(
  `^(${OF_ACTUAL})*实际(完成|达到|达成|实现|值|结果|指标|绩效|情况)` +
    `|^(${OF_ACTUAL})*(完成|达到|达成|实现)(绩效|指标|目标)*(值|数|数量|结果|进度|情况)(及完成情况)?$`,
);

/** Column headings of the indicator block. The first match counts. */
const COLUMN_LABELS: readonly Labels<IndicatorColumn>[] = [
  {
    role: "level1",
    exact: list("类别 指标类别 评价内容 一级"),
    pattern: /[一1]级(绩效|评价|考核)?(指标|目标)(名称|类型|分类)?$|(?<!指标)类别$/,
  },
  {
    role: "level2",
    exact: list("二级 指标类型"),
    pattern: /[二2]级(绩效|评价|考核)?(指标|目标)(名称|类型|分类)?$/,
  },
  {
    role: "level3",
    exact: list("指标名称 三级 考核内容 评价因素 四级指标"),
    pattern:
      /[三3]级(绩效|评价|考核)?(指标|目标)(名称|(及?(内容|描述)))?$|^指标名称|^(具体|明细|细化|考核|评价|绩效|子)*指标(名称|描述|项目?|名?称?及?内容)?$/,
  },
  {
    role: "reviewScore",
    exact: list("部门评分 核定得分"),
    pattern:
      /^(财政|主管|部门|专家|第三方)*(复核|核查|审核|评审|复评|抽查|财政|主管部门|专家|第三方)(评|得)?(分|分数)$/,
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
    exact: list("年初目标 原指标值"),
    pattern: /^(年初|期初)(设定|设置|绩效|申报)*(指标|目标)值$/,
  },
  {
    role: "target",
    exact: list("目标 标准值 计划数 目标数 预期值 指标值及单位"),
    pattern: TARGET,
  },
  {
    role: "actual",
    exact: list("实施进度 实绩 业绩值 自评值 执行结果 实际执行情况"),
    pattern: ACTUAL,
  },
  {
    role: "weight",
    exact: list("总分值 应得分 占比 权重/分值 分值/权重"),
    pattern:
      /^(([一二三]级)?指标|参考|设置|设定|标准|单项|该项|目标|绩效|预设|规定|评分|计分)*(权重|权值|分值|分数|配分|满分|标准分|基准分|最高分|目标分|赋分)(值|分|权重|分值|系数|比例|占比|比重|分配|设置)*$/,
  },
  {
    role: "score",
    exact: list("实得分 评价分 自评分 自评价分 自查评分 单位自评"),
    pattern:
      /^(自评价?|自我|评价|考核|实际|最终|绩效|单项|指标|本?单位|部门|项目|实施|预算|各项|该项|计算|完成)*(得分|评分|打分|赋分|计分|自评分)(值|数|情况|结果)?$/,
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
      "原因 原因分析 原因说明 改进措施 整改措施 改进措施和建议 改进措施及建议 得分说明 自评说明 自评得分说明",
    ),
    pattern:
      /(偏差|偏离|扣分|失分|丢分|差异|差距|未完成|未达标|未达成|未能|未实现|没有完成|问题).*(原因|分析|说明|措施|依据|理由)|原因(分析)?(及|和|与|、).*措施|完成情况及原因/,
  },
  { role: "sequence", exact: list("序号 编号") },
  {
    role: "remark",
    exact: list(
      "备注 说明 情况说明 完成情况分析 指标完成情况分析 佐证材料 佐证资料 数据来源 指标值说明 证明材料 资料来源 完成情况说明",
    ),
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

/** 「2022年实际完成值」, 「2022年度指标值」, 「2022年初目标值」. */
const YEAR = /^20\d\d(?:年(?!初)度?|(?=年初))(?=.)/;

/** The column a heading names; null when it is no heading of the indicator block. */
export const indicatorColumn = labelFinder(COLUMN_LABELS, YEAR);

/** The part of a split target that a sub-heading names. */
export const targetPart = labelFinder(TARGET_PARTS);

/** Level-2 class names of all generations; the class is what is left after 指标 is dropped. */
export const LEVEL2_CLASS =
  /^(数量|质量|时效|成本|经济成本|社会成本|生态环境成本|生态成本|经济效益|社会效益|生态效益|环境效益|可持续影响|可持续发展|可持续|服务对象满意度|社会公众或服务对象满意度|满意度|公众满意度|社会效益和可持续影响)(类)?(指标)?(等)?$/;
export const LEVEL1_CLASS =
  /^(产出|效益|效果|满意度|成本|投入|过程|项目完成|绩效|管理|结果|服务对象满意度|预算执行|预算执行率|资金|产出目标|效益目标|投入目标|结果目标)(类)?(指标)?$/;

export const PLACEHOLDER =
  /^(指标\d+[:：]?|……+|…+|\.{3,}|XX+|xx+|××*|目标\d+[:：]?|指标[1-9一二三][:：]?|\/|[-—－]+)$/;
