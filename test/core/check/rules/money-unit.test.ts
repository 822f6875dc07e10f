import { moneyUnit } from "../../../../src/core/check/rules/money-unit";
import type { FundSpec, RowSpec, TableSpec } from "../../../tables/build-table";
import { narrative, testRule } from "../rule-tester";

const funds = (total: FundSpec, ...sources: FundSpec[]): TableSpec => ({
  rows: [],
  funds: [total, ...sources],
});
const row = (row: RowSpec, fund: FundSpec = {}): TableSpec => ({ rows: [row], funds: [fund] });

testRule(moneyUnit, {
  valid: [
    { name: "one unit", table: funds({ initial: "90", adjusted: "90", executed: "89.974" }) },
    {
      name: "every amount prints its unit, zeros do not",
      table: funds(
        { adjusted: "0.2万元", executed: "0.2万元" },
        { source: "other", adjusted: "0", executed: "0" },
      ),
    },
    {
      name: "every amount prints another unit than the heading, zeros none",
      table: {
        ...funds(
          { adjusted: "0.2万元", executed: "0.2万元" },
          { source: "other", adjusted: "0", executed: "0" },
        ),
        unit: "元",
      },
    },
    {
      name: "a count is no money",
      table: row({ level3: "服务人次", target: "≥5人次", actual: "60000" }),
    },
    {
      name: "a grant for each that happens to be a ten-thousandth of the budget",
      table: row(
        { level3: "每村补助资金", target: "20万元", actual: "20万元" },
        { adjusted: "200000" },
      ),
    },
    { name: "little was spent", table: funds({ adjusted: "5000", executed: "3" }) },
    {
      name: "a cost in 元 where no funds are filled in",
      table: row({ level3: "项目总成本", target: "≤500000元", actual: "490000元" }),
    },
    { name: "an amount of 0", table: funds({ adjusted: "0", executed: "72890" }) },
    {
      name: "target and actual in different units, both written",
      table: row({ level3: "成本控制数", target: "≤0.9万元", actual: "8500元" }),
    },
    {
      name: "a bare actual in the unit of its target",
      table: row({ level3: "成本控制数", target: "≤30万元", actual: "29.8" }),
    },
    {
      name: "a grant for each person is given in 元",
      table: row(
        { level3: "补助资金标准", target: "12000元", actual: "12000元" },
        { adjusted: "90", executed: "90" },
      ),
    },
    {
      name: "a price by something is no amount",
      table: row(
        { level3: "临时救助支出", target: "≤53000元/户", actual: "58300元/户" },
        { adjusted: "30" },
      ),
    },
    ...["带动农户增收318.45万元", "完成工作量318.45"].map((goal) => ({
      name: `a goal that says no cost: ${goal}`,
      table: {
        ...funds({ adjusted: "320", executed: "318.45" }),
        unit: "元" as const,
        goals: [{ expected: "", actual: goal }],
      },
    })),
    {
      name: "a small amount in a sentence is one",
      narratives: [
        narrative("报告", "A1", "2022年收入300万元，其中财政拨款200万元、利息收入60.25元。"),
      ],
    },
    {
      name: "a sentence that adds up as it is written",
      narratives: [narrative("报告", "A1", "投资1.2亿元，其中中央0.8亿元、地方4000万元。")],
    },
  ],
  invalid: [
    {
      name: "the outturn is in 元",
      table: funds({ initial: "7.29", adjusted: "7.29", executed: "72890" }),
      findings: [
        {
          messageId: "scale",
          cells: ["'表1'!F6", "'表1'!E6", "'表1'!D6"],
          values: { amounts: "72890、7.29", unit: "万元" },
        },
      ],
    },
    {
      name: "a quarter was spent, and is in 元",
      table: funds({ adjusted: "100", executed: "250000" }),
      findings: [{ messageId: "scale", cells: ["'表1'!F6", "'表1'!E6"] }],
    },
    {
      name: "the initial budget alone is in 元",
      table: funds({ initial: "520000", adjusted: "52", executed: "0" }),
      findings: [{ messageId: "scale", cells: ["'表1'!E6", "'表1'!D6"] }],
    },
    {
      name: "the outturn again among the indicators, in 元, where the budget was another",
      table: row(
        { level3: "办公设备购置", target: "", actual: "72890元" },
        { adjusted: "100", executed: "7.29" },
      ),
      findings: [{ messageId: "otherUnit", cells: ["'表1'!F20"] }],
    },
    {
      name: "the whole block is in 元, as the cost tells",
      table: row(
        { level3: "系统运维成本", target: "≤320万元", actual: "318.45万元" },
        { adjusted: "3200000", executed: "3184500" },
      ),
      findings: [
        {
          messageId: "block",
          cells: ["'表1'!E6", "'表1'!E20"],
          values: { amount: "3200000", unit: "万元", said: "≤320万元" },
        },
      ],
    },
    {
      name: "the whole block is in 万元 under a heading of 元, as a goal tells",
      table: {
        ...funds({ adjusted: "320", executed: "318.45" }),
        unit: "元",
        goals: [{ expected: "", actual: "全年实际支出318.45万元，保障平台运行。" }],
      },
      findings: [{ messageId: "block", cells: ["'表1'!F6", "'表1'!F15"] }],
    },
    {
      name: "the budget alone is in 元: the cost says the outturn as it is",
      table: row(
        { level3: "项目成本", target: "≤320万元", actual: "320万元" },
        { adjusted: "3200000", executed: "320" },
      ),
      findings: [{ messageId: "scale", cells: ["'表1'!F6", "'表1'!E6"] }],
    },
    {
      name: "the budget is in 元, in two rows",
      table: funds(
        { adjusted: "900000", executed: "85.5" },
        { source: "fiscal", adjusted: "900000", executed: "85.5" },
      ),
      findings: [{ messageId: "scale", cells: ["'表1'!F6", "'表1'!E6", "'表1'!F7", "'表1'!E7"] }],
    },
    {
      name: "one cell prints a unit of its own",
      table: funds({ adjusted: "90", executed: "899740元" }),
      findings: [
        {
          messageId: "fundUnit",
          cells: ["'表1'!F6"],
          values: { amounts: "899740元", unit: "万元" },
        },
      ],
    },
    {
      name: "two cells print different units",
      table: { ...funds({ adjusted: "90万元", executed: "899740元" }), unit: "元" },
      findings: [{ messageId: "fundUnit", cells: ["'表1'!E6"], values: { unit: "元" } }],
    },
    {
      name: "a bare actual that only fits in 元",
      table: row({ level3: "成本控制数", target: "≤30万元", actual: "298000" }),
      findings: [
        {
          messageId: "value",
          cells: ["'表1'!F20", "'表1'!E20"],
          values: { name: "“成本控制数”", target: "≤30万元", actual: "298000" },
        },
      ],
    },
    {
      name: "the money of the fund block among the indicators, in 元",
      table: row(
        { level3: "办公设备购置", target: "72890元", actual: "72890元" },
        { adjusted: "7.29", executed: "7.29" },
      ),
      findings: [
        {
          messageId: "otherUnit",
          cells: ["'表1'!E20", "'表1'!F20"],
          values: { amounts: "72890元", unit: "万元" },
        },
      ],
    },
    {
      name: "a cost in 元 below funds in 万元",
      table: row(
        { level3: "项目总成本", target: "≤500000元", actual: "49万元" },
        { adjusted: "52", executed: "49" },
      ),
      findings: [{ messageId: "otherUnit", cells: ["'表1'!E20"] }],
    },
    {
      name: "万 is missing in a sentence of the report",
      narratives: [
        narrative(
          "报告",
          "A6",
          "2021年调整预算收入239.04万元，其中基本支出预算收入 235.37 元，项目支出预算收入10.43万元。",
        ),
      ],
      findings: [
        {
          messageId: "sentence",
          cells: ["'报告'!A6"],
          values: { amounts: "基本支出预算收入235.37元", unit: "万元" },
        },
      ],
    },
    {
      name: "万 is missing in a goal: the finding is the table's",
      table: {
        rows: [],
        goals: [{ actual: "投入资金60万元，其中中央40万元、省级20.00元" }],
      },
      findings: [{ messageId: "sentence", cells: ["'表1'!F15"] }],
    },
  ],
});
