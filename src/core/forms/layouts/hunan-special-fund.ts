import { classOf, fill, fundBlock, goalBlock, headings, label, line, row, write } from "./blocks";
import type { FormLayout } from "./layout";

/** 衡山县 2020: special funds, no scores. */
export const hunanSpecialFundLayout: FormLayout = {
  form: "hunan-special-fund",
  sheetName: "专项资金绩效目标自评表",
  widths: [13, 17, 27, 16, 16, 18],
  orientation: "portrait",
  pages: "one",
  top: [
    line("F", "title", "{year}年度县级专项资金绩效目标自评表", 34),
    row(
      {
        A: label("专项资金名称"),
        "B:C": fill("head.project"),
        D: label("负责人及电话"),
        "E:F": fill("head.contact"),
      },
      24,
    ),
    row(
      {
        A: label("县级主管部门"),
        "B:C": fill("head.supervisor"),
        D: label("实施单位"),
        "E:F": fill("head.organisation"),
      },
      24,
    ),
    ...fundBlock({
      side: { column: "A", text: "项目资金\n（{money}）" },
      labels: "B:C",
      columns: [
        ["D", "adjustedBudget", "全年预算数（A）"],
        ["E", "executed", "全年执行数（B）"],
        ["F", "rate", "执行率（B/A）"],
      ],
      rows: ["年度资金总额", "其中：中央、省、市补助", "县级资金", "其他资金"],
      weight: null,
      totalOnly: [],
    }),
    ...goalBlock({
      side: "A",
      text: "年度\n总体\n目标",
      expected: ["B:D", "年初设定目标"],
      actual: ["E:F", "全年实际完成情况"],
    }),
    row({ "A:F": label("绩效指标") }, 22),
  ],
  indicators: {
    header: [
      headings({
        A: "一级指标",
        B: "二级指标",
        C: "三级指标",
        D: "年度指标值",
        E: "全年完成值",
        F: "未完成原因和改进措施",
      }),
    ],
    side: null,
    columns: { level1: "A", level2: "B", level3: "C", target: "D", actual: "E", reason: "F" },
    classes: [
      classOf("产出指标", null, ["数量指标", "质量指标", "时效指标", "成本指标"]),
      classOf("效益指标", null, ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]),
      classOf("满意度指标", null, ["服务对象满意度指标"]),
    ],
  },
  foot: [row({ A: label("说明"), "B:F": write("remark.0") }, 30)],
  notes: null,
};
