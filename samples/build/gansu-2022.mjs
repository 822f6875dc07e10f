/**
 * 甘肃省委编办 2022: the overall table and the project table, laid out again from the report, which
 * published none. Weights and scores, those of the classes too, are the report's own, so what it
 * contradicts itself in stands here as well. Targets are blank where the report states none, and so
 * is 年初预算数; actual values are short readings of its words.
 *
 * How the numbers are kept: overall table money with thousands separators and rates as text;
 * project table money as General and rates as numbers with a percent format.
 */
import { centre, reportSheet } from "./layout.mjs";
import { report } from "./gansu-2022-report.mjs";
import { reconstructedSheet } from "./reconstructed-form.mjs";

const REPORT = "甘肃省委编办2022年度绩效自评报告";

const ORGANISATION = "中共甘肃省委机构编制委员会办公室";
const money = (value) => centre(value, "#,##0.00");
const WHOLE = centre(1, "0%");
const BALANCE_UNPAID =
  "信息化建设项目已完工，剩余采购及工程尾款尚未支付；2023年按照合同约定及时支付项目资金。";

const level1 = (name, weight, score) => ({ level: 1, name, weight, score });
const level2 = (name, weight, score) => ({ level: 2, name, weight, score });
const row = (name, target, actual, weight, score, reason) => ({
  name,
  target,
  actual,
  weight,
  score,
  reason,
});

const OVERALL = {
  sheet: "部门整体支出",
  title: "2022年省委编办部门预算整体支出绩效自评表",
  heads: [["部门名称", ORGANISATION]],
  funds: {
    heading: "预算执行情况\n（万元）",
    rows: [
      // The report's heading gives 5.94 points, its text 8.63.
      ["年度资金总额", null, money(3359.45), money(2898.45), 10, "86.28%", 5.94],
      ["其中：财政拨款", null, money(2173.68), null, "—", null, "—"],
      ["上年结转资金", null, money(1185.77), null, "—", null, "—"],
    ],
  },
  goals: [
    [report[12].replace("预期目标：", ""), report[13].replace("完成情况：", "")],
    [report[16].replace("预期目标：", ""), report[17].replace("完成情况：", "")],
    [report[20].replace("预期目标：", ""), report[21].replace("完成情况：", "")],
  ],
  indicators: [
    level1("部门管理", 33, 31.9),
    level2("资金投入", 12, 10.9),
    row(
      "基本支出预算执行率",
      null,
      "87.68%（预算2965.22万元，支出2600.04万元）",
      3,
      2.63,
      BALANCE_UNPAID,
    ),
    row(
      "项目支出预算执行率",
      null,
      "75.69%（预算394.23万元，支出298.41万元）",
      3,
      2.27,
      BALANCE_UNPAID,
    ),
    row("“三公经费”控制率", null, "68.59%（预算24.11万元，支出22.50万元）", 3, 3),
    row("结转结余变动率", null, "-61.12%（累计1219.94万元，上年度累计117.6万元）", 3, 3),
    level2("财务管理", 6, 6),
    row("财务管理制度健全性", null, "财务管理制度健全", 3, 3),
    row("资金使用规范性", null, "符合规定和预算批复用途，手续齐全", 3, 3),
    level2("采购管理", 3, 3),
    row("政府采购规范性", null, "采购流程合规", 3, 3),
    level2("资产管理", 3, 3),
    row("资产管理规范性", null, "资产保存完整、配置合理", 3, 3),
    level2("人员管理", 3, 3),
    row("在职人员控制率", "≤100%", "91.25%（编制80人，在职73人）", 3, 3),
    level2("重点工作管理", 6, 6),
    row("重点工作管理制度健全性", null, "制度健全，监督检查10次，研究课题6个", 3, 3),
    level1("履职效果", 37, 37),
    level2("部门履职目标", 17, 17),
    row(
      "会议培训次数及人数",
      null,
      "中心组学习17次、专题讲座7次、交流研讨4次，培训500多人次",
      6,
      6,
    ),
    row("实名制管理覆盖率", null, "100%", 3, 3),
    row("奖励性补贴发放率", null, "100%", 3, 3),
    row("机构设置科学合理性", null, "有效提高", 3, 3),
    row("机构编制改革工作完成及时性", null, "按期完成", 3, 3),
    level2("部门效果目标", 11, 11),
    row("会议、培训达标率", null, "中心组学习17次、专题讲座7次、交流研讨4次，培训500多人次", 2, 2),
    row("优化机构编制资源配置", null, "有效优化机构编制资源配置", 3, 3),
    row("相关政策建议采纳次数", null, "提出机构编制政策建议10余次", 3, 3),
    row("门户网站访问人数", null, "30多万人（次）", 3, 3),
    level2("社会影响", 9, 9),
    row("单位获奖情况", null, "3个处获评先进集体", 3, 3),
    row("单位违法违纪情况", null, "未发生违法违纪情况", 3, 3),
    row("处置舆情信访件数", null, "10起", 3, 3),
    level1("能力建设", 14, 14),
    level2("长效管理", 4, 4),
    row("机构编制工作长效管理机制健全性", null, "加快构建机构编制法规制度体系", 2, 2),
    row("党建工作覆盖率", null, "100%", 2, 2),
    level2("人力资源建设", 4, 4),
    row("人员培训机制完备性及人员培训覆盖率", null, "人员培训覆盖率100%", 4, 4),
    level2("档案管理", 6, 6),
    row("档案管理完备性", null, "严格执行《档案管理制度》", 3, 3),
    row("档案整理页数", null, "超过5万页", 3, 3),
    level1("服务对象满意度", 6, 6),
    row("工作人员及省直单位满意度", null, "大于95%", 6, 6),
  ],
  total: { weight: 100, score: 97.53 },
  reason: `资金投入目标有偏离。${BALANCE_UNPAID}`,
};

