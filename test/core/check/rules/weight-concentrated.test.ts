import { Decimal } from "decimal.js";
import { weightConcentrated } from "../../../../src/core/check/rules/weight-concentrated";
import type { RowSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const rows = (...weights: readonly string[]): readonly RowSpec[] =>
  weights.map((weight, i) => ({
    level3: `指标${"甲乙丙丁戊"[i] ?? ""}`,
    target: "1次",
    actual: "1次",
    weight,
    score: weight,
  }));

testRule(weightConcentrated, {
  valid: [
    { name: "30 of 100 is not too much", table: { rows: rows("30", "20", "20", "20") } },
    {
      name: "40 for two indicators that share it",
      table: {
        rows: [
          ...rows("40"),
          { level3: "乙", target: "1次", actual: "1次", shares: ["weight", "score"] },
          ...rows("25", "25"),
        ],
      },
    },
    {
      name: "a limit of 40",
      table: { rows: rows("40", "30", "20") },
      policy: { concentratedWeight: new Decimal(40) },
    },
    { name: "no limit", table: { rows: rows("90") }, policy: { concentratedWeight: null } },
    {
      name: "few rows of a table that lost its end",
      table: { rows: rows("20", "10"), total: null },
    },
    {
      name: "one score for rows with weights of their own",
      table: {
        rows: [
          ...rows("20"),
          { level3: "乙", target: "1次", actual: "1次", weight: "20", shares: ["score"] },
          ...rows("30", "20"),
        ],
      },
    },
    {
      name: "the sum of a class",
      table: {
        rows: [
          { role: "group", level1: "产出指标", weight: "60", score: "60" },
          ...rows("30", "30", "30"),
        ],
      },
    },
    {
      name: "few of their own beside some that share a weight",
      table: {
        rows: [
          ...rows("30"),
          ...rows("30"),
          { level3: "丙", target: "1次", actual: "1次", shares: ["weight", "score"] },
        ],
      },
    },
    { name: "no weights", table: { rows: rows("", ""), columnsAbsent: ["weight"] } },
    { name: "no indicators", table: { rows: [] } },
  ],
  invalid: [
    {
      name: "90 points on one of four",
      table: { rows: rows("60", "10", "10", "10") },
      findings: [
        { messageId: "heavy", cells: ["G20"], values: { weights: "“指标甲”60", limit: "30" } },
      ],
    },
    {
      name: "just above 30",
      table: { rows: rows("30.5", "20", "20", "19.5") },
      findings: [{ messageId: "heavy", cells: ["G20"] }],
    },
    {
      name: "only two indicators",
      table: { rows: rows("60", "30") },
      findings: [
        {
          messageId: "few",
          cells: ["G20", "G21"],
          values: { count: "2", weights: "“指标甲”60、“指标乙”30" },
        },
      ],
    },
    {
      name: "two indicators, one of them with its parts",
      table: {
        rows: [
          ...rows("60"),
          { role: "of-which", level3: "其中：新训", target: "2次", actual: "2次" },
          ...rows("30"),
        ],
      },
      findings: [{ messageId: "few", cells: ["G20", "G22"] }],
    },
  ],
});
