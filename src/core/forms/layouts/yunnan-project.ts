import { caption, captionRight, label, write } from "./cells";
import { nationalFundBlock } from "./fund-block";
import { NATIONAL_CLASSES } from "./indicator-block";
import type { FormLayout } from "./layout";
import { departmentRow, goalBlock, labelledRow, line, openRow, row, totalRow } from "./rows";

/** 永德县 2022 (云南省公开14表): the target split into 性质, 值, 单位. */
export const yunnanProjectLayout: FormLayout = {
  form: "yunnan-project",
  sheetName: "项目支出绩效自评表",
  widths: [10, 14, 19, 11, 11, 11, 13, 8, 9, 15],
  orientation: "portrait",
  pages: "one",
  top: [
    line("J", "title", "{year}年度项目支出绩效自评表", 30),
    openRow({ "A:C": caption("部门：{unit}"), "I:J": captionRight("公开14表") }, 20),
    labelledRow(22, ["A:B", "项目名称", "C:J", "head.project"]),
    departmentRow(22, "A:B", "C:F", "G", "H:J"),
    ...nationalFundBlock("D", "E", "F", "G", "H", "I:J"),
    ...goalBlock("年度\n总体\n目标", ["B:F", "预期目标"], ["G:J", "实际完成情况"], 40),
  ],
  indicators: {
    header: [
      row({
        "A:C": label("绩效指标"),
        "D:F": label("年度指标值"),
        "G+1": label("实际完成值"),
        "H+1": label("分值"),
        "I+1": label("得分"),
        "J+1": label("偏差原因分析及改进措施"),
      }),
      row({
        A: label("一级指标"),
        B: label("二级指标"),
        C: label("三级指标"),
        D: label("指标性质"),
        E: label("指标值"),
        F: label("度量单位"),
      }),
    ],
    side: null,
    columns: {
      level1: "A",
      level2: "B",
      level3: "C",
      nature: "D",
      target: "E",
      unit: "F",
      actual: "G",
      weight: "H",
      score: "I",
      reason: "J",
    },
    classes: NATIONAL_CLASSES,
  },
  foot: [
    row({ "A:C": label("其他需要说明事项"), "D:J": write("remark.0") }, 24),
    totalRow(["A:F", "总分"], { weight: ["H", "100"], score: "I", grade: "J", blanks: ["G"] }),
  ],
  notes: null,
};
