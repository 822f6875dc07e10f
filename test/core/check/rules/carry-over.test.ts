import { carryOver } from "../../../../src/core/check/rules/carry-over";
import type { FigureSpec, FundSpec, TableSpec } from "../../../tables/build-table";
import { narrative, testRule } from "../rule-tester";

const rate = (actual: string, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ level3: "结转结余变动率", actual, weight: 3, score: 3 }],
  ...more,
});
const carried = (amount: string): readonly FundSpec[] => [
  { adjusted: "3359.45", executed: "2898.45" },
  { source: "carry-over", label: "上年结转资金", adjusted: amount },
];
type Year = readonly [
  opening: string,
  income: string,
  spent: string,
  current: string,
  closing: string,
];
/** Income and expenditure as the Hunan report prints them; the opening amount is part of the income. */
const year = ([opening, income, spent, current, closing]: Year): TableSpec => ({
  rows: [],
  figures: [
    {
      title: "年度收入情况",
      columns: ["收入合计", { label: "上年结转", partOf: "收入合计" }],
      rows: [{ role: "total", label: "机关及二级机构汇总", cells: [income, opening] }],
    },
    {
      title: "年度支出和结余情况",
      columns: ["支出合计", "当年结余", "累计结余"],
      rows: [{ role: "total", label: "机关及二级机构汇总", cells: [spent, current, closing] }],
    },
  ],
});
const line = (columns: FigureSpec["columns"], cells: readonly string[]): TableSpec => ({
  rows: [],
  figures: [{ title: "收支情况", columns, rows: [{ label: "本单位", cells }] }],
});
const AROUND = ["年初结转结余", "本年收入", "本年支出", "年末结转结余"];

