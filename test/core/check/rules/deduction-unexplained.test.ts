import { deductionUnexplained } from "../../../../src/core/check/rules/deduction-unexplained";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "效益指标",
  level2: "社会效益",
  level3: "政策知晓率",
  target: "=100%",
  actual: "98%",
  weight: "10",
  score: "9",
};
const table = (row: RowSpec, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ ...ROW, ...row }],
  ...more,
});

testRule(deductionUnexplained, {
  valid: [
    { name: "a reason", table: table({ reason: "部分群众外出务工，未参加宣讲" }) },
    { name: "a filler is another matter", table: table({ reason: "无" }) },
    {
      name: "an actual that says why",
      table: table({ actual: "98%，因部分群众外出务工未参加" }),
    },
    {
      name: "one score for two rows, of which one says why",
      table: {
        rows: [
          ROW,
          {
            level3: "参训率",
            target: "≥90%",
            actual: "80%，受疫情影响取消一期",
            shares: ["weight", "score"],
          },
        ],
      },
    },
    {
      name: "an execution rate of 94 % among the indicators",
      table: table({ level1: "预算执行", level3: "预算执行率", actual: "94%", score: "9.4" }),
    },
    {
      name: "an execution rate of 96.5 % whose target is not repeated",
      table: table({ level3: "预算执行率", target: "", actual: "96.5%", score: "9.65" }),
    },
    { name: "full marks", table: table({ actual: "100%", score: "10" }) },
    { name: "reached, and points lost, is another matter", table: table({ actual: "100%" }) },
    { name: "no place for a reason", table: table({}, { columnsAbsent: ["reason"] }) },
    {
      name: "a reason at the bottom of the form",
      table: table({}, { reasons: ["宣传力度不够"], columnsAbsent: ["reason"] }),
    },
    {
      name: "a weight that is only taken from the score",
      table: {
        form: "hubei-project",
        columnsAbsent: ["weight"],
        indicatorPoints: "绩效（20分）",
        rows: [
          { ...ROW, target: "良好", actual: "良好" },
          { level3: "走访", target: "≥5次", actual: "5次", score: "11" },
        ],
      },
    },
    {
      name: "missed with full marks where nobody says that more is better",
      table: table({ level3: "用地面积", target: "100亩", actual: "90亩", score: "10" }),
    },
    {
      name: "a weight with more decimals than its score",
      table: table({ target: "良好", actual: "良好", weight: "9.004" }),
    },
    {
      name: "right below the reason of another row that fell short: perhaps one merged cell",
      table: {
        rows: [
          { ...ROW, reason: "部分群众外出务工" },
          { level3: "政策满意率", target: "≥90%", actual: "80%", weight: "10", score: "8" },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "98 % of 100 %, 9 of 10, and no reason (永德)",
      table: table({}),
      findings: [
        {
          messageId: "blank",
          cells: ["I20"],
          values: { count: "1", names: "“政策知晓率”（9/10分）" },
        },
      ],
    },
    {
      name: "missed with full marks (濉溪)",
      table: table({ level3: "救助标准", target: "<=5300元/户", actual: "5830元/户", score: "10" }),
      findings: [
        { messageId: "blank", cells: ["I20"], values: { names: "“救助标准”（10/10分）" } },
      ],
    },
    {
      name: "a bare 100 % missed with full marks",
      table: table({ target: "100%", score: "10" }),
      findings: [{ messageId: "blank", cells: ["I20"] }],
    },
    {
      name: "an execution rate of 62 % among the indicators",
      table: table({ level1: "预算执行", level3: "预算执行率", actual: "62%", score: "6.2" }),
      findings: [{ messageId: "blank", cells: ["I20"] }],
    },
    {
      name: "a quality with points deducted",
      table: table({ target: "显著提升", actual: "有所提升", score: "8" }),
      findings: [{ messageId: "blank", cells: ["I20"] }],
    },
    {
      name: "a dash is a blank",
      table: table({ reason: "—" }),
      findings: [{ messageId: "blank", cells: ["I20"] }],
    },
    {
      name: "many rows are one mistake",
      table: {
        rows: [
          ROW,
          { ...ROW, level2: "经济效益", level3: "增收率" },
          { ...ROW, level2: "可持续影响", level3: "保有率", actual: "100%", score: "10" },
          { ...ROW, level2: "生态效益", level3: "绿化率", score: "" },
        ],
      },
      findings: [
        {
          messageId: "blank",
          cells: ["I20", "I21", "I23"],
          values: { count: "3", names: "“政策知晓率”（9/10分）、“增收率”（9/10分）、“绿化率”" },
        },
      ],
    },
    {
      name: "a row apart from the reason of another row",
      table: {
        rows: [
          { ...ROW, reason: "部分群众外出务工" },
          { level3: "参训率", target: "≥90%", actual: "95%", weight: "10", score: "10" },
          { level3: "政策满意率", target: "≥90%", actual: "80%", weight: "10", score: "8" },
        ],
      },
      findings: [{ messageId: "blank", cells: ["I22"] }],
    },
    {
      name: "below a reason where rows have no class",
      table: {
        columnsAbsent: ["level2"],
        rows: [
          { ...ROW, reason: "部分群众外出务工" },
          { level3: "政策满意率", target: "≥90%", actual: "80%", weight: "10", score: "8" },
        ],
      },
      findings: [{ messageId: "blank", cells: ["I21"] }],
    },
    {
      name: "below the reason of a row in another class",
      table: {
        rows: [
          { ...ROW, reason: "部分群众外出务工" },
          { ...ROW, level2: "经济效益", level3: "增收率" },
        ],
      },
      findings: [{ messageId: "blank", cells: ["I21"] }],
    },
    {
      name: "a form without scores whose reason column is blank",
      table: table({ score: "", weight: "" }, { columnsAbsent: ["weight", "score"] }),
      findings: [{ messageId: "blank", cells: ["I20"], values: { names: "“政策知晓率”" } }],
    },
    {
      name: "the reason row at the bottom is blank",
      table: table({}, { reasons: [""], columnsAbsent: ["reason"] }),
      findings: [{ messageId: "blank", cells: ["C22"] }],
    },
    {
      name: "one score for two rows, of which one cannot be judged",
      table: {
        rows: [
          { ...ROW, actual: "100%" },
          { level3: "氛围", target: "提升", actual: "提升", shares: ["weight", "score"] },
        ],
      },
      findings: [{ messageId: "blank", cells: ["I20", "I21"] }],
    },
    {
      name: "one score for two rows, one of them missed",
      table: {
        rows: [
          { ...ROW, actual: "100%" },
          { level3: "参训率", target: "≥90%", actual: "80%", shares: ["weight", "score"] },
        ],
      },
      findings: [
        { messageId: "blank", cells: ["I20", "I21"], values: { names: "“参训率”（9/10分）" } },
      ],
    },
  ],
});
