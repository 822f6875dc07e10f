import { blank, fill, label, tick, write } from "./cells";
import { classOf, withRows } from "./indicator-block";
import type { FormLayout } from "./layout";
import { headings, labelledRow, line, row } from "./rows";

/** Kinds of projects, of which one is ticked. */
const KINDS = ["1、常年性", "2、延续性", "3、一次性", "4、新增性"];

const SOURCES = ["中央", "省、地", "本级", "其他"];

/** 广水市 (交通运输局 2021): all money in one row, criteria beside the scores, a column for the reviewer. */
export const guangshuiCriteriaLayout: FormLayout = {
  form: "guangshui-criteria",
  sheetName: "项目绩效目标自评表",
  widths: [16, 14, 20, 14, 14, 12, 12, 12, 14],
  orientation: "landscape",
  pages: "one",
  top: [
    line("I", "title", "{year}年财政预算支出项目绩效目标自评表", 32),
    labelledRow(
      24,
      ["A", "项目名称", "B:D", "head.project"],
      ["E", "项目主管单位", "F:I", "head.supervisor"],
    ),
    labelledRow(
      24,
      ["A", "项目实施单位", "B:D", "head.organisation"],
      ["E", "项目负责人", "F:I", "head.contact"],
    ),
    row({ A: label("项目属性"), "B:I": tick("text.4", KINDS) }, 22),
    row({
      "A+1": label("项目资金来源\n（{money}）"),
      ...Object.fromEntries(SOURCES.map((name, index) => ["BCDE".charAt(index), label(name)])),
      ...{ F: label("合计"), G: label("执行数"), "H:I": label("执行率") },
    }),
    row(
      {
        ...Object.fromEntries(
          SOURCES.map((_, index) => ["BCDE".charAt(index), fill(`text.${index}`)] as const),
        ),
        F: fill("fund.0.adjustedBudget"),
        G: fill("fund.0.executed"),
        "H:I": fill("fund.0.rate"),
      },
      24,
    ),
    row({ A: label("项目年度目标"), "B:I": write("goal.0.expected") }, 40),
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
