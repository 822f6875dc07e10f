import { fundSum } from "../../../../src/core/check/rules/fund-sum";
import type { FundSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";
import { FITTING_LISTS, OTHER_LISTS } from "./sub-project-cases";

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
    {
      name: "a blank total is another mistake",
      table: table(["", "20", "20"], fiscal("20", "20", "20"), other("0", "0", "0")),
    },
    {
      name: "uses of the money beside a blank source",
      table: table(
        ["90", "90", "90"],
        fiscal("0", "0", "0"),
        row(["50", "50", "50"], { source: "unnamed", label: "基本支出" }),
        row(["40", "40", "40"], { source: "unnamed", label: "项目支出" }),
      ),
    },
    {
      name: "one use, written below its 其中",
      table: table(
        ["90", "90", "90"],
        fiscal("90", "90", "90"),
        row(["40", "40", "40"], { source: "unnamed", label: "其中项目支出" }),
      ),
    },
    {
      name: "sources of no known kind inside one, written like it",
      table: table(
        ["100", "100", "100"],
        fiscal("90", "90", "90"),
        row(["60", "60", "60"], { source: "unnamed", label: "中央" }),
        row(["30", "30", "30"], { source: "unnamed", label: "省级" }),
        other("10", "10", "10"),
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
    ...FITTING_LISTS,
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
      name: "sources and uses make the same, and not the total",
      table: table(
        ["90", "90", "90"],
        fiscal("60", "60", "60"),
        other("30", "20", "30"),
        row(["50", "50", "50"], { source: "unnamed", label: "基本支出" }),
        row(["40", "30", "40"], { source: "unnamed", label: "项目支出" }),
      ),
      findings: [
        { messageId: "differs", cells: ["E6", "E7", "E8"], values: { total: "90", sum: "80" } },
      ],
    },
    {
      name: "sources and uses that fit nothing are summed together",
      table: table(
        ["90", "", ""],
        fiscal("60", "", ""),
        row(["20", "", ""], { source: "unnamed", label: "基本支出" }),
        row(["30", "", ""], { source: "unnamed", label: "项目支出" }),
      ),
      findings: [{ messageId: "differs", cells: ["D6", "D7", "D8", "D9"], values: { sum: "110" } }],
    },
    {
      name: "a use of the money beside a total of 0",
      table: table(
        ["20", "20", "0"],
        row(["20", "20", "15"], { source: "unnamed", label: "项目支出" }),
      ),
      findings: [{ messageId: "differs", cells: ["F6", "F7"] }],
    },
    {
      name: "a blank among the sources",
      table: table(
        ["30", "", ""],
        fiscal("20", "", ""),
        carryOver("—", "", ""),
        other("5", "", ""),
      ),
      findings: [{ messageId: "differs", cells: ["D6", "D7", "D9"], values: { sum: "25" } }],
    },
    {
      name: "too little inside a source, whose list 其他 does not close",
      table: table(
        ["100", "", ""],
        fiscal("100", "", ""),
        row(["60", "", ""], { source: "fiscal", within: 1, label: "中央" }),
        row(["30", "", ""], { source: "other", within: 1, label: "其他" }),
        other("0", "", ""),
      ),
      findings: [{ messageId: "incomplete", cells: ["D7", "D8", "D9"] }],
    },
    {
      name: "a source without a name",
      table: table(
        ["100", "", ""],
        row(["100", "", ""], { source: "unnamed", label: "" }),
        row(["110", "", ""], { source: "fiscal", within: 1, label: "中央" }),
        other("0", "", ""),
      ),
      findings: [{ messageId: "differs", cells: ["D7", "D8"], values: { whole: "—" } }],
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
    ...(
      [
        ["two decimals", "245.79", "235.37", "10.43", "rounding"],
        ["one decimal", "12.3", "6.1", "6.1", "rounding"],
        ["exact amounts beside a rounded total", "100.13", "60.123456", "40.002", "rounding"],
        ["100 yuan of exact amounts", "100.123456", "60.123456", "39.99", "differs"],
      ] as const
    ).map(([name, total, one, rest, messageId]) => ({
      name: `rounded or not: ${name}`,
      table: table([total, "", ""], fiscal(one, "", ""), other(rest, "", "")),
      findings: [{ messageId, cells: ["D6", "D7", "D8"] }],
    })),
    {
      name: "just four half cents",
      table: table(
        ["10", "", ""],
        fiscal("5.01", "", ""),
        carryOver("3", "", ""),
        other("1.97", "", ""),
      ),
      findings: [{ messageId: "rounding", cells: ["D6", "D7", "D8", "D9"] }],
    },
    {
      name: "one of whole amounts is no rounding tail",
      table: table(["3", "", ""], fiscal("1", "", ""), other("1", "", "")),
      findings: [{ messageId: "differs", cells: ["D6", "D7", "D8"] }],
    },
    ...OTHER_LISTS,
  ],
});
