import { templateResidue } from "../../../../src/core/check/rules/template-residue";
import type { RowSpec, TableSpec } from "../../../tables/build-table";
import { testRule } from "../rule-tester";

const ROW: RowSpec = {
  level1: "产出指标",
  level3: "低保发放人数",
  target: "≥80人",
  actual: "87人",
};
const rows = (...specs: readonly RowSpec[]): TableSpec => ({
  rows: specs.map((row) => ({ ...ROW, ...row })),
});
const bodies = (amount: string): TableSpec => ({
  ...rows({}),
  figures: [
    {
      title: "年度收入情况",
      columns: ["收入合计", "财政拨款"],
      rows: [
        { label: "1、局机关", cells: ["212.78", "212.29"] },
        { label: "2、二级机构1", cells: [amount, ""] },
        { label: "3、二级机构2", cells: ["", "—"] },
      ],
    },
  ],
});

testRule(templateResidue, {
  valid: [
    { name: "a form filled in", table: rows({}) },
    {
      name: "stars before a name",
      table: rows({ level3: "★低保发放人数" }, { level3: "*重点工作" }),
    },
    { name: "a number and a name behind it", table: rows({ level3: "指标1：低保发放人数" }) },
    {
      name: "goals with numbers",
      table: {
        ...rows({}),
        goals: [{ expected: "目标1：保障运转\n目标2：深化改革", actual: "完成" }],
      },
    },
    { name: "a text that was cut", table: rows({ level3: "出具1份监…" }, { level3: "…" }) },
    { name: "a year with two zeros", table: rows({ level3: "二〇〇二年以来的档案" }) },
    {
      name: "a number of characters that is told",
      table: {
        ...rows({}),
        goals: [{ expected: "报送简报", actual: "报送简报20篇，每篇（800字以内）均被采用" }],
      },
    },
    { name: "a size", table: rows({ level3: "XXL号工作服" }) },
    {
      name: "places whose names were masked",
      table: {
        ...rows({ level3: "**镇道路硬化里程" }),
        project: "××县农村公路养护",
        goals: [{ expected: "硬化XX村道路", actual: "XX村道路已硬化" }],
      },
    },
    { name: "nothing to say", table: rows({ actual: "—" }) },
    {
      name: "people's names left out",
      table: { ...rows({}), heads: [{ name: "contact", label: "联系人", value: "××" }] },
    },
  ],
  invalid: [
    {
      name: "stars where numbers belong",
      table: rows({ level3: "★低保发放人数（≥**人）" }, {}, { level3: "救助标准（＜＊＊元）" }),
      findings: [{ messageId: "blankSign", cells: ["D20", "D22"], values: { count: "2" } }],
    },
    {
      name: "XX in a name, a goal and the project's name",
      table: {
        ...rows({ target: "完成XX项目" }),
        project: "××专项经费",
        goals: [{ expected: "完成____工作", actual: "完成" }],
      },
      findings: [{ messageId: "blankSign", cells: ["E20", "B15", "C3"] }],
    },
    {
      name: "a project left blank in a masked place",
      table: { ...rows({}), project: "××县××项目" },
      findings: [{ messageId: "blankSign", cells: ["C3"] }],
    },
    {
      name: "numbers of the form with nothing behind them",
      table: {
        ...rows({ level3: "指标1：", weight: "10", score: "10" }, { actual: "……" }),
        goals: [{ expected: "目标1：保障运转\n目标2：", actual: "完成" }],
        placeholders: ["……", "指标2："],
      },
      findings: [
        {
          messageId: "emptyLine",
          cells: ["D20", "F21", "B15", "O20", "O21"],
          values: { count: "5" },
        },
      ],
    },
    {
      name: "an instruction left in",
      table: rows({ target: "（请填写指标值）" }),
      findings: [{ messageId: "prompt", cells: ["E20"] }],
    },
    {
      name: "the form's prompt where the result belongs",
      table: {
        ...rows({}),
        goals: [
          { expected: "按时发放", actual: "对照年度目标，说明相关任务目标的完成情况（100字以内）" },
        ],
      },
      findings: [{ messageId: "prompt", cells: ["F15"] }],
    },
    {
      name: "bodies that the unit does not have",
      table: bodies(""),
      findings: [{ messageId: "emptyBody", cells: ["A62", "A63"] }],
    },
    {
      name: "a numbered body with its figures",
      table: bodies("12.5"),
      findings: [{ messageId: "emptyBody", cells: ["A63"] }],
    },
  ],
});
