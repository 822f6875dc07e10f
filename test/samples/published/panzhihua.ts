import { fundRows, indicatorRows } from "../published-table";
import type { PublishedColumns, PublishedSample } from "../published-table";

const COLUMNS: PublishedColumns = {
  level1: "B",
  level2: "C",
  level3: "D",
  target: "E",
  actual: "F",
};
const TITLE = [
  { cell: "A1", text: "项目绩效目标完成情况表" },
  { cell: "A2", text: "(2019 年度)" },
];
const ORGANISATION = "攀枝花市西区编制委员会办公室";
const GOALS = [{ expected: "B9", actual: "E9" }];
const EMPTY_ROWS = [16, 17, 18, 19];
const NO_TOTAL = { weight: null, score: null, grade: null };
/** The form has no scores; 执行数 equals 预算数 in all three tables. */
const RATE_ONLY = { rate: "1", fundScore: null, total: null, fromLevel1: null, grade: null };

/** 004: published tables without weights and scores, the money as pairs of label and value. */
export const panzhihua: PublishedSample = {
  file: "攀枝花市西区编办2019.xlsx",
  provenance: "published",
  reportSheet: "自评报告",
  tables: [
    {
      sheet: "档案规范化建设",
      title: TITLE,
      form: "sichuan-completion-2019",
      kind: "target-completion",
      year: 2019,
      organisation: ORGANISATION,
      project: "机构编制档案规范化建设专项经费",
      moneyUnit: "万元",
      funds: fundRows(`
        B5=预算数: | - | C5=0.2万元 | F5=0.2万元 | - | - | -
        B6=其中-财政拨款: | - | C6=0.2万元 | F6=0.2万元 | - | - | -
        B7=其它资金: | - | C7=0 | F7=0 | - | - | -
      `),
      goals: GOALS,
      columns: COLUMNS,
      indicators: indicatorRows(
        COLUMNS,
        `
    11 | 项目完成指标 | 数量指标 | 开展业务学习培训1次，订阅相关规范汇编和书籍资料，采购相应文具材料。 | 开展业务学习培训1次，订阅相关规范汇编和书籍资料，采购相应文具材料。 | 开展业务学习培训1次，订阅相关规范汇编和书籍资料，采购相应文具材料130余份。
    12 | 项目完成指标 | 质量指标 | 确保全区机构编制档案文件规范可查，确保各类机构历史沿革有迹可循。 | 确保全区机构编制档案文件规范可查，确保各类机构历史沿革有迹可循。 | 确保全区机构编制档案文件规范可查，确保各类机构历史沿革有迹可循。
    13 | 项目完成指标 | 时效指标 | 2019年12月31日前 | 2019年12月31日前 | 2019年12月31日前
    14 | 项目完成指标 | 成本指标 | 0.2万元 | 0.2万元 | 0.2万元
    15 | 项目完成指标 | 社会效益 | 确保全区机构编制档案文件规范可查，确保各类机构历史沿革有迹可循。 | 确保全区机构编制档案文件规范可查，确保各类机构历史沿革有迹可循。 | 确保全区机构编制档案文件规范可查，确保各类机构历史沿革有迹可循，为各项重点工作、各项检查提供重要依据。
    20 | 满意度指标 | 满意度 | 满意度 | 100% | 100%
      `,
      ),
      emptyRows: EMPTY_ROWS,
      figures: [],
      total: NO_TOTAL,
      computed: RATE_ONLY,
      disagreements: [],
    },
    {
      sheet: "核查及实名制维护",
      title: TITLE,
      form: "sichuan-completion-2019",
      kind: "target-completion",
      year: 2019,
      organisation: ORGANISATION,
      project: "机构编制核查及实名制系统维护专项经费",
      moneyUnit: "万元",
      funds: fundRows(`
        B5=预算数: | - | C5=0.3万元 | F5=0.3万元 | - | - | -
        B6=其中-财政拨款: | - | C6=0.3万元 | F6=0.3万元 | - | - | -
        B7=其它资金: | - | C7=0 | F7=0 | - | - | -
      `),
      goals: GOALS,
      columns: COLUMNS,
      indicators: indicatorRows(
        COLUMNS,
        `
    11 | 项目完成指标 | 数量指标 | 开展全年机构编制核查1次，对全区开展业务培训1次，核查机构编制数据，确保编制数底线不突破，与财政供养人员保持对应。 | 开展全年机构编制核查1次，对全区开展业务培训1次，核查机构编制数据，修改实名制数据1000人次。 | 开展全年机构编制核查1次，对全区开展业务培训1次，核查机构编制数据，修改实名制数据1500人次。
    12 | 项目完成指标 | 质量指标 | 确保完成牵头开展的各项工作 | 确保完成牵头开展的各项工作 | 全面完成牵头开展的各项工作
    13 | 项目完成指标 | 时效指标 | 2019年12月31日前 | 2019年12月31日前 | 2019年12月31日前
    14 | 项目完成指标 | 成本指标 | 0.3万元 | 0.3万元 | 0.3万元
    15 | 项目完成指标 | 社会效益 | 保障各项工作开展 | 确保全区机构编制核查及实名制系统维护顺利完成 | 维护了全区机构编制纪律
    20 | 满意度指标 | 满意度 | 满意度 | 100% | 100%
      `,
      ),
      emptyRows: EMPTY_ROWS,
      figures: [],
      total: NO_TOTAL,
      computed: RATE_ONLY,
      disagreements: [],
    },
    {
      sheet: "机构改革业务费",
      title: TITLE,
      form: "sichuan-completion-2019",
      kind: "target-completion",
      year: 2019,
      organisation: ORGANISATION,
      project: "机构改革业务费",
      moneyUnit: "万元",
      funds: fundRows(`
        B5=预算数: | - | C5=2.5万元 | F5=2.5万元 | - | - | -
        B6=其中-财政拨款: | - | C6=2.5万元 | F6=2.5万元 | - | - | -
        B7=其它资金: | - | C7=0 | F7=0 | - | - | -
      `),
      goals: GOALS,
      columns: COLUMNS,
      indicators: indicatorRows(
        COLUMNS,
        `
    11 | 项目完成指标 | 数量指标 | 开展机构改革调研10次以上，牵头召开机构改革动员会，形成机构改革方案。 | 开展机构改革调研10次以上，牵头召开机构改革动员会，形成机构改革方案。 | 开展机构改革调研20余次，牵头召开机构改革动员会1次，形成机构改革方案1份。
    12 | 项目完成指标 | 质量指标 | 开展机构改革调研10次以上，牵头召开机构改革动员会，形成机构改革方案。 | 开展机构改革调研10次以上，牵头召开机构改革动员会，形成机构改革方案。 | 开展机构改革调研20余次，牵头召开机构改革动员会1次，形成机构改革方案1份。
    13 | 项目完成指标 | 时效指标 | 2019年12月31日前 | 2019年12月31日前 | 2019年12月31日前
    14 | 项目完成指标 | 成本指标 | 2.5万元 | 2.5万元 | 2.37万元
    15 | 项目完成指标 | 社会效益 | 确保机构改革顺利开展，党政部门运转高效。 | 确保机构改革顺利开展，党政部门运转高效。 | 确保机构改革顺利开展，党政部门运转高效。
    20 | 满意度指标 | 满意度 | 满意度 | 100% | 100%
      `,
      ),
      emptyRows: EMPTY_ROWS,
      figures: [],
      total: NO_TOTAL,
      computed: RATE_ONLY,
      disagreements: [],
    },
  ],
};
