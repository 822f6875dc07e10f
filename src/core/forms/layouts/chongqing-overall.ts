import { classOf, fill, fillPercent, headings, label, line, row, write } from "./blocks";
import type { FormLayout } from "./layout";

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
        H: fillPercent("fund.0.rate"),
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
