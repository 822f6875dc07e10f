import { scoreDecimals } from "../../../../src/core/check/rules/score-decimals";
import type { CellSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const scored = (...scores: readonly CellSpec[]) => ({
  rows: scores.map((score, i) => ({
    level3: `指标${String(i)}号`,
    target: "良好",
    actual: "良好",
    weight: "10",
    score,
  })),
});

testRule(scoreDecimals, {
  valid: [
    { name: "two decimals", table: scored("9.85", 9.5, "10") },
    { name: "trailing zeros", table: scored("9.8500", "10.000") },
    { name: "more decimals stored than shown", table: scored({ text: "9.85", value: 9.8471 }) },
    { name: "a percentage is no score", table: scored("95.365%") },
    { name: "no scores", table: { ...scored("", ""), columnsAbsent: ["score"] } },
    { name: "a policy of three decimals", table: scored("9.855"), policy: { scoreDecimals: 3 } },
  ],
  invalid: [
    {
      name: "the tail of a calculation",
      table: scored("0.0900000762939453", 9.5),
      findings: [
        {
          messageId: "tail",
          cells: ["H20"],
          values: { printed: "0.0900000762939453", rounded: "0.09" },
          fix: { H20: "0.09" },
        },
      ],
    },
    {
      name: "three decimals here and in the fund score and the total",
      table: {
        ...scored("9.855", "9.5"),
        funds: [{ adjusted: "10", executed: "8.618", weight: "10", score: "8.618" }],
        total: { weight: "30", score: "27.973" },
      },
      findings: [
        {
          messageId: "more",
          cells: ["I6", "H20", "H22"],
          values: { count: "3", printed: "8.618", rounded: "8.62" },
          fix: { I6: "8.62", H20: "9.86", H22: "27.97" },
        },
      ],
    },
    {
      name: "seven decimals are a tail, six are not",
      table: scored("9.1234567", "9.123456"),
      findings: [
        { messageId: "tail", cells: ["H20"] },
        { messageId: "more", cells: ["H21"] },
      ],
    },
    {
      name: "a formula is left to its author",
      table: scored({ text: "3.33333333", value: 3.33333333, formula: "10/3" }),
      findings: [{ messageId: "tail", cells: ["H20"], fix: null }],
    },
  ],
});
