import { actualMissing } from "../../../../src/core/check/rules/actual-missing";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level2: "质量指标",
  level3: "验收合格率",
  target: "100%",
  actual: "",
  weight: "10",
  score: "10",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(actualMissing, {
  valid: [
    { name: "an actual", table: table({ actual: "98%" }) },
    { name: "a form that nobody has begun to fill in", table: table({ score: "" }) },
    {
      name: "values of the row above that may be meant for this one too",
      table: {
        rows: [
          { ...ROW, actual: "98%" },
          { level3: "复检合格率", target: "100%", weight: "5" },
        ],
      },
    },
    {
      name: "rows left out that ask for nothing: no points, no target, no actual to fill in",
      table: {
        rows: [
          { ...ROW, actual: "98%" },
          { ...ROW, level2: "数量指标", weight: "0", score: "" },
          { ...ROW, level2: "时效指标", weight: "", score: "" },
          { ...ROW, level2: "成本指标", target: "", score: "" },
          { ...ROW, level2: "社会效益指标", actual: "—", score: "" },
        ],
      },
    },
    {
      name: "a score that its formula leaves blank",
      table: {
        rows: [
          { ...ROW, actual: "98%" },
          { ...ROW, level2: "数量指标", score: { text: "", formula: 'IF(F21="","",G21)' } },
        ],
      },
    },
    {
      name: "a form without weights",
      table: {
        rows: [
          { ...ROW, actual: "98%" },
          { ...ROW, level2: "数量指标", score: "" },
        ],
        columnsAbsent: ["weight"],
      },
    },
    {
      name: "a form without scores",
      table: {
        rows: [
          { ...ROW, actual: "98%" },
          { ...ROW, level2: "数量指标" },
        ],
        columnsAbsent: ["score"],
      },
    },
    { name: "a score of 0", table: table({ score: "0" }) },
    { name: "a dash is an answer", table: table({ actual: "—" }) },
    { name: "no column for actuals", table: table({}, { columnsAbsent: ["actual"] }) },
    {
      name: "the execution rate, told in the fund block",
      table: table({ level1: "预算执行率", level3: "预算执行率", target: "" }),
    },
    { name: "the last row of a source that is cut", table: table({}, { cut: true }) },
    {
      name: "another row that shares the score has one",
      table: {
        rows: [
          { ...ROW, actual: "98%" },
          { level3: "复检合格率", target: "100%", actual: "", shares: ["weight", "score"] },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "10 points for nothing",
      table: table({}),
      findings: [
        {
          messageId: "scored",
          cells: ["F20", "H20"],
          values: { count: "1", names: "“验收合格率”" },
          fix: { H20: "" },
        },
      ],
    },
    {
      name: "rows left out of a table that is filled in (青神)",
      table: {
        rows: [
          { ...ROW, score: "" },
          { level2: "数量指标", level3: "发放覆盖率", target: "100%", actual: "100%", score: "10" },
        ],
      },
      findings: [{ messageId: "unfilled", cells: ["F20"], fix: null, values: { count: "1" } }],
    },
    {
      name: "neither target nor actual, each in its own class (天长)",
      table: {
        rows: [
          { ...ROW, actual: "100%" },
          { level2: "时效指标", level3: "完工及时率", weight: "10", score: "10" },
          { level2: "成本指标", level3: "项目成本", weight: "10", score: "10" },
        ],
      },
      findings: [{ messageId: "scored", cells: ["F21", "F22", "H21", "H22"] }],
    },
    {
      name: "the actual alone is blank below a filled one",
      table: {
        rows: [
          { ...ROW, actual: "100%" },
          { level3: "复检合格率", target: "100%", actual: "", weight: "5", score: "5" },
        ],
      },
      findings: [{ messageId: "scored", cells: ["F21", "H21"] }],
    },
    {
      name: "both are blank below filled ones, but a row apart",
      table: {
        rows: [
          { ...ROW, actual: "100%" },
          { level2: "时效指标", level3: "完工及时率", target: "100%", actual: "100%" },
          { level2: "质量指标", level3: "复检合格率", weight: "5", score: "5" },
        ],
      },
      findings: [{ messageId: "scored", cells: ["F22", "H22"] }],
    },
    {
      name: "the second row below filled ones: perhaps merged over three",
      table: {
        rows: [
          { ...ROW, actual: "100%" },
          { level3: "复检合格率", weight: "5", score: "5" },
          { level3: "终检合格率", weight: "5", score: "5" },
        ],
      },
      findings: [{ messageId: "unsure", cells: ["F21", "F22", "H21", "H22"] }],
    },
    {
      name: "target and actual blank below filled ones of the class: perhaps merged cells",
      table: {
        rows: [
          { ...ROW, actual: "100%" },
          { level3: "复检合格率", weight: "5", score: "5" },
        ],
      },
      findings: [{ messageId: "unsure", cells: ["F21", "H21"], fix: null }],
    },
  ],
});
