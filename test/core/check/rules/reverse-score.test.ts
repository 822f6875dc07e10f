import { Decimal } from "decimal.js";
import { reverseScore } from "../../../../src/core/check/rules/reverse-score";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

/** 150 % of the upper limit: 6.67 of 10 by A ÷ B, 5 by the linear formula. */
const ROW: RowSpec = {
  level1: "产出指标",
  level2: "成本指标",
  level3: "单位成本",
  target: "≤100元",
  actual: "150元",
  weight: "10",
  score: "6.67",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});
const RATIO: Partial<TableSpec> = { form: "mof-2016" };
const LINEAR = { reverse: "linear", reverseStated: true, scoreDecimals: 2 } as const;
const CELLS = ["H20", "F20", "E20", "G20"];

testRule(reverseScore, {
  valid: [
    { name: "A ÷ B, as the form prints", table: table({}, RATIO) },
    {
      name: "half up where actual ÷ target has no end: 9 × 102 ÷ 144 = 6.375",
      table: table({ target: "≤102元", actual: "144元", weight: "9", score: "6.38" }, RATIO),
    },
    { name: "linear, as the policy prints", table: table({ score: "5.00" }), policy: LINEAR },
    { name: "A ÷ B where no source prints a formula", table: table({}) },
    { name: "linear where no source prints a formula", table: table({ score: "5.0" }) },
    { name: "between the two where no source prints a formula", table: table({ score: "6.01" }) },
    { name: "kept", table: table({ actual: "100元", score: "8" }, RATIO) },
    { name: "0 of a zero target", table: table({ target: "0", actual: "2", score: "0" }, RATIO) },
    { name: "full marks are another matter", table: table({ score: "10" }, RATIO) },
    { name: "a lower limit", table: table({ target: "≥200元", score: "9.01" }, RATIO) },
    { name: "less, with a reason", table: table({ score: "4.01", reason: "材料涨价" }, RATIO) },
    {
      name: "nothing left at twice the limit",
      table: table({ actual: "200元", score: "0" }),
      policy: LINEAR,
    },
    { name: "A ÷ B, truncated", table: table({ score: "6.66" }, RATIO) },
    {
      name: "the linear formula, truncated: 10 × (2 − 120 ÷ 90) = 6.667",
      table: table({ target: "≤90元", actual: "120元", score: "6.66" }),
    },
  ],
  invalid: [
    {
      name: "more than A ÷ B",
      table: table({ score: "9.01" }, RATIO),
      findings: [
        {
          messageId: "aboveRatio",
          cells: CELLS,
          values: {
            target: "≤100元",
            actual: "150元",
            computed: "6.67",
            printed: "9.01",
            difference: "2.34",
          },
          fix: { H20: "6.67" },
        },
      ],
    },
    {
      name: "more than the linear formula",
      table: table({ score: "6.67" }),
      policy: LINEAR,
      findings: [{ messageId: "aboveLinear", cells: CELLS, values: { computed: "5" } }],
    },
    {
      name: "more than both formulas where no source prints one",
      table: table({ score: "9.01" }),
      findings: [{ messageId: "aboveUnsure", cells: CELLS }],
    },
    {
      name: "more, where only the name tells the direction",
      table: table({ target: "100元", score: "9.01" }, RATIO),
      findings: [{ messageId: "aboveUnsure", cells: CELLS }],
    },
    {
      name: "points for a zero target that was missed",
      table: table({ level3: "安全事故数", target: "0起", actual: "2起", score: "8.01" }, RATIO),
      findings: [
        { messageId: "zeroTarget", cells: CELLS, values: { printed: "8.01" }, fix: { H20: "0" } },
      ],
    },
    {
      name: "less than A ÷ B without a reason",
      table: table({ score: "4.01" }, RATIO),
      findings: [{ messageId: "below", cells: CELLS }],
    },
    {
      name: "less than both formulas, with a tolerance that does not reach",
      table: table({ score: "4.01" }),
      policy: { tolerance: new Decimal("0.5") },
      findings: [{ messageId: "below", cells: CELLS }],
    },
    {
      name: "less than A ÷ B, which is stated, though more than the linear formula",
      table: table({ score: "6" }, RATIO),
      findings: [{ messageId: "below", cells: CELLS, values: { computed: "6.67" } }],
    },
    {
      name: "the weight stands in the label of the class",
      table: table({ level1: "产出指标（10分）", weight: "", score: "9.01" }, RATIO),
      findings: [{ messageId: "aboveRatio", cells: ["H20", "F20", "E20"] }],
    },
  ],
});
