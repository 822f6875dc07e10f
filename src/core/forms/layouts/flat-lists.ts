import { classOf, fill, headings, label, line, row, write } from "./blocks";
import type { FormLayout, LayoutCell, LayoutRow } from "./layout";

/** Forms that list their indicators without the national three levels. */

/** 重庆高新区 2021: score = coefficient × weight, the total stands in the head. */
export const chongqingOverallLayout: FormLayout = {
  form: "chongqing-overall",
  sheetName: "部门整体绩效自评表",
  widths: [24, 10, 12, 13, 13, 13, 11, 11, 11, 11],
  orientation: "landscape",
  pages: "one",
  top: [
    line("J", "title", "部门整体绩效自评表", 30),
    line("J", "subtitle", "（{year}年度）", 20),
    row(
      {
        A: label("主管部门"),
        "B:C": fill("head.supervisor"),
        "D:E": label("财政处室"),
        "F:G": fill("text.0"),
        H: label("自评总分（分）"),
        "I:J": fill("total.score"),
      },
      24,
    ),
    row(
      {
        A: label("部门联系人"),
        "B:C": fill("head.contact"),
        "D:E": label("联系电话"),
        "F:J": fill("text.1"),
      },
      24,
    ),
    row(
      {
        "A:B+1": label("部门预算执行情况（{money}）"),
        C: label("年初预算数"),
        "D:E": label("全年（调整）预算数"),
        "F:G": label("全年执行数"),
        H: label("执行率（%）"),
        I: label("执行率权重（分）"),
        J: label("执行率得分（分）"),
      },
      30,
    ),
    row(
      {
        C: fill("fund.0.initialBudget"),
        "D:E": fill("fund.0.adjustedBudget"),
        "F:G": fill("fund.0.executed"),
        H: fill("fund.0.rate"),
        I: fill("fund.0.weight", "10"),
        J: fill("fund.0.score"),
      },
      24,
    ),
    row({
      "A+1": label("当年绩效目标"),
      "B:D": label("年初绩效目标"),
      "E:G": label("全年（调整）绩效目标"),
      "H:J": label("全年目标实际完成情况"),
    }),
    row(
      { "B:D": write("goal.0.expected"), "E:G": write("text.2"), "H:J": write("goal.0.actual") },
      44,
    ),
  ],
  indicators: {
    header: [
      headings(
        {
          A: "指标名称",
          B: "计量单位",
          C: "指标性质",
          D: "年初指标值",
          E: "调整指标值",
          F: "全年完成值",
          G: "得分系数（%）",
          H: "指标权重（分）",
          I: "指标得分（分）",
          J: "是否核心指标",
        },
        30,
      ),
    ],
    side: null,
    columns: {
      level3: "A",
      unit: "B",
      nature: "C",
      initialTarget: "D",
      target: "E",
      actual: "F",
      coefficient: "G",
      weight: "H",
      score: "I",
      status: "J",
    },
    natures: ["定量指标", "定性指标"],
    classes: [classOf("", null, [{ name: "", rows: 15 }])],
  },
  foot: [],
  notes: null,
};

/** 广水市: all money in one row, criteria beside the scores, a column for the reviewer. */
export const guangshuiCriteriaLayout: FormLayout = {
  form: "guangshui-criteria",
  sheetName: "项目绩效目标自评表",
  widths: [15, 14, 20, 13, 13, 10, 10, 12, 14],
  orientation: "landscape",
  pages: "one",
  top: [
    line("I", "title", "{year}年财政预算支出项目绩效目标自评表", 32),
    row({ A: label("项目名称"), "B:I": fill("head.project") }, 24),
    row({ A: label("实施单位"), "B:I": fill("head.organisation") }, 24),
    row({
      "A+1": label("资金（{money}）"),
      ...Object.fromEntries(
        ["中央", "省", "地", "本级", "其他", "合计", "执行数", "执行率"].map((name, index) => [
          "BCDEFGHI".charAt(index),
          label(name),
        ]),
      ),
    }),
    row(
      {
        ...Object.fromEntries(
          [..."BCDEF"].map((column, index) => [column, fill(`text.${index}`)] as const),
        ),
        G: fill("fund.0.adjustedBudget"),
        H: fill("fund.0.executed"),
        I: fill("fund.0.rate"),
      },
      24,
    ),
  ],
  indicators: {
    header: [
      row(
        {
          "A:C": label("指标名称"),
          D: label("年初指标值"),
          E: label("年终完成值"),
          F: label("自评分"),
          G: label("复核分"),
          "H:I": label("评价标准"),
        },
        26,
      ),
    ],
    side: null,
    columns: {
      level1: "A",
      level2: "B",
      level3: "C",
      target: "D",
      actual: "E",
      score: "F",
      reviewScore: "G",
      remark: "H:I",
    },
    classes: [
      classOf("项目决策（2分）", 2, [{ name: "项目立项", rows: 1 }]),
      classOf("项目管理（13分）", 13, [
        { name: "业务管理", rows: 2 },
        { name: "财务管理", rows: 2 },
      ]),
      classOf("项目绩效（85分）", 85, [
        { name: "产出指标", rows: 4 },
        { name: "效益指标", rows: 4 },
        { name: "满意度指标", rows: 1 },
      ]),
    ],
  },
  foot: [
    row(
      {
        "A:E": label("合计"),
        F: fill("total.score"),
        G: fill("text.5"),
        "H:I": { style: "centre" },
      },
      24,
    ),
  ],
  notes: null,
};

