import { describe, expect, test } from "@jest/globals";
import { fundColumn } from "../../../src/core/forms/fund-labels";
import { indicatorColumn } from "../../../src/core/forms/indicator-labels";
import { bareLabel } from "../../../src/core/forms/label";
import {
  GOAL_ACTUAL,
  GOAL_EXPECTED,
  GRADE_LABEL,
  headName,
  NOTE_START,
  REASON_ROW,
  SIGN_OFF,
  TOTAL_LABEL,
  TOTAL_ROW_LABEL,
} from "../../../src/core/forms/table-labels";

/** Role and the wordings that must have it; `-` are wordings that must have none of the finder's roles. */
type Wordings = readonly (readonly [string, string])[];

const INDICATOR_COLUMNS: Wordings = [
  ["level1", "一级指标 1级指标 一级绩效指标（分值） 第一级指标"],
  ["level2", "二级指标 二级指标名称 二级目标"],
  ["level3", "三级指标（绩效指标） 具体绩效指标 指标描述 考核指标名称 三级指标及内容 子指标"],
  [
    "target",
    "年度指标值（A） 2022年目标值 2022年度指标值 全年预期值 年度预期值 预期实现值 计划完成数 指标标准值 年度指标值A 目标要求 考核目标 申报指标值",
  ],
  ["initialTarget", "年初指标值 2022年初目标值 年初设置目标值 年初申报指标值"],
  [
    "actual",
    "2022年实际完成值 全年实际值B 达成值 截至12月31日完成值 1-12月完成值 自评完成值 实际结果 目标实现值 完成指标值 全年实际完成情况",
  ],
  ["weight", "权重% 参考分值 分值设置 应得分 评分权重 该项分值 标准分值 一级指标权重 分值(100分)"],
  ["score", "部门自评得分 绩效自评得分 实得分 项目自评得分 得分值 自评打分 自评得分情况 得分C"],
  ["reviewScore", "财政复核分 主管部门评分 专家评分 核查分数 部门评分"],
  [
    "reason",
    "未实现绩效目标的原因 扣分依据 丢分原因 存在问题及改进措施 问题及原因 未能完成的原因 自评得分说明 完成情况及原因",
  ],
  ["sideLabel", "绩效指标 年度绩效指标"],
  ["status", "完成率 单项指标完成情况 是否完成"],
  ["-", "年度绩效目标 总体目标 合计 数量指标 年初预算数 全年执行数 服务对象满意度"],
];

const FUND_COLUMNS: Wordings = [
  [
    "initialBudget",
    "年初预算数 2022年初预算数 期初预算数 年初安排 年初数 批复金额 预算批复数 批复预算数",
  ],
  ["adjustment", "调整数 预算调整数 调整预算数"],
  [
    "adjustedBudget",
    "全年预算数（A） 2022年调整后预算数 财政预算数 项目总预算 实际安排数 下达金额 下达预算数 指标金额 计划资金 预算安排金额 年末调整预算数",
  ],
  [
    "executed",
    "全年执行数（B） 2022年实际支出数 实际使用资金数 资金支出数 累计支付数 截至12月31日执行数 1-12月执行数 实际发生数 决算金额 项目实际支出 预算执行金额 实际完成金额",
  ],
  ["rate", "执行率% 执行率B/A 资金支付进度 支付进度 执行比例 全年预算执行率 资金使用率"],
  ["weight", "分值% 标准分值 预算执行率分值"],
  ["score", "执行得分 预算执行率自评得分"],
  ["-", "2021年预算数 2021年决算数 项目支出 基本支出 年度总体目标 完成率 三级指标"],
];

const HEADS: Wordings = [
  ["project", "项目全称 评价项目名称 支出项目名称 二级项目名称 项目（政策）名称 专项资金名称"],
  ["supervisor", "主管部门 归口管理部门 预算部门 县级主管部门"],
  [
    "organisation",
    "省级预算部门名称 项目具体实施单位 预算单位名称 填表单位 基层预算单位 项目单位名称 使用部门",
  ],
  ["-", "项目支出 项目级次 一级指标 年度任务"],
];

const OTHER_LABELS: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly yes: string;
  readonly no: string;
}[] = [
  {
    what: "goals set before",
    pattern: GOAL_EXPECTED,
    yes: "年初设定总体目标 年初总体目标 预期总体目标 预定目标 年初批复目标 期初目标 预期实现目标",
    no: "年度总体目标 总体目标 目标完成情况 预期指标值",
  },
  {
    what: "goals reached",
    pattern: GOAL_ACTUAL,
    yes: "年度实际完成情况 年末完成情况 目标达成情况 实现情况 实际完成总体目标 自评完成情况 实际绩效",
    no: "年度总体目标 预期目标 实际完成值 未完成原因",
  },
  {
    what: "totals",
    pattern: TOTAL_LABEL,
    yes: "总计得分 得分总计 单位自评总分 总评得分 评分总计 综合评价得分 部门整体支出自评得分",
    no: "得分 评价得分 产出指标 合计数 分值",
  },
  {
    what: "totals of a row under the indicators",
    pattern: TOTAL_ROW_LABEL,
    yes: "总分 得分 评价得分 项目得分 自评分数 整体得分",
    no: "产出得分情况说明 得分说明 产出指标",
  },
  {
    what: "grades",
    pattern: GRADE_LABEL,
    yes: "评估等级 考核等次 自评档次 得分等级",
    no: "优 等级医院评审",
  },
  {
    what: "reasons under the table",
    pattern: REASON_ROW,
    yes: "其他需说明事项 改进建议 有关建议 整改情况 问题与建议",
    no: "群众投诉问题解决率 产出指标",
  },
  {
    what: "notes",
    pattern: NOTE_START,
    yes: "填写说明:本表 编制说明:本表 注意事项:本表 注1:本表 打分说明",
    no: "注册企业数 备注册人数 说明书发放数量",
  },
  {
    what: "signatures",
    pattern: SIGN_OFF,
    yes: "填报日期 制表:×× 复核:×× 科室负责人 (盖章) 自评小组成员 法定代表人 主管部门(盖章)",
    no: "评价指标 单位产值能耗 项目完成指标 负责任大国形象 复合肥施用量 审核通过率 电话回访满意度 负责人培训次数 日期准确率",
  },
];

describe("labels mean the same in whatever words offices put them", () => {
  test.each(INDICATOR_COLUMNS)("indicator columns: %s", roleIn(indicatorColumn));
  test.each(FUND_COLUMNS)("fund columns: %s", roleIn(fundColumn));
  test.each(HEADS)("heads: %s", roleIn(headName));

  test.each(OTHER_LABELS)("$what", ({ pattern, yes, no }) => {
    const named = (labels: string): readonly string[] =>
      labels.split(" ").filter((label) => pattern.test(label));
    expect(named(yes)).toEqual(yes.split(" "));
    expect(named(no)).toEqual([]);
  });
});

function roleIn(find: (bare: string) => string | null) {
  return (role: string, labels: string): void => {
    const other = labels.split(" ").flatMap((label) => {
      const found = find(bareLabel(label)) ?? "-";
      return found === role ? [] : [`${label}: ${found}`];
    });
    expect(other).toEqual([]);
  };
}
