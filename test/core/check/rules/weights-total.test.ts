import { weightsTotal } from "../../../../src/core/check/rules/weights-total";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

/** Rows with these weights, one level-1 class each. */
const rows = (...weights: readonly string[]): readonly RowSpec[] =>
  weights.map((weight, i) => ({
    level1: `${"一二三四五六"[i] ?? ""}类指标`,
    level3: `指标${String(i + 1)}号`,
    target: "10次",
    actual: "10次",
    weight,
    score: weight,
  }));
const FUND = [{ adjusted: "20", executed: "20", weight: "10", rate: "100%", score: "10" }];
const NO_WEIGHT = ["weight"] as const;

const table = (spec: Partial<TableSpec>): TableSpec => ({ funds: FUND, rows: [], ...spec });

testRule(weightsTotal, {
  valid: [
    { name: "100 with the fund score", table: table({ rows: rows("50", "30", "10") }) },
    {
      name: "fractions that make 100",
      table: table({ rows: rows("22.26", "27.74", "30", "10") }),
    },
    {
      name: "90, and the total row says so",
      table: table({ rows: rows("50", "30", "10"), total: { weight: "90" } }),
    },
    {
      name: "85 with a fund score of 15, and the total row says so",
      table: table({
        funds: [{ adjusted: "20", executed: "20", weight: "15", score: "15" }],
        rows: rows("50", "35"),
        total: { weight: "85" },
      }),
    },
    {
      name: "80 under a heading of 80 points",
      table: table({
        funds: [{ adjusted: "5", executed: "5", score: "20" }],
        fundColumnsAbsent: ["weight"],
        rows: rows("40", "30", "10"),
        indicatorPoints: "年度绩效目标（80分）",
      }),
    },
    {
      name: "a heading of 100 points with the fund score",
      table: table({ rows: rows("50", "30", "10"), indicatorPoints: "绩效指标（100分）" }),
    },
    {
      name: "90 where the fund score's weight is not printed",
      table: table({ fundColumnsAbsent: NO_WEIGHT, rows: rows("50", "30", "10") }),
    },
    {
      name: "100 where the execution rate is one of the indicators",
      table: table({
        rows: [
          {
            level1: "预算执行",
            level3: "预算执行率",
            target: "100%",
            actual: "100%",
            weight: "10",
          },
          ...rows("50", "30", "10"),
        ],
      }),
    },
    {
      name: "100 where the execution rate is an indicator besides the fund score",
      table: table({
        rows: [{ level1: "投入", level3: "预算执行率", weight: "6" }, ...rows("44", "30", "10")],
      }),
    },
    {
      name: "one weight over several rows counts once",
      table: table({
        rows: [
          {
            level1: "产出指标",
            level3: "甲",
            target: "1次",
            actual: "1次",
            weight: "50",
            score: "50",
          },
          { level3: "乙", target: "1次", actual: "1次", shares: ["weight", "score"] },
          ...rows("30", "10"),
        ],
      }),
    },
    {
      name: "rows left empty and of-which rows do not count",
      table: table({
        rows: [
          ...rows("50", "30", "10"),
          { level3: "" },
          { role: "of-which", level3: "其中：甲", target: "1次", actual: "1次" },
        ],
      }),
    },
    {
      name: "a source that is cut",
      table: table({ rows: rows("50", "20"), cut: true }),
    },
    {
      name: "no total row and no heading",
      table: table({ rows: rows("50", "70"), total: null }),
    },
    {
      name: "no total row and less than the heading",
      table: table({ rows: rows("40", "30"), total: null, indicatorPoints: "绩效（80分）" }),
    },
    {
      name: "a scored row whose weight is missing",
      table: table({ rows: [...rows("50", "20"), { level3: "丙", target: "1次", score: "10" }] }),
    },
    {
      name: "no weights at all",
      table: table({ columnsAbsent: ["weight"], rows: rows("", "") }),
    },
    {
      name: "a class that prints no weight: the others say nothing of the sum",
      table: table({
        columnsAbsent: ["weight"],
        rows: [
          { level1: "产出指标（60分）", level3: "甲", target: "1次", score: "60" },
          { level1: "效益指标（20分）", level3: "乙", target: "1次", score: "20" },
          { level1: "满意度指标", level3: "丙", target: "1次", score: "10" },
        ],
      }),
    },
    {
      name: "the weights of the classes, the fund score among them",
      table: table({
        columnsAbsent: ["weight"],
        rows: [
          { level1: "预算执行率（10分）", level3: "预算执行率", target: "100%", score: "10" },
          { level1: "产出指标（60分）", level3: "甲", target: "1次", score: "60" },
          { level1: "效益指标（30分）", level3: "乙", target: "1次", score: "30" },
        ],
      }),
    },
    {
      name: "80 on its own where the fund score's weight is not printed",
      table: table({ fundColumnsAbsent: NO_WEIGHT, rows: rows("40", "30", "10") }),
    },
  ],
  invalid: [
    {
      name: "110: the indicators make 100 already",
      table: table({ rows: rows("70", "20", "10"), total: { weight: "100", score: "100" } }),
      findings: [
        {
          messageId: "rows",
          cells: ["G20", "G21", "G22", "G6"],
          values: { addends: "70+20+10+10", sum: "110", base: "100", difference: "10" },
        },
      ],
    },
    {
      name: "the same where the total row has no weight",
      table: table({ rows: rows("70", "20", "10") }),
      findings: [{ messageId: "rows", cells: ["G20", "G21", "G22", "G6"] }],
    },
    {
      name: "too little",
      table: table({ rows: rows("50", "30", "5"), total: { weight: "100" } }),
      findings: [
        {
          messageId: "rows",
          cells: ["G20", "G21", "G22", "G6"],
          values: { sum: "95", difference: "-5" },
        },
      ],
    },
    {
      name: "too little where the rows of the benefits are left blank",
      table: table({
        rows: [
          { level1: "产出指标", level3: "甲", target: "1次", actual: "1次", weight: "50" },
          { level1: "满意度指标", level3: "乙", target: "90%", actual: "90%", weight: "10" },
        ],
        total: { weight: "70", score: "70" },
      }),
      findings: [
        {
          messageId: "blank",
          cells: ["G20", "G21", "G6"],
          values: { sum: "70", difference: "-30", classes: "效益指标" },
        },
      ],
    },
    {
      name: "too little by less than any class has",
      table: table({
        rows: [
          { level1: "产出指标", level3: "甲", target: "1次", actual: "1次", weight: "50" },
          { level1: "效益指标", level3: "乙", target: "1次", actual: "1次", weight: "37" },
        ],
      }),
      findings: [{ messageId: "rows", cells: ["G20", "G21", "G6"], values: { sum: "97" } }],
    },
    {
      name: "too much although a class is left blank",
      table: table({
        rows: [{ level1: "产出指标", level3: "甲", target: "1次", actual: "1次", weight: "95" }],
      }),
      findings: [{ messageId: "rows", cells: ["G20", "G6"], values: { sum: "105" } }],
    },
    {
      name: "90 said by the total row, 85 printed",
      table: table({ rows: rows("50", "30", "5"), total: { weight: "90" } }),
      findings: [
        {
          messageId: "rows",
          cells: ["G20", "G21", "G22"],
          values: { sum: "85", base: "90", addends: "50+30+5" },
        },
      ],
    },
    {
      name: "90 said by the total row, 80 printed",
      table: table({ rows: rows("40", "30", "10"), total: { weight: "90" } }),
      findings: [{ messageId: "rows", cells: ["G20", "G21", "G22"], values: { base: "90" } }],
    },
    {
      name: "75 under a heading of 90 points",
      table: table({ rows: rows("40", "35"), indicatorPoints: "绩效指标（90分）" }),
      findings: [{ messageId: "rows", cells: ["G20", "G21"], values: { difference: "-15" } }],
    },
    {
      name: "95 on a form without a fund score",
      table: {
        form: "jinchang-overall-2021",
        kind: "overall",
        rows: rows("30", "30", "30", "5"),
      },
      findings: [{ messageId: "rows", cells: ["G20", "G21", "G22", "G23"], values: { sum: "95" } }],
    },
    {
      name: "the execution rate is one of the indicators, and they make 95",
      table: table({
        fundColumnsAbsent: NO_WEIGHT,
        rows: [{ level1: "投入", level3: "预算执行率", weight: "10" }, ...rows("45", "30", "10")],
      }),
      findings: [{ messageId: "rows", cells: ["G20", "G21", "G22", "G23"], values: { sum: "95" } }],
    },
    {
      name: "85 under a heading of 80 points",
      table: table({ rows: rows("40", "30", "15"), indicatorPoints: "年度绩效目标（80分）" }),
      findings: [
        { messageId: "rows", cells: ["G20", "G21", "G22"], values: { sum: "85", base: "80" } },
      ],
    },
    {
      name: "more than the heading, although the end of the table may be missing",
      table: table({ rows: rows("40", "50"), total: null, indicatorPoints: "绩效（80分）" }),
      findings: [{ messageId: "rows", cells: ["G20", "G21"], values: { difference: "10" } }],
    },
    {
      name: "103 by the weights printed for the classes; those of the rows are right",
      table: table({
        rows: [
          { level1: "产出指标（66分）", level3: "甲", target: "1次", actual: "1次", weight: "66" },
          { level1: "效益指标（24分）", level3: "乙", target: "1次", actual: "1次", weight: "21" },
          { level1: "满意度指标（3分）", level3: "丙", target: "1次", actual: "1次", weight: "3" },
        ],
      }),
      findings: [
        {
          messageId: "classes",
          cells: ["B20", "B21", "B22", "G6"],
          values: { addends: "66+24+3+10", sum: "103", base: "100", difference: "3" },
        },
      ],
    },
    {
      name: "the execution rate is one of the indicators, and they make 105",
      table: table({
        rows: [{ level1: "投入", level3: "预算执行率", weight: "10" }, ...rows("55", "30", "10")],
      }),
      findings: [
        {
          messageId: "rows",
          cells: ["G20", "G21", "G22", "G23"],
          values: { addends: "10+55+30+10", sum: "105" },
        },
      ],
    },
    {
      name: "95 where the fund score's weight is not printed",
      table: table({ fundColumnsAbsent: NO_WEIGHT, rows: rows("50", "35", "10") }),
      findings: [{ messageId: "unclear", cells: ["G20", "G21", "G22"], values: { sum: "95" } }],
    },
    {
      name: "the 合计 itself is wrong",
      table: table({ rows: rows("50", "30", "10"), total: { weight: "98" } }),
      findings: [
        {
          messageId: "printed",
          cells: ["G23", "G20", "G21", "G22"],
          values: { printed: "98", sum: "100" },
        },
      ],
    },
    {
      name: "85 said by the total row beside a fund score of 15, 83 printed",
      table: table({
        funds: [{ adjusted: "20", executed: "20", weight: "15", score: "15" }],
        rows: rows("50", "33"),
        total: { weight: "85" },
      }),
      findings: [{ messageId: "rows", cells: ["G20", "G21"], values: { base: "85", sum: "83" } }],
    },
    {
      name: "two classes are left blank, and too little is missing for both",
      table: table({
        rows: [{ level1: "产出指标", level3: "甲", target: "1次", actual: "1次", weight: "84" }],
      }),
      findings: [{ messageId: "rows", cells: ["G20", "G6"], values: { difference: "-6" } }],
    },
    {
      name: "two classes are left blank",
      table: table({
        rows: [{ level1: "产出指标", level3: "甲", target: "1次", actual: "1次", weight: "50" }],
      }),
      findings: [
        { messageId: "blank", cells: ["G20", "G6"], values: { classes: "效益指标、满意度指标" } },
      ],
    },
    {
      name: "a class is left blank, and what the fund score weighs is not told",
      table: table({
        fundColumnsAbsent: NO_WEIGHT,
        rows: [
          { level1: "产出指标", level3: "甲", target: "1次", actual: "1次", weight: "50" },
          { level1: "满意度指标", level3: "乙", target: "90%", actual: "90%", weight: "10" },
        ],
      }),
      findings: [{ messageId: "unclear", cells: ["G20", "G21"] }],
    },
  ],
});
