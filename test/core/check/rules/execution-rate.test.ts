import { executionRate } from "../../../../src/core/check/rules/execution-rate";
import type { FundSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const funds = (...rows: FundSpec[]): TableSpec => ({ rows: [], funds: rows });
const row = (adjusted: string, executed: string, rate: string | number): FundSpec => ({
  adjusted,
  executed,
  rate,
});

testRule(executionRate, {
  valid: [
    { name: "the exact rate", table: funds(row("33.83", "32.26", "95.36%")) },
    { name: "truncated: 97.80 % for 97.81 %", table: funds(row("1000", "978.09", "97.80%")) },
    {
      name: "rounded by less than a tenth of a point, without percent sign",
      table: funds(row("210", "197.33", "94")),
    },
    { name: "whole percent: 94 % for 93.97 %", table: funds(row("210", "197.33", "94%")) },
    { name: "under a heading with (%)", table: funds(row("33.83", "32.26", "95.36")) },
    { name: "as a fraction", table: funds(row("33.83", "32.26", 0.9536)) },
    { name: "a bare 1 for 100 %", table: funds(row("20", "20", "1")) },
    { name: "above 100 % and printed so", table: funds(row("239.04", "245.79", "102.82%")) },
    {
      name: "the initial budget where the adjusted is blank",
      table: funds({ initial: "50", executed: "40", rate: "80%" }),
    },
    {
      name: "the adjusted budget, not the initial one",
      table: funds({ initial: "238.93", adjusted: "251.89", executed: "251.89", rate: "100%" }),
    },
    { name: "0 ÷ 0 is not computable", table: funds(row("0", "0", "0")) },
    {
      name: "no column for a rate",
      table: { ...funds({ adjusted: "20", executed: "10" }), fundColumnsAbsent: ["rate"] },
    },
    { name: "no outturn", table: funds(row("20", "", "0")) },
    { name: "no rate", table: funds(row("20", "10", "")) },
    { name: "a rate without amounts", table: funds({ rate: "76%" }) },
    { name: "no fund block", table: { rows: [] } },
    {
      name: "source rows without a rate",
      table: funds(row("20", "10", "50%"), { adjusted: "20", executed: "10", rate: "—" }),
    },
  ],
  invalid: [
    {
      name: "one hundredth above: 86.19 % for 86.18 %",
      table: funds(row("250000.00", "215,457.6", "86.19%")),
      findings: [
        {
          messageId: "differs",
          cells: ["H6", "F6", "E6"],
          values: {
            executed: "215,457.6",
            budget: "250000.00",
            printed: "86.19%",
            computed: "86.18%",
          },
          fix: { H6: "86.18%" },
        },
      ],
    },
    {
      name: "capped at 100 % although more was spent",
      table: funds(row("239.04", "245.79", "100%")),
      findings: [{ messageId: "differs", cells: ["H6", "F6", "E6"], fix: { H6: "102.82%" } }],
    },
    {
      name: "without percent sign: the fix keeps the notation",
      table: funds(row("100", "80", "75")),
      findings: [{ messageId: "differs", cells: ["H6", "F6", "E6"], fix: { H6: "80" } }],
    },
    {
      name: "as a fraction: the fix keeps the notation",
      table: funds(row("100", "80", 0.75)),
      findings: [{ messageId: "differs", cells: ["H6", "F6", "E6"], fix: { H6: "0.8" } }],
    },
    {
      name: "against the initial budget where the adjusted is blank",
      table: funds({ initial: "50", executed: "40", rate: "100%" }),
      findings: [{ messageId: "differs", cells: ["H6", "F6", "D6"] }],
    },
    {
      name: "in a source row",
      table: funds(row("100", "80", "80%"), row("60", "40", "60%"), row("40", "40", "100%")),
      findings: [
        { messageId: "differs", cells: ["H7", "F7", "E7"], values: { computed: "66.67%" } },
      ],
    },
    {
      name: "the same mistake in the total row and its only source is one finding",
      table: funds(row("100", "80", "75%"), row("100", "80", "75%")),
      findings: [
        {
          messageId: "differs",
          cells: ["H6", "F6", "E6", "H7", "F7", "E7"],
          fix: { H6: "80%", H7: "80%" },
        },
      ],
    },
    {
      name: "different mistakes are several",
      table: funds(row("100", "80", "75%"), row("60", "40", "60%")),
      findings: [
        { messageId: "differs", cells: ["H6", "F6", "E6"] },
        { messageId: "differs", cells: ["H7", "F7", "E7"] },
      ],
    },
    {
      name: "a rate that fits the sum of the sources, the total being wrong",
      table: funds(row("100", "70", "80%"), row("60", "40", ""), row("40", "40", "")),
      findings: [{ messageId: "followsSum", cells: ["H6", "F6", "E6"], fix: null }],
    },
    {
      name: "a budget of the total that is wrong",
      table: funds(row("90", "80", "80%"), row("60", "40", ""), row("40", "40", "")),
      findings: [{ messageId: "followsSum", cells: ["H6", "F6", "E6"] }],
    },
    {
      name: "a rate that fits what the other sources leave of the total",
      table: funds(row("100", "80", "80%"), row("60", "45", "66.67%"), row("40", "40", "100%")),
      findings: [{ messageId: "followsSum", cells: ["H7", "F7", "E7"] }],
    },
    {
      name: "amounts that add up: the rate itself is wrong",
      table: funds(row("100", "80", "70%"), row("60", "40", ""), row("40", "40", "")),
      findings: [{ messageId: "differs", cells: ["H6", "F6", "E6"], fix: { H6: "80%" } }],
    },
    {
      name: "rounded by just a tenth of a point",
      table: funds(row("1000", "499", "50%")),
      findings: [{ messageId: "rounded", cells: ["H6", "F6", "E6"] }],
    },
    {
      name: "the same rounding in two rows is one finding without a fix",
      table: funds(row("310.2", "154.74", "50%"), row("310.2", "154.74", "50%")),
      findings: [{ messageId: "rounded", cells: ["H6", "F6", "E6", "H7", "F7", "E7"], fix: null }],
    },
    {
      name: "truncated to whole percent: 97 % for 97.81 %",
      table: funds(row("1000", "978.09", "97%")),
      findings: [{ messageId: "rounded", cells: ["H6", "F6", "E6"] }],
    },
    {
      name: "rounded to whole percent: 50 % for 49.88 %",
      table: funds(row("310.2", "154.74", "50%")),
      findings: [{ messageId: "rounded", cells: ["H6", "F6", "E6"], fix: null }],
    },
  ],
});
