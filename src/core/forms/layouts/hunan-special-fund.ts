import { label, write } from "./cells";
import { fundBlock } from "./fund-block";
import { BENEFITS, classOf, headedColumns, levels, OUTPUTS } from "./indicator-block";
import type { FormLayout } from "./layout";
import { goalBlock, labelledRow, line, row } from "./rows";

/** 衡山县 2020: special funds, no scores. */
export const hunanSpecialFundLayout: FormLayout = {
  form: "hunan-special-fund",
  sheetName: "专项资金绩效目标自评表",
  widths: [13, 17, 27, 16, 16, 18],
  orientation: "portrait",
  pages: "one",
  top: [
    line("F", "title", "{year}年度县级专项资金绩效目标自评表", 34),
    labelledRow(
      24,
      ["A", "专项资金名称", "B:C", "head.project"],
      ["D", "负责人及电话", "E:F", "head.contact"],
    ),
    labelledRow(
      24,
      ["A", "县级主管部门", "B:C", "head.supervisor"],
      ["D", "实施单位", "E:F", "head.organisation"],
    ),
    ...fundBlock({
      side: "项目资金\n（{money}）",
      labels: "B:C",
      columns: [
        ["D", "adjustedBudget", "全年预算数（A）"],
        ["E", "executed", "全年执行数（B）"],
        ["F", "rate", "执行率（B/A）"],
      ],
      rows: ["年度资金总额", "其中：中央、省、市补助", "县级资金", "其他资金"],
      weight: null,
    }),
    ...goalBlock("年度\n总体\n目标", ["B:D", "年初设定目标"], ["E:F", "全年实际完成情况"]),
    row({ "A:F": label("绩效指标") }, 22),
  ],
  indicators: {
    ...headedColumns([
      ...levels("A", "B", "C"),
      ["D", "target", "年度指标值"],
      ["E", "actual", "全年完成值"],
      ["F", "reason", "未完成原因和改进措施"],
    ]),
    side: null,
    classes: [
      classOf("产出指标", null, OUTPUTS),
      classOf("效益指标", null, BENEFITS),
      classOf("满意度指标", null, ["服务对象满意度指标"]),
    ],
  },
  foot: [row({ A: label("说明"), "B:F": write("remark.0") }, 30)],
  notes: null,
};
