import type { HeadName } from "../detect/evaluation-table";
import { labelFinder, list, type Labels } from "./labels";

const HEAD_LABELS: readonly Labels<HeadName>[] = [
  {
    role: "project",
    exact: list("任务名称 转移支付名称 资金名称"),
    pattern:
      /^(转移支付|评价|自评|支出|预算|资金|专项|政策|子|[一二]级)*(项目|专项|政策|资金)+(\(.*\))?(名称|全称)$/,
  },
  {
    role: "supervisor",
    exact: list("主管部门及代码 归口部门 归口管理部门 预算部门 一级预算部门 一级预算单位"),
    pattern: /主管(部门|单位)/,
  },
  {
    role: "organisation",
    exact: list("单位 部门 实施主管单位 部门单位名称 购买主体"),
    pattern:
      /^(省|市|县|区|乡镇)?级?(项目|资金|专项|具体|二级|基层|部门|被)*(预算|实施|使用|承担|执行|用款|填报|填表|自评|评价)(部门|单位)+(名称)?$|^(部门|单位|项目单位|预算部门)+名称$|^项目单位$|^填报单位|^(项目|资金)?(实施|使用|承担|执行)单位/,
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

/** What says of a goal that it is the one set before. */
const SET_BEFORE = "年初|期初|预期|预定|预设|预计|计划|设定|设立|设置|制定|原定|批复|申报";
/** 预期目标, 年初设定绩效目标, 计划目标; of goals without such a word those that no side label is called. */
export const GOAL_EXPECTED = new RegExp(
  `^(年度|全年|总体|部门|项目|政策|整体)*(${SET_BEFORE})+(的|总体|绩效|年度|完成|实现|达到)*(总)?目标(申报)?$` +
    "|^(绩效目标|全年(绩效)?目标|年度(绩效)?目标|(项目|政策)(绩效|年度|总体)?目标|部门年度目标|目标|绩效目标申报)$",
);
const WHOSE_OUTCOME =
  "年度|年末|年终|年底|全年|当年|本年|截至.{1,6}|总体|绩效|预期|项目|部门|整体|目标|自评";
/** 实际完成情况, 目标实现情况, 年末目标完成情况, 实际完成绩效目标. */
export const GOAL_ACTUAL = new RegExp(
  `^(${WHOSE_OUTCOME})*(实际)?(完成|实现|达成)(总体|绩效|年度|目标)*(情况|程度)(综述|概述|及偏差)?$` +
    `|^(具体完成情况|实际效果)$|^(${WHOSE_OUTCOME})*实际(完成)?(总体|绩效|年度)*(目标)?$`,
);
/** Side label of the goal block, which some forms fill with the goal itself. */
export const GOAL_SECTION =
  /^(年度|当年|全年|部门|项目|政策|整体|总体|绩效)*(总体)?(绩效)?目标\d*(完成情况)?$/;

/** The head line a label names; null when it names none. */
export const headName = labelFinder(HEAD_LABELS);

/** 总分, 自评得分合计, 综合评价得分; 得分 alone heads a column. */
export const TOTAL_LABEL =
  /^(自评价?|绩效|评价|评估|综合|考核|本?项目|部门|单位|支出|整体|指标|最终|最后|年度|得分|评分|分数)*(总分(值|数|合计)?|总(体|计)?得分|合计(得分|总分|分值?)?|总计|总评(得?分)?|总评分|总成绩|(综合|最终|最后)(评价)?(得分|评分)|自评得分)$/;
/** The same as the first text of a row under the indicators, where a score alone is the table's. */
export const TOTAL_ROW_LABEL = new RegExp(
  `${TOTAL_LABEL.source}|^(自评|评价|绩效|项目|部门|单位|整体|支出|考核)*(得分|自评分数?)$`,
);
export const GRADE_LABEL =
  /^(自评|评价|绩效|综合|评定|评估|考核|项目|结果|得分)*(等次|等级|级别|评级|档次|结果等级)$/;
/** Labels of a grade or of a text, as what stands beside them shows. */
export const RESULT_LABEL = /^(自评|评价|绩效|综合)*(结论|结果)$/;
export const GRADE_VALUE = /^[“"]?(优秀?|良好?|中等?|合格|一般|差|不合格|较差)[”"]?$/;

/** Rows under the indicators that give the reasons for the whole table. */
export const REASON_ROW =
  /(偏差|未完成|偏离|未达|扣分|存在).*(原因|分析|问题)|改进(措施|建议)|原因分析|结果应用|自评结论|评价结论|下一步|其[他它]需?要?说明|需要?说明|^说明$|整改(措施|情况)|(主要|有关)(成效|经验|问题|建议)|^问题(与|及)/;
export const NOTE_START =
  /^[(*※]*(备注|注释?|附注|(填表|填报|填写|编制|评分|打分|得分|计分|有关|补充)?(说明|要求|须知)|注意(事项)?)[0-9一二三]*[:.、;)]|^(备注|注|(填表|填报|填写|编制|评分|打分)(说明|要求)|注意事项)$/;
/** 审核 and such are signatures only before a colon, a bracket or nothing: 审核通过率 is an indicator. */
export const SIGN_OFF = new RegExp(
  "^\\(?((填[报表制写]|制表|审核|审批|复核|经办|联系|评价|自评)人|填[报表](日期|时间|单位)|联系电话|评价(组|小组|人员|工作组)|自评(小组|人员)" +
    "|(单位|部门|项目|财务|科室|处室|主要|主管|分管|法定|填报单位)+(\\(单位\\))?(负责人|领导|代表人)" +
    "|(部门|主管部门|财政部门|单位)(\\(单位\\))?意见|单位\\(盖章\\)" +
    "|(负责人|领导|代表人|制表|审核|审批|复核|经办|电话|日期|(单位)?(盖章|公章|签章))(签字|签章)?([:(×]|\\)|$))" +
    "|(盖章|公章|签章|签字)\\)?$",
);

export const TITLE =
  /(自评表|自评价表|自评报告表|完成情况表|自评情况表|评价表|[评得计]分表|评价自评报告|绩效自评报告|自评结果表|自我评价表|自评汇总表|结果汇总表|自评一览表|监控表|自评报表|绩效评价打分表|绩效目标表|自查表|目标自评|自评打分表|完成情况自评|绩效自评|绩效情况表|考评表|执行情况表|评价指标体系)/;
export const SUMMARY_TITLE = /汇总表|一览表|汇总$/;
export const OVERALL_TITLE = /整体|部门绩效|单位绩效自评/;
