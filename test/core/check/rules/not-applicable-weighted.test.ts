import { notApplicableWeighted } from "../../../../src/core/check/rules/not-applicable-weighted";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "效益指标",
  level2: "生态效益",
  level3: "生态影响",
  target: "改善",
  actual: "改善",
  weight: "5",
  score: "5",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(notApplicableWeighted, {
  valid: [
    { name: "an indicator that applies", table: table({}) },
    { name: "a number that was reached", table: table({ target: "≥95%", actual: "98%" }) },
    { name: "「无」 against words", table: table({ actual: "无" }) },
    {
      name: "a name left out of a row that has a target",
      table: table({ level3: "无", target: "100%", actual: "100%" }),
    },
    {
      name: "not applicable and no points",
      table: table({ target: "不涉及", actual: "不涉及", weight: "", score: "" }),
    },
    {
      name: "「无」 of complaints is none",
      table: table({ level3: "投诉件数", target: "无", actual: "无" }),
    },
    { name: "「无」 against 0", table: table({ level3: "拖欠工资", target: "0", actual: "无" }) },
    {
      name: "「无」 against an upper limit",
      table: table({ level3: "退换", target: "≤3次", actual: "无" }),
    },
    {
      name: "none done and nothing earned",
      table: table({ level3: "演出", target: "≥5场", actual: "无", score: "0" }),
    },
    {
      name: "「未发生」",
      table: table({ level3: "单位违法违纪情况", target: "", actual: "未发生违法违纪情况" }),
    },
    {
      name: "a form without weights and scores",
      table: table({ target: "100%", actual: "无" }, { columnsAbsent: ["weight", "score"] }),
    },
    {
      name: "an upper limit with its end left out",
      table: table({ target: "<3次", actual: "无" }),
    },
    {
      name: "「无」 of what is better small, by its name",
      table: table({ level3: "差错率", target: "3%", actual: "无" }),
    },
    {
      name: "a sentence that begins with 「无」",
      table: table({ level3: "无纸化办公", target: "" }),
    },
    {
      name: "a name that ends with 「无」",
      table: table({ level3: "从有到无", target: "", actual: "改善" }),
    },
    {
      name: "something else that has no such content",
      table: table({ actual: "确认无此项问题", level3: "合同中无相关内容的份数", target: "少" }),
    },
    { name: "another project's", table: table({ actual: "其他项目不涉及此项指标" }) },
    { name: "「不涉及」 inside a sentence", table: table({ actual: "不涉及征地，群众生活改善" }) },
    {
      name: "「无」 of a cost, which is better small",
      table: table({ level3: "人均运行成本", target: "100元", actual: "无" }),
    },
  ],
  invalid: [
    {
      name: "the ways of saying so",
      table: {
        rows: [
          "（不涉及）",
          "(未涉及)",
          "本年未涉及",
          "本年度不考核",
          "本项目不适用该指标",
          "不考核此项内容",
          "无此类指标",
          "无相关内容",
        ].map((actual) => ({ ...ROW, actual })),
      },
      findings: [
        {
          messageId: "weighted",
          cells: ["F20", "F21", "F22", "F23", "F24", "F25", "F26", "F27"],
          values: { count: "8" },
        },
      ],
    },
    {
      name: "several dashes",
      table: table({ level3: "——", target: "", actual: "改善" }),
      findings: [{ messageId: "weighted", cells: ["D20"] }],
    },
    {
      name: "none done of a number, with full marks",
      table: table({ level3: "演出", target: "5场", actual: "无" }),
      findings: [{ messageId: "weighted", cells: ["F20"] }],
    },
    {
      name: "「不涉及」",
      table: table({ target: "不涉及", actual: "不涉及" }),
      findings: [
        {
          messageId: "weighted",
          cells: ["F20", "E20"],
          values: { count: "1", names: "“生态影响”" },
        },
      ],
    },
    {
      name: "「无此项内容」 as the actual alone",
      table: table({ actual: "无此项内容" }),
      findings: [{ messageId: "weighted", cells: ["F20"] }],
    },
    {
      name: "the name itself is 「无」",
      table: table({ level3: "无", target: "无", actual: "无" }),
      findings: [{ messageId: "weighted", cells: ["F20", "E20", "D20"] }],
    },
    {
      name: "dashes for target and actual",
      table: table({ target: "—", actual: "/" }),
      findings: [{ messageId: "weighted", cells: ["F20", "E20"] }],
    },
    {
      name: "「无」 against 100 %, with full marks",
      table: table({ level3: "贴息保障率", target: "100%", actual: "无" }),
      findings: [{ messageId: "weighted", cells: ["F20"] }],
    },
    {
      name: "「无」 and a dash",
      table: table({ target: "无", actual: "/" }),
      findings: [{ messageId: "unsure", cells: ["F20", "E20"] }],
    },
    {
      name: "「无」 for both: nothing to do, or nothing bad",
      table: table({ target: "无", actual: "无" }),
      findings: [{ messageId: "unsure", cells: ["F20", "E20"] }],
    },
    {
      name: "「无」 for a name, on a form without targets",
      table: table({ level3: "无" }, { columnsAbsent: ["target"] }),
      findings: [{ messageId: "weighted", cells: ["D20"] }],
    },
    {
      name: "dashes on a form that names classes only",
      table: table({ target: "—", actual: "—" }, { columnsAbsent: ["level3"] }),
      findings: [{ messageId: "weighted", cells: ["F20", "E20"] }],
    },
  ],
});
