import { ofWhichSum } from "../../../../src/core/check/rules/of-which-sum";
import type { FigureSpec, TableSpec } from "../../../tables/build-table";
import { narrative, testRule } from "../rule-tester";

const report = (...texts: readonly string[]) =>
  texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text));
const block = (
  columns: FigureSpec["columns"],
  rows: FigureSpec["rows"],
  title = "部门年度支出情况",
): TableSpec => ({ rows: [], figures: [{ title, columns, rows }] });
const SPENT: FigureSpec["columns"] = [
  "支出合计",
  { label: "基本支出", partOf: "支出合计" },
  { label: "人员支出", partOf: "基本支出" },
  { label: "公用支出", partOf: "基本支出" },
  { label: "项目支出", partOf: "支出合计" },
];
const line = (label: string, ...cells: readonly string[]) => ({ label, cells });
const sum = (label: string, ...cells: readonly string[]) => ({
  label,
  cells,
  role: "total" as const,
});
const fixedAssets: FigureSpec["columns"] = [
  "固定资产合计",
  { label: "在用固定资产", partOf: "固定资产合计" },
  { label: "出租固定资产", partOf: "固定资产合计" },
  "其他",
];

testRule(ofWhichSum, {
  valid: [
    {
      name: "nested parts that come out",
      narratives: report(
        "决算总支出2898.45万元，其中：基本支出2600.04万元（其中人员经费1552.57万元、公用经费1047.47万元），项目支出298.41万元；年末结转结余461万元。",
      ),
    },
    {
      name: "the parts of the parts stand beside them",
      narratives: report(
        "支出100万元，其中：基本支出60万元、人员经费50万元、公用经费10万元、项目支出40万元。",
      ),
    },
    {
      name: "a part of the whole",
      narratives: report("全年收入100万元，其中财政拨款50万元、上年结转20万元。"),
    },
    {
      name: "the parts are of an amount said before",
      narratives: report("全年预算100万元，支出90万元，其中：甲类60万元，乙类40万元。"),
    },
    {
      name: "what stands behind parts that came out is something else",
      narratives: report("设备费30万元，其中电脑10万元，打印机20万元，耗材15万元。"),
    },
    {
      name: "parts in the paragraphs that follow",
      narratives: report(
        "2022年度基本支出179.51万元，其中:",
        "人员经费118.38万元，占基本支出的65.95%，主要包括基本工资、奖金。",
        "公用经费61.13万元，占基本支出的34.05%。",
        "“三公”经费支出情况。",
      ),
    },
    {
      name: "paragraphs under a heading that make less than the totals of their section",
      narratives: report(
        "五、支出决算情况说明",
        "一般公共预算支出100万元。",
        "（二）支出决算结构情况",
        "1.教育支出：支出决算为50万元。",
        "2.卫生支出：支出决算为30万元。",
        "3.住房支出：支出决算为20万元。",
        "六、其他",
      ),
    },
    {
      name: "figures that come out, blanks being nothing",
      table: block(SPENT, [
        sum("机关及二级机构汇总", "212.78", "180", "118.87", "61.13", "32.78"),
        line("1、机关", "212.78", "180", "118.87", "61.13", "32.78"),
        line("2、二级机构1", "", "", "", "", ""),
      ]),
    },
    {
      name: "what is not 其中 completes the whole",
      table: block(fixedAssets, [line("局机关", "25", "20", "4", "1")]),
    },
    {
      name: "rates do not add up",
      table: block(
        ["编制数", "控制率"],
        [sum("合计", "20", "90"), line("1、机关", "10", "95"), line("2、二级机构", "10", "85")],
      ),
    },
    {
      name: "lines within lines are not summed",
      table: block(
        ["金额"],
        [sum("合计", "10"), line("会议费", "6"), line("其中：场租", "5"), line("培训费", "4")],
      ),
    },
    {
      name: "lists of project funds are summed by another rule",
      table: block(
        ["金额"],
        [sum("合计", "10"), line("建设", "6"), line("监理", "5")],
        "项目资金构成",
      ),
    },
    {
      name: "paragraphs under a heading that fall short of the total by a hair",
      narratives: report(
        "五、支出决算情况说明",
        "一般公共预算支出100万元。",
        "（二）支出决算结构情况",
        "1.教育支出：支出决算为50万元。",
        "2.卫生支出：支出决算为30万元。",
        "3.住房支出：支出决算为19.98万元。",
      ),
    },
  ],
  invalid: [
    {
      name: "the parts exceed the whole",
      narratives: report("总投资854万元，其中中央400万元、省级295万元、县级195万元。"),
      findings: [
        {
          messageId: "exceeds",
          cells: ["'报告'!A1"],
          values: {
            name: "“总投资”",
            total: "854万元",
            parts: "中央400万元、省级295万元、县级195万元",
            sum: "890万元",
            gap: "36万元",
          },
        },
      ],
    },
    {
      name: "a part with a slipped unit is taken as it is meant",
      narratives: report(
        "调整预算收入239.04万元，其中基本支出预算收入235.37元，项目支出预算收入10.43万元。",
      ),
      findings: [
        {
          messageId: "exceeds",
          cells: ["'报告'!A1"],
          values: { sum: "245.8万元", gap: "6.76万元" },
        },
      ],
    },
    {
      name: "all parts are listed, and they are less",
      narratives: report(
        "自评金额共计239.04万元，包含三个项目，分别为：甲5万元、乙3万元、丙2.43万元。",
      ),
      findings: [{ messageId: "differs", cells: ["'报告'!A1"], values: { sum: "10.43万元" } }],
    },
    {
      name: "less by a hair",
      narratives: report(
        "收入预算128.98万元，其中：拨款收入113.77万元，占88.21%；年初结转15.18万元。",
      ),
      findings: [{ messageId: "short", cells: ["'报告'!A1"], values: { gap: "0.03万元" } }],
    },
    {
      name: "基本支出 and 项目支出 mostly are all there are",
      narratives: report("支出合计100万元。其中：基本支出60万元，项目支出10万元。"),
      findings: [{ messageId: "short", cells: ["'报告'!A1"], values: { gap: "30万元" } }],
    },
    {
      name: "other expenditure closes a list",
      narratives: report("业务费50万元，其中：会议费10万元、培训费20万元、其他支出5万元。"),
      findings: [{ messageId: "short", cells: ["'报告'!A1"], values: { gap: "15万元" } }],
    },
    {
      name: "most of the whole is listed",
      narratives: report(
        "基本支出125.7万元，其中行政运行87.55万元、养老保险9.12万元、公积金10.29万元。",
      ),
      findings: [{ messageId: "partial", cells: ["'报告'!A1"], values: { gap: "18.74万元" } }],
    },
    {
      name: "a rounding tail",
      narratives: report("支出总额245.79万元，其中基本支出235.37万元，项目支出10.43万元。"),
      findings: [{ messageId: "rounding", cells: ["'报告'!A1"] }],
    },
    {
      name: "a goal of a table: the finding is the table's",
      table: {
        rows: [],
        goals: [{ expected: "投入20万元", actual: "投入20万元，其中设备15万元、培训8万元" }],
      },
      findings: [{ messageId: "exceeds", cells: ["'表1'!F15"] }],
    },
    {
      name: "the same sentence in two rows is one mistake",
      table: {
        rows: [
          { level3: "资金使用", actual: "支出20万元，其中设备15万元、培训8万元" },
          { level3: "任务完成", actual: "支出20万元，其中设备15万元、培训8万元" },
        ],
      },
      findings: [{ messageId: "exceeds", cells: ["'表1'!F20", "'表1'!F21"] }],
    },
    {
      name: "paragraphs that 其中 announces",
      narratives: report(
        "支出决算数为128.57万元。其中：",
        "1.人员经费123.78万元，主要包括工资。",
        "2.公用经费14.79万元。",
      ),
      findings: [
        {
          messageId: "exceeds",
          cells: ["'报告'!A1", "'报告'!A2", "'报告'!A3"],
          values: { sum: "138.57万元" },
        },
      ],
    },
    {
      name: "paragraphs under a heading that exceed every total of their section",
      narratives: report(
        "五、支出决算情况说明",
        "一般公共预算支出125.68万元，2018年为138.19万元。",
        "（二）支出决算结构情况",
        "1. 2013601：2019年预算数为:110.89万元，主要用于工资。",
        "2. 2120802：2019年预算数为:12.87万元。",
        "3、2210201：2019年预算数为20.29万元。",
        "六、基本支出决算情况说明",
        "基本支出200万元。",
      ),
      findings: [
        {
          messageId: "headed",
          cells: ["'报告'!A4", "'报告'!A5", "'报告'!A6"],
          values: { total: "125.68万元", sum: "144.05万元" },
        },
      ],
    },
    {
      name: "columns that exceed their whole, in the sum row and its only unit",
      table: block(SPENT, [
        sum("机关及二级机构汇总", "212.78", "180", "128.87", "61.13", "32.78"),
        line("1、机关", "212.78", "180", "128.87", "61.13", "32.78"),
      ]),
      findings: [
        {
          messageId: "exceeds",
          cells: ["'表1'!C61", "'表1'!D61", "'表1'!E61", "'表1'!C62", "'表1'!D62", "'表1'!E62"],
          values: {
            name: "“机关及二级机构汇总 基本支出”",
            total: "180",
            parts: "人员支出128.87、公用支出61.13",
            sum: "190",
          },
        },
      ],
    },
    {
      name: "columns that fall short of their whole",
      table: block(SPENT, [line("机关", "212.78", "180", "", "", "30")]),
      findings: [{ messageId: "short", cells: ["'表1'!B61", "'表1'!C61", "'表1'!F61"] }],
    },
    {
      name: "all four of 三公经费 are less than it",
      table: block(
        [
          "三公经费合计",
          ...["公务接待费", "公务用车运维费", "公务用车购置费", "因公出国费"].map((label) => ({
            label,
            partOf: "三公经费合计",
          })),
        ],
        [line("机关", "3.7", "2.7", "", "", "")],
      ),
      findings: [{ messageId: "differs", cells: ["'表1'!B61", "'表1'!C61"] }],
    },
    {
      name: "numbered units do not make the 汇总",
      table: block(
        ["支出合计"],
        [sum("机关及二级机构汇总", "100"), line("1、机关", "80"), line("2、二级机构", "15")],
      ),
      findings: [
        {
          messageId: "differs",
          cells: ["'表1'!B61", "'表1'!B62", "'表1'!B63"],
          values: { name: "“机关及二级机构汇总 支出合计”", sum: "95" },
        },
      ],
    },
    {
      name: "other lines fall short of the 合计",
      table: block(["金额"], [line("会议费", "6"), line("培训费", "3"), sum("合计", "10")]),
      findings: [{ messageId: "short", cells: ["'表1'!B63", "'表1'!B61", "'表1'!B62"] }],
    },
    {
      name: "two mistakes in one report",
      narratives: report(
        "总投资854万元，其中中央400万元、省级295万元、县级195万元。",
        "业务费50万元，其中：会议费30万元、培训费25万元。",
      ),
      findings: [
        { messageId: "exceeds", cells: ["'报告'!A1"], values: { gap: "36万元" } },
        { messageId: "exceeds", cells: ["'报告'!A2"], values: { gap: "5万元" } },
      ],
    },
    {
      name: "the same paragraphs in two reports are two mistakes",
      narratives: ["报告", "附件"].flatMap((sheet) => [
        narrative(sheet, "A1", "支出决算数为128.57万元。其中："),
        narrative(sheet, "A2", "1.人员经费123.78万元。"),
        narrative(sheet, "A3", "2.公用经费14.79万元。"),
      ]),
      findings: [
        { messageId: "exceeds", cells: ["'报告'!A1", "'报告'!A2", "'报告'!A3"] },
        { messageId: "exceeds", cells: ["'附件'!A1", "'附件'!A2", "'附件'!A3"] },
      ],
    },
    {
      name: "columns whose numbers have spaces around them",
      table: block(SPENT, [line("机关", "212.78", " 180 ", " 128.87 ", "61.13 ", "32.78")]),
      findings: [
        {
          messageId: "exceeds",
          cells: ["'表1'!C61", "'表1'!D61", "'表1'!E61"],
          values: { total: "180", parts: "人员支出128.87、公用支出61.13" },
        },
      ],
    },
  ],
});
