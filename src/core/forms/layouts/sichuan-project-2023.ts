import { label, write } from "./cells";
import { fundBlock } from "./fund-block";
import { BENEFITS, classOf, headedColumns, levels, withRows } from "./indicator-block";
import type { FormLayout } from "./layout";
import { departmentRow, goalBlock, labelledRow, line, row, totalRow } from "./rows";

/** 四川省 2023 (报表编号 510000_0013zp): five fund rows with reasons, the target split. */
export const sichuanProject2023Layout: FormLayout = {
  form: "sichuan-project-2023",
  sheetName: "部门预算项目支出绩效自评表",
  widths: [11, 13, 14, 20, 11, 10, 9, 12, 7, 9, 18],
  orientation: "landscape",
  pages: "one",
  top: [
    line("K", "caption", "报表编号：510000_0013zp", 16),
    line("K", "title", "部门预算项目支出绩效自评表", 28),
    line("K", "subtitle", "（{year}年度）", 18),
    labelledRow(20, ["A", "项目名称", "B:K", "head.project"]),
    departmentRow(20, "A", "B:D", "E:G", "H:K"),
    ...fundBlock({
      side: "项目预算\n执行情况\n（{money}）",
      labels: "B",
      labelHeading: "年度",
      columns: [
        ["C", "initialBudget", "年初预算"],
        ["D", "adjustedBudget", "调整后预算数"],
        ["E:F", "executed", "预算执行数"],
        ["G:H", "rate", "预算执行率"],
        ["I", "weight", "权重"],
        ["J", "score", "得分"],
        ["K", "reason", "原因"],
      ],
      rows: ["总额", "其中：财政资金", "财政专户管理资金", "单位资金", "其他资金"],
      weight: "10",
    }),
    ...goalBlock("项目目标\n完成情况", ["B:E", "绩效目标"], ["F:K", "目标完成情况"], 36),
  ],
  indicators: {
    ...headedColumns([
      ...levels("B", "C", "D"),
      ["E", "nature", "指标性质"],
      ["F", "target", "指标值"],
      ["G", "unit", "度量单位"],
      ["H", "actual", "完成值"],
      ["I", "weight", "权重"],
      ["J", "score", "得分"],
      ["K", "reason", "未完成原因分析"],
    ]),
    side: { column: "A", cell: label("绩效指标"), from: "header" },
    classes: [
      classOf("产出指标", null, [
        ...withRows(2, "数量指标", "质量指标", "时效指标"),
        ...withRows(1, "成本指标"),
      ]),
      classOf("效益指标", null, withRows(1, ...BENEFITS)),
      classOf("满意度指标", null, withRows(1, "服务对象\n满意度指标")),
    ],
  },
  foot: [
    totalRow(["A:H", "合计"], { weight: ["I", "100"], score: "J", blanks: ["K"] }),
    row({ "A:B": label("评价结论"), "C:K": write("remark.0") }, 28),
    row({ "A:B": label("存在问题"), "C:K": write("remark.1") }, 28),
    row({ "A:B": label("改进措施"), "C:K": write("remark.2") }, 28),
  ],
  notes: [
    "备注：1.预算执行率=预算执行数÷调整后预算数；预算执行率低于90%的，须在“原因”栏说明原因。",
    "2.年中调整预算的，须在“原因”栏逐项说明调整原因。",
    "3.定量指标的“指标性质”填≥、≤、＝、＞、＜；定性指标填“定性”，按优、良、中、低、差填写完成值。",
    "4.评价结论不超过200字，存在问题、改进措施各不超过100字。",
  ],
};
