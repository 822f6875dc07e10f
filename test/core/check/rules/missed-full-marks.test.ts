import { missedFullMarks } from "../../../../src/core/check/rules/missed-full-marks";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level2: "数量指标",
  level3: "救助人数",
  target: "≥4754人",
  actual: "4604人",
  weight: "5",
  score: "5",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(missedFullMarks, {
  valid: [
    { name: "reached", table: table({ actual: "4754人" }) },
    { name: "an upper limit kept", table: table({ target: "≤5300元", actual: "5300元" }) },
    { name: "missed and points deducted", table: table({ score: "4.84" }) },
    { name: "missed and more than full marks is another matter", table: table({ score: "6" }) },
    { name: "a weight of 0", table: table({ weight: "0", score: "0" }) },
    {
      name: "a rate that is good when it is low, by its name",
      table: table({ level3: "财政供养人员控制率", target: "100%", actual: "92%" }),
    },
    { name: "0 met by 0", table: table({ level3: "安全事故数", target: "0起", actual: "0起" }) },
    {
      name: "「无」 of complaints is 0",
      table: table({ level3: "投诉次数", target: "≤2次", actual: "无" }),
    },
    { name: "a quality", table: table({ target: "显著提升", actual: "有所提升" }) },
    { name: "a percentage against a date", table: table({ target: "12月31日前", actual: "100%" }) },
    {
      name: "a date missed is another matter",
      table: table({ target: "6月底前", actual: "2022年7月5日" }),
    },
    { name: "no actual", table: table({ actual: "" }) },
    { name: "above 20 is enough for 20", table: table({ target: "≥20次", actual: "20余次" }) },
    {
      name: "a weight that is only taken from the score",
      table: table(
        { level1: "产出指标（5分）", weight: "", actual: "4754人" },
        { form: "hubei-project", columnsAbsent: ["weight"] },
      ),
    },
    {
      name: "satisfaction scored in steps, as the notes say",
      table: table(
        {
          level1: "满意度指标",
          level2: "满意度",
          level3: "群众满意率",
          target: "≥95%",
          actual: "92%",
        },
        { notes: ["群众满意率90%以上得10分，每降5%扣1分。"] },
      ),
    },
  ],
  invalid: [
    {
      name: "4604 of at least 4754",
      table: table({}),
      findings: [
        {
          messageId: "missed",
          cells: ["H20", "F20", "E20"],
          values: { name: "救助人数", target: "≥4754人", actual: "4604人", printed: "5" },
          fix: { H20: "4.84" },
        },
      ],
    },
    {
      name: "5830 of at most 5300",
      table: table({ level3: "救助标准", target: "<=5300元/户", actual: "5830元/户" }),
      findings: [{ messageId: "missed", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "with a reason",
      table: table({ reason: "特困人员实行动态管理" }),
      findings: [{ messageId: "explained", cells: ["H20", "F20", "E20"], fix: null }],
    },
    {
      name: "「无」 is no reason",
      table: table({ reason: "无" }),
      findings: [{ messageId: "missed", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "a reason at the bottom of the form",
      table: table({}, { reasons: ["受疫情影响，救助对象减少。"], columnsAbsent: ["reason"] }),
      findings: [{ messageId: "explained", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "the direction is not written",
      table: table({ level3: "政府采购执行率", target: "100%", actual: "72.74%" }),
      findings: [{ messageId: "unsure", cells: ["H20", "F20", "E20"], fix: null }],
    },
    {
      name: "the written direction is not that of the name",
      table: table({ level3: "单套系统运维成本", target: "≥22.8万元", actual: "22.7万元" }),
      findings: [{ messageId: "unsure", cells: ["H20", "F20", "E20"], fix: null }],
    },
    {
      name: "the written direction is that of the name",
      table: table({ level3: "单套系统运维成本", target: "≤22.8万元", actual: "22.9万元" }),
      findings: [{ messageId: "missed", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "full coefficient for a missed target",
      table: table(
        { level3: "政府采购执行率", target: "100%", actual: "72.74%", coefficient: "100%" },
        { form: "chongqing-overall" },
      ),
      findings: [{ messageId: "unsure", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "an assumed policy",
      table: table({}, { form: "generic" }),
      findings: [{ messageId: "unsure", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "one of two rows that share a score and have a weight each",
      table: {
        rows: [
          { ...ROW, score: "10" },
          { ...ROW, level3: "救助次数", actual: "5000人", shares: ["score"] },
        ],
      },
      findings: [{ messageId: "missed", cells: ["H20", "F20", "E20"], fix: { H20: "9.84" } }],
    },
    {
      name: "one of two rows that share a score",
      table: {
        rows: [
          { ...ROW, weight: "10", score: "10" },
          { ...ROW, level3: "救助次数", actual: "5000人", shares: ["weight", "score"] },
        ],
      },
      findings: [{ messageId: "unsure", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "less than 「＝」, which the name calls better",
      table: table({ level3: "财政供养人员控制率", target: "=100%", actual: "92%" }),
      findings: [{ messageId: "unsure", cells: ["H20", "F20", "E20"], fix: null }],
    },
    {
      name: "more than 「＝」 where the policy means just so much, which the name calls worse",
      table: table({ level3: "财政供养人员控制率", target: "=100%", actual: "108%" }),
      policy: { equal: "exact" },
      findings: [{ messageId: "missed", cells: ["H20", "F20", "E20"] }],
    },
    {
      name: "less than 「＝」, which the name calls worse",
      table: table({ level3: "补贴发放率", target: "=100%", actual: "92%" }),
      findings: [{ messageId: "missed", cells: ["H20", "F20", "E20"] }],
    },
  ],
});
