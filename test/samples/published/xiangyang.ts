import { fundRows, indicatorRows } from "../published-table";
import type { PublishedColumns, PublishedSample } from "../published-table";

const COLUMNS: PublishedColumns = {
  level1: "B",
  level2: "C",
  level3: "D",
  target: "E",
  actual: "F",
  score: "G",
};

const ORGANISATION = "中共襄阳市委机构编制委员会办公室";
const SHORT_NAME = "中共襄阳市委编办";

/** 003: published tables; the report's summaries stand on the fourth sheet. */
export const xiangyang: PublishedSample = {
  file: "襄阳市委编办2021.xlsx",
  provenance: "published",
  reportSheet: "自评报告",
  tables: [
    {
      sheet: "政务公开及域名注册",
      title: [
        { cell: "A1", text: "2021年度政务公开及中文域名注册管理工作经费" },
        { cell: "A2", text: "项目绩效自评表" },
      ],
      form: "hubei-project",
      kind: "project",
      year: 2021,
      organisation: SHORT_NAME,
      project: "政务公开及中文域名注册管理工作经费",
      moneyUnit: "万元",
      funds: fundRows(
        "B10=年度财政资金总额 | - | D10=33.83 | E10=32.26 | - | F10=95.36% | G10=19.07",
      ),
      goals: [{ expected: "A11", actual: null }],
      columns: COLUMNS,
      indicators: indicatorRows(
        COLUMNS,
        `
    12 | 产出指标 | 数量指标 | 培训完成率 | ≥80% | 100% | 10
    13 | 〃 | 质量指标 | 域名注册覆盖率 | ≥90% | 100% | 10
    14 | 〃 | 质量指标 | 安全事故发生率 | ≤5% | 0 | 10
    15 | 〃 | 时效指标 | 年报完成时间 | 按时完成 | 按时完成 | 10
    16 | 效益指标 | 社会效益 | 服务中心工作 | 提供支撑 | 有力支撑 | 20
    17 | 〃 | 社会效益 | 党政机关网站运行情况 | 安全运行 | 安全运行 | 10
    18 | 满意度指标 | 服务对象满意度 | 服务对象满意率 | ≥90% | 100% | 10
      `,
      ),
      emptyRows: [],
      figures: [],
      total: { weight: null, score: { cell: "G19", text: "99.07" }, grade: null },
      computed: {
        rate: "0.9536",
        fundScore: "19.07",
        total: "99.07",
        fromLevel1: null,
        grade: "优",
      },
      disagreements: [],
    },
    {
      sheet: "深化机构改革",
      title: [{ cell: "A1", text: "2021年度深化机构改革工作经费项目绩效自评表" }],
      form: "hubei-project",
      kind: "project",
      year: 2021,
      organisation: SHORT_NAME,
      project: "深化机构改革工作经费",
      moneyUnit: "万元",
      funds: fundRows("B9=年度财政资金总额 | - | D9=101.17 | E9=63.34 | - | F9=62.61% | G9=12.52"),
      goals: [{ expected: "A10", actual: null }],
      columns: COLUMNS,
      indicators: indicatorRows(
        COLUMNS,
        `
    11 | 产出指标 | 数量指标 | 调研开展率 | ≥90% | 100% | 10
    12 | 〃 | 数量指标 | 目标完成率 | ≥90% | 100% | 20
    13 | 〃 | 质量指标 | 骨干人才培训率 | ≥90% | 100% | 10
    14 | 效益指标 | 社会效益 | 服务中心工作 | 提供支撑 | 有力支撑 | 20
    15 | 〃 | 社会效益 | 人才引进工作 | 提供支撑 | 有力支撑 | 10
    16 | 满意度指标 | 服务对象满意度 | 服务对象满意率 | ≥90% | 100% | 10
      `,
      ),
      emptyRows: [],
      figures: [],
      total: { weight: null, score: { cell: "G17", text: "92.52" }, grade: null },
      computed: {
        rate: "0.6261",
        fundScore: "12.52",
        total: "92.52",
        fromLevel1: null,
        grade: "优",
      },
      disagreements: [],
    },
    {
      sheet: "部门整体",
      title: [
        { cell: "A1", text: "2021年度中共襄阳市委机构编制委员会办公室" },
        { cell: "A2", text: "整体绩效自评表" },
      ],
      form: "hubei-overall",
      kind: "overall",
      year: 2021,
      organisation: ORGANISATION,
      project: null,
      moneyUnit: "万元",
      // Rate, fund score and total are formulas with stored results.
      funds: fundRows("B7=部门整体支出总额 | - | D7=698.88 | E7=637.78 | - | F7=91.26% | G7=18.25"),
      goals: [{ expected: "B8", actual: null }],
      columns: COLUMNS,
      indicators: indicatorRows(
        COLUMNS,
        `
    10 | 产出指标 | 数量指标 | 当年改革任务完成率 | ≥95% | 100% | 10
    11 | 〃 | 数量指标 | 调研开展率 | ≥95% | 100% | 10
    12 | 〃 | 数量指标 | 解决编制遗留问题 | 不少于150人 | 160 | 10
    13 | 〃 | 质量指标 | 优秀调研报告 | 不少于2篇 | 2篇 | 10
    14 | 效益指标 | 社会效益 | 服务中心工作 | 提供支撑 | 有力支撑 | 20
    15 | 〃 | 社会效益 | 人才引进工作 | 提供支撑 | 有力支撑 | 10
    16 | 满意度指标 | 服务对象满意度 | 服务对象满意率 | ≥95% | 100% | 10
      `,
      ),
      emptyRows: [],
      figures: [
        { label: "基本支出总额", cell: "B5", text: "629.74" },
        { label: "项目支出总额", cell: "F5", text: "111.07" },
      ],
      total: { weight: null, score: { cell: "G17", text: "98.25" }, grade: null },
      computed: {
        rate: "0.9126",
        fundScore: "18.25",
        total: "98.25",
        fromLevel1: null,
        grade: "优",
      },
      disagreements: [],
    },
  ],
};
