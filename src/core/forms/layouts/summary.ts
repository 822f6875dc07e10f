import { blank, caption, captionRight, fill, label } from "./cells";
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
    openRow({ "A:C": caption("填报单位：{unit}"), "H:I": captionRight("金额单位：{money}") }, 20),
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
  notes: [
    "备注：1.每个项目填一行，预算数、执行数和得分与该项目的自评表一致；执行率=全年执行数÷全年预算数。",
    "2.自评等级：90（含）-100分为优，80（含）-90分为良，60（含）-80分为中，60分以下为差（财预〔2020〕10号）。",
  ],
};
