import { fill, label } from "./cells";
import { classOf, headedColumns, withRows } from "./indicator-block";
import type { FormLayout, LayoutRow } from "./layout";
import { labelledRow, line, row, totalRow } from "./rows";

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
    labelledRow(24, ["A", "项目主管部门（单位）", "B:F", "head.supervisor"]),
    row({
      "A+1": label("市级预算执行情况\n（{money}）"),
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
      "A+1": label("市级财政资金\n使用情况（{money}）"),
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
      "A+4": label("项目资金构成\n（详细列出各子\n项目名称和金额）"),
      "B:C": label("子项名称"),
      D: label("预算数（{money}）"),
      "E:F": label("实际数（{money}）"),
    }),
    ...[0, 1, 2].map(partRow),
    row({ "B:C": label("合计"), D: fill("figure.0.3.0"), "E:F": fill("figure.0.3.1") }),
  ],
  indicators: {
    ...headedColumns(
      [
        ["A", "level1", "项目绩效实现情况\n（80分）类别"],
        ["B", "level3", "指标名称"],
        ["C", "target", "目标值"],
        ["D", "weight", "权重"],
        ["E", "actual", "实际完成值"],
        ["F", "score", "自评分"],
      ],
      32,
    ),
    side: null,
    classes: [
      classOf("投入目标", null, withRows(5, "")),
      classOf("产出目标", null, withRows(6, "")),
      classOf("结果目标", null, withRows(5, "")),
    ],
  },
  foot: [totalRow(["A:C", "合计"], { weight: ["D", "80"], score: "F", blanks: ["E"] })],
  notes: null,
};

function partRow(index: number): LayoutRow {
  return row({
    "B:C": { style: "text", slot: `text.${10 + index}` },
    D: fill(`figure.0.${index}.0`),
    "E:F": fill(`figure.0.${index}.1`),
  });
}
