import { weightMissing } from "../../../../src/core/check/rules/weight-missing";
import type { RowSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const row = (more: RowSpec): RowSpec => ({
  level3: "培训",
  target: "≥5次",
  actual: "5次",
  weight: "10",
  score: "10",
  ...more,
});

testRule(weightMissing, {
  valid: [
    { name: "every row has its weight", table: { rows: [row({}), row({ level3: "乙" })] } },
    {
      name: "no weight column",
      table: { form: "hubei-project", rows: [row({ weight: "" })], columnsAbsent: ["weight"] },
    },
    {
      name: "a row that is not scored",
      table: { rows: [row({}), row({ weight: "", score: "" })] },
    },
    {
      name: "an of-which row",
      table: {
        rows: [row({}), { role: "of-which", level3: "其中：新训", target: "2次", actual: "2次" }],
      },
    },
    {
      name: "a weight cell that the rows share",
      table: { rows: [row({}), row({ score: "", shares: ["weight", "score"] })] },
    },
    {
      name: "the weight above holds the scores of both rows: a merged cell",
      table: {
        rows: [
          row({ level1: "产出指标", level2: "数量指标", score: "6" }),
          row({ level3: "宣传", weight: "", score: "4" }),
        ],
      },
    },
    {
      name: "the weight above holds the scores down to the row, not those further down",
      table: {
        rows: [
          row({ level1: "产出指标", level2: "数量指标", score: "6" }),
          row({ level3: "宣传", weight: "", score: "4" }),
          row({ level3: "走访" }),
        ],
      },
    },
    {
      name: "what stands above the weight is no part of it",
      table: {
        rows: [
          row({ level1: "产出指标", level2: "数量指标" }),
          row({ level3: "走访", score: "6" }),
          row({ level3: "宣传", weight: "", score: "4" }),
        ],
      },
    },
    {
      name: "a blank score between",
      table: {
        rows: [
          row({ level1: "产出指标", level2: "数量指标", score: "6" }),
          row({ level3: "走访", weight: "", score: "" }),
          row({ level3: "宣传", weight: "", score: "4" }),
        ],
      },
    },
    {
      name: "rows that stand in no class",
      table: { rows: [row({ score: "6" }), row({ level3: "宣传", weight: "", score: "4" })] },
    },
    {
      name: "a group row of no points",
      table: { rows: [row({}), row({ role: "group", level3: "宣传", weight: "0", score: "0" })] },
    },
    {
      name: "the weight stands in the label of the class",
      table: { rows: [row({ level1: "产出指标（10分）", weight: "" })] },
    },
    {
      name: "a weight of 0 in a row that says nothing else",
      table: {
        rows: [row({}), row({ level3: "宣传", target: "", actual: "", weight: "0", score: "0" })],
      },
    },
    { name: "a weight of 0 that earns points", table: { rows: [row({ weight: "0" })] } },
    {
      name: "the weight above, in the second class",
      table: {
        rows: [
          row({ level1: "产出指标", level2: "数量指标" }),
          row({ level2: "质量指标", level3: "合格率", score: "6" }),
          row({ level3: "优良率", weight: "", score: "4" }),
        ],
      },
    },
    {
      name: "a second column of weights in a form not filled in",
      table: { rows: [row({ blankWeight: "", target: "", actual: "", weight: "", score: "" })] },
    },
  ],
  invalid: [
    {
      name: "two scored rows without a weight",
      table: {
        rows: [
          row({ level1: "产出指标", level2: "数量指标" }),
          row({ level3: "宣传", weight: "", score: "5" }),
          row({ level3: "走访", weight: "—", score: "5" }),
        ],
      },
      findings: [
        {
          messageId: "blank",
          cells: ["G21", "G22"],
          values: { count: "2", names: "“宣传”、“走访”" },
        },
      ],
    },
    {
      name: "the class above is another one, and its weight too",
      table: {
        rows: [
          row({ level1: "产出指标", level2: "数量指标", score: "4" }),
          row({ level2: "质量指标", level3: "合格率", weight: "", score: "4" }),
        ],
      },
      findings: [{ messageId: "blank", cells: ["G21"] }],
    },
    {
      name: "a second column of weights is blank in every row (成安)",
      table: {
        form: "chengan-project",
        rows: [
          row({ blankWeight: "", weight: "25", score: "25" }),
          row({ level3: "宣传", weight: "30", score: "30" }),
          { role: "group", level3: "合计", weight: "55", score: "55" },
          { level3: "预算执行率" },
        ],
      },
      findings: [
        {
          messageId: "column",
          cells: ["P20", "P21"],
          values: { column: "指标分值", other: "分值", count: "2" },
        },
      ],
    },
    {
      name: "a weight of 0 and nothing earned",
      table: {
        rows: [
          row({}),
          row({ level3: "宣传", actual: "", weight: "0", score: "0" }),
          row({ level3: "走访", target: "", weight: "0", score: "" }),
        ],
      },
      findings: [{ messageId: "zero", cells: ["G21", "G22"] }],
    },
    {
      name: "the weight below is that of the row below",
      table: {
        rows: [
          row({ level1: "产出指标", level2: "数量指标", weight: "", score: "4" }),
          row({ level3: "宣传", score: "6" }),
        ],
      },
      findings: [{ messageId: "blank", cells: ["G20"] }],
    },
    {
      name: "a second column of weights in rows not scored yet, or without a column of weights",
      table: { rows: [row({ blankWeight: "", score: "" }), row({ level3: "宣传" })] },
      findings: [{ messageId: "column", cells: ["P20", "P21"] }],
    },
    {
      name: "a weight of 0 on a form without scores",
      table: { rows: [row({ weight: "0" })], columnsAbsent: ["score"] },
      findings: [{ messageId: "zero", cells: ["G20"] }],
    },
  ],
});
