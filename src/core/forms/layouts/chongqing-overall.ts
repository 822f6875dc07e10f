import { fill, fillPercent, label, write } from "./cells";
import { classOf, headedColumns, withRows } from "./indicator-block";
import type { FormLayout } from "./layout";
import { labelledRow, row, titleWithYear } from "./rows";

/** 重庆高新区 2021: score = coefficient × weight, the total stands in the head. */
export const chongqingOverallLayout: FormLayout = {
  form: "chongqing-overall",
  sheetName: "部门整体绩效自评表",
  widths: [24, 10, 12, 13, 13, 13, 11, 11, 11, 11],
  orientation: "landscape",
  pages: "one",
  top: [
    ...titleWithYear("J", "部门整体绩效自评表"),
    labelledRow(
      24,
      ["A", "主管部门", "B:C", "head.supervisor"],
      ["D:E", "财政处室", "F:G", "text.0"],
      ["H", "自评总分\n（分）", "I:J", "total.score"],
    ),
    labelledRow(
      24,
      ["A", "部门联系人", "B:C", "head.contact"],
      ["D:E", "联系电话", "F:J", "text.1"],
    ),
    row(
      {
        "A:B+1": label("部门预算执行情况（{money}）"),
        C: label("年初预算数"),
        "D:E": label("全年（调整）预算数"),
        "F:G": label("全年执行数"),
        H: label("执行率（%）"),
        I: label("执行率权重\n（分）"),
        J: label("执行率得分\n（分）"),
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
    ...headedColumns(
      [
        ["A", "level3", "指标名称"],
        ["B", "unit", "计量单位"],
        ["C", "nature", "指标性质"],
        ["D", "initialTarget", "年初指标值"],
        ["E", "target", "调整指标值"],
        ["F", "actual", "全年完成值"],
        ["G", "coefficient", "得分系数\n（%）"],
        ["H", "weight", "指标权重\n（分）"],
        ["I", "score", "指标得分\n（分）"],
        ["J", "status", "是否核心指标"],
      ],
      30,
    ),
    side: null,
    natures: ["定量指标", "定性指标"],
    classes: [classOf("", null, withRows(15, ""))],
  },
  foot: [],
  notes: null,
};
