import type { HeadName } from "../detect/evaluation-table";
import { labelFinder, list, type Labels } from "./labels";

const HEAD_LABELS: readonly Labels<HeadName>[] = [
  {
    role: "project",
    exact: list(
      "项目名称 专项资金名称 专项名称 政策名称 资金名称 项目(政策)名称 专项(项目)名称 一级项目名称 任务名称",
    ),
    pattern: /^(项目|专项|政策|资金)+(\(.*\))?名称$/,
  },
  {
    role: "supervisor",
    exact: list(
      "主管部门 项目主管部门 县级主管部门 市级主管部门 省级主管部门 主管部门及代码 预算主管部门 项目主管单位 主管单位 业务主管部门 资金主管部门",
    ),
    pattern: /主管(部门|单位)/,
  },
  {
    role: "organisation",
    exact: list(
      "实施单位 项目实施单位 单位名称 部门名称 预算单位 项目单位 部门单位名称 资金使用单位 使用单位 填报单位 单位 部门 自评单位 评价单位 承担单位 实施主管单位 填报部门 用款单位",
    ),
    pattern: /^(项目|资金)?(实施|使用|承担|执行)单位|^(部门|单位)+名称|^填报单位/,
  },
  {
    role: "contact",
    exact: list(
      "项目负责人 负责人 联系人 联系电话 联络电话 项目负责人及电话 负责人及电话 部门联系人 电话 填报人 财政处室 项目联系人",
    ),
  },
  {
    role: "reportDate",
    exact: list("填报日期 填报时间 填表日期 填表时间 报告日期 自评时间 自评日期 日期"),
  },
  {
    role: "other",
    exact: list("项目年份 是否为专项资金 金额单位 项目类别 项目属性 项目类型"),
  },
];

export const GOAL_EXPECTED =
  /^(预期目标|年初设定目标|年度预期目标|年初目标|年初绩效目标|年初设定绩效目标|设定目标|预期绩效目标|年初预期目标|绩效目标|全年绩效目标|年度绩效目标|年初设定的?(绩效)?目标|项目绩效目标|目标|年初预设目标|预设目标|年度目标|计划目标|绩效目标申报|全年目标|年初预定目标)$/;
export const GOAL_ACTUAL =
  /^(实际完成情况|全年实际完成情况|实际完成|年度总体目标完成情况综述|具体完成情况|实际完成目标|全年目标实际完成情况|目标实际完成情况|完成情况|目标完成情况|年度目标完成情况|总体目标完成情况|绩效目标完成情况|实际完成绩效目标|年度完成情况|目标完成情况综述|年度总体目标完成情况|绩效目标实际完成情况|实际绩效目标|实际完成情况综述|总体完成情况|目标实现情况|年末实际完成情况|全年完成情况|实际完成绩效)$/;
/** Side label of the goal block, which some forms fill with the goal itself. */
export const GOAL_SECTION =
  /^(年度|当年|全年|部门|项目|整体|总体|绩效)*(总体)?(绩效)?目标\d*(完成情况)?$/;

/** The head line a label names; null when it names none. */
export const headName = labelFinder(HEAD_LABELS);

export const TOTAL_LABEL =
  /^(自评|绩效|评价|综合|考核|本项目|项目|部门|指标|绩效自评|自评价|最终)*(总分|总分值|总得分|合计|总计|综合得分|合计得分|得分合计|总评分|评分合计|合计总分|总分合计|综合评分|分数合计|自评总分|自评得分|最终得分|总成绩)$/;
export const GRADE_LABEL =
  /^(自评|评价|绩效|综合|评定|项目|自评结果|评价结果)*(等次|等级|级别|评级|结果等级|自评等级)$/;
export const GRADE_VALUE = /^[“"]?(优秀?|良好?|中等?|合格|一般|差|不合格|较差)[”"]?$/;

/** Rows under the indicators that give the reasons for the whole table. */
export const REASON_ROW =
  /(偏差|未完成|偏离|未达|扣分|存在).*(原因|分析|问题)|改进措施|原因分析|结果应用|自评结论|评价结论|下一步|其他需要说明|需要说明|^说明$|整改措施|主要(成效|经验|问题)/;
export const NOTE_START =
  /^[(*※]*(备注|注|说明|填表说明|填报说明|注释|附注)[0-9一二三]*[:.、)]|^(备注|注|填表说明|填报说明|注意事项)$/;
export const SIGN_OFF =
  /^(填表人|填报人|审核人|审核|评价组|单位负责人|部门负责人|负责人|财务负责人|联系电话|联系人|经办人|制表人|主管领导|主要领导|分管领导|部门\(单位\)意见|主管部门意见|财政部门意见|单位意见|评价人员|复核人|项目负责人|单位\(盖章\)|盖章)/;

export const TITLE =
  /(自评表|自评价表|自评报告表|完成情况表|自评情况表|评价表|评分表|评价自评报告|绩效自评报告|自评结果表|自我评价表|自评汇总表|结果汇总表|自评一览表|监控表|自评报表|绩效评价打分表|绩效目标表|自查表|目标自评|自评打分表|完成情况自评|绩效自评)/;
export const SUMMARY_TITLE = /汇总表|一览表|汇总$/;
export const OVERALL_TITLE = /整体|部门绩效|单位绩效自评/;
