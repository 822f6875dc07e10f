import { budgetZero } from "../../../../src/core/check/rules/budget-zero";
import type { FundSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const funds = (...rows: FundSpec[]): TableSpec => ({ rows: [], funds: rows });

testRule(budgetZero, {
  valid: [
    { name: "a budget", table: funds({ adjusted: "20", executed: "20" }) },
    { name: "0 and nothing spent", table: funds({ adjusted: "0", executed: "0" }) },
    { name: "blank and nothing spent", table: funds({ adjusted: "", executed: "" }) },
    {
      name: "the initial budget stands in",
      table: funds({ initial: "20", adjusted: "", executed: "20" }),
    },
    { name: "a budget that is no number", table: funds({ adjusted: "见附件", executed: "20" }) },
    {
      name: "a form without a budget column",
      table: {
        rows: [],
        fundColumnsAbsent: ["initial", "adjusted"],
        funds: [{ executed: "20" }],
      },
    },
    {
      name: "a form without outturns",
      table: { ...funds({ adjusted: "0" }), fundColumnsAbsent: ["executed"] },
    },
    { name: "no fund block", table: { rows: [] } },
    {
      name: "a block without a total row: its first row is no total",
      table: funds({ label: "财政拨款", adjusted: "0" }, { source: "other", adjusted: "20" }),
    },
  ],
  invalid: [
    {
      name: "spent against 0",
      table: funds({ adjusted: "0.00", executed: "3.36" }),
      findings: [{ messageId: "zero", cells: ["E6", "F6"], values: { executed: "3.36" } }],
    },
    {
      name: "the adjusted budget is 0, whatever the initial was",
      table: funds({ initial: "20", adjusted: "0", executed: "3.36" }),
      findings: [{ messageId: "zero", cells: ["E6", "F6"] }],
    },
    {
      name: "spent against a blank",
      table: funds({ adjusted: "", executed: "3.36" }),
      findings: [{ messageId: "blank", cells: ["E6", "F6"] }],
    },
    {
      name: "the sources have budgets, the total has none",
      table: funds(
        { initial: "0", adjusted: "0", executed: "0", rate: "0", score: "0" },
        { source: "fiscal", adjusted: "90", executed: "89.974" },
        { source: "other", adjusted: "10", executed: "10" },
        { source: "unit", adjusted: "0", executed: "0" },
        { source: "carry-over", adjusted: "—", executed: "" },
      ),
      findings: [{ messageId: "totalEmpty", cells: ["E6", "E7", "E8"], values: { sum: "100" } }],
    },
    {
      name: "two breakdowns of the total are not added up",
      table: funds(
        { adjusted: "0", executed: "50" },
        { adjusted: "90", splitting: "按收入性质分" },
        { adjusted: "60", splitting: "按支出性质分" },
        { adjusted: "30", splitting: "按支出性质分" },
      ),
      findings: [{ messageId: "totalEmpty", cells: ["E6", "E7"], values: { sum: "90" } }],
    },
    {
      name: "sources inside a source are not counted twice",
      table: funds(
        { adjusted: "—", executed: "50" },
        { source: "fiscal", adjusted: "90" },
        { source: "fiscal", adjusted: "60", within: 1 },
      ),
      findings: [{ messageId: "totalEmpty", cells: ["E6", "E7"], values: { sum: "90" } }],
    },
  ],
});
