import { nameIsTarget } from "../../../../src/core/check/rules/name-is-target";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

/** Without level 1: the row stands in the class of the one above. */
const BELOW: RowSpec = {
  level2: "数量指标",
  level3: "机构改革调研",
  target: "10次以上",
  actual: "20余次",
};
const ROW: RowSpec = { ...BELOW, level1: "产出指标" };
const rows = (...specs: readonly RowSpec[]): TableSpec => ({
  rows: specs.map((row, i) => (i === 0 ? { ...ROW, ...row } : { level2: "质量指标", ...row })),
});
const REFORM = "开展机构改革调研10次以上，形成机构改革方案。";
const same = (text: string): RowSpec => ({ level3: text, target: text, actual: "已完成" });

testRule(nameIsTarget, {
  valid: [
    { name: "names of their own", table: rows({}, { ...BELOW, level3: "形成改革方案" }) },
    {
      name: "a name that contains its value",
      table: rows({ level3: "灾备节点(8个)", target: "=8个" }),
    },
    { name: "no name", table: rows({ level3: "", target: "" }) },
    { name: "the same name with another target", table: rows({}, { ...BELOW, target: "5次以上" }) },
    { name: "the same name with another actual", table: rows({}, { ...BELOW, actual: "12次" }) },
    {
      name: "a class for a name",
      table: rows({ level3: "服务对象满意度" }, { ...BELOW, level3: "服务对象满意度" }),
    },
    {
      name: "a second goal that asks the same again",
      table: rows({}, { ...ROW, level1: "效益指标" }, { ...ROW, level1: "产出指标" }),
    },
    { name: "a short name", table: rows({ level3: "调研" }, { ...BELOW, level3: "调研" }) },
    { name: "no column of names", table: { ...rows({}, {}), columnsAbsent: ["level3"] } },
    {
      name: "a name of three characters",
      table: rows({ level3: "调研会" }, { ...BELOW, level3: "调研会" }),
    },
    {
      name: "the same name, and neither target nor actual",
      table: rows({ target: "" }, { ...BELOW, target: "" }),
    },
    {
      name: "a value with its sign inside",
      table: rows({ level3: "户数≥5户", target: "户数5户" }),
    },
    {
      name: "the same pieces, cut elsewhere",
      table: rows(
        { level3: "机构改革", target: "调研5次" },
        { ...BELOW, level3: "机构改革调", target: "研5次", actual: "20余次" },
      ),
    },
    {
      name: "two lines of one merged cell",
      table: rows({}, { level3: "动员会", shares: ["target", "actual"] }),
    },
  ],
  invalid: [
    {
      name: "of values and sentences the values are told first",
      table: rows({}, same("确保档案规范可查"), same("100%"), same("2019年12月31日前")),
      findings: [
        {
          messageId: "valueAsName",
          cells: ["D21", "D22", "D23"],
          values: { examples: "“100%”、“2019年12月31日前”、“确保档案规范可查”" },
        },
      ],
    },
    {
      name: "a percentage for a name",
      table: rows({}, { level3: "100%", target: "≥=100%", actual: "100%" }),
      findings: [{ messageId: "valueAsName", cells: ["D21"] }],
    },
    {
      name: "a name of four characters, three times",
      table: rows(
        { level3: "机构调研" },
        { ...BELOW, level3: "机构调研" },
        { ...BELOW, level3: "机构调研" },
      ),
      findings: [
        { messageId: "repeated", cells: ["D21", "E21", "F21", "D20", "E20", "F20"] },
        { messageId: "repeated", cells: ["D22", "E22", "F22", "D20", "E20", "F20"] },
      ],
    },
    {
      name: "values, a date and a sentence for names are one mistake",
      table: rows(
        {},
        same("2019年12月31日前"),
        { level3: "0.2万元", target: "≤0.2万元", actual: "0.2万元" },
        same("确保档案规范可查"),
      ),
      findings: [
        { messageId: "valueAsName", cells: ["D21", "D22", "D23"], values: { count: "3" } },
      ],
    },
    {
      name: "a value for two names is no repeated row",
      table: rows({}, same("0.25万元"), same("0.25万元")),
      findings: [{ messageId: "valueAsName", cells: ["D21", "D22"] }],
    },
    {
      name: "a sentence for a name",
      table: rows({}, { ...same(REFORM), target: "开展机构改革调研10次以上，形成机构改革方案" }),
      findings: [{ messageId: "sentenceAsName", cells: ["D21"] }],
    },
    {
      name: "a row repeated in another level-2 class",
      table: rows({}, { ...BELOW, level2: "质量指标" }),
      findings: [
        {
          messageId: "repeated",
          cells: ["D21", "E21", "F21", "D20", "E20", "F20"],
          values: { name: "机构改革调研" },
        },
      ],
    },
    {
      name: "a row repeated in another level-2 class of a form without level 1",
      table: { ...rows({}, BELOW), columnsAbsent: ["level1"] },
      findings: [{ messageId: "repeated", cells: ["D21", "E21", "F21", "D20", "E20", "F20"] }],
    },
  ],
});
