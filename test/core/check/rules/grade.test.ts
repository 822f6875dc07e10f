import { Decimal } from "decimal.js";
import { grade } from "../../../../src/core/check/rules/grade";
import type { TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const graded = (score: string, text: string, more: Partial<TableSpec> = {}): TableSpec => ({
  rows: [{ level3: "培训", target: "≥5次", actual: "5次", weight: "100", score }],
  total: { weight: "100", score, grade: text },
  ...more,
});

/** A summary table with these scores and grades. */
const summary = (...rows: readonly (readonly [score: string, grade: string])[]): TableSpec => ({
  kind: "summary",
  form: "summary",
  rows: [],
  total: null,
  figures: [
    {
      title: "项目名称",
      columns: ["自评得分", "等次"],
      rows: rows.map((cells, i) => ({ label: `项目${String(i + 1)}`, cells })),
    },
  ],
});

testRule(grade, {
  valid: [
    {
      name: "grades of a summary as their scores are, none, or of another scale",
      table: summary(["97.5", "优"], ["88.6", "良好"], ["85", ""], ["", "优"], ["95", "合格"]),
    },
    {
      name: "what is no row of a project: the total, and lists without grades",
      table: {
        ...summary(),
        figures: [
          {
            title: "项目名称",
            columns: ["自评得分", "等次"],
            rows: [
              { label: "项目1", cells: ["97.5", "优"] },
              { role: "total", label: "合计", cells: ["97.5", "良"] },
            ],
          },
          {
            title: "项目名称",
            columns: ["自评得分"],
            rows: [{ label: "项目2", cells: ["88"] }],
          },
        ],
      },
    },
    {
      name: "figures of another table, where its score and grade may be last year's",
      table: { ...summary(["97.5", "良"]), kind: "overall" },
    },
    { name: "94.57 is 优", table: graded("94.57", "优") },
    { name: "exactly 90 is 优", table: graded("90", "优秀") },
    { name: "89.99 is 良", table: graded("89.99", "“良好”") },
    { name: "59.5 is 差", table: graded("59.5", "差等") },
    { name: "a grade with its scale", table: graded("94.57", "优等级") },
    { name: "the same as a level", table: graded("85", " 良级 ") },
    { name: "a word that begins as a grade", table: graded("95", "优秀率") },
    { name: "a word that ends as a grade", table: graded("95", "总体良好") },
    { name: "a word with a scale inside", table: graded("95", "良等以上") },
    { name: "a scale alone", table: graded("95", "等") },
    { name: "no place for a grade", table: { rows: [], total: { score: "95" } } },
    { name: "no total", table: graded("", "") },
    { name: "a grade of another scale", table: graded("95", "合格") },
    {
      name: "the indicators alone, 90 at most",
      table: graded("88", "优", { total: { weight: "90", score: "88", grade: "优" } }),
    },
    {
      name: "the indicators alone, and no grade",
      table: graded("88", "", { total: { weight: "90", score: "88", grade: "" } }),
    },
    {
      name: "a form without weights, and without a grade",
      table: graded("88", "良", { columnsAbsent: ["weight"], total: { score: "88", grade: "良" } }),
    },
    {
      name: "right for the rows, and the total is wrong",
      table: graded("89", "优", {
        rows: [{ level3: "培训", target: "≥5次", actual: "5次", weight: "100", score: "100" }],
      }),
    },
    { name: "a policy without grades", table: graded("95", ""), policy: { grades: [] } },
    {
      name: "a policy of its own",
      table: graded("95", "合格"),
      policy: {
        grades: [
          { name: "合格", from: new Decimal(60) },
          { name: "不合格", from: new Decimal(0) },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "a grade of a summary above its score",
      table: summary(["97.5", "优"], ["88.6", "优"]),
      findings: [
        {
          messageId: "differs",
          cells: ["C62", "B62"],
          values: { total: "88.6", printed: "优", grade: "良" },
        },
      ],
    },
    {
      name: "良好 for a total of 优, with a blank row that leaves it incomplete",
      table: graded("95", " 良好 ", {
        rows: [
          { level3: "培训", target: "≥5次", actual: "5次", weight: "90", score: "90" },
          { level3: "氛围", target: "良好", actual: "良好", weight: "10", score: "" },
        ],
      }),
      findings: [
        { messageId: "differs", cells: ["I22", "H22"], values: { printed: "良好", grade: "优" } },
      ],
    },
    {
      name: "97.5 and no grade",
      table: graded("97.5", ""),
      findings: [
        {
          messageId: "missing",
          cells: ["I21", "H21"],
          values: { total: "97.5", grade: "优" },
          fix: { I21: "优" },
        },
      ],
    },
    {
      name: "the total row says nothing of the points",
      table: graded("97.5", "", { total: { score: "97.5", grade: "" } }),
      findings: [{ messageId: "missing", cells: ["I21", "H21"] }],
    },
    {
      name: "a dash for a grade",
      table: graded("75", "—"),
      findings: [{ messageId: "missing", cells: ["I21", "H21"], fix: { I21: "中" } }],
    },
    {
      name: "89.5 rounded up to 优",
      table: graded("89.5", "优秀", {
        rows: [{ level3: "氛围", target: "良好", actual: "良好", weight: "100", score: "89.5" }],
      }),
      findings: [
        {
          messageId: "differs",
          cells: ["I21", "H21"],
          values: { printed: "优秀", grade: "良" },
          fix: { I21: "良" },
        },
      ],
    },
    {
      name: "92 and 良",
      table: graded("92", "良", {
        rows: [{ level3: "氛围", target: "良好", actual: "良好", weight: "100", score: "92" }],
      }),
      findings: [{ messageId: "differs", cells: ["I21", "H21"] }],
    },
  ],
});
