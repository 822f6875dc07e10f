import { executionOverBudget } from "../../../../src/core/check/rules/execution-over-budget";
import type { FundSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const funds = (...rows: FundSpec[]): TableSpec => ({ rows: [], funds: rows });

testRule(executionOverBudget, {
  valid: [
    { name: "all spent", table: funds({ adjusted: "20", executed: "20" }) },
    { name: "part spent", table: funds({ adjusted: "20", executed: "19.99" }) },
    {
      name: "above the initial, not above the adjusted budget",
      table: funds({ initial: "238.93", adjusted: "251.89", executed: "251.89" }),
    },
    { name: "no budget at all is another matter", table: funds({ adjusted: "0", executed: "5" }) },
    { name: "the budget is no number", table: funds({ adjusted: "约20", executed: "25" }) },
  ],
  invalid: [
    {
      name: "245.79 of 239.04",
      table: funds({ adjusted: "239.04", executed: "245.79", rate: "100%" }),
      findings: [
        {
          messageId: "total",
          cells: ["F6", "E6"],
          values: { executed: "245.79", budget: "239.04", rate: "102.82%", excess: "6.75" },
        },
      ],
    },
    {
      name: "above the initial budget where no adjusted one is given",
      table: funds({ initial: "20", executed: "25" }),
      findings: [{ messageId: "total", cells: ["F6", "D6"] }],
    },
    {
      name: "the total and a source: the total is the finding",
      table: funds({ adjusted: "20", executed: "25" }, { adjusted: "20", executed: "25" }),
      findings: [{ messageId: "total", cells: ["F6", "E6"] }],
    },
    {
      name: "money moved between sources",
      table: funds(
        { adjusted: "50", executed: "50" },
        { source: "fiscal", adjusted: "30", executed: "35" },
        { source: "other", adjusted: "20", executed: "15" },
      ),
      findings: [{ messageId: "source", cells: ["F7", "E7"] }],
    },
  ],
});
