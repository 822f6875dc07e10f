import { basicPlusProject } from "../../../../src/core/check/rules/basic-plus-project";
import type { FigureSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const total = { label: "部门整体支出总额", initial: "", adjusted: "698.88", executed: "637.78" };
const figures = (...rows: (readonly [string, ...string[]])[]): readonly FigureSpec[] => [
  {
    title: "",
    columns: (rows[0]?.slice(1) ?? []).map(() => ""),
    rows: rows.map(([label, ...cells]) => ({ label, cells })),
  },
];
const overall = (more: Partial<TableSpec>): TableSpec => ({
  kind: "overall",
  rows: [],
  funds: [total],
  ...more,
});
const rates = (basic: string, project: string): TableSpec["rows"] => [
  { level3: "基本支出预算执行率", actual: basic },
  { level3: "项目支出预算执行率", actual: project },
];

testRule(basicPlusProject, {
  valid: [
    {
      name: "they make the budget",
      table: overall({ figures: figures(["基本支出总额", "587.81"], ["项目支出总额", "111.07"]) }),
    },
    {
      name: "they make the outturn, but for the last digit",
      table: overall({ figures: figures(["基本支出", "526.72"], ["项目支出", "111.07"]) }),
    },
    {
      name: "they are printed in 元",
      table: overall({ figures: figures(["基本支出", "5878100"], ["项目支出", "1110700"]) }),
    },
    {
      name: "only one of them is printed",
      table: overall({ figures: figures(["基本支出", "629.74"], ["编制人数", "13"]) }),
    },
    {
      name: "several amounts in a line are of several years",
      table: overall({
        figures: figures(["基本支出", "629.74", "600"], ["项目支出", "111.07", "90"]),
      }),
    },
    {
      name: "a list with a 合计 is summed by another rule",
      table: overall({
        figures: [
          {
            title: "支出情况",
            columns: ["金额"],
            rows: [
              { label: "基本支出", cells: ["629.74"] },
              { label: "项目支出", cells: ["111.07"] },
              { role: "total", label: "合计", cells: ["740.81"] },
            ],
          },
        ],
      }),
    },
    {
      name: "no fund block",
      table: overall({
        funds: [],
        figures: figures(["基本支出", "629.74"], ["项目支出", "111.07"]),
      }),
    },
    {
      name: "the amounts quoted in the rows of the rates fit",
      table: overall({
        funds: [{ adjusted: "3,359.45", executed: "2,898.45" }],
        rows: rates(
          "87.68%（预算2965.22万元，支出2600.04万元）",
          "75.69%（预算394.23万元，支出298.41万元）",
        ),
      }),
    },
    {
      name: "rows that quote no amounts",
      table: overall({ rows: rates("87.68%", "75.69%") }),
    },
  ],
  invalid: [
    {
      name: "they make neither the budget nor the outturn",
      table: overall({ figures: figures(["基本支出总额", "629.74"], ["项目支出总额", "111.07"]) }),
      findings: [
        {
          messageId: "differs",
          cells: ["B61", "B62", "E6", "F6"],
          values: {
            basic: "629.74",
            project: "111.07",
            sum: "740.81",
            totals: "698.88、637.78",
          },
        },
      ],
    },
    {
      name: "amounts of the budget are compared with the budget alone",
      table: overall({
        figures: figures(["基本支出预算数", "526.71"], ["项目支出预算数", "111.07"]),
      }),
      findings: [{ messageId: "differs", cells: ["B61", "B62", "E6"], values: { sum: "637.78" } }],
    },
    {
      name: "amounts of the outturn are compared with the outturn alone",
      table: overall({
        figures: figures(["基本支出决算数", "587.81"], ["项目支出决算数", "111.07"]),
      }),
      findings: [{ messageId: "differs", cells: ["B61", "B62", "F6"], values: { sum: "698.88" } }],
    },
    {
      name: "the amounts quoted in the rows of the rates",
      table: overall({
        funds: [{ adjusted: "3359.45", executed: "2898.45" }],
        rows: rates(
          "87.68%（预算2965.22万元，支出2600.04万元）",
          "75.69%（预算349.23万元，支出298.41万元）",
        ),
      }),
      findings: [
        {
          messageId: "differs",
          cells: ["F20", "F21", "E6"],
          values: {
            basic: "2965.22万元",
            project: "349.23万元",
            sum: "3314.45",
            totals: "3359.45",
          },
        },
      ],
    },
  ],
});
