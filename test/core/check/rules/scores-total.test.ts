import { scoresTotal } from "../../../../src/core/check/rules/scores-total";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const row = (level1: string, score: string, more: RowSpec = {}): RowSpec => ({
  level1,
  level3: `${level1}的指标`,
  target: "≥10次",
  actual: "12次",
  weight: score,
  score,
  ...more,
});
const ROWS = [row("产出指标", "50"), row("效益指标", "30"), row("满意度指标", "10")];
const fund = (score: string, more = {}) => [
  { adjusted: "100", executed: "76", rate: "76%", weight: "10", score, ...more },
];
const table = (score: string, more: Partial<TableSpec> = {}): TableSpec => ({
  funds: fund("7.6"),
  rows: ROWS,
  total: { weight: "100", score },
  ...more,
});

testRule(scoresTotal, {
  valid: [
    { name: "rows and funds", table: table("97.6") },
    { name: "with its zeros", table: table("97.60") },
    {
      name: "one score over several rows counts once",
      table: table("97.6", {
        rows: [...ROWS, row("满意度指标", "", { shares: ["weight", "score"] })],
      }),
    },
    {
      name: "the fund score stands apart, and the total row says so",
      table: table("90", { total: { weight: "90", score: "90" } }),
    },
    {
      name: "a wrong row is not the total's fault",
      table: table("95.6", { rows: [row("产出指标", "48", { actual: "10次" }), ...ROWS.slice(1)] }),
    },
    {
      name: "a fund score the form does not print may be in the total",
      table: table("97.6", { fundColumnsAbsent: ["score"] }),
    },
    {
      name: "the points that the indicators leave may be a fund score that the form has no place for",
      table: table("97.6", {
        fundColumnsAbsent: ["weight", "score"],
        total: { weight: "", score: "97.6" },
      }),
    },
    {
      name: "points left that are no fund score's",
      table: table("82", {
        fundColumnsAbsent: ["weight", "score"],
        rows: [row("产出指标", "50"), row("效益指标", "25")],
        total: { weight: "", score: "82" },
      }),
    },
    {
      name: "a fund score in the total whose rate is not known",
      table: table("95", {
        fundColumnsAbsent: ["weight", "score"],
        funds: [{ executed: "76" }],
        total: { weight: "", score: "95" },
      }),
    },
    {
      name: "the execution rate is one of the indicators and of the funds",
      table: table("97.6", {
        rows: [...ROWS, row("预算执行率", "7.6", { level3: "预算执行率", weight: "10" })],
      }),
    },
    { name: "no total", table: table("") },
    { name: "no total row", table: table("", { total: null }) },
    { name: "a source that is cut", table: table("90", { cut: true }) },
    {
      name: "a blank score may be worth the rest",
      table: table("97.6", { rows: [row("产出指标", "", { weight: "50" }), ...ROWS.slice(1)] }),
    },
    {
      name: "a blank fund score may be worth the rest",
      table: table("95", { funds: fund("") }),
    },
    { name: "a table without scores", table: table("97.5", { rows: [row("产出指标", "")] }) },
    {
      name: "a class prints the sum of its rows",
      table: table("97.6", { classScores: { 产出指标: "50", 效益指标: "30", 满意度指标: "10" } }),
    },
    {
      name: "an of-which row has a part of the score above it",
      table: table("97.6", {
        rows: [
          ...ROWS.slice(0, 1),
          { role: "of-which", level3: "其中：甲", target: "≥4次", actual: "4次", score: "20" },
          ...ROWS.slice(1),
        ],
      }),
    },
    { name: "no indicators", table: table("97.6", { rows: [] }) },
    {
      name: "a blank score among the parts of a class",
      table: table("97.6", {
        rows: [
          row("产出指标", "40"),
          { level3: "乙", target: "≥1次", actual: "1次", weight: "10" },
          ...ROWS.slice(1),
        ],
        classScores: { 产出指标: "50" },
      }),
    },
    {
      name: "the score printed for one class, a blank one in another",
      table: table("97.6", {
        rows: [row("产出指标", "", { weight: "50" }), ...ROWS.slice(1)],
        classScores: { 效益指标: "30" },
      }),
    },
  ],
  invalid: [
    {
      name: "a fund score in the total that the rate does not earn",
      table: table("95", {
        fundColumnsAbsent: ["weight", "score"],
        total: { weight: "", score: "95" },
      }),
      findings: [
        {
          messageId: "fundUnlike",
          cells: ["H23", "H20", "H21", "H22"],
          values: { rest: "5", left: "10", rate: "76%", sum: "97.6", gap: "2.6" },
        },
      ],
    },
    {
      name: "more than the points that the indicators leave",
      table: table("97.6", {
        fundColumnsAbsent: ["weight", "score"],
        rows: [...ROWS, row("满意度指标", "5")],
        total: { weight: "", score: "100.6" },
      }),
      findings: [{ messageId: "differs", cells: ["H24", "H20", "H21", "H22", "H23"] }],
    },
    {
      name: "94.57 for 94.59",
      table: table("94.57", { funds: fund("7.59"), rows: [row("产出", "63"), row("效益", "24")] }),
      findings: [
        {
          messageId: "differs",
          cells: ["H22", "H20", "H21", "I6"],
          values: { printed: "94.57", sum: "94.59", difference: "-0.02" },
          fix: { H22: "94.59" },
        },
      ],
    },
    {
      name: "the nearest of two sums is named: here that of the classes",
      table: table("97.53", {
        funds: fund("5.94"),
        rows: [row("甲", "28.9"), row("乙", "60")],
        classScores: { 甲: "31.9", 乙: "57" },
      }),
      findings: [
        { messageId: "classDiffers", cells: ["B20", "H20"], values: { difference: "3" } },
        { messageId: "classDiffers", cells: ["B21", "H21"], values: { name: "乙", sum: "60" } },
        {
          messageId: "differs",
          cells: ["H22", "B20", "B21", "I6"],
          values: { sum: "94.84", difference: "2.69" },
        },
      ],
    },
    {
      name: "the nearest of two sums is named: here that of the rows",
      table: table("91.6", {
        rows: [row("甲", "50"), row("乙", "34.6")],
        classScores: { 甲: "60", 乙: "40" },
      }),
      findings: [
        { messageId: "classDiffers", cells: ["B20", "H20"] },
        { messageId: "classDiffers", cells: ["B21", "H21"] },
        {
          messageId: "differs",
          cells: ["H22", "H20", "H21", "I6"],
          values: { sum: "92.2", difference: "-0.6" },
          fix: { H22: "92.2" },
        },
      ],
    },
    {
      name: "a class without a printed score counts by its rows: only the class is wrong",
      table: table("97.6", { rows: [row("甲", "48"), row("乙", "40")], classScores: { 甲: "50" } }),
      findings: [{ messageId: "classDiffers", cells: ["B20", "H20"] }],
    },
    {
      name: "a sum of just 100 can be written",
      table: table("99", { funds: fund("10", { executed: "100", rate: "100%" }) }),
      findings: [
        {
          messageId: "differs",
          cells: ["H23", "H20", "H21", "H22", "I6"],
          fix: { H23: "100" },
        },
      ],
    },
    {
      name: "110 makes 100 without the fund score: nothing to write",
      table: table("100", {
        funds: fund("10", { executed: "100", rate: "100%" }),
        rows: [row("产出指标", "70"), row("效益指标", "20"), row("满意度指标", "10")],
      }),
      findings: [
        {
          messageId: "fundLeftOut",
          cells: ["H23", "H20", "H21", "H22", "I6"],
          values: { printed: "100", sum: "110", difference: "-10", fund: "10" },
          fix: null,
        },
      ],
    },
    {
      name: "90 where the total row does not say of how many",
      table: table("90", { total: { score: "90" } }),
      findings: [
        {
          messageId: "fundApart",
          cells: ["H23", "H20", "H21", "H22", "I6"],
          values: { sum: "97.6", fund: "7.6" },
          fix: { H23: "97.6" },
        },
      ],
    },
    {
      name: "a whole total of fractional scores",
      table: table("97"),
      findings: [{ messageId: "differs", cells: ["H23", "H20", "H21", "H22", "I6"] }],
    },
    {
      name: "too little already, whatever the blank score is worth",
      table: table("80", {
        rows: [...ROWS, row("其他指标", "", { weight: "0" })],
      }),
      findings: [{ messageId: "differs", cells: ["H24", "H20", "H21", "H22", "I6"] }],
    },
    {
      name: "a class that prints more than its rows",
      table: table("97.6", { classScores: { 产出指标: "52" } }),
      findings: [
        {
          messageId: "classDiffers",
          cells: ["B20", "H20"],
          values: { name: "产出指标", printed: "52", sum: "50", difference: "2" },
        },
      ],
    },
    {
      name: "the score printed for a level-2 class is wrong, and the total follows it",
      table: table("97.6", {
        rows: [row("产出指标", "48", { level2: "数量指标" }), ...ROWS.slice(1)],
        classScores: { 数量指标: "50" },
      }),
      findings: [{ messageId: "classDiffers", cells: ["C20", "H20"] }],
    },
    {
      name: "the same on a form without level 1",
      table: table("97.6", {
        columnsAbsent: ["level1"],
        rows: [row("", "48", { level2: "数量指标" }), row("", "40", { level2: "质量指标" })],
        classScores: { 数量指标: "50" },
      }),
      findings: [{ messageId: "classDiffers", cells: ["C20", "H20"] }],
    },
    {
      name: "the fund score is printed: what the indicators leave is not another one",
      table: table("85", { rows: ROWS.slice(0, 2), total: { weight: "", score: "85" } }),
      findings: [
        { messageId: "differs", cells: ["H22", "H20", "H21", "I6"], values: { sum: "87.6" } },
      ],
    },
    {
      name: "neither with nor without the fund score that the form does not print",
      table: table("99", { fundColumnsAbsent: ["score"] }),
      findings: [
        { messageId: "differs", cells: ["H23", "H20", "H21", "H22"], values: { sum: "90" } },
      ],
    },
    {
      name: "a blank fund score on a form that gives no points for it",
      table: table("95", {
        form: "jinchang-overall-2021",
        kind: "overall",
        funds: fund("", { weight: "" }),
      }),
      findings: [{ messageId: "differs", cells: ["H23", "H20", "H21", "H22"] }],
    },
  ],
});
