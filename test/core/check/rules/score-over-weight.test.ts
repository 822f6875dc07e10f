import { scoreOverWeight } from "../../../../src/core/check/rules/score-over-weight";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level3: "培训人次",
  target: "≥50人次",
  actual: "60人次",
  weight: "10",
  score: "10",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(scoreOverWeight, {
  valid: [
    { name: "full marks", table: table({}) },
    { name: "no points", table: table({ actual: "0人次", score: "0" }) },
    { name: "no weight", table: table({ weight: "", score: "12" }) },
    { name: "no score", table: table({ score: "" }) },
    {
      name: "a score shared by two rows with a weight each",
      table: {
        rows: [
          { ...ROW, score: "20" },
          { ...ROW, level3: "培训场次", shares: ["score"] },
        ],
      },
    },
    {
      name: "a weight that is only taken from the score",
      table: {
        form: "hubei-project",
        columnsAbsent: ["weight"],
        rows: [{ ...ROW, level1: "产出指标（40分）", weight: "", score: "40" }],
      },
    },
  ],
  invalid: [
    {
      name: "12 of 10",
      table: table({ score: "12" }),
      findings: [
        {
          messageId: "over",
          cells: ["H20", "G20"],
          values: { name: "培训人次", printed: "12", weight: "10", difference: "2" },
          fix: { H20: "10" },
        },
      ],
    },
    {
      name: "more than the weight for a missed target: the difference is from what it earned",
      table: table({ actual: "25人次", score: "12" }),
      findings: [{ messageId: "over", cells: ["H20", "G20"], values: { difference: "7" } }],
    },
    {
      name: "more than the points of its class",
      table: table(
        { level1: "产出指标（40分）", weight: "", score: "41" },
        { form: "hubei-project", columnsAbsent: ["weight"] },
      ),
      findings: [{ messageId: "over", cells: ["H20"], values: { weight: "40" } }],
    },
    {
      name: "more than the policy prescribes",
      table: table({ weight: "", score: "60" }, { columnsAbsent: ["weight"] }),
      findings: [{ messageId: "overPrescribed", cells: ["H20"], values: { weight: "50" } }],
    },
    {
      name: "more for two rows than both weigh",
      table: {
        rows: [
          { ...ROW, score: "21" },
          { ...ROW, level3: "培训场次", shares: ["score"] },
        ],
      },
      findings: [{ messageId: "over", cells: ["H20", "G20"], values: { weight: "20" } }],
    },
    {
      name: "below 0, in the funds and in a row",
      table: table({ score: "-1" }, { funds: [{ adjusted: "20", executed: "20", score: "-2" }] }),
      findings: [{ messageId: "negative", cells: ["I6", "H20"], values: { printed: "-2" } }],
    },
  ],
});