testRule(carryOver, {
  valid: [
    { name: "the rate follows", table: rate("-20%（累计80万元，上年度累计100万元）") },
    { name: "its sign is left out", table: rate("20%（累计80万元，上年度累计100万元）") },
    {
      name: "the amounts are rounded, so the rate may be a little off",
      table: rate("-61.3%（累计0.46万元，上年度累计1.19万元）"),
    },
    { name: "only the rate", table: rate("-61.12%") },
    { name: "three amounts", table: rate("5%（本年8万元，上年7万元，年末6万元）") },
    {
      name: "what was left last year is what this year began with",
      table: rate("-60.96%（累计461万元，上年度累计1180.9万元）", { funds: carried("1180.90") }),
    },
    {
      name: "nothing was carried over",
      table: rate("-20%（累计80万元，上年度累计100万元）", { funds: carried("0") }),
    },
    { name: "a year in balance", table: year(["10", "212.78", "200.78", "2", "12"]) },
    { name: "nothing printed as left", table: year(["", "212.78", "212.78", "", ""]) },
    {
      name: "what was left over many years, the opening amount being blank",
      table: year(["", "212.78", "212.78", "", "35.6"]),
    },
    { name: "one line", table: line(AROUND, ["10", "100", "95", "15"]) },
    {
      name: "one line, the opening amount in the income",
      table: line(AROUND, ["10", "110", "95", "15"]),
    },
    {
      name: "two years in one line are not compared",
      table: line(["本年收入", "收入合计", "支出合计", "当年结余"], ["10", "20", "9", "5"]),
    },
    ...["约-30%", "不低于-30%"].map((said) => ({
      name: `a rate that is not exact: ${said}`,
      narratives: [
        narrative(
          "报告",
          "A1",
          `累计结转结余80万元，上年度累计结转结余100万元，结转结余变动率${said}。`,
        ),
      ],
    })),
    {
      name: "a group that heads the rows, and quotes nothing of its own",
      table: {
        rows: [
          {
            role: "group",
            level3: "结转结余变动率",
            actual: "50%（累计80万元，上年度累计100万元）",
          },
        ],
      },
    },
    {
      name: "what was left is no money",
      table: rate("-20%（累计8个，上年度累计10个）", { funds: carried("100") }),
    },
    {
      name: "one of two budgets is what was left",
      table: rate("-20%（累计80万元，上年度累计100万元）", {
        funds: [
          { adjusted: "3359.45", executed: "2898.45" },
          { source: "carry-over", label: "上年结转资金", initial: "90", adjusted: "100" },
        ],
      }),
    },
    {
      name: "another rate behind the amounts",
      narratives: [
        narrative(
          "报告",
          "A1",
          "累计结转结余80万元，上年度累计结转结余100万元，预算执行率90%，结转结余变动率-30%。",
        ),
      ],
    },
    {
      name: "a rate in a sentence that follows",
      narratives: [
        narrative(
          "报告",
          "A1",
          "累计结转结余80万元，上年度累计结转结余100万元，结转结余变动率-20%。",
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "the rate does not follow from the two amounts",
      table: rate("-61.12%（累计1219.94万元，上年度累计117.6万元）"),
      findings: [
        {
          messageId: "change",
          cells: ["'表1'!F20"],
          values: {
            printed: "-61.12%",
            current: "累计1219.94万元",
            last: "上年度累计117.6万元",
            computed: "937.36%",
          },
        },
      ],
    },
    {
      name: "the amount said of last year is not the one carried over",
      table: rate("-20%（累计80万元，上年度累计100万元）", { funds: carried("1185.77") }),
      findings: [
        {
          messageId: "opening",
          cells: ["'表1'!F20", "'表1'!E7"],
          values: { last: "上年度累计100万元", opening: "1185.77" },
        },
      ],
    },
    {
      name: "a report that repeats its table is the same mistake",
      table: rate("50%（累计80万元，上年度累计100万元）"),
      narratives: [
        narrative(
          "报告",
          "A1",
          "累计结转结余80万元，上年度累计结转结余100万元，结转结余变动率=50%。",
        ),
      ],
      findings: [{ messageId: "change", cells: ["'表1'!F20"] }],
    },
    {
      name: "two rates of change are two mistakes",
      table: {
        rows: [
          { level3: "结转结余变动率", actual: "50%（累计80万元，上年度累计100万元）" },
          { level3: "项目结转结余变动率", actual: "60%（累计90万元，上年度累计100万元）" },
        ],
      },
      findings: [
        { messageId: "change", cells: ["'表1'!F20"], values: { computed: "-20%" } },
        { messageId: "change", cells: ["'表1'!F21"], values: { computed: "-10%" } },
      ],
    },
    {
      name: "a rate in a sentence",
      narratives: [
        narrative(
          "报告",
          "A32",
          "2022年累计结转结余90万元，上年度累计结转结余60万元，结转结余变动率=-33%，得3分。",
        ),
      ],
      findings: [{ messageId: "change", cells: ["'报告'!A32"], values: { computed: "50%" } }],
    },
    {
      name: "a rate behind other amounts",
      narratives: [
        narrative(
          "报告",
          "A1",
          "收入100万元，支出90万元，累计结转结余80万元，上年度累计结转结余100万元，结转结余变动率-30%。",
        ),
      ],
      findings: [{ messageId: "change", cells: ["'报告'!A1"], values: { computed: "-20%" } }],
    },
    {
      name: "income less expenditure is not what is left",
      table: year(["", "212.78", "200", "2.78", "12.78"]),
      findings: [
        {
          messageId: "balance",
          cells: ["'表1'!C71", "'表1'!B61", "'表1'!B71"],
          values: { income: "212.78", expenditure: "200", closing: "2.78", computed: "12.78" },
        },
      ],
    },
    {
      name: "opening, income and expenditure do not give the closing amount",
      table: line(AROUND, ["10", "100", "95", "51"]),
      findings: [
        {
          messageId: "balance",
          cells: ["'表1'!E61", "'表1'!C61", "'表1'!D61", "'表1'!B61"],
          values: { computed: "15" },
        },
      ],
    },
  ],
});