const PROJECT = {
  sheet: "业务费项目",
  title: "2022年度省委编办部门预算项目支出绩效自评表",
  heads: [
    ["项目名称", "业务费"],
    ["主管部门", "省委编办", "实施单位", "省委编办"],
  ],
  funds: {
    heading: "项目资金\n（万元）",
    rows: [
      ["年度资金总额", null, 394.23, 298.41, 10, centre(0.7569, "0.00%"), 7.57],
      ["其中：当年财政拨款", null, 320, null, "—", null, "—"],
      ["上年结转资金", null, 74.23, null, "—", null, "—"],
    ],
  },
  goals: [[null, report[77]]],
  indicators: [
    level1("产出指标", 66, 63),
    level2("数量指标", 36, 33),
    row("第三方服务机构数", null, "3家", 3, 3),
    row("车辆租赁数", null, "10次（辆）", 3, 3),
    // The weight of 6 is what the class of 36 leaves for this row.
    row(
      "考察调研次数及人数",
      null,
      "10次、20余人",
      6,
      3,
      "受疫情影响，考察调研次数及人数未达预期。",
    ),
    row(
      "会议培训次数及人数",
      null,
      "中心组学习17次、专题讲座7次、交流研讨4次，培训500多人次",
      6,
      6,
    ),
    row("机构编制实名制管理系统维护数量", null, "认真做好系统运维工作", 3, 3),
    row("形成调研报告数量", null, "6篇", 3, 3),
    row("机房运行用电度数", ">=90000度", "107520度", 3, 3),
    row("驻场维护工程师人数", null, "3名", 3, 3),
    row("档案整理数量", null, "超过5万页", 3, 3),
    row("机构编制监督检查", null, "督查实地抽查工作5次", 3, 3),
    level2("质量指标", 18, 18),
    row("第三方服务机构匹配率", null, WHOLE, 3, 3),
    row("机房内监测设备正常运转率", null, WHOLE, 3, 3),
    row("机房用电保障率", null, "电费足额缴纳，机房正常运行", 3, 3),
    row("机关门户网站运维保障率", null, "3名工程师驻场巡查，系统、网络正常运行", 3, 3),
    row("会议培训覆盖率", null, WHOLE, 3, 3),
    row("实名制管理覆盖率", null, WHOLE, 3, 3),
    level2("时效指标", 10, 10),
    row("改革工作完成及时性", null, "年度内按期完成", 2, 2),
    row("机房用电费用缴纳及时性", null, "及时缴纳", 2, 2),
    row("会议培训开展及时性", null, "及时召开", 2, 2),
    row("软件升级维护及时性", null, "保证在2日内解决", 2, 2),
    row("档案整理及时性", null, "整理数量超过5万页", 2, 2),
    level2("成本指标", 2, 2),
    row("成本控制率", null, "预算394.23万元，支出298.41万元，成本控制良好", 2, 2),
    level1("效益指标", 24, 24),
    level2("经济效益", 3, 3),
    row("门户网站访问人数", null, "30多万人（次）", 3, 3),
    level2("社会效益", 9, 9),
    row("机构设置科学合理性", null, "提高了机构设置科学性合理性", 3, 3),
    row("跨部门沟通有效性", null, "提升监管效能", 3, 3),
    row("相关政策建议采纳次数", null, "提出机构编制政策建议5次", 3, 3),
    level2("可持续影响", 9, 9),
    row("部门协作机制健全性", null, "10起信访举报案件第一时间调查处理", 3, 3),
    row("部门档案管理机制完善性", null, "提高档案管理工作质量", 3, 3),
    row("机构编制工作长效管理机制健全性", null, "加快构建机构编制法规制度体系", 3, 3),
    level1("满意度指标", 3, 3),
    row("机关工作人员满意度", null, "大于95%", 3, 3),
  ],
  total: { weight: 100, score: 94.57 },
  grade: "优",
  reason:
    "一是项目预算执行进度未达标：政府采购项目合同金额126万元，2022年10月支付30%的采购款37.8万元，剩余70%的采购款88.2万元将于2023年支付。二是考察调研次数及人数未达标：受疫情影响，部分考察调研工作无法实地开展。",
};

export const gansu = {
  file: "甘肃省委编办2022.xlsx",
  sheets: [
    reconstructedSheet(OVERALL, REPORT),
    reconstructedSheet(PROJECT, REPORT),
    reportSheet(report),
  ],
};
