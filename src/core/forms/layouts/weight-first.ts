import { label } from "./cells";
import { fundBlock } from "./fund-block";
import { headedColumns, levels, NATIONAL_CLASSES } from "./indicator-block";
import type { FormLayout } from "./layout";
import { departmentRow, goalBlock, labelledRow, row, titleWithYear, totalRow } from "./rows";

/** 中江县 2022: 分值 before the target, the words of transfer payments. */
export const weightFirstLayout: FormLayout = {
  form: "weight-first",
  sheetName: "绩效目标自评表",
  widths: [12, 13, 20, 12, 13, 11, 11, 17],
  orientation: "portrait",
  pages: "one",
  top: [
    ...titleWithYear("H", "绩效目标自评表"),
    labelledRow(
      24,
      ["A", "项目名称", "B:D", "head.project"],
      ["E:F", "项目负责人及电话", "G:H", "head.contact"],
    ),
    departmentRow(24, "A", "B:D", "E:F", "G:H"),
    ...fundBlock({
      side: "资金情况\n（{money}）",
      labels: "B:C",
      columns: [
        ["D", "adjustedBudget", "全年预算数\n（A）"],
        ["E", "executed", "全年执行数\n（B）"],
        ["F", "weight", "分值"],
        ["G", "rate", "执行率\n（B/A）"],
        ["H", "score", "得分"],
      ],
      rows: ["年度资金总额：", "其中：本年财政拨款", "其他资金"],
      weight: "10",
    }),
    ...goalBlock("年度总体目标", ["B:D", "年初设定目标"], ["E:H", "年度总体目标完成情况综述"]),
    row({ "A:H": label("绩效指标") }, 22),
  ],
  indicators: {
    ...headedColumns([
      ...levels("A", "B", "C"),
      ["D", "weight", "分值"],
      ["E", "target", "年度指标值"],
      ["F", "actual", "全年实际值"],
      ["G", "score", "得分"],
      ["H", "reason", "未完成原因及拟采取的改进措施"],
    ]),
    side: null,
    classes: NATIONAL_CLASSES,
  },
  foot: [totalRow(["A:C", "总分"], { weight: ["D", "100"], score: "G", blanks: ["E:F", "H"] })],
  notes: [
    "注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分，各部门根据各项指标重要程度确定三级指标的分值，得分最高不能超过该指标分值上限。",
    "2.定性指标根据指标完成情况分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100-80%（含80%）、80-60%（含60%）、60-0%合理确定得分。",
    "3.定量指标若为正向指标，得分=全年实际值/年度指标值*该指标分值；若为反向指标，按本级财政部门规定计分；得分不得超过该指标分值。",
  ],
};
