import { caption, fill, label, tick, write } from "./cells";
import { fundBlock } from "./fund-block";
import {
  classOf,
  headedColumns,
  levels,
  OUTPUTS,
  withRows,
  type IndicatorColumn,
} from "./indicator-block";
import type { FormLayout, LayoutRow } from "./layout";
import { labelledRow, line, openRow, row, totalRow } from "./rows";

/** Hubei's two forms, as 襄阳市委编办 published them for 2021: seven columns, no 分值. */

const LAST = "G";
const WIDTHS = [15, 12, 14, 19, 15, 15, 15];

const NOTES = [
  "备注：",
  "1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。",
  "2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。定量指标计分原则：正向指标（即目标值为≥X，得分=权重*B/A），反向指标（即目标值为≤X，得分=权重*A/B），得分不得突破权重总额。定量指标先汇总完成数，再计算得分。",
  "3.定性指标计分原则：达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照该指标对应分值区间100-80%（含80%）、80-50%（含50%）、50-0%合理确定分值。汇总时，以资金额度为权重，对分值进行加权平均计算。",
  "4.基于经济性和必要性等因素考虑，满意度指标暂可不作为必评指标。",
];

/** 40 + 30 + 10, as 黄石市图书馆 printed them in 2022: 产出 40, 效益 and 满意度 together 40. */
const CLASSES = [
  classOf("产出指标\n（40分）", 40, OUTPUTS),
  classOf("效益指标\n（30分）", 30, withRows(1, "经济效益", "社会效益", "生态效益", "可持续影响")),
  classOf("满意度指标\n（10分）", 10, withRows(1, "服务对象满意度")),
];

const COLUMNS: readonly IndicatorColumn[] = [
  ...levels("B", "C", "D"),
  ["E", "target", "年初目标值（A）"],
  ["F", "actual", "实际完成值（B）"],
  ["G", "score", "得分"],
];

/** Who filled it in and when, above the frame. */
function captions(): LayoutRow {
  return openRow(
    {
      A: caption("单位名称："),
      "B:D": { style: "caption", slot: "head.organisation" },
      E: caption("填报日期："),
      "F:G": { style: "caption", slot: "head.reportDate" },
    },
    20,
  );
}

function funds(total: string): readonly LayoutRow[] {
  return fundBlock({
    side: "预算执行情况\n（{money}）\n（20分）",
    labels: "B:C",
    columns: [
      ["D", "adjustedBudget", "预算数（A）"],
      ["E", "executed", "执行数（B）"],
      ["F", "rate", "执行率（B/A）"],
      ["G", "score", "得分\n（20分*执行率）"],
    ],
    rows: [total],
    weight: null,
  });
}

const FOOT: readonly LayoutRow[] = [
  totalRow(["A:F", "总分"], { score: "G" }),
  row({ A: label("偏差大或\n目标未完成\n原因分析"), "B:G": write("reason.0") }, 52),
  row({ A: label("改进措施及\n结果应用方案"), "B:G": write("remark.0") }, 52),
];

export const hubeiProjectLayout: FormLayout = {
  form: "hubei-project",
  sheetName: "项目绩效自评表",
  widths: WIDTHS,
  orientation: "portrait",
  pages: "one",
  top: [
    line(LAST, "title", "{year}年度{project}项目绩效自评表", 32),
    captions(),
    labelledRow(22, ["A", "项目名称", "B:G", "head.project"]),
    labelledRow(
      22,
      ["A", "主管部门", "B:D", "head.supervisor"],
      ["E", "项目实施单位", "F:G", "head.other"],
    ),
    row(
      {
        A: label("项目类别"),
        "B:G": tick("text.0", ["1、部门预算项目", "2、财政专项", "3、市对下转移支付项目"]),
      },
      20,
    ),
    row({ A: label("项目属性"), "B:G": tick("text.1", ["1、持续性项目", "2、新增性项目"]) }, 20),
    row(
      {
        A: label("项目类型"),
        "B:G": tick("text.2", ["1、常年性项目", "2、延续性项目", "3、一次性项目"]),
      },
      20,
    ),
    ...funds("年度财政资金总额"),
  ],
  indicators: {
    ...headedColumns(COLUMNS),
    side: {
      column: "A",
      cell: { style: "label", slot: "goal.0.expected", text: "年度绩效目标\n（80分）" },
      from: "header",
    },
    classes: CLASSES,
  },
  foot: FOOT,
  notes: NOTES,
};

export const hubeiOverallLayout: FormLayout = {
  form: "hubei-overall",
  sheetName: "整体绩效自评表",
  widths: WIDTHS,
  orientation: "portrait",
  pages: "one",
  top: [
    line(LAST, "title", "{year}年度{unit}整体绩效自评表", 32),
    captions(),
    row({ A: label("单位名称"), "B:G": fill("head.other", "{unit}") }, 22),
    labelledRow(
      22,
      ["A", "基本支出总额", "B:D", "figure.0.0.0"],
      ["E", "项目支出总额", "F:G", "figure.0.1.0"],
    ),
    ...funds("部门整体支出总额"),
    row({ A: label("年度目标\n（80分）"), "B:G": write("goal.0.expected") }, 48),
  ],
  indicators: {
    ...headedColumns(COLUMNS),
    side: { column: "A", cell: label("年度绩效\n指标"), from: "header" },
    classes: CLASSES,
  },
  foot: FOOT,
  notes: NOTES,
};
