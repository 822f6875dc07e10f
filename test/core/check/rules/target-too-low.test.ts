import { targetTooLow } from "../../../../src/core/check/rules/target-too-low";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level3: "发布稿件",
  target: "≥200篇",
  actual: "600篇",
  weight: "10",
  score: "10",
  reason: "年初目标设定偏低",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(targetTooLow, {
  valid: [
    { name: "points were taken off", table: table({ score: "8" }) },
    { name: "no reason", table: table({ reason: "" }) },
    { name: "「已完成」 is no reason", table: table({ reason: "已完成" }) },
    { name: "little above the target", table: table({ actual: "220篇" }) },
    { name: "an upper limit", table: table({ target: "≤200篇", actual: "60篇" }) },
    {
      name: "a weight that is only taken from the score",
      table: {
        form: "hubei-project",
        columnsAbsent: ["weight"],
        indicatorPoints: "绩效（20分）",
        rows: [ROW, { level3: "走访", target: "≥5次", actual: "5次", score: "10" }],
      },
    },
    { name: "a form without scores", table: table({}, { columnsAbsent: ["weight", "score"] }) },
    { name: "not scored yet", table: table({ score: "" }) },
    {
      name: "a score without a weight",
      table: table({ weight: "" }, { form: "generic", indicatorPoints: "绩效" }),
    },
  ],
  invalid: [
    {
      name: "the reason admits a low target",
      table: table({}),
      findings: [
        {
          messageId: "admitted",
          cells: ["E20", "F20", "H20"],
          values: { ratios: "“发布稿件”300%" },
        },
      ],
    },
    {
      name: "in other words",
      table: table({ reason: "对全年宣传需求估计不足。" }),
      findings: [{ messageId: "admitted", cells: ["E20", "F20", "H20"] }],
    },
    {
      name: "another reason",
      table: table({ reason: "上级新增专题宣传任务" }),
      findings: [{ messageId: "explained", cells: ["E20", "F20", "H20"] }],
    },
  ],
});
