import { comparatorInActual } from "../../../../src/core/check/rules/comparator-in-actual";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level2: "数量指标",
  level3: "安装坡面水标尺",
  target: "≥266米",
  actual: "268米",
};
const rows = (...specs: readonly RowSpec[]): TableSpec => ({
  rows: specs.map((row) => ({ ...ROW, ...row })),
});

testRule(comparatorInActual, {
  valid: [
    { name: "the number reached", table: rows({}) },
    { name: "= states the number", table: rows({ target: "=100%", actual: "=100%" }) },
    {
      name: "a deadline is another matter",
      table: rows({ target: "12月底前", actual: "12月底前" }),
    },
    { name: "a word that only begins as a comparison", table: rows({ actual: "超声268米" }) },
    { name: "a comparison with the year before", table: rows({ actual: "268米，高于上年" }) },
    { name: "about so many is another matter", table: rows({ actual: "260余米" }) },
    { name: "a change is no limit", table: rows({ target: "≥5%", actual: "超额完成，增长6%" }) },
    {
      name: "a date under a number is another matter",
      table: rows({ target: "≥3次", actual: "12月底前" }),
    },
    {
      name: "prose under a target in words",
      table: rows({ target: "服务群众", actual: "每月入户走访不少于2次" }),
    },
    { name: "several figures", table: rows({ actual: "调研大于3次，座谈超过2次" }) },
  ],
  invalid: [
    {
      name: "the ways of saying a limit",
      table: rows(
        ...[
          "大于等于268米",
          "大于或等于268米",
          "高于268米",
          "不得少于268米",
          "不低于268米",
          "不超268米",
          "不得超过268米",
          "超268米",
          "超出268米",
          "突破268米",
          "至少达268米",
          "不足268米",
        ].map((actual) => ({ actual, target: "" })),
      ),
      findings: [
        {
          messageId: "limit",
          cells: Array.from({ length: 12 }, (_, i) => `F${String(20 + i)}`),
          values: { count: "12" },
        },
      ],
    },
    {
      name: "targets copied as actuals are one mistake",
      table: rows(
        { actual: "≥266米" },
        { level3: "验收合格率", target: "100%", actual: "100%" },
        { level3: "受益人口", target: "≥1000人", actual: ">=1000人" },
        { level3: "满意度", target: "≥95%", actual: "≧95%" },
      ),
      findings: [{ messageId: "limit", cells: ["F20", "F22", "F23"], values: { count: "3" } }],
    },
    {
      name: "words of comparison, without a target",
      table: rows(
        { level3: "档案整理页数", target: "", actual: "整理数量超过5万页" },
        { level3: "服务对象满意度", target: "", actual: "满意度大于95%" },
        { level3: "培训人次", target: "≥500人次", actual: "不少于500人次" },
      ),
      findings: [{ messageId: "limit", cells: ["F20", "F21", "F22"] }],
    },
    {
      name: "limits behind the number",
      table: rows(
        { level3: "群众知晓率", target: "≥85%", actual: "85%以上" },
        { level3: "维护及时性", target: "2日内", actual: "保证在2日内解决" },
        { level3: "资金节约率", target: "15%及其以下", actual: "15%及其以下" },
      ),
      findings: [{ messageId: "bound", cells: ["F20", "F21", "F22"] }],
    },
    {
      name: "both sorts",
      table: rows(
        { actual: "≥266米" },
        { level3: "群众知晓率", target: "≥85%", actual: "85%以上" },
      ),
      findings: [
        { messageId: "limit", cells: ["F20"] },
        { messageId: "bound", cells: ["F21"] },
      ],
    },
  ],
});
