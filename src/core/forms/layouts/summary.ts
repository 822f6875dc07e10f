import { blank, caption, fill, label } from "./cells";
import { classOf, headedColumns, withRows } from "./indicator-block";
import type { FormLayout } from "./layout";
import { line, openRow, row } from "./rows";

/** 自评结果汇总表: one row a project. */
export const summaryLayout: FormLayout = {
  form: "summary",
  sheetName: "自评结果汇总表",
  widths: [6, 30, 22, 14, 14, 10, 10, 10, 18],
  orientation: "landscape",
  pages: "many",
  top: [
    line("I", "title", "{year}年度部门预算支出项目绩效自评结果汇总表", 32),
    openRow({ "A:C": caption("填报单位：{unit}"), "H:I": caption("金额单位：{money}") }, 20),
  ],
  indicators: {
    ...headedColumns([
      ["A", "sequence", "序号"],
      ["B", "project", "项目名称"],
      ["C", "organisation", "单位"],
      ["D", "budget", "全年预算数"],
      ["E", "executed", "全年执行数"],
      ["F", "rate", "执行率"],
      ["G", "score", "自评得分"],
      ["H", "grade", "自评等级"],
      ["I", "remark", "备注"],
    ]),
    side: null,
    printed: { sequence: "{n}" },
    classes: [classOf("", null, withRows(10, ""))],
  },
  foot: [
    row(
      {
        ...{ "A:C": label("合计"), D: fill("sum.budget"), E: fill("sum.executed") },
        ...{ F: fill("sum.rate"), G: blank, H: blank, I: blank },
      },
      24,
    ),
  ],
  notes: null,
};
