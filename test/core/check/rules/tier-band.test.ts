import { tierBand } from "../../../../src/core/check/rules/tier-band";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level3: "社会影响",
  target: "有效提升",
  actual: "部分达成年度指标并具有一定效果",
  weight: "10",
  score: "7",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(tierBand, {
  valid: [
    { name: "partly, 7 of 10", table: table({}) },
    { name: "partly, at the lower end", table: table({ score: "6" }) },
    { name: "achieved, full", table: table({ actual: "达成年度指标", score: "10" }) },
    { name: "achieved, at the lower end", table: table({ actual: "达成年度指标", score: "8" }) },
    { name: "not, nothing", table: table({ actual: "未达成年度指标且效果较差", score: "0" }) },
    {
      name: "partly, 5.5 of 10 in the bands of 2016",
      table: table({ score: "5.5" }, { form: "mof-2016" }),
    },
    { name: "no tier is named", table: table({ actual: "有所提升", score: "3" }) },
    { name: "above the weight is another matter", table: table({ score: "11" }) },
    {
      name: "a score over several rows",
      table: {
        rows: [
          { ...ROW, score: "9" },
          { level3: "氛围", target: "好", actual: "好", shares: ["weight", "score"] },
        ],
      },
    },
    { name: "a limit rounded to two decimals", table: table({ weight: "3.33", score: "2" }) },
  ],
  invalid: [
    {
      name: "partly, with full marks",
      table: table({ score: "10" }),
      findings: [
        {
          messageId: "outside",
          cells: ["H20", "F20", "G20"],
          values: { band: "60%—80%", from: "6", to: "8", printed: "10" },
          fix: null,
        },
      ],
    },
    {
      name: "achieved, below the band",
      table: table({ actual: "达成年度指标", score: "7.5" }),
      findings: [{ messageId: "outside", cells: ["H20", "F20", "G20"], fix: { H20: "8" } }],
    },
    {
      name: "partly, 5.5 of 10 in the bands of 2020",
      table: table({ score: "5.5" }),
      findings: [{ messageId: "outside", cells: ["H20", "F20", "G20"], fix: { H20: "6" } }],
    },
    {
      name: "the bands of the notes",
      table: table(
        { score: "4.9" },
        { notes: ["分别按照该指标分值区间100-80%（含80%）、80-50%（含50%）、50-0%合理确定分值。"] },
      ),
      findings: [{ messageId: "outside", cells: ["H20", "F20", "G20"], values: { from: "5" } }],
    },
    {
      name: "exactly at the end that belongs to the better tier",
      table: table({ score: "8" }),
      findings: [{ messageId: "edge", cells: ["H20", "F20", "G20"] }],
    },
    {
      name: "an assumed policy",
      table: table({ score: "10" }, { form: "generic" }),
      findings: [{ messageId: "assumed", cells: ["H20", "F20", "G20"] }],
    },
    {
      name: "the weight is the policy's",
      table: table({ level1: "产出指标", score: "45", weight: "" }, { columnsAbsent: ["weight"] }),
      findings: [{ messageId: "assumed", cells: ["H20", "F20"] }],
    },
  ],
});
