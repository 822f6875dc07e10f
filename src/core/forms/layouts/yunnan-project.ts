import { fill, fundBlock, goalBlock, label, line, nationalClasses, row, write } from "./blocks";
import type { FormLayout } from "./layout";

/** 永德县 2022 (云南省公开14表): the target split into 性质, 值, 单位. */
export const yunnanProjectLayout: FormLayout = {
  form: "yunnan-project",
  sheetName: "项目支出绩效自评表",
  widths: [10, 12, 20, 11, 11, 11, 13, 8, 9, 15],
  orientation: "landscape",
  pages: "one",
  top: [
    line("J", "title", "{year}年度项目支出绩效自评表", 30),
    {
      framed: false,
      height: 20,
      cells: {
        "A:C": { style: "caption", text: "部门：{unit}" },
        "I:J": { style: "caption", text: "公开14表" },
      },
    },
    row({ "A:B": label("项目名称"), "C:J": fill("head.project") }, 22),
    row(
      {
        "A:B": label("主管部门"),
        "C:F": fill("head.supervisor"),
        G: label("实施单位"),
        "H:J": fill("head.organisation"),
      },
      22,
    ),
    ...fundBlock({
      side: { column: "A", text: "项目资金\n（{money}）" },
      labels: "B:C",
      columns: [
        ["D", "initialBudget", "年初预算数"],
        ["E", "adjustedBudget", "全年预算数"],
        ["F", "executed", "全年执行数"],
        ["G", "weight", "分值"],
        ["H", "rate", "执行率"],
        ["I:J", "score", "得分"],
      ],
      rows: ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"],
      weight: "10",
      totalOnly: ["weight", "score"],
    }),
    ...goalBlock({
      side: "A",
      text: "年度\n总体\n目标",
      expected: ["B:F", "预期目标"],
      actual: ["G:J", "实际完成情况"],
      height: 40,
    }),
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
    classes: nationalClasses("指标"),
  },
  foot: [
    row({ "A:C": label("其他需要说明事项"), "D:J": write("remark.0") }, 24),
    row(
      {
        "A:F": label("总分"),
        G: { style: "centre" },
        H: fill("total.weight", "100"),
        I: fill("total.score"),
        J: fill("total.grade"),
      },
      24,
    ),
  ],
  notes: null,
};
