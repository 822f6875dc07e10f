import type { TableSpec } from "../../../tables/build-table";
import type { RuleCases } from "../rule-tester";
import { narrative } from "../rule-tester";

const report = (...texts: readonly string[]) =>
  texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text));

const overall: TableSpec = {
  id: "t1",
  sheet: "部门整体",
  kind: "overall",
  project: null,
  rows: [{ level1: "产出指标", level2: "数量指标", level3: "培训人数", weight: 90, score: 88 }],
  funds: [{ adjusted: "100", executed: "90", weight: 10, rate: "90%", score: 9 }],
  total: { weight: 100, score: 97 },
};
const project: TableSpec = {
  ...overall,
  id: "t2",
  sheet: "业务费项目",
  kind: "project",
  project: "机构改革业务费",
};

/** Scores that a report says of a table, of its classes and of its parts. */
export const SAID_SCORES: RuleCases = {
  valid: [
    {
      name: "scores said alike, each of its own table",
      tables: [overall, project],
      narratives: report(
        "部门整体支出绩效自评得分97分。",
        "机构改革业务费自评得分97分。",
        "数据中心运维项目自评得分90分，档案数字化项目自评得分80分。",
      ),
    },
    {
      name: "the report says the right score throughout, the table prints another",
      tables: [overall, project],
      narratives: report("部门整体支出绩效自评得分95分。", "部门整体自评得分95分。"),
    },
    {
      name: "one sentence says what the table prints, the others another: the table's affair",
      tables: [overall],
      narratives: report(
        "部门整体支出绩效自评得分95分。",
        "部门整体自评得分95分。",
        "部门整体支出自评得分97分。",
      ),
    },
    {
      name: "classes that make the score said of all indicators",
      tables: [overall],
      narratives: report(
        "1.预算执行率（指标分值10分，得分9分）",
        "2.产出指标（指标分值60分，得分58分）",
        "3.效益指标（指标分值30分，得分30分）",
        "综上所述，部门整体支出绩效指标完成情况部分得分为88分。",
      ),
    },
  ],
  invalid: [
    {
      name: "7.57 twice in the report and in the table, then 7.59",
      tables: [
        overall,
        { ...project, funds: [{ adjusted: "394.23", executed: "298.41", score: 7.57 }] },
      ],
      narratives: report(
        "四、部门预算项目支出绩效自评情况分析",
        "1.预算执行率（指标分值10分，得分7.57分）",
        "2022年，到位资金394.23万元，支出资金298.41万元。指标得分7.57分。",
        "综上所述，项目预算执行率部分得分为7.59分。",
      ),
      findings: [
        {
          messageId: "scores",
          cells: ["'报告'!A4", "'报告'!A2", "'报告'!A3", "'业务费项目'!I6"],
          values: { name: "预算执行得分", other: "7.57分" },
        },
      ],
    },
    {
      name: "87 beside headings of 63, 24 and 3",
      tables: [overall],
      narratives: report(
        "1.预算执行率（指标分值10分，得分9分）",
        "2.产出指标（指标分值66分，得分63分）",
        "（1）数量指标（指标分值66分，得分63分）",
        "3.效益指标（指标分值24分，得分24分）",
        "4.满意度指标（指标分值3分，得分3分）",
        "综上所述，部门整体支出绩效指标完成情况部分得分为87分。",
      ),
      findings: [
        {
          messageId: "classes",
          cells: ["'报告'!A6", "'报告'!A2", "'报告'!A4", "'报告'!A5"],
          values: {
            said: "部门整体支出绩效指标完成情况部分得分87分",
            parts: "产出指标63分、效益指标24分、满意度指标3分",
            sum: "90分",
          },
        },
      ],
    },
    {
      name: "95 twice in the report, then 94, where the table prints 97",
      tables: [overall],
      narratives: report(
        "部门整体支出绩效自评得分95分。",
        "部门整体自评得分95分。",
        "部门整体支出自评得分94分。",
      ),
      findings: [
        {
          messageId: "scores",
          cells: ["'报告'!A3", "'报告'!A1", "'报告'!A2"],
          values: { other: "95分", elsewhere: "“报告”" },
        },
      ],
    },
  ],
};
