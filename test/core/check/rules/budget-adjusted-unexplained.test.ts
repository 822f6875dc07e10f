import { budgetAdjustedUnexplained } from "../../../../src/core/check/rules/budget-adjusted-unexplained";
import type { FundSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const demanded = { reasonsDemanded: true };
const table = (fund: FundSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [],
  funds: [fund],
  ...more,
});

testRule(budgetAdjustedUnexplained, {
  valid: [
    { name: "nothing was adjusted", table: table({ initial: "20", adjusted: "20.00" }) },
    { name: "no fund block", table: { rows: [] } },
    { name: "no initial budget", table: table({ initial: "", adjusted: "20" }) },
    {
      name: "no adjusted budget column",
      table: table({ initial: "20" }, { fundColumnsAbsent: ["adjusted"] }),
    },
    {
      name: "the initial budget is the adjusted one rounded",
      table: table({ initial: "33.8", adjusted: "33.83" }),
    },
    {
      name: "a budget of 0 is another mistake",
      table: table({ initial: "20", adjusted: "0", executed: "18" }),
    },
    {
      name: "the reason stands in the fund block",
      table: table({ initial: "20", adjusted: "25", reason: "人员增加" }),
      policy: demanded,
    },
    {
      name: "the reason stands at the bottom of the form",
      table: table({ initial: "20", adjusted: "25" }, { reasons: ["年中追加专项经费5万元"] }),
    },
    {
      name: "the reason stands in a remark",
      table: table({ initial: "25", adjusted: "20" }, { remarks: ["按要求压减一般性支出5万元"] }),
    },
  ],
  invalid: [
    {
      name: "the form demands the reason and its place is blank",
      table: table({ initial: "238.93", adjusted: "251.89", reason: "" }),
      policy: demanded,
      findings: [
        {
          messageId: "demanded",
          cells: ["E6", "D6", "J6"],
          values: { initial: "238.93", adjusted: "251.89", change: "调增", gap: "12.96" },
        },
      ],
    },
    {
      name: "the form's own demand for it is no reason",
      table: table({
        initial: "0.00",
        adjusted: "3.36",
        reason:
          "1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的（追加或调减），应单独说明理由。",
      }),
      policy: demanded,
      findings: [{ messageId: "demanded", cells: ["E6", "D6", "J6"] }],
    },
    {
      name: "a filler is no reason",
      table: table({ initial: "0.00", adjusted: "3.36", reason: "无" }),
      policy: demanded,
      findings: [{ messageId: "demanded", cells: ["E6", "D6", "J6"] }],
    },
    {
      name: "nobody demands the reason",
      table: table({ initial: "25", adjusted: "20" }),
      findings: [
        { messageId: "unexplained", cells: ["E6", "D6"], values: { change: "调减", gap: "5" } },
      ],
    },
    {
      name: "the form has no place for the reason that it demands",
      table: table({ initial: "2", adjusted: "3" }),
      policy: demanded,
      findings: [{ messageId: "unexplained", cells: ["E6", "D6"] }],
    },
    {
      name: "a reason for something else",
      table: table({ initial: "20", adjusted: "22" }, { reasons: ["受疫情影响，培训未能开展"] }),
      findings: [{ messageId: "unexplained", cells: ["E6", "D6", "C21"] }],
    },
  ],
});
