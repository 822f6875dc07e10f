import { yearMismatch } from "../../../../src/core/check/rules/year-mismatch";
import type { TableSpec } from "../../../tables/build-table";
import { narrative, testRule } from "../rule-tester";

const report = (...texts: readonly string[]) =>
  texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text));
const row = (target: string, actual = "按时完成"): TableSpec => ({
  rows: [{ level2: "时效指标", level3: "完成时间", target, actual, weight: 10, score: 10 }],
});
const goal = (expected: string, actual = "已完成"): TableSpec => ({
  goals: [{ expected, actual }],
  rows: [],
});
const plain: TableSpec = { rows: [] };

testRule(yearMismatch, {
  valid: [
    {
      name: "the year of the title",
      table: goal("2022年，完成系统升级。", "2022年，已完成升级。"),
    },
    {
      name: "years in names, document numbers and comparisons",
      table: goal(
        "落实《2021年工作要点》（财办〔2021〕5号）。",
        "较2021年，办件量增长12%；2021年度结转资金已全部支出。",
      ),
    },
    {
      name: "work of several years",
      table: goal("2021年，启动建设；2022年，完成验收。", "2021年，完成主体；2022年，通过验收。"),
    },
    {
      name: "projects and funds named by the year they were granted in",
      table: goal(
        "2021年高标准农田建设项目按期完工；2021年中央财政补助支出100%。",
        "2021年项目建设完成；2021年预算安排的3个村全部完成；2021年初已验收。",
      ),
    },
    { name: "plans", table: goal("到2025年建成50万亩，2025年，力争全部达标。") },
    { name: "a date of a year that tells no work", table: goal("按2021年签订的合同支付尾款。") },
    { name: "no year in the title", table: { ...goal("2021年，完成升级。"), year: null } },
    { name: "a target within the year, later, or without a year", table: row("2022年12月31日前") },
    { name: "a target of a later year", table: row("2023年6月底前") },
    { name: "a target without a year", table: row("12月底前") },
    {
      name: "days of this year, and a contract signed before it",
      table: row("按时完成", "分别于2022年3月4日、6月17日召开会议。合同于2021年12月1日签订。"),
    },
    {
      name: "comparisons with another year, near and far",
      table: goal("与2021年末相比，2021年，办件量为12件。", "自2021年以来，2021年，持续提高。"),
    },
    {
      name: "days of the year before that are no series",
      table: row("按时完成", "先后赴各地调研，2021年6月25日、9月27日前往汇报。"),
    },
    {
      name: "a year that is said to be like this one",
      table: goal("2021年，我办办件量与本年相当。"),
    },
    {
      name: "days behind other words than those of a series",
      table: row("按时完成", "分别赴各地的2021年6月25日、2022年3月4日召开会议。"),
    },
    { name: "one day of the year before", table: row("按时完成", "分别于2021年6月25日前往。") },
    {
      name: "two days of the year, and one of the year before in the next sentence",
      table: row("按时完成", "分别于2022年3月4日、6月17日汇报。2021年6月25日是周五。"),
    },
    {
      name: "months of the year before",
      table: row("按时完成", "分别于2021年6月、9月前往汇报。"),
    },
    { name: "a number for a target", table: row("2021") },
    {
      name: "stages of works",
      table: row("按时完成", "分别于2021年11月3日、2022年5月6日开工建设。"),
    },
    {
      name: "a report that looks back and ahead",
      table: plain,
      narratives: report(
        "2021年，我单位获评先进。",
        "2023年，我单位将继续加强管理。",
        "2025年，我省计划全面推开。",
        "2019年度支出100万元，2022年度支出90万元。",
        "“十四五”规划到2025年，建成体系。",
      ),
    },
    {
      name: "titles of the same year, of several, or of other papers",
      table: plain,
      narratives: report(
        "2022年度部门整体绩效自评报告",
        "正文。",
        "2021年度绩效评价发现问题整改情况报告",
        "正文。",
        "2023年度绩效目标表",
        "正文。",
        "2021年度大事记",
      ),
    },
    {
      name: "tables of two years: the report may be of either",
      tables: [plain, { ...plain, id: "t2", sheet: "表2", year: 2021 }],
      narratives: report("2021年度绩效自评报告"),
    },
    { name: "the year before as the beginning", table: goal("与2021年同期相比，2021年，为12件。") },
    {
      name: "days of this year, told after a day of the year before that is no series",
      table: row("按时完成", "根据2021年12月1日的部署，分别于2022年3月4日、6月17日前往汇报。"),
    },
    {
      name: "a text of the next year's plan in a report on this year",
      table: plain,
      narratives: report("2023年，我单位完成升级。"),
    },
    {
      name: "titles of other years below the first heading",
      table: plain,
      narratives: report("2022年度绩效自评报告", "一、2021年绩效自评结果", "2021年自评为优。"),
    },
    {
      name: "a title that names a year inside",
      table: plain,
      narratives: report("××局2021年度绩效自评问题整改后的绩效自评报告"),
    },
  ],
  invalid: [
    {
      name: "days without 于, and a month among them that is no day",
      table: row("按时完成", "先后2021年12月25日、2021年12月、2022年3月4日汇报。"),
      findings: [{ messageId: "events", cells: ["'表1'!F20"], values: { said: "2021年12月25日" } }],
    },
    {
      name: "two meetings, one of the year before",
      table: row("按时完成", "先后于2021年12月25日、2022年3月4日汇报。"),
      findings: [{ messageId: "events", cells: ["'表1'!F20"], values: { said: "2021年12月25日" } }],
    },
    {
      name: "a result told of the year before, copied from last year's table",
      table: goal(
        "确保2022年待遇按时发放。",
        "1、2021年城乡居民养老保险待遇按时足额发放。2.参保人数18.73万人。",
      ),
      findings: [{ messageId: "work", cells: ["'表1'!F15"], values: { said: "2021" } }],
    },
    {
      name: "a goal of the next year, a result of the one after",
      table: goal("2023年，完成系统升级。", "2024年，完成系统升级。"),
      findings: [
        { messageId: "work", cells: ["'表1'!B15"], values: { said: "2023" } },
        { messageId: "work", cells: ["'表1'!F15"], values: { said: "2024" } },
      ],
    },
    {
      name: "two targets of past years",
      table: {
        rows: [row("2021年6月底前"), row("2020年12月31日前"), row("2021年6月底前")].flatMap(
          ({ rows }) => rows,
        ),
      },
      findings: [
        {
          messageId: "deadline",
          cells: ["'表1'!E20", "'表1'!E21", "'表1'!E22"],
          values: { said: "2021年6月底前、2020年12月31日前" },
        },
      ],
    },
    {
      name: "two years after, in a report beside tables of which one says no year",
      tables: [plain, { ...plain, id: "t2", sheet: "表2", year: null }],
      narratives: report("2024年，我单位完成升级。"),
      findings: [{ messageId: "work", cells: ["'报告'!A1"], values: { year: "2022" } }],
    },
    {
      name: "the title of the report, over two lines",
      table: plain,
      narratives: report("2021年度××委员会办公室", "整体绩效自评结果", "（摘要版）"),
      findings: [
        { messageId: "title", cells: ["'报告'!A1"], values: { said: "2021", year: "2022" } },
      ],
    },
    {
      name: "2025 in a report of 2022",
      table: plain,
      narratives: report(
        "二是车辆租赁数：2025年，我办开展调研、慰问等工作租赁车辆10次（辆）。该项指标得3分。",
      ),
      findings: [{ messageId: "work", cells: ["'报告'!A1"], values: { said: "2025" } }],
    },
    {
      name: "goal and result of the year before",
      table: goal("2021年，完成系统升级。", "2021年，我单位完成系统升级。"),
      findings: [{ messageId: "work", cells: ["'表1'!B15", "'表1'!F15"] }],
    },
    {
      name: "meetings of the year before among those of the year",
      table: row(
        "按时完成",
        "我办分别于2021年6月25日、9月27日、12月16日和2022年3月4日、6月17日前往汇报。",
      ),
      findings: [
        {
          messageId: "events",
          cells: ["'表1'!F20"],
          values: { said: "2021年6月25日、9月27日、12月16日" },
        },
      ],
    },
    {
      name: "a target due before the year begins",
      table: row("2021年12月31日前"),
      findings: [{ messageId: "deadline", cells: ["'表1'!E20"] }],
    },
  ],
});
