import { metPointsLost } from "../../../../src/core/check/rules/met-points-lost";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level2: "时效指标",
  level3: "资金到位及时率",
  target: "≥100%",
  actual: "100%",
  weight: "10",
  score: "7",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(metPointsLost, {
  valid: [
    { name: "full marks", table: table({ score: "10" }) },
    { name: "a reason in the row", table: table({ reason: "部分资金年底才到位" }) },
    {
      name: "a reason at the bottom of the form",
      table: table({}, { reasons: ["部分资金年底才到位"], columnsAbsent: ["reason"] }),
    },
    { name: "not reached", table: table({ actual: "98%" }) },
    { name: "a quality", table: table({ target: "有效", actual: "有效" }) },
    { name: "an actual that only copies the target", table: table({ actual: "≥100%" }) },
    {
      name: "a weight with more decimals than its score",
      table: table({ weight: "3.714", score: "3.71" }),
    },
    {
      name: "one of two rows that share the score was missed",
      table: {
        rows: [
          ROW,
          { level3: "拨付率", target: "≥95%", actual: "90%", shares: ["weight", "score"] },
        ],
      },
    },
    { name: "above the weight is another matter", table: table({ score: "11" }) },
    {
      name: "the reason stands beside the second of two rows that share the score",
      table: {
        rows: [
          ROW,
          {
            level3: "拨付率",
            target: "≥95%",
            actual: "96%",
            reason: "年底才拨付",
            shares: ["weight", "score"],
          },
        ],
      },
    },
    {
      name: "the same without the percent sign",
      table: table({ coefficient: "100" }),
    },
    { name: "a coefficient of 100 % is a wrong product", table: table({ coefficient: "100%" }) },
    { name: "not scored", table: table({ score: "" }) },
  ],
  invalid: [
    {
      name: "100 % of 100 %, and 7 of 10 (永德)",
      table: table({}),
      findings: [
        {
          messageId: "lost",
          cells: ["H20", "F20", "E20"],
          values: { count: "1", scores: "“资金到位及时率”（7/10分）" },
          fix: { H20: "10" },
        },
      ],
    },
    {
      name: "two rows are one finding",
      table: {
        rows: [ROW, { ...ROW, level3: "拨付率", target: "≥95%", actual: "95%", score: "9.5" }],
      },
      findings: [
        {
          messageId: "lost",
          cells: ["H20", "F20", "E20", "H21", "F21", "E21"],
          values: { scores: "“资金到位及时率”（7/10分）、“拨付率”（9.5/10分）" },
          fix: { H20: "10", H21: "10" },
        },
      ],
    },
    {
      name: "a coefficient below 100 %",
      table: table({ coefficient: "70%" }),
      findings: [{ messageId: "lost", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "the same without the percent sign",
      table: table({ coefficient: "70" }),
      findings: [{ messageId: "lost", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "an equal number reaches its target in every direction (丽江)",
      table: table({ level3: "经费", target: "72890元", actual: "72890元", score: "9" }),
      findings: [{ messageId: "lost", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "「无」 is no reason",
      table: table({ reason: "无" }),
      findings: [{ messageId: "lost", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "no place for a reason",
      table: table({}, { columnsAbsent: ["reason"] }),
      findings: [{ messageId: "lost", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "done before the deadline",
      table: table({ level3: "完工", target: "6月底前", actual: "2022年5月20日" }),
      findings: [{ messageId: "lost", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "more than the target, and nobody says that more is better",
      table: table({ level3: "场地面积", target: "100平方米", actual: "120平方米", score: "9" }),
      findings: [{ messageId: "unsure", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "the weight is the policy's",
      table: table({ level1: "产出指标", weight: "", score: "40" }, { columnsAbsent: ["weight"] }),
      findings: [{ messageId: "unsure", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "one of two rows that share the score is not sure",
      table: {
        rows: [
          ROW,
          {
            level3: "场地面积",
            target: "100平方米",
            actual: "120平方米",
            shares: ["weight", "score"],
          },
        ],
      },
      findings: [{ messageId: "unsure", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "both rows that share the score were reached",
      table: {
        rows: [
          ROW,
          { level3: "拨付率", target: "≥95%", actual: "96%", shares: ["weight", "score"] },
        ],
      },
      findings: [{ messageId: "lost", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "a target of 0 met by 0, without a sign",
      table: table({ level3: "安全事故数", target: "0起", actual: "0起", score: "3" }),
      findings: [{ messageId: "lost", cells: ["H20", "F20", "E20"] }],
    },
  ],
});
