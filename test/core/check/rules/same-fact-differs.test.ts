import { sameFactDiffers } from "../../../../src/core/check/rules/same-fact-differs";
import type { FundSpec, TableSpec } from "../../../tables/build-table";
import { narrative, testRule } from "../rule-tester";

const report = (...texts: readonly string[]) =>
  texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text));
const funds = (adjusted: string, executed: string, rate?: string): readonly FundSpec[] => [
  { adjusted, executed, ...(rate === undefined ? {} : { rate }) },
];
const reform = (adjusted: string, executed: string, cost?: string): TableSpec => ({
  id: "t1",
  sheet: "机构改革",
  project: "机构改革业务费",
  funds: funds(adjusted, executed),
  rows:
    cost === undefined
      ? []
      : [{ level2: "成本指标", level3: "项目总成本", target: "2.5万元", actual: cost }],
});
const archive: TableSpec = {
  ...reform("0.2", "0.2"),
  id: "t2",
  sheet: "档案",
  project: "机构编制档案规范化建设专项经费",
};
const counting = (actual: string, other: Partial<TableSpec> = {}): TableSpec => ({
  ...other,
  rows: [{ level2: "数量指标", level3: "相关政策建议采纳次数", actual }],
});
const overall = (actual: string) =>
  counting(actual, { id: "t1", sheet: "整体", kind: "overall", project: null });
const project = (actual: string) => counting(actual, { id: "t2", sheet: "项目" });
const summary = (...cells: readonly string[]): TableSpec => ({
  id: "t9",
  sheet: "汇总",
  kind: "summary",
  project: null,
  rows: [],
  figures: [
    {
      title: "项目名称",
      columns: ["预算数", "执行数"],
      rows: [{ label: "机构改革业务费", cells }],
    },
  ],
});

