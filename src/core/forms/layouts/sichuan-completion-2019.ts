import { fill, label, side } from "./cells";
import { BENEFITS, classOf, headedColumns, levels, OUTPUTS, withRows } from "./indicator-block";
import type { FormLayout } from "./layout";
import { goalBlock, labelledRow, line, row } from "./rows";

/** 攀枝花市西区 2019: keys with their values for the funds, no scores. */
export const sichuanCompletion2019Layout: FormLayout = {
  form: "sichuan-completion-2019",
  sheetName: "项目绩效目标完成情况表",
  widths: [13, 14, 16, 22, 23, 23],
  orientation: "portrait",
  pages: "one",
  top: [
    line("F", "title", "项目绩效目标完成情况表", 32),
    line("F", "subtitle", "（{year}年度）", 20),
    labelledRow(24, ["A:B", "项目名称", "C:F", "head.project"]),
    labelledRow(24, ["A:B", "预算单位", "C:F", "head.organisation"]),
    ...[
      ["预算数：", "执行数："],
      ["其中-财政拨款：", "其中-财政拨款："],
      ["其它资金：", "其它资金："],
    ].map(([budget, executed], index) =>
      row(
        {
          ...(index === 0 ? { "A+2": label("预算执行\n情况\n（{money}）") } : {}),
          "B:C": label(budget ?? ""),
          D: fill(`fund.${index}.adjustedBudget`),
          E: label(executed ?? ""),
          F: fill(`fund.${index}.executed`),
        },
        22,
      ),
    ),
    ...goalBlock("年度目标\n完成情况", ["B:D", "预期目标"], ["E:F", "实际完成目标"]),
  ],
  indicators: {
    ...headedColumns(
      [
        ...levels("B", "C", "D"),
        ["E", "target", "预期指标值\n（包含数字及文字描述）"],
        ["F", "actual", "实际完成指标值\n（包含数字及文字描述）"],
      ],
      30,
    ),
    side: { column: "A", cell: side("绩效指标完成情况"), from: "header" },
    classes: [
      classOf("项目完成指标", null, OUTPUTS),
      classOf("效益指标", null, BENEFITS),
      classOf("满意度指标", null, withRows(1, "满意度指标")),
    ],
  },
  foot: [],
  notes: null,
};
