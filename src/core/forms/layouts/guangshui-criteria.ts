import { blank, fill, label } from "./cells";
import { classOf, withRows } from "./indicator-block";
import type { FormLayout } from "./layout";
import { headings, labelledRow, line, row } from "./rows";

/** 广水市: all money in one row, criteria beside the scores, a column for the reviewer. */
export const guangshuiCriteriaLayout: FormLayout = {
  form: "guangshui-criteria",
  sheetName: "项目绩效目标自评表",
  widths: [15, 14, 20, 13, 13, 10, 10, 12, 14],
  orientation: "landscape",
  pages: "one",
  top: [
    line("I", "title", "{year}年财政预算支出项目绩效目标自评表", 32),
    labelledRow(24, ["A", "项目名称", "B:I", "head.project"]),
    labelledRow(24, ["A", "实施单位", "B:I", "head.organisation"]),
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
      headings({
        "A:C": "指标名称",
        D: "年初指标值",
        E: "年终完成值",
        F: "自评分",
        G: "复核分",
        "H:I": "评价标准",
      }),
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
      classOf("项目决策（2分）", 2, withRows(1, "项目立项")),
      classOf("项目管理（13分）", 13, withRows(2, "业务管理", "财务管理")),
      classOf("项目绩效（85分）", 85, [
        ...withRows(4, "产出指标", "效益指标"),
        ...withRows(1, "满意度指标"),
      ]),
    ],
  },
  foot: [
    row({ "A:E": label("合计"), F: fill("total.score"), G: fill("text.5"), "H:I": blank }, 24),
  ],
  notes: null,
};
