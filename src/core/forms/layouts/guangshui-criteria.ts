import { classOf, fill, label, line, row } from "./blocks";
import type { FormLayout } from "./layout";

/** 广水市: all money in one row, criteria beside the scores, a column for the reviewer. */
export const guangshuiCriteriaLayout: FormLayout = {
  form: "guangshui-criteria",
  sheetName: "项目绩效目标自评表",
  widths: [15, 14, 20, 13, 13, 10, 10, 12, 14],
  orientation: "landscape",
  pages: "one",
  top: [
    line("I", "title", "{year}年财政预算支出项目绩效目标自评表", 32),
    row({ A: label("项目名称"), "B:I": fill("head.project") }, 24),
    row({ A: label("实施单位"), "B:I": fill("head.organisation") }, 24),
    row({
      "A+1": label("资金（{money}）"),
      ...Object.fromEntries(
        ["中央", "省", "地", "本级", "其他", "合计", "执行数", "执行率"].map((name, index) => [
          "BCDEFGHI".charAt(index),
          label(name),
        ]),
      ),
    }),
    row(
      {
        ...Object.fromEntries(
          ["B", "C", "D", "E", "F"].map(
            (column, index) => [column, fill(`text.${index}`)] as const,
          ),
        ),
        G: fill("fund.0.adjustedBudget"),
        H: fill("fund.0.executed"),
        I: fill("fund.0.rate"),
      },
      24,
    ),
  ],
  indicators: {
    header: [
      row(
        {
          "A:C": label("指标名称"),
          D: label("年初指标值"),
          E: label("年终完成值"),
          F: label("自评分"),
          G: label("复核分"),
          "H:I": label("评价标准"),
        },
        26,
      ),
    ],
    side: null,
    columns: {
      level1: "A",
      level2: "B",
      level3: "C",
      target: "D",
      actual: "E",
      score: "F",
      reviewScore: "G",
      remark: "H:I",
    },
    classes: [
      classOf("项目决策（2分）", 2, [{ name: "项目立项", rows: 1 }]),
      classOf("项目管理（13分）", 13, [
        { name: "业务管理", rows: 2 },
        { name: "财务管理", rows: 2 },
      ]),
      classOf("项目绩效（85分）", 85, [
        { name: "产出指标", rows: 4 },
        { name: "效益指标", rows: 4 },
        { name: "满意度指标", rows: 1 },
      ]),
    ],
  },
  foot: [
    row(
      {
        "A:E": label("合计"),
        F: fill("total.score"),
        G: fill("text.5"),
        "H:I": { style: "centre" },
      },
      24,
    ),
  ],
  notes: null,
};
