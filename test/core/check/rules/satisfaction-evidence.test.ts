import { satisfactionEvidence } from "../../../../src/core/check/rules/satisfaction-evidence";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "满意度指标",
  level2: "服务对象满意度",
  level3: "群众满意度",
  target: "≥95%",
  actual: "97%",
  weight: "10",
  score: "10",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(satisfactionEvidence, {
  valid: [
    { name: "97 %", table: table({}) },
    {
      name: "100 %, and the survey is named",
      table: table({ actual: "100%", reason: "发放问卷120份，全部满意" }),
    },
    {
      name: "words, and the survey is named",
      table: table({ target: "满意", actual: "电话回访均表示满意" }),
    },
    { name: "words against a number are another matter", table: table({ actual: "满意" }) },
    {
      name: "100 % of something else",
      table: table({ level1: "产出指标", level2: "质量指标", level3: "合格率", actual: "100%" }),
    },
    {
      name: "a count of events in the class (衡山)",
      table: table({ level3: "粮食安全事件发生数", target: "0起", actual: "0起" }),
    },
    {
      name: "a count against words",
      table: table({ level3: "群众不满意件数", target: "无", actual: "0件" }),
    },
    {
      name: "a percentage and a count",
      table: table({ target: "满意", actual: "满意度96%，收到锦旗3面" }),
    },
    { name: "no actual", table: table({ actual: "" }) },
    { name: "a date", table: table({ target: "满意", actual: "2022年11月" }) },
    { name: "a count against a target of 100 %", table: table({ target: "100%", actual: "96人" }) },
    { name: "words against a count", table: table({ target: "≥95人", actual: "满意" }) },
    { name: "answers counted", table: table({ actual: "100%", reason: "收回120份，全部满意" }) },
    {
      name: "a percentage among other things",
      table: table({ target: "满意", actual: "走访30户，满意度96%" }),
    },
    {
      name: "the last row of a source that is cut",
      table: table({ actual: "100%" }, { cut: true }),
    },
  ],
  invalid: [
    {
      name: "100 % to 100 %",
      table: table({ target: "100%", actual: "100%" }),
      findings: [
        { messageId: "perfect", cells: ["F20", "E20"], values: { names: "“群众满意度”" } },
      ],
    },
    {
      name: "two rows of 100 % are one finding",
      table: {
        rows: [
          { ...ROW, actual: "100%" },
          { level3: "家长满意度", target: "≥90%", actual: "100%", weight: "5" },
        ],
      },
      findings: [{ messageId: "perfect", cells: ["F20", "E20", "F21", "E21"] }],
    },
    {
      name: "a target of 100 % alone",
      table: table({ target: "100%", actual: "96%" }),
      findings: [{ messageId: "perfect", cells: ["F20", "E20"] }],
    },
    {
      name: "more than 100 %",
      table: table({ actual: "102%" }),
      findings: [{ messageId: "perfect", cells: ["F20", "E20"] }],
    },
    {
      name: "a class without names for its rows",
      table: table({ level3: "", actual: "100%" }, { columnsAbsent: ["level1"] }),
      findings: [{ messageId: "perfect", cells: ["F20", "E20"] }],
    },
    {
      name: "twenty characters are words, twenty-one tell something",
      table: {
        rows: [
          { ...ROW, target: "好", actual: " 一二三四五六七八九十甲乙丙丁戊己庚辛壬癸 " },
          { ...ROW, target: "好", actual: "甲子乙丑丙寅丁卯戊辰己巳庚午辛未壬申癸" },
          { ...ROW, target: "好", actual: "甲子乙丑丙寅丁卯戊辰己巳庚午辛未壬申癸酉乙" },
        ],
      },
      findings: [
        { messageId: "unrelated", cells: ["F22", "E22"] },
        { messageId: "words", cells: ["F20", "E20", "F21", "E21"] },
      ],
    },
    {
      name: "a word",
      table: table({ target: "较高", actual: "较高" }),
      findings: [{ messageId: "words", cells: ["F20", "E20"] }],
    },
    {
      name: "prose on other work (临湘)",
      table: table({
        level3: "指标1：构建高效组织架构。",
        target: "",
        actual:
          "针对一些部门职责边界不清、部门分工不合理等问题，进行逐条梳理，进一步优化机构设置。",
      }),
      findings: [{ messageId: "unrelated", cells: ["F20", "E20"] }],
    },
    {
      name: "counts of other things",
      table: table({ target: "满意", actual: "走访30户，收到锦旗3面" }),
      findings: [{ messageId: "words", cells: ["F20", "E20"] }],
    },
  ],
});
