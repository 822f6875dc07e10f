import { impossibleTarget } from "../../../../src/core/check/rules/impossible-target";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level2: "质量指标",
  level3: "报告合格率",
  target: "≥98%",
  actual: "100%",
};
const rows = (...specs: readonly RowSpec[]): TableSpec => ({
  rows: specs.map((row) => ({ ...ROW, ...row })),
});

testRule(impossibleTarget, {
  valid: [
    { name: "below 100%", table: rows({}) },
    { name: "=100%", table: rows({ target: "=100%" }) },
    { name: "100% without a sign", table: rows({ target: "100%" }) },
    {
      name: "upper limits",
      table: rows({ target: "≤100%" }, { target: "<120%" }, { target: "≤105%" }),
    },
    {
      name: "a rate without its sign",
      table: rows({ target: "≥98" }, { target: ">99分" }),
    },
    { name: "no target", table: rows({ target: "" }) },
    { name: "a rate that may exceed 100%", table: rows({ level3: "任务完成率", target: "≥100%" }) },
    { name: "growth", table: rows({ level3: "产值增长率", target: "≥120%" }) },
    { name: "a quantity", table: rows({ level3: "培训人数", target: "≥100人" }) },
    { name: "a 2 that was a ≥", table: rows({ level3: "满意度", target: "290%", actual: "95%" }) },
  ],
  invalid: [
    {
      name: "at least 100% of a share, in two rows",
      table: rows({ target: "≥100百分比" }, {}, { level3: "资金到位及时率", target: "≧100%" }),
      findings: [
        {
          messageId: "atLeastAll",
          cells: ["E20", "E22"],
          values: { count: "2", names: "“报告合格率”、“资金到位及时率”" },
        },
      ],
    },
    {
      name: "more than all",
      table: rows({ target: ">100%" }, { level3: "群众满意度", target: "≥105%" }),
      findings: [{ messageId: "aboveAll", cells: ["E20", "E21"] }],
    },
  ],
});