/** 苏州 2021: three money blocks, then 80 points in inputs, outputs and results. */
export const suzhouProjectLayout: FormLayout = {
  form: "suzhou-project",
  sheetName: "财政支出项目绩效自评表",
  widths: [18, 24, 19, 15, 17, 14],
  orientation: "portrait",
  pages: "one",
  top: [
    line("F", "title", "苏州市级财政支出项目绩效自评表", 32),
    row(
      {
        A: label("项目名称"),
        "B:C": fill("head.project"),
        D: label("项目年份"),
        "E:F": { style: "centre", text: "{year}" },
      },
      24,
    ),
    row({ A: label("项目主管部门（单位）"), "B:F": fill("head.supervisor") }, 24),
    row({
      "A+1": label("市级预算执行情况（{money}）"),
      B: label("年初预算数"),
      C: label("当年使用上年结余、结转及当年调整预算数"),
      D: label("财政拨款数"),
      "E:F": label("指标结余数"),
    }),
    row(
      {
        B: fill("fund.0.initialBudget"),
        C: fill("text.0"),
        D: fill("text.1"),
        "E:F": fill("text.2"),
      },
      22,
    ),
    row({
      "A+1": label("市级财政资金使用情况（{money}）"),
      B: label("财政拨款数"),
      C: label("实际支付数"),
      D: label("资金结余、结转数"),
      E: label("其中：结转数"),
      F: label("财政收回数"),
    }),
    row(
      {
        B: fill("text.3"),
        C: fill("fund.0.executed"),
        D: fill("text.4"),
        E: fill("text.5"),
        F: fill("text.6"),
      },
      22,
    ),
    row({
      "A+4": label("项目资金构成（详细列出各子项目名称和金额）"),
      "B:C": label("子项名称"),
      D: label("预算数（{money}）"),
      "E:F": label("实际数（{money}）"),
    }),
    ...[0, 1, 2].map(partRow),
    row({ "B:C": label("合计"), D: fill("figure.0.3.0"), "E:F": fill("figure.0.3.1") }),
  ],
  indicators: {
    header: [
      headings(
        {
          A: "项目绩效实现情况（80分）\n类别",
          B: "指标名称",
          C: "目标值",
          D: "权重",
          E: "实际完成值",
          F: "自评分",
        },
        32,
      ),
    ],
    side: null,
    columns: { level1: "A", level3: "B", target: "C", weight: "D", actual: "E", score: "F" },
    classes: [
      classOf("投入目标", null, [{ name: "", rows: 5 }]),
      classOf("产出目标", null, [{ name: "", rows: 6 }]),
      classOf("结果目标", null, [{ name: "", rows: 5 }]),
    ],
  },
  foot: [
    row(
      {
        "A:C": label("合计"),
        D: fill("total.weight", "80"),
        E: { style: "centre" },
        F: fill("total.score"),
      },
      24,
    ),
  ],
  notes: null,
};

function partRow(index: number): LayoutRow {
  return row({
    "B:C": { style: "text", slot: `text.${10 + index}` },
    D: fill(`figure.0.${index}.0`),
    "E:F": fill(`figure.0.${index}.1`),
  });
}

/** 自评结果汇总表: one row a project. */
export const summaryLayout: FormLayout = {
  form: "summary",
  sheetName: "自评结果汇总表",
  widths: [6, 30, 22, 14, 14, 10, 10, 10, 18],
  orientation: "landscape",
  pages: "many",
  top: [
    line("I", "title", "{year}年度部门预算支出项目绩效自评结果汇总表", 32),
    {
      framed: false,
      height: 20,
      cells: {
        "A:C": { style: "caption", text: "填报单位：{unit}" },
        "H:I": { style: "caption", text: "金额单位：{money}" },
      },
    },
  ],
  indicators: {
    header: [
      headings({
        A: "序号",
        B: "项目名称",
        C: "单位",
        D: "全年预算数",
        E: "全年执行数",
        F: "执行率",
        G: "自评得分",
        H: "自评等级",
        I: "备注",
      }),
    ],
    side: null,
    columns: {
      sequence: "A",
      project: "B",
      organisation: "C",
      budget: "D",
      executed: "E",
      rate: "F",
      score: "G",
      grade: "H",
      remark: "I",
    },
    printed: { sequence: "{n}" },
    classes: [classOf("", null, [{ name: "", rows: 10 }])],
  },
  foot: [sumRow()],
  notes: null,
};

function sumRow(): LayoutRow {
  const blank: LayoutCell = { style: "centre" };
  return row(
    {
      "A:C": label("合计"),
      D: fill("sum.budget"),
      E: fill("sum.executed"),
      F: fill("sum.rate"),
      G: blank,
      H: blank,
      I: blank,
    },
    24,
  );
}
