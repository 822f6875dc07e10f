import { proportionalScore } from "../../../../src/core/check/rules/proportional-score";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "效益指标",
  level2: "社会效益指标",
  level3: "政策知晓率",
  target: "≥100%",
  actual: "98%",
  weight: "10",
  score: "9.8",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});
const STEPS = "=100%得10分；95%（含）-100%的得9分；90%（含）-95%得8分；90%以下不得分";
const SHARE = "得分=实际完成值/年度指标值×该指标分值";
const CELLS = ["H20", "F20", "E20", "G20"];

testRule(proportionalScore, {
  valid: [
    { name: "weight × actual ÷ target", table: table({}) },
    { name: "half up at two decimals", table: table({ actual: "87.665%", score: "8.77" }) },
    {
      name: "half up where actual ÷ target has no end: 18 × 25 ÷ 48 = 9.375",
      table: table({ target: "≥48人", actual: "25人", weight: "18", score: "9.38" }),
    },
    { name: "truncated", table: table({ actual: "87.668%", score: "8.76" }) },
    {
      name: "whole points in every row beside a fund score with decimals: 28 for 27.99",
      table: table(
        { target: "≥2000人", actual: "1866人", weight: "30", score: "28" },
        { funds: [{ score: "9.58" }] },
      ),
    },
    { name: "reached", table: table({ actual: "100%", score: "7" }) },
    { name: "full marks are another matter", table: table({ score: "10" }) },
    { name: "more than full marks too", table: table({ score: "11" }) },
    { name: "less, with a reason", table: table({ score: "9", reason: "宣传力度不够" }) },
    {
      name: "less, with a reason at the bottom of the form",
      table: table({ score: "9" }, { reasons: ["宣传力度不够"] }),
    },
    { name: "an upper limit", table: table({ target: "≤90%", score: "5" }) },
    { name: "units that differ", table: table({ target: "≥10次", actual: "5人", score: "9" }) },
    { name: "no exact number", table: table({ target: "≥50次", actual: "40余次", score: "9" }) },
    { name: "no score", table: table({ score: "" }) },
    {
      name: "a coefficient is the reviewer's",
      table: table({ coefficient: "90%", score: "9" }, { form: "chongqing-overall" }),
    },
    {
      name: "satisfaction scored in steps, as the notes say",
      table: table(
        { level1: "满意度指标", level3: "群众满意率", target: "≥95%", actual: "88%", score: "9.5" },
        { notes: ["群众满意率90%以上得10分，每降5%扣0.5分。"] },
      ),
    },
    {
      name: "what the standard beside the row gives",
      table: table({ actual: "96.2%", score: "9", criteria: STEPS }),
    },
    {
      name: "less than the standard gives, with a reason",
      table: table({ actual: "96.2%", score: "7", criteria: STEPS, reason: "资料不全扣2分" }),
    },
    {
      name: "the share that the standard beside the row gives, truncated",
      table: table({ actual: "87.668%", score: "8.76", criteria: SHARE }),
    },
    {
      name: "the share that the standard gives, half up where it has no end",
      table: table({
        ...{ target: "≥48人", actual: "25人", weight: "18", score: "9.38" },
        criteria: SHARE,
      }),
    },
    {
      name: "whole points in every row where the deductions of the standard give 9.4",
      table: table({ actual: "97%", score: "9", criteria: "每降低1个百分点扣0.2分" }),
    },
    {
      name: "a standard that leaves the points open",
      table: table({ actual: "96.2%", score: "5", criteria: "未达到目标的酌情扣分" }),
    },
  ],
  invalid: [
    {
      name: "more than the deductions of the standard beside the row give",
      table: table({ actual: "97%", score: "9.8", criteria: "每降低1个百分点扣0.2分" }),
      findings: [
        { messageId: "standard", cells: CELLS, values: { computed: "9.4", difference: "0.4" } },
      ],
    },
    {
      name: "more than the share that the standard beside the row gives",
      table: table({ actual: "87.668%", score: "9.2", criteria: SHARE }),
      findings: [{ messageId: "above", cells: CELLS, values: { computed: "8.77" } }],
    },
    {
      name: "more than the proportion of points that stand in the label of the class",
      table: table({ level1: "效益指标（10分）", actual: "50%", weight: "", score: "8" }),
      findings: [{ messageId: "above", cells: ["H20", "F20", "E20"], values: { weight: "10" } }],
    },
    ...(["10", "8"] as const).map((score) => ({
      name: `${score} where the standard beside the row gives 9`,
      table: table({ actual: "96.2%", score, criteria: STEPS }),
      findings: [
        {
          messageId: "standard" as const,
          cells: CELLS,
          values: { printed: score, computed: "9", difference: score === "10" ? "1" : "-1" },
          fix: { H20: "9" },
        },
      ],
    })),
    {
      name: "more than the proportion",
      table: table({ actual: "50%", score: "8" }),
      findings: [
        {
          messageId: "above",
          cells: CELLS,
          values: { ratio: "50%", weight: "10", printed: "8", computed: "5", difference: "3" },
          fix: { H20: "5" },
        },
      ],
    },
    {
      name: "more than the proportion, whatever the reason",
      table: table({ actual: "50%", score: "8", reason: "受疫情影响" }),
      findings: [{ messageId: "above", cells: CELLS }],
    },
    {
      name: "more, with a target that is an equation",
      table: table({ target: "=100次", actual: "60次", score: "8" }),
      findings: [{ messageId: "above", cells: CELLS }],
    },
    {
      name: "more, where the direction is not written",
      table: table({ target: "100%", actual: "50%", score: "8" }),
      findings: [{ messageId: "aboveUnsure", cells: CELLS }],
    },
    {
      name: "more, where the policy is only assumed",
      table: table({ actual: "50%", score: "8" }, { form: "generic" }),
      findings: [{ messageId: "aboveUnsure", cells: CELLS }],
    },
    {
      name: "less without a reason: 9 for 9.8",
      table: table({ target: "=100%", score: "9" }, { total: { score: "9.5" } }),
      findings: [{ messageId: "below", cells: CELLS, values: { computed: "9.8" } }],
    },
    {
      name: "less on a form without a place for reasons",
      table: table(
        { level3: "预算执行率", target: "100%", actual: "94%", weight: "6", score: "4.2" },
        { form: "suzhou-project", columnsAbsent: ["reason"] },
      ),
      findings: [{ messageId: "below", cells: CELLS, values: { computed: "5.64" } }],
    },
  ],
});
