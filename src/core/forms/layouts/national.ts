import { blank, label, side } from "./cells";
import { fundBlock, nationalFundBlock } from "./fund-block";
import {
  BENEFITS,
  classOf,
  headedColumns,
  levels,
  NATIONAL_CLASSES,
  type IndicatorColumn,
} from "./indicator-block";
import type { ClassLayout, FormLayout, LayoutRow } from "./layout";
import { departmentRow, goalBlock, labelledRow, titleWithYear, totalRow } from "./rows";

/** 财预〔2020〕10号附件 and its descendants: nine columns, five fund lines, three levels. */

const COLUMNS: readonly IndicatorColumn[] = [
  ...levels("B", "C", "D"),
  ["E", "target", "年度指标值"],
  ["F", "actual", "实际完成值"],
  ["G", "weight", "分值"],
  ["H", "score", "得分"],
  ["I", "reason", "偏差原因分析及改进措施"],
];

function nationalForm(
  form: "mof-2020" | "mof-2021-cost",
  classes: readonly ClassLayout[],
): FormLayout {
  return {
    form,
    sheetName: "项目支出绩效自评表",
    widths: [8, 9, 13, 19, 13, 13, 7, 9, 15],
    orientation: "portrait",
    pages: "one",
    top: [
      ...titleWithYear("I", "项目支出绩效自评表"),
      labelledRow(24, ["A", "项目名称", "B:I", "head.project"]),
      departmentRow(24, "A", "B:D", "E:F", "G:I"),
      ...nationalFundBlock("D", "E", "F", "G", "H", "I"),
      ...goalBlock("年度\n总体\n目标", ["B:E", "预期目标"], ["F:I", "实际完成情况"]),
    ],
    indicators: {
      ...headedColumns(COLUMNS),
      side: { column: "A", cell: side("绩效指标"), from: "header" },
      classes,
    },
    foot: [totalRow(["A:F", "总分"], { weight: ["G", "100"], score: "H", blanks: ["I"] })],
    notes: null,
  };
}

export const mof2020Layout = nationalForm("mof-2020", NATIONAL_CLASSES);

/** 财预〔2021〕101号: 成本 is a level-1 class with 20 points. */
export const mof2021CostLayout = nationalForm("mof-2021-cost", [
  classOf("成本指标\n（20分）", 20, ["经济成本指标", "社会成本指标", "生态环境\n成本指标"]),
  classOf("产出指标\n（40分）", 40, ["数量指标", "质量指标", "时效指标"]),
  classOf("效益指标\n（20分）", 20, BENEFITS),
  classOf("满意度指标\n（10分）", 10, ["服务对象\n满意度指标"]),
]);

/** 2016–2019: 得分计算方法 beside the score, weight before the target, one budget. */
export const mof2016Layout: FormLayout = {
  form: "mof-2016",
  sheetName: "项目支出绩效自评表",
  widths: [8, 10, 14, 17, 7, 13, 13, 14, 8, 14],
  orientation: "portrait",
  pages: "one",
  top: [
    ...titleWithYear("J", "项目支出绩效自评表"),
    labelledRow(24, ["A", "项目名称", "B:J", "head.project"]),
    departmentRow(24, "A", "B:D", "E:F", "G:J"),
    ...fundRows2016(),
    ...goalBlock("年度\n总体\n目标", ["B:F", "预期目标"], ["G:J", "实际完成情况"]),
  ],
  indicators: {
    ...headedColumns([
      ...levels("B", "C", "D"),
      ["E", "weight", "分值"],
      ["F", "target", "年度指标值(A)"],
      ["G", "actual", "全年实际值(B)"],
      ["H", "remark", "得分计算方法"],
      ["I", "score", "得分"],
      ["J", "reason", "未完成原因分析"],
    ]),
    side: { column: "A", cell: side("绩效指标"), from: "header" },
    classes: NATIONAL_CLASSES,
  },
  foot: [totalRow(["A:D", "总分"], { weight: ["E", "100"], score: "I", blanks: ["F:H", "J"] })],
  notes: null,
};

/** The method of the fund score is printed, those of the indicators are written by the unit. */
function fundRows2016(): readonly LayoutRow[] {
  const methods = [label("得分计算方法"), label("执行率×该指标分值")];
  const rows = fundBlock({
    side: "项目资金\n（{money}）",
    labels: "B:C",
    columns: [
      ["D", "initialBudget", "年初预算数(A)"],
      ["E:F", "executed", "全年执行数(B)"],
      ["G", "weight", "分值（10分）"],
      ["H", "rate", "执行率(B/A)"],
      ["I", "score", "得分"],
    ],
    rows: ["年度资金总额", "其中：本年财政拨款", "其他资金"],
    weight: "10",
  });
  return rows.map((one, at) => ({ ...one, cells: { ...one.cells, J: methods[at] ?? blank } }));
}
