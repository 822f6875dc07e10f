import { fill, fillPercent, label, write } from "./cells";
import { BENEFITS, classOf, OUTPUTS, withRows } from "./indicator-block";
import type { FormLayout } from "./layout";
import { headings, line, row, section } from "./rows";

/** 成安县民政局 2020: four numbered parts, keys with values for the funds, converted scores. */
export const chenganProjectLayout: FormLayout = {
  form: "chengan-project",
  sheetName: "预算项目绩效自评表",
  widths: [11, 13, 22, 9, 8, 8, 12, 13, 12, 11, 11, 12],
  orientation: "landscape",
  pages: "one",
  top: [
    line("L", "title", "{unit}{year}年度预算项目绩效自评表", 32),
    section("L", "一、基本情况"),
    row({
      A: label("项目名称："),
      "B:D": fill("head.project"),
      "E:F": label("是否为专项资金："),
      G: fill("text.0"),
      H: label("实施（主管）\n单位"),
      "I:J": fill("head.organisation"),
      K: label("金额单位："),
      L: label("{money}"),
    }),
    section("L", "二、预算执行情况"),
    row({
      "A:C": label("预算安排情况（调整后）"),
      "D:G": label("资金到位情况"),
      "H:K": label("资金执行情况"),
      L: label("预算执行进度（%）"),
    }),
    ...["", "其中：财政资金", "其他"].map((name, index) =>
      row({
        "A:B": label(name || "预算数"),
        C: fill(`fund.${index}.adjustedBudget`),
        "D:F": label(name || "到位数"),
        G: fill(`text.${index + 1}`),
        "H:J": label(name || "执行数"),
        K: fill(`fund.${index}.executed`),
        ...(index === 0 ? { "L+2": fillPercent("fund.0.rate") } : {}),
      }),
    ),
    section("L", "三、目标完成情况"),
    row({
      "A:F": label("年度预期目标"),
      "G:K": label("具体完成情况"),
      L: label("总体完成率（%）"),
    }),
    row(
      { "A:F": write("goal.0.expected"), "G:K": write("goal.0.actual"), "L+1": fill("text.4") },
      28,
    ),
    row({ "A:F": write("goal.1.expected"), "G:K": write("goal.1.actual") }, 28),
    section("L", "四、年度绩效指标完成情况"),
  ],
  indicators: {
    header: [
      row({
        "A+1": label("一级指标"),
        "B+1": label("二级指标"),
        "C+1": label("三级指标"),
        "D+1": label("指标分值"),
        "E:G": label("预期指标值"),
        "H+1": label("单项指标实际完成值"),
        "I+1": label("单项指标完成情况"),
        "J:L": label("自评得分"),
      }),
      headings(
        {
          E: "符号",
          F: "值",
          G: "单位\n（文字描述）",
          J: "单项指标得分",
          K: "权重占比（%）",
          L: "单项指标折算得分",
        },
        28,
      ),
    ],
    side: null,
    columns: {
      level1: "A",
      level2: "B",
      level3: "C",
      weight: "D",
      nature: "E",
      target: "F",
      unit: "G",
      actual: "H",
      status: "I",
      score: "J",
      share: "K",
      converted: "L",
    },
    classes: [
      classOf("产出指标", null, withRows(1, ...OUTPUTS)),
      classOf("效果指标", null, withRows(1, ...BENEFITS)),
      classOf("满意度指标", null, withRows(1, "服务对象满意度指标")),
      classOf("预算执行率", null, withRows(1, "预算执行率")),
    ],
  },
  foot: [],
  notes: null,
};
