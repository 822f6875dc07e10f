/**
 * 金昌市委编办 2021: the overall table and two project tables, laid out again from the report, which
 * published none. Weights, scores and money are the report's own; it states no targets.
 * The money of 电子政务建设专项 is that of the two budget projects evaluated together, 5 and 3.
 *
 * How the numbers are kept: money as numbers, rates, weights and scores as text.
 */
import { centre, reportSheet } from "./layout.mjs";
import { report } from "./jinchang-2021-report.mjs";
import { reconstructedSheet } from "./reconstructed-form.mjs";

const REPORT = "金昌市委编办2021年度绩效自评报告";

const ORGANISATION = "中共金昌市委机构编制委员会办公室";
const SHORT_NAME = "市委编办";
const money = (value) => centre(value, "0.00");
/** The report gives the funds no points of their own. */
const UNSCORED = "—";

const OVERALL = {
  sheet: "部门整体支出",
  title: "2021年度市委编办部门整体支出绩效自评表",
  heads: [["部门名称", ORGANISATION]],
  funds: {
    heading: "预算执行情况\n（万元）",
    rows: [
      ["年度资金总额", money(199.94), money(239.04), money(245.79), UNSCORED, "100%", UNSCORED],
      ["其中：基本支出", money(187.94), money(235.37), money(235.37), UNSCORED, UNSCORED, UNSCORED],
      ["项目支出", money(12), money(10.43), money(10.43), UNSCORED, UNSCORED, UNSCORED],
    ],
  },
  goals: [[null, report[12]]],
  indicators: [
    {
      level1: "绩效管理情况",
      name: "绩效目标设定",
      target: null,
      actual: "优化绩效目标设定，细化考核标准，及时调整绩效管理目标",
      weight: "30",
      score: "30",
    },
    {
      level1: "绩效运行监控情况",
      name: "绩效运行监控",
      target: null,
      actual: "按照年初工作计划完成了全部工作，按时报送绩效监控表",
      weight: "30",
      score: "28",
      reason: "1-9 月部分经费支出进度较缓，已于 2021 年度前全部列支完毕。",
    },
    {
      level1: "绩效评价管理情况",
      name: "绩效自评工作开展",
      target: null,
      actual: "圆满完成绩效评价工作",
      weight: "30",
      score: "30",
    },
    {
      level1: "评价结果运用情况",
      name: "绩效目标公开",
      target: null,
      actual: "及时公开绩效目标，未发生资金问题",
      weight: "10",
      score: "10",
    },
  ],
  total: { weight: "100", score: "98" },
};

const E_GOVERNMENT = {
  sheet: "电子政务建设专项",
  title: "2021年度电子政务建设专项项目支出绩效自评表",
  heads: [
    ["项目名称", "电子政务建设专项（电子编制证技术服务费与中文域名注册专项经费）"],
    ["主管部门", SHORT_NAME, "实施单位", SHORT_NAME],
  ],
  funds: {
    heading: "项目资金\n（万元）",
    rows: [
      ["年度资金总额", money(8), money(8), money(8), UNSCORED, "100%", UNSCORED],
      [
        "其中：电子编制管理证技术服务专项",
        money(5),
        money(5),
        money(5),
        UNSCORED,
        UNSCORED,
        UNSCORED,
      ],
      ["中文域名注册专项", money(3), money(3), money(3), UNSCORED, UNSCORED, UNSCORED],
    ],
  },
  goals: [
    ["做好机构编制数据基础服务，提高实名制数据和统计数据质量。", "相关业务工作完成较好。"],
    [
      "完成对“.政务”或“.公益”专用中文域名的注册及管理工作，监督各单位使用规范合法的中文域名。",
      "相关业务工作完成较好。",
    ],
  ],
  indicators: [
    {
      level1: "产出指标",
      name: "实名制信息更新和网站挂标督查",
      target: null,
      actual: "实时调整更新实名制信息，督促标识不规范网站进行整改",
      weight: "60",
      score: "60",
    },
    {
      level1: "效益指标",
      name: "实名制数据应用和网站运行",
      target: null,
      actual: "完成全部效益目标，各单位网站正常运行",
      weight: "30",
      score: "30",
    },
  ],
  total: { weight: "100", score: "100" },
};

const REGISTRATION = {
  sheet: "事业单位登记专项",
  title: "2021年度事业单位登记管理专项项目支出绩效自评表",
  heads: [
    ["项目名称", "事业单位登记管理专项"],
    ["主管部门", SHORT_NAME, "实施单位", SHORT_NAME],
  ],
  funds: {
    heading: "项目资金\n（万元）",
    rows: [["年度资金总额", money(2.43), money(2.43), money(2.43), UNSCORED, "100%", UNSCORED]],
  },
  goals: [["圆满完成事业单位登记管理全部相关业务。", "相关业务工作完成较好。"]],
  indicators: [
    // The report gives 60 points to the three together: one cell for all of them.
    {
      level1: "产出指标",
      level2: "数量指标",
      rows: 3,
      name: "审核登记业务信息",
      target: null,
      actual: "530 项",
      weight: "60",
      score: "60",
    },
    { name: "办理事业单位法人证书登记变更事项", target: null, actual: "43 项" },
    { name: "统一社会信用代码证书变更事项", target: null, actual: "35 项" },
    {
      level1: "效益指标",
      name: "登记业务办理模式",
      target: null,
      actual: "完善网上办理模式，提高审批效率",
      weight: "30",
      score: "30",
    },
  ],
  total: { weight: "100", score: "100" },
};

export const jinchang = {
  file: "金昌市委编办2021.xlsx",
  sheets: [
    reconstructedSheet(OVERALL, REPORT),
    reconstructedSheet(E_GOVERNMENT, REPORT),
    reconstructedSheet(REGISTRATION, REPORT),
    reportSheet(report),
  ],
};