testRule(sameFactDiffers, {
  valid: [
    {
      name: "the report repeats the funds of each table",
      tables: [reform("2.5", "2.37"), archive],
      narratives: report(
        "“机构改革业务费”项目全年预算数2.5万元，执行数为2.37万元，完成预算的94.8%。",
        "“机构编制档案规范化建设专项经费”项目全年预算数2000元，执行数为2000元。",
      ),
    },
    {
      name: "money of a part, of another year, or without its budget beside it",
      tables: [reform("2.5", "2.37")],
      narratives: report(
        "基本支出预算数100万元，实际支出90万元，基本支出预算执行率90%。",
        "2021年预算数3万元，执行数3万元。",
        "全年支出1万元。",
        "截至9月底预算数2.5万元，支出1万元，执行率40%。",
      ),
    },
    {
      name: "projects without a table",
      tables: [reform("2.5", "2.37"), archive],
      narratives: report("网络运维项目全年预算数10万元，执行数为9万元，执行率90%。"),
    },
    {
      name: "the initial budget, and the right rate beside a wrong one",
      tables: [
        {
          ...reform("2.5", "2.37"),
          funds: [{ initial: "2", adjusted: "2.5", executed: "2.37", rate: "90%" }],
        },
      ],
      narratives: report("全年预算数2万元，执行数2.37万元，预算执行率94.8%。"),
    },
    {
      name: "a cost that fits the outturn, is a limit, or is of a part",
      tables: [reform("2.5", "2.37", "2.37万元")],
    },
    { name: "a cost that repeats the limit", table: reform("2.5", "2.37", "≤2.5万元") },
    { name: "a cost of a part of the budget", table: reform("20", "18", "2.37万元") },
    {
      name: "counts alike, or as loose as the other allows",
      tables: [overall("提出机构编制政策建议10余次"), project("提出机构编制政策建议15次")],
    },
    {
      name: "short names, and plain numbers of one indicator",
      tables: [overall("培训10次"), project("培训5次")],
    },
    { name: "plain numbers of one indicator", tables: [overall("10次"), project("5次")] },
    {
      name: "meetings and those present",
      tables: [overall("组织开展业务培训3次")],
      narratives: report("组织开展业务培训120人次。", "2021年，组织开展业务培训8次。"),
    },
    {
      name: "accounts of several scopes",
      table: { rows: [] },
      narratives: report(
        "三、支出决算情况说明",
        "2022年支出200万元，其中：基本支出125.7万元，项目支出74.3万元。",
        "五、一般公共预算财政拨款支出决算情况说明",
        "2022年一般公共预算财政拨款基本支出120万元，其中：人员经费110万元，公用经费10万元。",
        "2022年基本支出预算130万元，决算120万元，上年基本支出90万元。",
      ),
    },
    {
      name: "counts of an area in sentences on other matters",
      table: { rows: [] },
      narratives: report("我区35个党政部门参加培训。", "走访了33个区级党政部门。"),
    },
    {
      name: "the summary table, also in 元",
      tables: [reform("2.5", "2.37"), summary("2.5", "23700")],
    },
    {
      name: "the summary table repeats the initial budget",
      tables: [
        { ...reform("2.5", "2.37"), funds: [{ initial: "2", adjusted: "2.5", executed: "2.37" }] },
        summary("2", "2.37"),
      ],
    },
    {
      name: "a table without funds, and its row in the summary table",
      tables: [{ ...reform("", ""), funds: [] }, summary("2.5", "2.37")],
    },
    { name: "blanks in the summary table", tables: [reform("2.5", "2.37"), summary("", "")] },
    { name: "blanks in the table", tables: [reform("", ""), summary("2.5", "2.37")] },
  ],
  invalid: [
    {
      name: "the outturn of the report",
      tables: [reform("2.5", "2.5"), archive],
      narratives: report("“机构改革业务费”项目全年预算数2.5万元，执行数为2.37万元。"),
      findings: [
        {
          messageId: "fund",
          cells: ["'机构改革'!F6", "'报告'!A1"],
          values: { name: "执行数", one: "2.5", other: "2.37万元" },
        },
      ],
    },
    {
      name: "the cost row says so too",
      tables: [reform("2.5", "2.5", "2.37万元")],
      narratives: report("全年预算数2.5万元，执行数为2.37万元。"),
      findings: [
        {
          messageId: "fund",
          cells: ["'机构改革'!F6", "'机构改革'!F20", "'报告'!A1"],
          values: { elsewhere: "同表成本指标、“报告”" },
        },
      ],
    },
    {
      name: "the rate of the report, and in the reason of the table itself",
      tables: [
        { ...reform("100", "90"), funds: funds("100", "90", "90%"), reasons: ["预算执行率95%。"] },
      ],
      narratives: report("该项目的预算执行率为95%。"),
      findings: [{ messageId: "fund", cells: ["'机构改革'!H6", "'报告'!A1", "'机构改革'!C21"] }],
    },
    {
      name: "the cost row alone",
      tables: [reform("2.5", "2.5", "2.37万元")],
      findings: [
        {
          messageId: "cost",
          cells: ["'机构改革'!F6", "'机构改革'!F20"],
          values: { elsewhere: "同表成本指标" },
        },
      ],
    },
    {
      name: "budget and outturn in the summary table",
      tables: [reform("2.5", "2.37"), summary("2.6", "2.5")],
      findings: [
        { messageId: "summary", cells: ["'机构改革'!E6", "'汇总'!B61"] },
        { messageId: "summary", cells: ["'机构改革'!F6", "'汇总'!C61"] },
      ],
    },
    {
      name: "ten and more in one table, five in the other",
      tables: [overall("提出机构编制政策建议10余次"), project("提出机构编制政策建议5次")],
      findings: [
        {
          messageId: "count",
          cells: ["'整体'!F20", "'项目'!F20"],
          values: { one: "10余次", other: "5次" },
        },
      ],
    },
    {
      name: "1500 persons in the table, 500 pieces in the report",
      tables: [counting("核查数据，修改实名制数据1500人次。")],
      narratives: report("核对数据信息，修改实名制数据  500余条。"),
      findings: [{ messageId: "countUnits", cells: ["'表1'!F20", "'报告'!A1"] }],
    },
    {
      name: "人员经费 of one scope, and 公积金 of a part above that of the whole",
      table: { rows: [] },
      narratives: report(
        "三、支出决算情况说明",
        "2019年支出125.7万元，其中工资115.41万元、住房公积金10.29万元。",
        "五、一般公共预算财政拨款支出决算情况说明",
        "工会经费0.67万元、公积金11.43万元。",
        "1.人员经费113.78万元。",
        "六、一般公共预算财政拨款基本支出决算情况说明",
        "基本支出125.68万元，其中：人员经费110.89万元。",
      ),
      findings: [
        {
          messageId: "account",
          cells: ["'报告'!A7", "'报告'!A5"],
          values: { name: "人员经费", one: "110.89万元", other: "113.78万元" },
        },
        { messageId: "accountScope", cells: ["'报告'!A4", "'报告'!A2"] },
      ],
    },
    {
      name: "a budget under a heading of outturns",
      table: { rows: [] },
      narratives: report(
        "二、收入决算情况说明",
        "2019年收入预算128.98万元。",
        "二、部门资金收支情况",
        "2019年收入126.07万元。",
      ),
      findings: [{ messageId: "accountScope", cells: ["'报告'!A4", "'报告'!A2"] }],
    },
    {
      name: "the departments of a district",
      table: { rows: [] },
      narratives: report(
        "完成我区35个党政部门的“三定”规定制定工作，按时完成机构改革任务。",
        "33个区级党政部门机构改革、1个镇、6个街道完成划转。",
      ),
      findings: [
        {
          messageId: "noun",
          cells: ["'报告'!A2", "'报告'!A1"],
          values: { name: "党政部门", other: "35个党政部门" },
        },
      ],
    },
    {
      name: "the budget of the report",
      tables: [reform("2.5", "2.37")],
      narratives: report("全年预算数2.8万元，执行数为2.37万元。"),
      findings: [
        {
          messageId: "fund",
          cells: ["'机构改革'!E6", "'报告'!A1"],
          values: { name: "预算数", one: "2.5", other: "2.8万元", elsewhere: "“报告”" },
        },
      ],
    },
    {
      name: "numbers of the summary table with spaces around them",
      tables: [reform("2.5", "2.37"), summary(" 2.6 ", " 2.37 ")],
      findings: [
        {
          messageId: "summary",
          cells: ["'机构改革'!E6", "'汇总'!B61"],
          values: { one: "2.5", other: "2.6" },
        },
      ],
    },
  ],
});
