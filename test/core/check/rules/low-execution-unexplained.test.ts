import { lowExecutionUnexplained } from "../../../../src/core/check/rules/low-execution-unexplained";
import type { FundSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const demanded = { reasonsDemanded: true };
const table = (fund: FundSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [],
  funds: [fund],
  ...more,
});

testRule(lowExecutionUnexplained, {
  valid: [
    { name: "just at the threshold", table: table({ adjusted: "100", executed: "90" }) },
    { name: "no rate can be told", table: table({ adjusted: "", executed: "5", rate: "" }) },
    {
      name: "the policy knows no threshold",
      table: table({ adjusted: "100", executed: "10" }),
      policy: { lowExecution: null },
    },
    {
      name: "the reason of the whole table, whatever it speaks of",
      table: table(
        { adjusted: "101.17", executed: "63.34" },
        { reasons: ["受疫情影响，两期培训取消"] },
      ),
    },
    {
      name: "the reason in the fund block",
      table: table({ adjusted: "100", executed: "60", reason: "项目跨年实施" }),
      policy: demanded,
    },
    {
      name: "the reason in the row of the execution rate",
      table: {
        rows: [{ level3: "预算执行率", actual: "60%", reason: "剩余尾款按合同于次年支付" }],
        funds: [{ adjusted: "100", executed: "60" }],
      },
    },
  ],
  invalid: [
    {
      name: "the form demands the reason",
      table: table({ adjusted: "100", executed: "85", rate: "85%" }, { reasons: [""] }),
      policy: demanded,
      findings: [
        {
          messageId: "demanded",
          cells: ["H6", "F6", "E6", "C21"],
          values: { rate: "85%", threshold: "90%" },
        },
      ],
    },
    {
      name: "a filler where the reason belongs",
      table: table({ adjusted: "100", executed: "84" }, { reasons: ["较好完成了年度绩效目标。"] }),
      policy: demanded,
      findings: [{ messageId: "demanded", cells: ["F6", "E6", "C21"] }],
    },
    {
      name: "nobody demands it",
      table: table({ adjusted: "100", executed: "85" }, { reasons: [""] }),
      findings: [{ messageId: "unexplained", cells: ["F6", "E6", "C21"] }],
    },
    {
      name: "only the rate is printed",
      table: table({ rate: "76%" }),
      findings: [{ messageId: "unexplained", cells: ["H6"], values: { rate: "76%" } }],
    },
    {
      name: "a wrong printed rate does not hide it",
      table: table({ adjusted: "100", executed: "50", rate: "100%" }),
      findings: [{ messageId: "unexplained", cells: ["H6", "F6", "E6"], values: { rate: "50%" } }],
    },
    {
      name: "a reason of another row",
      table: {
        rows: [{ level3: "培训人数", actual: "10人", reason: "受疫情影响未达预期" }],
        funds: [{ adjusted: "100", executed: "75" }],
      },
      findings: [{ messageId: "unexplained", cells: ["F6", "E6"] }],
    },
  ],
});
