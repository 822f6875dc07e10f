import { approximateActual } from "../../../../src/core/check/rules/approximate-actual";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const rows = (...specs: readonly RowSpec[]): TableSpec => ({
  rows: specs.map((row) => ({ level1: "产出指标", level3: "政策建议", target: "≥10次", ...row })),
});

testRule(approximateActual, {
  valid: [
    { name: "an exact number", table: rows({ actual: "12次" }) },
    { name: "a limit is another matter", table: rows({ actual: "超过10次" }) },
    { name: "近 before a time is no figure", table: rows({ actual: "近3年最好水平" }) },
    { name: "多 in a word", table: rows({ actual: "多项建议被采纳" }) },
    { name: "an approximate target", table: rows({ target: "约10次", actual: "10次" }) },
    {
      name: "prose under a target in words",
      table: rows({ target: "服务群众", actual: "走访群众500余人" }),
    },
  ],
  invalid: [
    {
      name: "余, 多, 约, 左右",
      table: rows(
        { actual: "提出政策建议10余次" },
        { actual: "30多万人（次）" },
        { actual: "约12次" },
        { actual: "12次" },
        { actual: "12次左右" },
      ),
      findings: [
        {
          messageId: "approximate",
          cells: ["F20", "F21", "F22", "F24"],
          values: { count: "4", examples: "“10余次”、“30多万人（次）”、“约12次”……" },
        },
      ],
    },
    {
      name: "of a long text the loose figure is told, with its unit",
      table: rows(
        { actual: "共收到建议约1,200余条，均已办理" },
        { actual: "累计办理建议12.5万件左右，均已答复" },
        { actual: "共走访群众约500户，发放问卷" },
      ),
      findings: [
        {
          messageId: "approximate",
          cells: ["F20", "F21", "F22"],
          values: { examples: "“约1,200余条”、“12.5万件左右”、“约500户”" },
        },
      ],
    },
    {
      name: "in words",
      table: rows({ actual: "约二十次" }, { actual: "大约三十次" }),
      findings: [
        {
          messageId: "approximate",
          cells: ["F20", "F21"],
          values: { examples: "“约二十次”、“大约三十次”" },
        },
      ],
    },
    {
      name: "one of several figures, no target",
      table: rows({ target: "", actual: "中心组学习17次，培训500多人次" }),
      findings: [{ messageId: "approximate", cells: ["F20"], values: { examples: "“500多人次”" } }],
    },
  ],
});
