import { lowExecutionFullOutput } from "../../../../src/core/check/rules/low-execution-full-output";
import type { RowSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const low = [{ adjusted: "101.17", executed: "63.34", rate: "62.61%" }];
const output = (score: number, more: RowSpec = {}): RowSpec => ({
  level1: "产出指标",
  level3: "调研开展率",
  target: "≥90%",
  actual: "100%",
  weight: 20,
  score,
  ...more,
});
const benefit: RowSpec = { level1: "效益指标", level3: "服务中心工作", weight: 30, score: 30 };

testRule(lowExecutionFullOutput, {
  valid: [
    {
      name: "the threshold is reached",
      table: { rows: [output(20)], funds: [{ adjusted: "100", executed: "80" }] },
    },
    { name: "an output lost points", table: { rows: [output(20), output(18)], funds: low } },
    {
      name: "an output is not scored yet",
      table: { rows: [output(20), { ...output(20), score: "" }], funds: low },
    },
    { name: "no outputs", table: { rows: [benefit], funds: low } },
    {
      name: "the policy never asks",
      table: { rows: [output(20), benefit], funds: low },
      policy: { fullOutputExecution: null },
    },
    {
      name: "no rate can be told",
      table: { rows: [output(20)], funds: [{ adjusted: "", executed: "" }] },
    },
  ],
  invalid: [
    {
      name: "every output has full marks",
      table: { rows: [output(20), output(20, { level3: "目标完成率" }), benefit], funds: low },
      findings: [
        {
          messageId: "questionable",
          cells: ["H6", "F6", "E6", "H20", "H21"],
          values: { rate: "62.61%", threshold: "80%", points: "40" },
        },
      ],
    },
    {
      name: "no weights, and the scores fill the 80 points of the indicators",
      table: {
        form: "hubei-project",
        indicatorPoints: "绩效目标（80分）",
        rows: [
          output(20),
          output(20, { level3: "目标完成率" }),
          { ...benefit, score: 40, target: "提供支撑", actual: "有力支撑" },
        ],
        columnsAbsent: ["weight"],
        funds: low,
      },
      findings: [{ messageId: "questionable", cells: ["H6", "F6", "E6", "H20", "H21"] }],
    },
    {
      name: "a part of an output has no points of its own",
      table: {
        rows: [
          output(20),
          { role: "of-which", level3: "其中：重点调研", target: "≥5次", actual: "6次" },
        ],
        funds: low,
      },
      findings: [{ messageId: "questionable", cells: ["H6", "F6", "E6", "H20"] }],
    },
    {
      name: "outputs as classes of level 2",
      table: {
        rows: [
          output(20, { level1: "绩效指标", level2: "产出指标" }),
          { ...benefit, level1: "绩效指标", level2: "效益指标", score: 25 },
        ],
        funds: low,
      },
      findings: [{ messageId: "questionable", cells: ["H6", "F6", "E6", "H20"] }],
    },
    {
      name: "a benefit that lost points does not matter",
      table: { rows: [output(20), { ...benefit, score: 25 }], funds: [{ rate: "50%" }] },
      findings: [{ messageId: "questionable", cells: ["H6", "H20"] }],
    },
  ],
});
