import { blank, label, write } from "./cells";
import { fundBlock } from "./fund-block";
import { BENEFITS, classOf, headedColumns, levels, withRows } from "./indicator-block";
import type { FormLayout, LayoutRow } from "./layout";
import { labelledRow, line, row, totalRow } from "./rows";

/** What the form asks for beside the money. */
const REASON_ASKED =
  "1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；" +
  "2.年中发生预算调整的（追加或调减），应单独说明理由；" +
  "3.其他资金包括：社会投入资金、银行贷款。";

/**
 * 四川省 2023 (报表编号 510000_0013zp), as 青神县 and 大英县 published it: what was done above the
 * money, five fund rows beside one cell of reasons, the target split. What is to be written stands in
 * the cells as the form asks for it.
 */
export const sichuanProject2023Layout: FormLayout = {
  form: "sichuan-project-2023",
  sheetName: "部门预算项目支出绩效自评表",
  widths: [11, 16, 15, 21, 10, 10, 9, 12, 7, 9, 24],
  orientation: "landscape",
  pages: "one",
  top: [
    line("K", "caption", "报表编号：510000_0013zp", 16),
    line("K", "title", "部门预算项目支出绩效自评表（{year}年度）", 30),
    labelledRow(20, ["A", "项目名称", "B:K", "head.project"]),
    labelledRow(
      28,
      ["A", "主管部门", "B:D", "head.supervisor"],
      ["E:F", "实施单位\n（盖章）", "G:K", "head.organisation"],
    ),
    ...work(),
    ...funds(),
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
    side: { column: "A", cell: label("绩效指标\n（90分）"), from: "header" },
    classes: [
      classOf("产出指标", null, [
        ...withRows(2, "数量指标", "质量指标", "时效指标"),
        ...withRows(1, "成本指标"),
      ]),
      classOf("效益指标", null, withRows(1, ...BENEFITS)),
      classOf("满意度指标", null, withRows(1, "满意度指标")),
    ],
  },
  foot: [
    totalRow(["A:H", "合计"], { weight: ["I", "100"], score: "J", blanks: ["K"] }),
    ...[
      "评价结论|结合自评情况，说明项目自评总分，说明项目实施取得的成效或成果。（200字以内）",
      "存在问题|结合自评情况，分析存在的问题及原因。（200字以内）",
      "改进措施|针对项目自评中发现的问题，提出下一步改进完善的意见及有关政策性建议。（200字以内）",
    ].map((line, index) => {
      const [name = "", asked = ""] = line.split("|");
      return row({ A: label(name), "B:K": write(`remark.${index}`, asked) }, 24);
    }),
    row(
      {
        "A:D": { style: "text", slot: "text.1", text: "项目负责人：" },
        "E:K": { style: "text", slot: "text.2", text: "财务负责人：" },
      },
      22,
    ),
  ],
  notes: [
    "备注：1.预算执行得分=预算执行率×10分；指标得分不超过该项权重，权重合计90分。",
    "2.定量指标的“指标性质”填≥、≤、＝、＞、＜；定性指标填“定性”，按优、良、中、低、差填写完成值。",
  ],
};

/** 项目基本情况: the year's goal with what became of it, and how the project was carried out. */
function work(): readonly LayoutRow[] {
  return [
    row({
      "A+2": label("项目基本情况"),
      "B+1": label("1.项目年度目标完成情况"),
      "C:F": label("项目年度目标"),
      "G:K": label("年度目标完成情况"),
    }),
    row(
      {
        "C:F": write("goal.0.expected"),
        "G:K": write("goal.0.actual", "对照年度目标，说明相关任务目标的完成情况（100字以内）"),
      },
      32,
    ),
    row({ B: label("2.项目实施内容及过程概述"), "C:K": write("text.0") }, 32),
  ];
}

/** One cell beside all rows asks for the reasons. */
function funds(): readonly LayoutRow[] {
  const [headings, total, ...sources] = fundBlock({
    side: "预算执行情况\n（10分）",
    labels: "B",
    labelHeading: "年度预算数\n（{money}）",
    columns: [
      ["C", "initialBudget", "年初预算"],
      ["D", "adjustedBudget", "调整后预算数"],
      ["E:F", "executed", "预算执行数"],
      ["G:H", "rate", "预算执行率"],
      ["I", "weight", "权重"],
      ["J", "score", "得分"],
    ],
    rows: ["总额", "其中：财政资金", "财政专户管理资金", "单位资金", "其他资金"],
    weight: "10",
    without: { ...blank, text: "/" },
  });
  const reason = { ...write("fund.0.reason", REASON_ASKED), look: { size: 9 } };
  return [
    { ...headings, cells: { ...headings?.cells, K: label("原因") } },
    { ...total, cells: { ...total?.cells, [`K+${sources.length}`]: reason } },
    ...sources,
  ];
}
