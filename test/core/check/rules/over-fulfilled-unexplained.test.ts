import { overFulfilledUnexplained } from "../../../../src/core/check/rules/over-fulfilled-unexplained";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level2: "数量指标",
  level3: "救助人次",
  target: "≥59人次",
  actual: "87人次",
  weight: "5",
  score: "5",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(overFulfilledUnexplained, {
  valid: [
    { name: "129 of 100", table: table({ target: "≥100人", actual: "129人" }) },
    {
      name: "an actual that says why",
      table: table({ actual: "87人次，受洪涝灾害影响，救助需求增加" }),
    },
    { name: "a reason", table: table({ reason: "下半年遭遇洪涝，救助需求增加" }) },
    {
      name: "a reason at the bottom of the form",
      table: table({}, { reasons: ["下半年遭遇洪涝，救助需求增加"], columnsAbsent: ["reason"] }),
    },
    { name: "far below an upper limit", table: table({ target: "≤90万元", actual: "40万元" }) },
    {
      name: "costs that were saved, by the name",
      table: table({
        level1: "成本指标",
        level2: "经济成本",
        level3: "单位成本",
        target: "90元",
        actual: "200元",
      }),
    },
    { name: "an upper limit exceeded", table: table({ target: "≤5次", actual: "12次" }) },
    { name: "a range", table: table({ target: "10-20次", actual: "18次" }) },
    { name: "100 % of 90 %", table: table({ level3: "合格率", target: "≥90%", actual: "100%" }) },
    { name: "a target of 0", table: table({ level3: "事故数", target: "0起", actual: "0起" }) },
    { name: "119.47 % (甘肃)", table: table({ target: ">=90000度", actual: "107520度" }) },
    { name: "a policy that never asks", table: table({}), policy: { overFulfilment: null } },
    {
      name: "an upper limit among several numbers",
      table: table({ target: "培训5次，投诉不超过2件", actual: "培训5次，投诉8件" }),
    },
    {
      name: "several numbers in other units",
      table: table({ target: "培训5次，宣传10次", actual: "培训30人，宣传10次" }),
    },
    {
      name: "several percentages",
      table: table({
        target: "参训比例达到50%，考核10次",
        actual: "参训比例达到90%，考核10次",
      }),
    },
    {
      name: "a zero among several numbers",
      table: table({ target: "培训5次，事故0起", actual: "培训5次，事故3起" }),
    },
    { name: "an of-which row", table: table({ role: "of-which", weight: "", score: "" }) },
    {
      name: "numbers of different things in one text",
      table: table({ target: "培训5次，走访20户", actual: "培训5次，慰问40户" }),
    },
  ],
  invalid: [
    {
      name: "147 % and 133 % in one table (濉溪)",
      table: {
        rows: [
          ROW,
          {
            level3: "农村低保标准",
            target: ">=530元/人*月",
            actual: "583元/人*月",
            weight: "5",
            score: "5",
          },
          {
            level3: "特困供养标准",
            target: ">=570元/人*月",
            actual: "758元/人*月",
            weight: "5",
            score: "5",
          },
        ],
      },
      findings: [
        {
          messageId: "over",
          cells: ["F20", "E20", "F22", "E22"],
          values: {
            count: "2",
            ratios: "“救助人次”147.46%、“特困供养标准”132.98%",
            threshold: "130%",
          },
        },
      ],
    },
    {
      name: "exactly 130 %",
      table: table({ target: "≥100人", actual: "130人" }),
      findings: [{ messageId: "over", cells: ["F20", "E20"] }],
    },
    {
      name: "120 % in Hebei",
      table: table({ target: "≥100人", actual: "120人" }, { form: "chengan-project" }),
      findings: [{ messageId: "over", cells: ["F20", "E20"] }],
    },
    {
      name: "no comparator and no place for a reason (苏州)",
      table: table(
        { level3: "灾备存储空间", target: "80TB", actual: "120TB" },
        { columnsAbsent: ["reason"] },
      ),
      findings: [{ messageId: "over", cells: ["F20", "E20"] }],
    },
    {
      name: "「无」 is no reason",
      table: table({ reason: "无" }),
      findings: [{ messageId: "over", cells: ["F20", "E20"] }],
    },
    {
      name: "one number among several (攀枝花)",
      table: table(
        {
          target: "开展机构改革调研10次以上，牵头召开动员会，形成改革方案。",
          actual: "开展机构改革调研20余次，牵头召开动员会1次，形成改革方案1份。",
        },
        { form: "sichuan-completion-2019" },
      ),
      findings: [
        { messageId: "over", cells: ["F20", "E20"], values: { ratios: "“开展机构改革调研”200%" } },
      ],
    },
    {
      name: "a rate of 100 % where 75 % was enough",
      table: table(
        { level3: "补贴发放率", target: ">=75%", actual: "100%" },
        { form: "chengan-project" },
      ),
      findings: [{ messageId: "rate", cells: ["F20", "E20"] }],
    },
    {
      name: "150 % of a plan is no share of a whole",
      table: table({ level3: "计划完成率", target: "≥100%", actual: "150%" }),
      findings: [{ messageId: "over", cells: ["F20", "E20"] }],
    },
    {
      name: "two instead of one",
      table: table({ target: "≥1次", actual: "2次" }),
      findings: [{ messageId: "small", cells: ["F20", "E20"] }],
    },
    {
      name: "nine instead of two",
      table: table({ target: "≥2次", actual: "9次" }),
      findings: [{ messageId: "small", cells: ["F20", "E20"] }],
    },
    {
      name: "ten instead of two",
      table: table({ target: "≥2次", actual: "10次" }),
      findings: [{ messageId: "over", cells: ["F20", "E20"] }],
    },
    {
      name: "four instead of three",
      table: table({ target: "≥3次", actual: "4次" }),
      findings: [{ messageId: "over", cells: ["F20", "E20"] }],
    },
    {
      name: "twenty instead of two",
      table: table({ target: "≥2次", actual: "20次" }),
      findings: [{ messageId: "over", cells: ["F20", "E20"] }],
    },
  ],
});
