import { vagueTarget } from "../../../../src/core/check/rules/vague-target";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const targets = (...texts: readonly string[]): TableSpec => ({
  rows: texts.map((target): RowSpec => ({ level1: "效益指标", level3: "服务中心工作", target })),
});

testRule(vagueTarget, {
  valid: [
    { name: "a number", table: targets("提升10%", "≥95%", "12月底前") },
    { name: "a degree", table: targets("显著提升", "明显改善", "有效提高") },
    { name: "a grade", table: targets("有效", "良好", "高", "优", "健全", "合规") },
    {
      name: "something to be reached",
      table: targets("安全运行", "按时完成", "资源采购以当年为主"),
    },
    { name: "a rank", table: targets("提高到全省第3位", "提升至A级") },
    { name: "a tier", table: targets("达成年度指标") },
    { name: "a long text", table: targets("提高机构编制资源使用效益，推动各部门协同高效运转") },
    { name: "work to be done", table: targets("完成日常工作", "全天候可用") },
    { name: "no target", table: targets("", "无") },
    {
      name: "the rest of a merged cell",
      table: {
        rows: [
          { level3: "甲", target: "安全运行" },
          { level3: "乙", shares: ["target", "actual"] },
        ],
      },
    },
    { name: "so many times as much", table: targets("提高一倍", "增长两成") },
    {
      name: "seventeen characters tell more than their verb",
      table: targets("提升机构编制资源配置和综合使用效益"),
    },
    { name: "a number behind the direction", table: targets("提升3个位次", "推进2项改革工作") },
  ],
  invalid: [
    {
      name: "a scale of which no step is chosen",
      table: targets("好坏", "高中低", "优良中差", "好"),
      findings: [{ messageId: "noDegree", cells: ["E20", "E21", "E22"] }],
    },
    {
      name: "directions without a degree are one finding",
      table: targets(
        "提供支撑",
        "安全运行",
        "改善",
        "有所提高",
        "进一步完善",
        "指标1：提升编制资源效益。",
      ),
      findings: [
        {
          messageId: "noDegree",
          cells: ["E20", "E22", "E23", "E24", "E25"],
          values: { count: "5", examples: "“提供支撑”、“改善”、“有所提高”……" },
        },
      ],
    },
    {
      name: "what the work is about",
      table: targets("公益性事业", "日常工作"),
      findings: [{ messageId: "noResult", cells: ["E20", "E21"] }],
    },
    {
      name: "sixteen characters, and stops behind the words",
      table: targets("提升机构编制资源配置综合使用效益", "改善。。", "提高； "),
      findings: [{ messageId: "noDegree", cells: ["E20", "E21", "E22"] }],
    },
  ],
});
