import { statedRatio } from "../../../../src/core/check/rules/stated-ratio";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const row = (level3: string, actual: string, more: RowSpec = {}): TableSpec => ({
  rows: [{ level3, actual, ...more }],
});
const spent = (...cells: readonly string[]): TableSpec => ({
  rows: [],
  figures: [
    {
      title: "三公经费情况",
      columns: ["预算数", "支出数", "经费节约率"],
      rows: [{ label: "接待费", cells }],
    },
  ],
});
const staff = (...cells: readonly string[]): TableSpec => ({
  rows: [],
  figures: [
    {
      title: "财政供养人员情况",
      columns: ["编制数", "实际在职人数", "控制率"].map((label) =>
        label === "控制率" ? "人员控制率" : label,
      ),
      rows: [{ label: "机关", cells }],
    },
  ],
});

testRule(statedRatio, {
  valid: [
    {
      name: "93.32% of the budget",
      table: row("“三公经费”控制率", "93.32%（预算24.11万元，支出22.50万元）"),
    },
    { name: "73 of 80", table: row("在职人员控制率", "91.25%（编制80人，在职73人）") },
    {
      name: "rounded to whole percent",
      table: row("预算执行率", "94%（预算210万元，支出197.33万元）"),
    },
    {
      name: "truncated",
      table: row("基本支出预算执行率", "87.68%（预算2965.22万元，支出2600.04万元）"),
    },
    {
      name: "small amounts that were rounded themselves",
      table: row("三公经费控制率", "62%（预算0.05万元，支出0.03万元）"),
    },
    { name: "what was saved", table: row("成本节约率", "10%，预算100万元，实际支出90万元") },
    { name: "without amounts", table: row("预算执行率", "86.28%") },
    {
      name: "without a rate",
      table: row("成本控制率", "预算394.23万元，支出298.41万元，成本控制良好"),
    },
    { name: "two rates", table: row("预算执行率", "上半年40%，全年90%，预算100万元，支出80万元") },
    {
      name: "an amount more may change the budget",
      table: row("预算执行率", "100%，全年预算10万元，追加2万元，支出12万元"),
    },
    {
      name: "what was left and the parts of the outturn change nothing",
      table: row(
        "三公经费控制率",
        "93.32%：预算24.11万元，支出22.50万元，其中接待费6.69万元、运行费15.81万元；结余1.61万元",
      ),
    },
    {
      name: "two budgets",
      table: row("预算执行率", "75%（年初预算100万元，调整后预算120万元，支出90万元）"),
    },
    {
      name: "limits are no amounts",
      table: row("公用经费控制率", "90%，预算不超过100万元，支出95万元"),
    },
    {
      name: "an indicator that is no ratio",
      table: row("三公经费支出", "50%（预算24万元，支出22万元）"),
    },
    {
      name: "the change of carry-over is another rule's",
      table: row("结转结余变动率", "5%（本年8万元，上年4万元）"),
    },
    {
      name: "a change without its sign",
      table: row("“三公经费”变动率", "10%（上年20万元，本年18万元）"),
    },
    {
      name: "amounts by their years",
      table: row("三公经费下降率", "10%，2021年20万元，2022年18万元"),
    },
    {
      name: "more than was planned is 100%",
      table: row("培训完成率", "100%（计划50人，实际60人）"),
    },
    { name: "columns that fit", table: staff("13", "9", "69.23%") },
    { name: "a column without percent signs", table: staff("80", "73", "91.25") },
    { name: "columns that say what was saved", table: spent("10", "8", "20%") },
    { name: "columns that say what was spent", table: spent("10", "8", "80%") },
    {
      name: "two columns may be the part",
      table: {
        rows: [],
        figures: [
          {
            title: "人员情况",
            columns: ["编制数", "年初在职人数", "年末在职人数", "人员控制率"],
            rows: [{ label: "机关", cells: ["10", "8", "9", "95%"] }],
          },
        ],
      },
    },
    { name: "blank columns", table: staff("", "9", "69.23%") },
    {
      name: "the heading of a group",
      table: row("三公经费控制率", "68.59%（预算24.11万元，支出22.50万元）", { role: "group" }),
    },
    {
      name: "columns of a change against the year before",
      table: {
        rows: [],
        figures: [
          {
            title: "三公经费情况",
            columns: ["上年支出", "本年支出", "三公经费变动率"],
            rows: [{ label: "接待费", cells: ["100", "90", "-10%"] }],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "三公经费控制率",
      table: row("“三公经费”控制率", "68.59%（预算24.11万元，支出22.50万元）"),
      findings: [
        {
          messageId: "ratio",
          cells: ["F20"],
          values: {
            name: "“‘三公经费’控制率”",
            printed: "68.59%",
            part: "支出22.50万元",
            whole: "预算24.11万元",
            computed: "93.32%",
          },
        },
      ],
    },
    {
      name: "在职人员控制率",
      table: row("在职人员控制率", "95%，编制80人，年末在职人员73人"),
      findings: [{ messageId: "ratio", cells: ["F20"], values: { computed: "91.25%" } }],
    },
    {
      name: "the outturn is called 预算执行数",
      table: row("政府采购执行率", "90%（采购预算数50万元，预算执行数40万元）"),
      findings: [
        {
          messageId: "ratio",
          cells: ["F20"],
          values: { part: "预算执行数40万元", whole: "采购预算数50万元", computed: "80%" },
        },
      ],
    },
    {
      name: "the parts of the outturn are no outturn of their own",
      table: row(
        "三公经费控制率",
        "60%：预算24.11万元，支出22.50万元，其中接待费支出6.69万元、运行费支出15.81万元",
      ),
      findings: [{ messageId: "ratio", cells: ["F20"], values: { computed: "93.32%" } }],
    },
    {
      name: "the amounts stand in the reason",
      table: row("预算执行率", "95%", { reason: "全年预算20万元，实际支出18万元，项目跨年" }),
      findings: [{ messageId: "ratio", cells: ["F20", "I20"], values: { computed: "90%" } }],
    },
    {
      name: "a change against the year before",
      table: row("公用经费变动率", "-5%，本年90万元，上年100万元"),
      findings: [{ messageId: "change", cells: ["F20"], values: { computed: "-10%" } }],
    },
    {
      name: "names that only suggest what is divided",
      table: row("补贴发放及时率", "100%，应发放500户，实际及时发放480户"),
      findings: [{ messageId: "unsure", cells: ["F20"], values: { computed: "96%" } }],
    },
    {
      name: "columns of a list of figures",
      table: staff(" 13 ", " 9 ", " 96.23% "),
      findings: [
        {
          messageId: "ratio",
          cells: ["D61", "C61", "B61"],
          values: {
            name: "“机关 人员控制率”",
            printed: "96.23%",
            part: "9",
            whole: "13",
            computed: "69.23%",
          },
        },
      ],
    },
    {
      name: "columns of which the rate names what is divided, in a list of one line without a label",
      table: {
        rows: [],
        figures: [
          {
            title: "资产情况",
            columns: ["固定资产总额", "在用固定资产", "固定资产利用率"],
            rows: [{ label: "", cells: ["100", "80", "90%"] }],
          },
        ],
      },
      findings: [
        {
          messageId: "ratio",
          cells: ["D61", "C61", "B61"],
          values: { name: "“固定资产利用率”", computed: "80%" },
        },
      ],
    },
  ],
});
