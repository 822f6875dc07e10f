import { totalDiffersElsewhere } from "../../../../src/core/check/rules/total-differs-elsewhere";
import type { TableSpec } from "../../../tables/build-table";
import { narrative, testRule } from "../rule-tester";

const report = (...texts: readonly string[]) =>
  texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text));

const overall: TableSpec = {
  id: "t1",
  sheet: "部门整体",
  kind: "overall",
  project: null,
  rows: [
    { level1: "履职效果", level2: "数量指标", level3: "培训人数", weight: 60, score: 58 },
    { level1: "能力建设", level2: "长效管理", level3: "制度健全性", weight: 30, score: 30 },
  ],
  classScores: { 履职效果: 58 },
  funds: [{ adjusted: "100", executed: "90", weight: 10, rate: "90%", score: 9 }],
  total: { weight: 100, score: 97, grade: "优" },
};
const domainNames: TableSpec = {
  ...overall,
  id: "t2",
  sheet: "域名注册",
  kind: "project",
  project: "政务公开及中文域名注册管理工作经费",
  total: { weight: 100, score: 99.07, grade: "优" },
};
const reform: TableSpec = {
  ...overall,
  id: "t3",
  sheet: "机构改革",
  kind: "project",
  project: "深化机构改革工作经费",
  total: { weight: 100, score: 92.52, grade: "优" },
};
const summary = (...rows: readonly (readonly [string, string, string])[]): TableSpec => ({
  id: "t9",
  sheet: "汇总",
  kind: "summary",
  project: null,
  rows: [],
  figures: [
    {
      title: "项目名称",
      columns: ["自评得分", "等次"],
      rows: rows.map(([label, score, grade]) => ({ label, cells: [score, grade] })),
    },
  ],
});

testRule(totalDiffersElsewhere, {
  valid: [
    {
      name: "totals as the tables print them",
      tables: [overall, domainNames, reform],
      narratives: report(
        "（一）政务公开及中文域名注册管理工作经费自评得分为99.07分。",
        "（一）深化机构改革工作经费自评得分为92.52分。",
        "（一）部门整体绩效自评得分为97分。",
        "部门整体绩效总分 100 分，得分 97 分。",
      ),
    },
    {
      name: "by the headings above",
      tables: [overall, reform],
      narratives: report(
        "2021年度深化机构改革工作经费绩效自评结果",
        "一、自评结论",
        "综合得分92.5分。",
        "三、部门整体支出绩效自评情况",
        "自评得分97分。",
        "履职效果（指标分值60分，得分58分）",
        "一是培训人数：培训120人，该项指标得58分。",
      ),
    },
    {
      name: "projects that the workbook has no table of",
      tables: [overall, domainNames, reform],
      narratives: report(
        "网络安全运维项目自评得分88分。",
        "1.电子政务建设专项。总分100分，得分100分。",
        "二、项目支出绩效自评情况",
        "自评得分95分。",
      ),
    },
    {
      name: "the only table is not of the project the report speaks of",
      tables: [domainNames],
      narratives: report(
        "（一）档案数字化专项经费",
        "自评得分90分。",
        "网络运维项目自评得分80分。",
      ),
    },
    {
      name: "three different totals are not of one table",
      tables: [reform],
      narratives: report("自评得分90分。", "自评得分80分。", "自评得分70分。"),
    },
    {
      name: "a limit, an aim or the scale",
      tables: [reform],
      narratives: report("综合得分90分以上为优。", "总分100分。"),
    },
    {
      name: "one place of the report differs from the others, which fit the table",
      tables: [reform],
      narratives: report("自评得分92.52分。", "自评得分92.52分。", "综合得分95.52分。"),
    },
    {
      name: "the rows of the summary table",
      tables: [
        overall,
        domainNames,
        reform,
        summary(
          ["部门整体支出", "97", "优"],
          ["政务公开及中文域名注册管理", "99.07", "优秀"],
          ["深化机构改革工作经费", "92.52", ""],
          ["其他项目", "80", "良"],
        ),
      ],
    },
    {
      name: "a summary that prints one decimal throughout",
      tables: [
        domainNames,
        reform,
        summary(["政务公开及中文域名注册管理", "99.1", "优"], ["深化机构改革工作经费", "92.5", ""]),
      ],
    },
    {
      name: "a table without a total, and one whose total is blank",
      tables: [
        { ...reform, total: null },
        { ...domainNames, total: {} },
        summary(
          ["政务公开及中文域名注册管理", "99.07", "优"],
          ["深化机构改革工作经费", "92.52", "优"],
        ),
      ],
    },
    {
      name: "no score in the summary table",
      tables: [reform, summary(["深化机构改革工作经费", "", ""])],
    },
  ],
  invalid: [
    {
      name: "a summary that prints two decimals elsewhere",
      tables: [
        domainNames,
        reform,
        summary(
          ["政务公开及中文域名注册管理", "99.07", "优"],
          ["深化机构改革工作经费", "92.5", ""],
        ),
      ],
      findings: [
        {
          messageId: "summary",
          cells: ["'机构改革'!H22", "'汇总'!B62"],
          values: { project: "深化机构改革工作经费", printed: "92.52", said: "92.5" },
        },
      ],
    },
    {
      name: "the total of a project",
      tables: [overall, domainNames, reform],
      narratives: report("（一）深化机构改革工作经费自评得分为95.52分。"),
      findings: [
        {
          messageId: "report",
          cells: ["'机构改革'!H22", "'报告'!A1"],
          values: { name: "总分", printed: "92.52", said: "深化机构改革工作经费自评得分95.52分" },
        },
      ],
    },
    {
      name: "the only table, with nothing else named",
      tables: [reform],
      narratives: report("一、自评结论", "本项目自评得分为90分。"),
      findings: [{ messageId: "report", cells: ["'机构改革'!H22", "'报告'!A2"] }],
    },
    {
      name: "5.94 in the heading and the table, 8.63 twice in the text",
      tables: [
        { ...overall, funds: [{ adjusted: "100", executed: "86.28", score: 5.94 }] },
        reform,
      ],
      narratives: report(
        "三、部门整体支出绩效自评情况分析",
        "1.预算执行率（指标分值10分，得分5.94分）",
        "2022年，预算执行率为86.28%，指标得分8.63分（指标得分＝预算执行率×指标分值10分）。",
        "综上所述，部门整体支出预算执行率部分得分为8.63分。",
      ),
      findings: [
        {
          messageId: "report",
          cells: ["'部门整体'!I6", "'报告'!A3", "'报告'!A4"],
          values: { name: "预算执行得分", printed: "5.94", said: "指标得分8.63分" },
        },
      ],
    },
    {
      name: "the score of a class and of a row",
      tables: [overall],
      narratives: report(
        "一、部门整体支出绩效自评情况",
        "履职效果（指标分值60分，得分59分）",
        "一是制度健全性：制度健全，该项指标得25分。",
      ),
      findings: [
        { messageId: "report", cells: ["'部门整体'!B20", "'报告'!A2"] },
        { messageId: "report", cells: ["'部门整体'!H21", "'报告'!A3"] },
      ],
    },
    {
      name: "total and grade in the summary table",
      tables: [domainNames, reform, summary(["深化机构改革工作经费", "95.2", "良"])],
      findings: [
        {
          messageId: "summary",
          cells: ["'机构改革'!H22", "'汇总'!B61"],
          values: { printed: "92.52", said: "95.2" },
        },
        { messageId: "grade", cells: ["'机构改革'!I22", "'汇总'!C61"] },
      ],
    },
  ],
});
