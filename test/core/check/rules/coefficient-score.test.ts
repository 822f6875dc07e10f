import { coefficientScore } from "../../../../src/core/check/rules/coefficient-score";
import type { RowSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const table = (row: RowSpec) => ({
  form: "chongqing-overall" as const,
  rows: [
    {
      level3: "固定资产利用率",
      target: "90%",
      actual: "100%",
      coefficient: "90%",
      weight: "2",
      score: "1.8",
      ...row,
    },
  ],
});

testRule(coefficientScore, {
  valid: [
    { name: "100 % of 2", table: table({ coefficient: "100%", score: "2" }) },
    { name: "90 % of 2", table: table({}) },
    { name: "the coefficient as a bare percentage", table: table({ coefficient: "90" }) },
    { name: "the coefficient as a fraction", table: table({ coefficient: "0.9" }) },
    {
      name: "a product truncated",
      table: table({ coefficient: "33.33%", weight: "5", score: "1.66" }),
    },
    { name: "no coefficient", table: table({ coefficient: "" }) },
    { name: "no score", table: table({ score: "" }) },
    { name: "above the weight is another matter", table: table({ score: "3" }) },
    {
      name: "a coefficient above 100 % is no share",
      table: table({ coefficient: "120%", score: "2" }),
    },
  ],
  invalid: [
    {
      name: "nearly full marks for 90 %",
      table: table({ score: "1.9" }),
      findings: [
        {
          messageId: "differs",
          cells: ["H20", "J20", "G20"],
          values: { coefficient: "90%", weight: "2", computed: "1.8", printed: "1.9" },
          fix: { H20: "1.8" },
        },
      ],
    },
    {
      name: "full marks for 90 %",
      table: table({ weight: "2.5", score: "2.5" }),
      findings: [{ messageId: "differs", cells: ["H20", "J20", "G20"], fix: { H20: "2.25" } }],
    },
    {
      name: "a point for 0 %",
      table: table({ coefficient: "0%", score: "1" }),
      findings: [{ messageId: "differs", cells: ["H20", "J20", "G20"], fix: { H20: "0" } }],
    },
    {
      name: "a bare 80 and 1.8",
      table: table({ coefficient: "80" }),
      findings: [{ messageId: "differs", cells: ["H20", "J20", "G20"], fix: { H20: "1.6" } }],
    },
  ],
});
