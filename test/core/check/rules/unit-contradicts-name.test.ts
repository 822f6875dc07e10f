import { unitContradictsName } from "../../../../src/core/check/rules/unit-contradicts-name";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const rows = (
  ...specs: readonly (readonly [name: string, target: string, unit: string])[]
): TableSpec => ({
  rows: specs.map(([level3, target, unit]): RowSpec => ({
    level1: "产出指标",
    level3,
    target,
    unit,
  })),
});

testRule(unitContradictsName, {
  valid: [
    {
      name: "numbers with their units",
      table: rows(["合格率", "98", "%"], ["培训人数", "50", "人"]),
    },
    {
      name: "the unit said twice",
      table: rows(["合格率", "98%", "%(百分比)"], ["总成本", "5万元", "万元"]),
    },
    { name: "units that convert", table: rows(["总成本", "50000元", "万元"]) },
    { name: "counting words", table: rows(["培训人数", "50人", "个"]) },
    { name: "no unit", table: rows(["业务支出", "28.8万元", ""], ["合格率", "98%", "/"]) },
    { name: "a number of people in words", table: rows(["培训人数", "应训尽训", "%"]) },
    { name: "words", table: rows(["保证单位正常运转", "应保尽保", "%"]) },
    { name: "rates counted by the year", table: rows(["事故发生率", "1", "起/年"]) },
    { name: "no accident", table: rows(["事故率", "0", "次"]) },
    { name: "satisfaction in points", table: rows(["满意度", "95", "分"]) },
    { name: "no such column", table: { rows: [{ level3: "合格率", target: "≥5个" }] } },
    { name: "a share of a number of people", table: rows(["贫困人数占比", "20", "%"]) },
    { name: "no unit but a dash", table: rows(["培训人数", "50人", "—"]) },
    { name: "a rate that has its own unit", table: rows(["投诉率", "3", "件"]) },
  ],
  invalid: [
    {
      name: "money in per cent",
      table: rows(["业务工作支出安排", "28.8万元", "%"]),
      findings: [{ messageId: "value", cells: ["K20", "E20"], values: { unit: "%" } }],
    },
    {
      name: "the unit in brackets",
      table: rows(["业务工作支出安排", "28.8万元", "（%）"]),
      findings: [{ messageId: "value", cells: ["K20", "E20"] }],
    },
    {
      name: "rates in money and in people",
      table: rows(["资金到位率", "98", "万元"], ["学员满意率", "98", "人"]),
      findings: [
        { messageId: "name", cells: ["K20", "D20"] },
        { messageId: "name", cells: ["K21", "D21"] },
      ],
    },
    {
      name: "people in money",
      table: rows(["参训情况", "50人", "万元"]),
      findings: [{ messageId: "value", cells: ["K20", "E20"] }],
    },
    {
      name: "a rate in pieces, a number of people in per cent",
      table: rows(["验收合格率", "98", "个"], ["培训人数", "50", "%"]),
      findings: [
        { messageId: "name", cells: ["K20", "D20"], values: { name: "验收合格率", unit: "个" } },
        { messageId: "name", cells: ["K21", "D21"] },
      ],
    },
    {
      name: "pieces, months and areas in money",
      table: rows(
        ["采购情况", "12台", "万元"],
        ["工期", "3个月", "万元"],
        ["修缮情况", "200平方米", "万元"],
      ),
      findings: [
        { messageId: "value", cells: ["K20", "E20"] },
        { messageId: "value", cells: ["K21", "E21"] },
        { messageId: "value", cells: ["K22", "E22"] },
      ],
    },
    {
      name: "numbers of visits and of visitors in per cent",
      table: rows(["接待人次", "500", "%"], ["参观人次数", "500", "%"]),
      findings: [
        { messageId: "name", cells: ["K20", "D20"] },
        { messageId: "name", cells: ["K21", "D21"] },
      ],
    },
    {
      name: "how far an efficiency was raised, in pieces",
      table: rows(["工作效率提升率", "20", "个"]),
      findings: [{ messageId: "name", cells: ["K20", "D20"] }],
    },
  ],
});
