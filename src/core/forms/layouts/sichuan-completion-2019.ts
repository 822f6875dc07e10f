import { classOf, fill, goalBlock, headings, label, line, row, side } from "./blocks";
import type { FormLayout } from "./layout";

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
    row({ "A:B": label("项目名称"), "C:F": fill("head.project") }, 24),
    row({ "A:B": label("预算单位"), "C:F": fill("head.organisation") }, 24),
    ...[
      ["预算数：", "执行数："],
      ["其中-财政拨款：", "其中-财政拨款："],
      ["其它资金：", "其它资金："],
    ].map(([budget, executed], index) =>
      row(
        {
          ...(index === 0 ? { "A+2": label("预算执行情况（{money}）") } : {}),
          "B:C": label(budget ?? ""),
          D: fill(`fund.${index}.adjustedBudget`),
          E: label(executed ?? ""),
          F: fill(`fund.${index}.executed`),
        },
        22,
      ),
    ),
    ...goalBlock({
      side: "A",
      text: "年度目标完成情况",
      expected: ["B:D", "预期目标"],
      actual: ["E:F", "实际完成目标"],
    }),
  ],
  indicators: {
    header: [
      headings(
        {
          B: "一级指标",
          C: "二级指标",
          D: "三级指标",
          E: "预期指标值\n（包含数字及文字描述）",
          F: "实际完成指标值\n（包含数字及文字描述）",
        },
        30,
      ),
    ],
    side: { column: "A", cell: side("绩效指标完成情况"), from: "header" },
    columns: { level1: "B", level2: "C", level3: "D", target: "E", actual: "F" },
    classes: [
      classOf("项目完成指标", null, ["数量指标", "质量指标", "时效指标", "成本指标"]),
      classOf("效益指标", null, ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]),
      classOf("满意度指标", null, [{ name: "满意度指标", rows: 1 }]),
    ],
  },
  foot: [],
  notes: null,
};
