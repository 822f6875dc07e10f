import { tableCount } from "../../../../src/core/check/rules/table-count";
import type { TableSpec } from "../../../tables/build-table";
import { narrative, testRule } from "../rule-tester";

const report = (...texts: readonly string[]) =>
  texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text));
const overall: TableSpec = {
  id: "t1",
  sheet: "整体",
  kind: "overall",
  project: null,
  rows: [],
};
const projectTable = (project: string): TableSpec => ({
  id: project,
  sheet: project,
  project,
  rows: [],
});
const [domains, registration, archive] = ["域名注册专项", "登记管理专项", "档案管理专项"].map(
  projectTable,
) as [TableSpec, TableSpec, TableSpec];
const summary = (...names: readonly string[]): TableSpec => ({
  id: "t9",
  sheet: "汇总",
  kind: "summary",
  project: null,
  rows: [],
  figures: [
    {
      title: "项目名称",
      columns: ["自评得分"],
      rows: names.map((label) => ({ label, cells: ["95"] })),
    },
  ],
});

testRule(tableCount, {
  valid: [
    {
      name: "as many tables as projects",
      tables: [overall, domains, registration],
      narratives: report("本次绩效自评包含2个项目。"),
    },
    {
      name: "spelled, and with other counts in the same report",
      tables: [domains, registration, archive],
      narratives: report(
        "对三个项目开展了绩效目标完成情况自评。",
        "其中2个项目自评结果为优，1个项目自评结果为良。",
      ),
    },
    {
      name: "twelve of each, told in figures and in words",
      tables: Array.from({ length: 12 }, (_, i) => projectTable(`项目${String(i)}号`)),
      narratives: report("对12个项目开展绩效自评。", "十二个项目自评结果均为优。"),
    },
    {
      name: "the summary table is no project",
      tables: [overall, domains, summary("域名注册专项")],
      narratives: report("对1个项目开展绩效自评。"),
    },
    {
      name: "none",
      tables: [domains, registration],
      narratives: report("本年度共有0个项目未开展绩效自评。"),
    },
    {
      name: "tables of another kind beside those of the projects",
      tables: [
        domains,
        { ...registration, kind: "target-completion" },
        summary("域名注册专项", "登记管理专项"),
      ],
    },
    {
      name: "sub-projects, and projects of which no self-evaluation is told",
      tables: [overall, domains, registration],
      narratives: report("本次自评的专项包含5个子项目。", "全年实施12个项目。"),
    },
    {
      name: "one project table alone may be one of many",
      tables: [domains],
      narratives: report("本单位共对8个项目开展绩效自评。"),
    },
    {
      name: "an overall table alone",
      tables: [overall],
      narratives: report("本单位共对8个项目开展绩效自评。"),
    },
    {
      name: "the summary table lists the tables, 经费 or not",
      tables: [domains, registration, summary("域名注册", "登记管理专项经费")],
    },
    {
      name: "a summary table of other projects",
      tables: [domains, registration, summary("甲项目", "乙项目", "丙项目")],
    },
    {
      name: "one table beside the summary of all",
      tables: [domains, summary("域名注册专项", "乙项目", "丙项目")],
    },
  ],
  invalid: [
    {
      name: "three projects, an overall table and one more",
      tables: [domains, overall],
      narratives: report("本单位共对3个项目开展绩效自评。"),
      findings: [
        {
          messageId: "fewer",
          cells: ["'报告'!A1", "'域名注册专项'!A1"],
          values: { said: "3个项目", projects: "“域名注册专项”" },
        },
      ],
    },
    {
      name: "a table without the name of its project goes by its sheet",
      tables: [overall, { ...domains, project: null, sheet: "附表3" }],
      narratives: report("对十二个项目开展绩效自评。"),
      findings: [
        {
          messageId: "fewer",
          cells: ["'报告'!A1", "'附表3'!A1"],
          values: { said: "十二个项目", projects: "“附表3”" },
        },
      ],
    },
    {
      name: "three projects, two tables",
      tables: [overall, domains, registration],
      narratives: report("本次项目绩效自评金额共计 239.04 万元，包含三个项目，分别为：……"),
      findings: [
        {
          messageId: "fewer",
          cells: ["'报告'!A1", "'域名注册专项'!A1", "'登记管理专项'!A1"],
          values: { said: "三个项目", tables: "2" },
        },
      ],
    },
    {
      name: "two projects, three tables",
      tables: [domains, registration, archive],
      narratives: report("对2个一般性项目开展了绩效自评。"),
      findings: [
        {
          messageId: "more",
          cells: ["'报告'!A1", "'域名注册专项'!A1", "'登记管理专项'!A1", "'档案管理专项'!A1"],
        },
      ],
    },
    {
      name: "a row of the summary table without a table",
      tables: [domains, registration, summary("域名注册专项", "登记管理专项", "网络运维专项")],
      findings: [
        {
          messageId: "missingTable",
          cells: ["'汇总'!A63"],
          values: { names: "“网络运维专项”", rows: "3", missing: "1" },
        },
      ],
    },
    {
      name: "a table left out of the summary table",
      tables: [domains, registration, archive, summary("域名注册专项", "登记管理专项")],
      findings: [
        {
          messageId: "missingRow",
          cells: ["'档案管理专项'!A1"],
          values: { tables: "3", missing: "1" },
        },
      ],
    },
    {
      name: "twelve projects, two tables",
      tables: [domains, registration],
      narratives: report("对12个项目开展绩效自评。"),
      findings: [
        {
          messageId: "fewer",
          cells: ["'报告'!A1", "'域名注册专项'!A1", "'登记管理专项'!A1"],
          values: { said: "12个项目" },
        },
      ],
    },
    {
      name: "a table of targets reached left out of the summary table",
      tables: [domains, { ...registration, kind: "target-completion" }, summary("域名注册专项")],
      findings: [{ messageId: "missingRow", cells: ["'登记管理专项'!A1"] }],
    },
  ],
});
