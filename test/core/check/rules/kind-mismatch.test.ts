import { kindMismatch } from "../../../../src/core/check/rules/kind-mismatch";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level2: "数量指标",
  level3: "建设内容",
  target: "≥50个",
  actual: "52个",
};
const rows = (...specs: readonly RowSpec[]): TableSpec => ({
  rows: specs.map((row) => ({ ...ROW, ...row })),
});

testRule(kindMismatch, {
  valid: [
    { name: "a number for a number", table: rows({}) },
    { name: "no actual", table: rows({ actual: "" }) },
    { name: "not applicable", table: rows({ actual: "无" }) },
    { name: "words that say so", table: rows({ actual: "本项目不涉及" }) },
    {
      name: "no accident is 0",
      table: rows({ level3: "事故数", target: "0起", actual: "未发生" }),
    },
    { name: "a number spelled out", table: rows({ target: "≥3次", actual: "共举办三次" }) },
    { name: "words with a figure nobody reads", table: rows({ actual: "按1:3配备" }) },
    {
      name: "a number in a target of words",
      table: rows({ target: "建设1个平台，运行稳定", actual: "已建成" }),
    },
    { name: "a bare number may be a percentage", table: rows({ target: "100", actual: "100%" }) },
    { name: "0% of a count is 0", table: rows({ target: "≤2次", actual: "0%" }) },
    { name: "points of satisfaction", table: rows({ target: "≥95%", actual: "96分" }) },
    { name: "a bare number against a percentage", table: rows({ target: "≥95%", actual: "98" }) },
    { name: "a term of years that lasts", table: rows({ target: "≥5年", actual: "长期" }) },
    { name: "a date for a date", table: rows({ target: "12月底前", actual: "11月20日" }) },
    {
      name: "a date that cannot be read",
      table: rows({ target: "12月底前", actual: "第4次会议后" }),
    },
    { name: "everything is 100%", table: rows({ target: "应救尽救", actual: "100%" }) },
    {
      name: "a rate in words answered by a rate",
      table: rows({ level3: "及时率", target: "及时", actual: "100%" }),
    },
    {
      name: "satisfaction in words answered by a rate",
      table: rows({ level3: "满意度", target: "满意", actual: "100%" }),
    },
    { name: "a quality told with a share", table: rows({ target: "提高", actual: "提高10%" }) },
    { name: "a number in words, of ten", table: rows({ actual: "共二十三个" }) },
    { name: "a percentage in words", table: rows({ target: "100%", actual: "百分之九十" }) },
    { name: "an error of the sheet", table: rows({ actual: "#REF!" }) },
    { name: "multiples against a percentage", table: rows({ target: "≥150%", actual: "2倍" }) },
    { name: "points for a percentage", table: rows({ target: "96分", actual: "100%" }) },
    { name: "multiples for a percentage", table: rows({ target: "2倍", actual: "200%" }) },
    { name: "less than all for words", table: rows({ target: "规范", actual: "98%" }) },
    { name: "all, told in a sentence", table: rows({ target: "规范", actual: "已完成100%" }) },
    { name: "a mark for words", table: rows({ target: "规范", actual: "98" }) },
    { name: "one for words", table: rows({ target: "规范", actual: "1次" }) },
    { name: "eleven characters tell more", table: rows({ actual: "已按计划完成全部98%" }) },
    { name: "a date against words", table: rows({ target: "及时", actual: "11月20日" }) },
    { name: "several things for a date", table: rows({ target: "12月底前", actual: "按时，3次" }) },
    {
      name: "a figure within the words of a target",
      table: rows({ target: "举办业务培训≥50次", actual: "完成" }),
    },
    { name: "a date that nothing answers", table: rows({ target: "12月底前", actual: "" }) },
    { name: "so many for words", table: rows({ target: "规范", actual: "100人" }) },
    { name: "several figures", table: rows({ actual: "新建3个，改建40个" }) },
    {
      name: "a share told on the way",
      table: rows({ actual: "按计划推进各项建设任务，进度达80%" }),
    },
  ],
  invalid: [
    {
      name: "a deadline as name, shares as values",
      table: rows(
        { level2: "时效指标", level3: "12月底之前完成", target: "100%", actual: "100%" },
        { level2: "时效指标", level3: "2020年12月完成", target: "=95%", actual: "=95%" },
        { level2: "时效指标", level3: "12月底前完成率", target: "100%", actual: "100%" },
      ),
      findings: [
        {
          messageId: "percentForDeadline",
          cells: ["F20", "F21"],
          values: { count: "2", examples: "“12月底之前完成”、“2020年12月完成”" },
        },
      ],
    },
    {
      name: "words for money and for a quantity are one mistake",
      table: rows({ target: "≤30万元", actual: "完成" }, { actual: "已全部达到要求" }),
      findings: [{ messageId: "wordForNumber", cells: ["F20", "F21"], values: { count: "2" } }],
    },
    {
      name: "words that last for a quantity, and words of no length for years",
      table: rows({ actual: "长期坚持" }, { target: "≥5年", actual: "已完成" }),
      findings: [{ messageId: "wordForNumber", cells: ["F20", "F21"] }],
    },
    {
      name: "words for one thing",
      table: rows({ target: "1个", actual: "完成" }),
      findings: [{ messageId: "wordForNumber", cells: ["F20"] }],
    },
    {
      name: "a tier for a quantity",
      table: rows({ actual: "达成年度指标" }),
      findings: [{ messageId: "wordForNumber", cells: ["F20"] }],
    },
    {
      name: "满意 for at least 90%",
      table: rows({ level2: "满意度指标", level3: "学员满意度", target: "≥90%", actual: "满意" }),
      findings: [{ messageId: "wordForNumber", cells: ["F20"] }],
    },
    {
      name: "a percentage for money",
      table: rows(
        { target: "10万元", actual: "已完成100%" },
        {},
        { target: "10万元", actual: "100%" },
      ),
      findings: [{ messageId: "percentForNumber", cells: ["F20", "F22"] }],
    },
    {
      name: "a quantity for a percentage",
      table: rows({ level3: "发放率", target: "100%", actual: "10人" }),
      findings: [{ messageId: "numberForPercent", cells: ["F20"] }],
    },
    {
      name: "ten characters are curt",
      table: rows({ actual: " 已按计划完成共98% " }),
      findings: [{ messageId: "percentForNumber", cells: ["F20"] }],
    },
    {
      name: "a number sign and a counting word that are no number",
      table: rows({ actual: "已完成#" }, { actual: "一般" }),
      findings: [{ messageId: "wordForNumber", cells: ["F20", "F21"] }],
    },
    {
      name: "a percentage for a date",
      table: rows({ target: "12月底之前完成", actual: "100%" }),
      findings: [{ messageId: "percentForDate", cells: ["F20"] }],
    },
    {
      name: "in time, but when",
      table: rows({ target: "2022年12月底前", actual: "按时完成" }),
      findings: [{ messageId: "wordForDate", cells: ["F20"] }],
    },
    {
      name: "words for 100%",
      table: rows({ level3: "验收合格率", target: "100%", actual: "合格" }),
      findings: [{ messageId: "wordForAll", cells: ["F20"] }],
    },
    {
      name: "100% for qualities",
      table: rows(
        { level3: "可行性研究充分性", target: "充分", actual: "100%" },
        { level3: "财务制度健全性", target: "健全", actual: "100%" },
      ),
      findings: [{ messageId: "percentForWord", cells: ["F20", "F21"] }],
    },
    {
      name: "100 without its sign for a quality",
      table: rows({ level3: "工作完成及时性", target: "及时", actual: "100" }),
      findings: [{ messageId: "percentForWord", cells: ["F20"] }],
    },
  ],
});
