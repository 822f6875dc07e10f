import { fundSum } from "../../../../src/core/check/rules/fund-sum";
import type { FigureSpec, FundSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

type Amounts = readonly [initial: string, adjusted: string, executed: string];
const row = ([initial, adjusted, executed]: Amounts, more: FundSpec = {}): FundSpec => ({
  initial,
  adjusted,
  executed,
  ...more,
});
const fiscal = (...amounts: Amounts) => row(amounts, { source: "fiscal", label: "财政拨款" });
const carryOver = (...amounts: Amounts) =>
  row(amounts, { source: "carry-over", label: "上年结转" });
const other = (...amounts: Amounts) => row(amounts, { source: "other", label: "其他资金" });
const by = (splitting: string, ...amounts: Amounts) =>
  row(amounts, { source: "unnamed", label: "某项", splitting });
const table = (total: Amounts, ...sources: FundSpec[]): TableSpec => ({
  rows: [],
  funds: [row(total), ...sources],
});
const items = (figures: FigureSpec["rows"], fund: Partial<FundSpec>): TableSpec => ({
  rows: [],
  funds: [fund],
  figures: [
    {
      title: "项目资金构成（详细列出各子项目）",
      columns: ["预算数（万元）", "实际数（万元）"],
      rows: figures,
    },
  ],
});

testRule(fundSum, {
  valid: [
    {
      name: "the sources make the total",
      table: table(
        ["90", "89.974", "89.974"],
        fiscal("60", "60", "60"),
        other("30", "29.974", "29.974"),
      ),
    },
    {
      name: "dashes and blanks are nothing",
      table: table(
        ["", "20", "20"],
        fiscal("", "20", "20"),
        carryOver("", "—", ""),
        other("", "/", "-"),
      ),
    },
    {
      name: "the total by source and again by use",
      table: table(
        ["90", "90", "90"],
        fiscal("60", "60", "60"),
        other("30", "30", "30"),
        row(["50", "50", "50"], { source: "unnamed", label: "基本支出" }),
        row(["40", "40", "40"], { source: "unnamed", label: "项目支出" }),
      ),
    },
    {
      name: "one use of the money beside all of its sources",
      table: table(
        ["90", "90", "90"],
        fiscal("60", "60", "60"),
        other("30", "30", "30"),
        row(["40", "40", "40"], { source: "unnamed", label: "其中：项目支出" }),
      ),
    },
    { name: "no sources", table: table(["20", "20", "20"]) },
    {
      name: "sources left blank",
      table: table(["20", "20", "20"], fiscal("", "", ""), other("", "", "")),
    },
    {
      name: "a source that is no number is not judged",
      table: table(["20", "20", "20"], fiscal("约10", "20", "20"), other("0", "0", "0")),
    },
    {
      name: "sources inside a source",
      table: table(
        ["100", "100", "100"],
        fiscal("100", "100", "100"),
        row(["60", "60", "60"], { source: "fiscal", within: 1, label: "中央" }),
        row(["40", "40", "40"], { source: "fiscal", within: 1, label: "省级" }),
        other("0", "0", "0"),
      ),
    },
    {
      name: "sources inside a source, written like the others",
      table: table(
        ["100", "100", "100"],
        fiscal("90", "90", "90"),
        row(["60", "60", "60"], { source: "fiscal", label: "中央" }),
        row(["30", "30", "30"], { source: "fiscal", label: "省级" }),
        other("10", "10", "10"),
      ),
    },
    {
      name: "a block without a total row: its first row is no total",
      table: {
        rows: [],
        funds: [
          { label: "财政拨款", adjusted: "100", executed: "100" },
          { source: "other", label: "其他资金", adjusted: "20", executed: "20" },
        ],
      },
    },
    {
      name: "a list of sub-projects that fits its 合计 and the funds",
      table: items(
        [
          { label: "建设", cells: ["203", "197.33"] },
          { label: "监理", cells: ["7", "5.638"] },
          { role: "total", label: "合计", cells: ["210", "202.968"] },
        ],
        { adjusted: "210", executed: "202.968" },
      ),
    },
    {
      name: "columns that are no money of the funds, and a list of one line",
      table: {
        rows: [],
        funds: [{ adjusted: "210", executed: "150", rate: "71.43%" }],
        figures: [
          {
            title: "项目资金构成",
            columns: ["执行率", "面积"],
            rows: [
              { label: "建设", cells: ["80%", "20"] },
              { label: "监理", cells: ["60%", "10"] },
            ],
          },
          { title: "资金明细", columns: ["实际数"], rows: [{ label: "建设", cells: ["90"] }] },
        ],
      },
    },
    {
      name: "a block that is not of project funds",
      table: {
        rows: [],
        figures: [
          {
            title: "收入情况",
            columns: ["金额"],
            rows: [
              { label: "财政拨款", cells: ["100"] },
              { role: "total", label: "合计", cells: ["120"] },
            ],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "one of two breakdowns that the block names",
      table: table(
        ["90", "90", "90"],
        by("按收入性质分", "50", "60", "60"),
        by("按收入性质分", "40", "30", "30"),
        by("按支出性质分：", "90", "20", "90"),
        by("按支出性质分：某项", "", "80", ""),
      ),
      findings: [
        {
          messageId: "differs",
          cells: ["E6", "E9", "E10"],
          values: { whole: "年度资金总额（按支出性质分）", total: "90", sum: "100" },
        },
      ],
    },
    {
      name: "two breakdowns that both make another sum are one mistake of the total",
      table: table(
        ["80", "90", "90"],
        by("按收入性质分", "90", "90", "90"),
        by("按支出性质分", "50", "50", "50"),
        by("按支出性质分", "40", "40", "40"),
      ),
      findings: [
        {
          messageId: "differs",
          cells: ["D6", "D7", "D8", "D9"],
          values: { whole: "年度资金总额", total: "80", sum: "90" },
        },
      ],
    },
    {
      name: "the total of the sources is called 小计",
      table: {
        rows: [],
        funds: [
          row(["30", "30", "20"], { label: "小计" }),
          fiscal("30", "30", "20"),
          carryOver("0", "5", "0"),
        ],
      },
      findings: [
        {
          messageId: "differs",
          cells: ["E6", "E7", "E8"],
          values: { whole: "小计", column: "全年预算数", total: "30", sum: "35" },
        },
      ],
    },
    {
      name: "the sources exceed the total",
      table: table(["30", "30", "30"], fiscal("30", "30", "20"), carryOver("0", "5", "0")),
      findings: [
        {
          messageId: "differs",
          cells: ["E6", "E7", "E8"],
          values: { whole: "年度资金总额", column: "全年预算数", total: "30", sum: "35" },
        },
        { messageId: "incomplete", cells: ["F6", "F7", "F8"], values: { total: "30", sum: "20" } },
      ],
    },
    {
      name: "too little, and 其他资金 closes the list",
      table: table(["30", "30", "30"], fiscal("20", "30", "30"), other("5", "0", "0")),
      findings: [{ messageId: "differs", cells: ["D6", "D7", "D8"] }],
    },
    {
      name: "too little, and nothing closes the list",
      table: table(["30", "30", "30"], fiscal("20", "30", "30")),
      findings: [{ messageId: "incomplete", cells: ["D6", "D7"] }],
    },
    {
      name: "the sources make the total, the uses do not",
      table: table(
        ["90", "90", "90"],
        fiscal("60", "60", "60"),
        other("30", "30", "30"),
        row(["50", "50", "50"], { source: "unnamed", label: "基本支出" }),
        row(["40", "44", "40"], { source: "unnamed", label: "项目支出" }),
      ),
      findings: [
        { messageId: "differs", cells: ["E6", "E9", "E10"], values: { total: "90", sum: "94" } },
      ],
    },
    {
      name: "an empty total row: the budget, by which the rate is worked out, for itself",
      table: table(["0", "0", "0"], fiscal("90", "89.974", "89.974"), other("0", "0", "0")),
      findings: [
        {
          messageId: "differs",
          cells: ["D6", "D7", "D8", "F6", "F7", "F8"],
          values: { column: "年初预算数、全年执行数", total: "0、0", sum: "90、89.974" },
        },
        {
          messageId: "differs",
          cells: ["E6", "E7", "E8"],
          values: { column: "全年预算数", total: "0", sum: "89.974" },
        },
      ],
    },
    {
      name: "the sources inside a source",
      table: table(
        ["100", "", ""],
        fiscal("100", "", ""),
        row(["60", "", ""], { source: "fiscal", within: 1 }),
        row(["50", "", ""], { source: "fiscal", within: 1 }),
        other("0", "", ""),
      ),
      findings: [
        {
          messageId: "differs",
          cells: ["D7", "D8", "D9"],
          values: { whole: "财政拨款", sum: "110" },
        },
      ],
    },
    {
      name: "other money is never a part of the line above it",
      table: table(["20", "", ""], fiscal("20", "", ""), other("20", "", "")),
      findings: [{ messageId: "differs", cells: ["D6", "D7", "D8"] }],
    },
    {
      name: "a rounding tail",
      table: table(["245.79", "", ""], fiscal("235.37", "", ""), other("10.43", "", "")),
      findings: [{ messageId: "rounding", cells: ["D6", "D7", "D8"], values: { sum: "245.8" } }],
    },
    {
      name: "just three half cents",
      table: table(["10", "", ""], fiscal("5.5", "", ""), other("4.515", "", "")),
      findings: [{ messageId: "rounding", cells: ["D6", "D7", "D8"] }],
    },
    {
      name: "one of whole amounts is no rounding tail",
      table: table(["3", "", ""], fiscal("1", "", ""), other("1", "", "")),
      findings: [{ messageId: "differs", cells: ["D6", "D7", "D8"] }],
    },
    {
      name: "a 合计 that fits the funds, and not its own lines",
      table: items(
        [
          { label: "建设", cells: ["203", "197.33"] },
          { label: "监理", cells: ["7", "5.638"] },
          { role: "total", label: "合计", cells: ["210", "210"] },
        ],
        { adjusted: "210", executed: "210" },
      ),
      findings: [{ messageId: "differs", cells: ["C63", "C61", "C62"] }],
    },
    {
      name: "sub-projects that make less than the funds",
      table: items(
        [
          { label: "建设", cells: ["203", "197.33"] },
          { label: "监理", cells: ["7", "5.638"] },
          { role: "total", label: "合计", cells: ["210", "202.968"] },
        ],
        { adjusted: "220", executed: "202.97" },
      ),
      findings: [{ messageId: "items", cells: ["E6", "B61", "B62"], values: { column: "预算数" } }],
    },
    {
      name: "the 合计 of sub-projects, and the funds beside them",
      table: items(
        [
          { label: "建设", cells: ["203", "197.33"] },
          { label: "监理", cells: ["7", "5.638"] },
          { role: "total", label: "合计", cells: ["210", "210"] },
        ],
        { adjusted: "210", executed: "197.33" },
      ),
      findings: [
        {
          messageId: "differs",
          cells: ["C63", "C61", "C62"],
          values: { whole: "项目资金构成", column: "实际数", total: "210", sum: "202.968" },
        },
        {
          messageId: "items",
          cells: ["F6", "C61", "C62"],
          values: { total: "197.33", sum: "202.968" },
        },
      ],
    },
  ],
});
