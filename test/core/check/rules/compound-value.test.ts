import { compoundValue } from "../../../../src/core/check/rules/compound-value";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const rows = (...specs: readonly RowSpec[]): TableSpec => ({
  rows: specs.map((row) => ({ level1: "产出指标", level3: "业务培训", ...row })),
});
const SEVERAL = "开展核查1次，业务培训1次，修改数据1000人次";

testRule(compoundValue, {
  valid: [
    { name: "one figure", table: rows({ target: "≥1次", actual: "1次" }) },
    { name: "one figure among words", table: rows({ target: "≥1次", actual: "举办业务培训1次" }) },
    { name: "a range", table: rows({ target: "90%-95%", actual: "92%" }) },
    {
      name: "figures under a target in words",
      table: rows({ target: "服务群众", actual: SEVERAL }),
    },
    {
      name: "figures told for the criteria of a form without targets",
      table: {
        ...rows({ criteria: "按完成比例计分", actual: "完成12项，共12项" }),
        columnsAbsent: ["target"],
      },
    },
    { name: "figures under a date", table: rows({ target: "12月底前", actual: SEVERAL }) },
  ],
  invalid: [
    {
      name: "in target and actual",
      table: rows({ target: SEVERAL, actual: SEVERAL.replace("1000", "1500") }),
      findings: [{ messageId: "severalFigures", cells: ["F20", "E20"], values: { count: "1" } }],
    },
    {
      name: "a form without targets or criteria",
      table: { ...rows({ actual: SEVERAL }), columnsAbsent: ["target"] },
      findings: [{ messageId: "severalFigures", cells: ["F20"] }],
    },
    {
      name: "criteria beside a target",
      table: rows({ target: "≥1次", criteria: "按完成比例计分", actual: SEVERAL }),
      findings: [{ messageId: "severalFigures", cells: ["F20"] }],
    },
    {
      name: "in the actual, one target or none",
      table: rows(
        { target: "≥10次", actual: "10次、20余人" },
        { target: "≥1次", actual: "1次" },
        { level3: "会议培训次数及人数", actual: "中心组学习17次、专题讲座7次" },
      ),
      findings: [
        {
          messageId: "severalFigures",
          cells: ["F20", "F22"],
          values: { examples: "“业务培训”、“会议培训次数及人数”" },
        },
      ],
    },
  ],
});
