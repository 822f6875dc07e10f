import { classOf, fill, headings, label, line, row } from "./blocks";
import type { FormLayout, LayoutCell, LayoutRow } from "./layout";

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
