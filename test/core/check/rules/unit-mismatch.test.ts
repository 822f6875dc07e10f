import { unitMismatch } from "../../../../src/core/check/rules/unit-mismatch";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level2: "数量指标",
  level3: "解决编制遗留问题",
  target: "不少于150人",
  actual: "160人",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(unitMismatch, {
  valid: [
    { name: "the same unit", table: table({}) },
    { name: "another word for a person", table: table({ actual: "160名" }) },
    { name: "no actual", table: table({ actual: "" }) },
    { name: "a target without a unit", table: table({ target: "≥150" }) },
    { name: "0 needs no unit", table: table({ level3: "事故数", target: "0起", actual: "0" }) },
    {
      name: "the unit has a column of its own",
      table: table({ target: "150", unit: "人", nature: "≥", actual: "160" }),
    },
    {
      name: "the unit stands in the name",
      table: table({ level3: "培训人数（人）", actual: "160" }),
    },
    {
      name: "a rate without its sign",
      table: table({ level3: "资金到位率", target: "≥95%", actual: "98" }),
    },
    {
      name: "days and hours are converted",
      table: table({ target: "≤24小时", actual: "1天" }),
    },
    {
      name: "per year beside the sum of the year",
      table: table({ target: "≥12次/年", actual: "24次" }),
    },
    {
      name: "the actual leaves out by what it counts",
      table: table({ target: "≥530元/人*月", actual: "583元" }),
    },
    {
      name: "what is counted is named as well",
      table: table({ target: "≥20个", actual: "20个村" }),
    },
    { name: "a longer word for the same", table: table({ target: "≥20件", actual: "20件套" }) },
    { name: "a shorter word for the same", table: table({ target: "≥20件套", actual: "20件" }) },
    {
      name: "a number in the sentence of the target",
      table: table({ target: "完成调研5次，报告实用", actual: "5万元" }),
    },
    {
      name: "an amount that only fits in another unit",
      table: table({ level3: "项目总成本", target: "7.29万元", actual: "72900" }),
    },
    { name: "a count against a percentage", table: table({ target: "≥95%", actual: "12次" }) },
    {
      name: "a number in a sentence",
      table: table({ actual: "调研5次，推动解决编制遗留问题" }),
    },
    { name: "a sentence that counts something else", table: table({ actual: "开展调研5次" }) },
    { name: "a sentence in the target", table: table({ target: "开展调研5次", actual: "5人" }) },
    { name: "a share of a count", table: table({ target: "≥150人", actual: "100%" }) },
    {
      name: "a bare number in a sentence",
      table: table({ actual: "已完成160" }),
    },
    {
      name: "the unit stands in the name, in brackets of the other width",
      table: table({ level3: "培训（含外训）(人) ", actual: "160" }),
    },
    { name: "no unit at all", table: table({ target: "≥150", actual: "160" }) },
    { name: "what is counted, more closely", table: table({ target: "≥3份文件", actual: "3份" }) },
    {
      name: "parts of the price in another order",
      table: table({ target: "≥530元/人·月", actual: "583元/月/人" }),
    },
    {
      name: "several figures",
      table: table({ actual: "行政编制63人，事业编制111人" }),
    },
    {
      name: "a percentage against points of a hundred",
      table: table({ level3: "群众满意度", target: "≥90分", actual: "95%" }),
    },
    {
      name: "the unit of several characters stands in the name",
      table: table({ level3: "项目总投资（万元）", target: "≤150万元", actual: "140" }),
    },
    {
      name: "one of two parts of the price left out",
      table: table({ target: "≥530元/人·月", actual: "583元/人" }),
    },
    {
      name: "another word for what is counted, and by what left out",
      table: table({ target: "≥50平方米/人·年", actual: "55㎡/人" }),
    },
  ],
  invalid: [
    {
      name: "no unit, and brackets in the name that say something else",
      table: table({ level3: "培训（人）及调研（按年度）", actual: "160" }),
      findings: [{ messageId: "missing", cells: ["F20"] }],
    },
    {
      name: "no unit, and a unit column that is blank",
      table: table({ target: "≥150人", unit: " ", actual: "160" }),
      findings: [{ messageId: "missing", cells: ["F20"] }],
    },
    {
      name: "one unit that nobody knows",
      table: {
        rows: [
          { ...ROW, target: "≥20比特", actual: "20公里" },
          { ...ROW, target: "≥20公里", actual: "20比特" },
        ],
      },
      findings: [{ messageId: "similar", cells: ["F20", "F21"] }],
    },
    {
      name: "money of two currencies",
      table: table({ target: "≥20万元", actual: "20万美元" }),
      findings: [{ messageId: "differs", cells: ["F20", "E20"] }],
    },
    {
      name: "people and money",
      table: table({ actual: "160万元" }),
      findings: [
        {
          messageId: "differs",
          cells: ["F20", "E20"],
          values: { targetUnit: "人", actualUnit: "万元" },
        },
      ],
    },
    {
      name: "people and times",
      table: table({ target: "≥5000人次", actual: "5200人" }),
      findings: [{ messageId: "differs", cells: ["F20", "E20"] }],
    },
    {
      name: "by the month and by the year",
      table: table({ target: "≥530元/人·月", actual: "6996元/人·年" }),
      findings: [{ messageId: "differs", cells: ["F20", "E20"] }],
    },
    {
      name: "roads counted and measured",
      table: table({ target: "≥3条", actual: "12公里" }),
      findings: [{ messageId: "differs", cells: ["F20", "E20"] }],
    },
    {
      name: "no unit in two rows is one mistake",
      table: {
        rows: [
          { ...ROW, actual: "160" },
          { ...ROW, level3: "优秀调研报告", target: "不少于2篇", actual: "2" },
          { ...ROW, level3: "持证人员比重", target: "≥90%", actual: "0.98" },
        ],
      },
      findings: [{ messageId: "missing", cells: ["F20", "F21"], values: { count: "2" } }],
    },
    {
      name: "a percentage without its sign under a name that is no rate",
      table: table({ level3: "促进学校教育事业健康发展", target: "≥90%", actual: "98" }),
      findings: [{ messageId: "missing", cells: ["F20"] }],
    },
    {
      name: "counting words for the same things",
      table: {
        rows: [
          { ...ROW, target: "≥15个", actual: "15处" },
          { ...ROW, level3: "带动农户", target: "≥100户", actual: "120家" },
        ],
      },
      findings: [{ messageId: "similar", cells: ["F20", "F21"] }],
    },
    {
      name: "a unit nobody knows",
      table: table({ target: "≥20标箱", actual: "20车" }),
      findings: [{ messageId: "similar", cells: ["F20"] }],
    },
    {
      name: "yuan and ten thousand yuan",
      table: table({ level3: "发放慰问金", target: "5.2万元", actual: "52000元" }),
      findings: [{ messageId: "converts", cells: ["F20"] }],
    },
  ],
});
