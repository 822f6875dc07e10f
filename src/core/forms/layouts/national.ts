import {
  classOf,
  fill,
  fundBlock,
  goalBlock,
  headings,
  label,
  nationalClasses,
  row,
  side,
  titleWithYear,
  totalRow,
} from "./blocks";
import type { ClassLayout, FormLayout, LayoutRow } from "./layout";

/** 财预〔2020〕10号附件 and its descendants: nine columns, five fund lines, three levels. */

const LAST = "I";
const WIDTHS = [8, 9, 13, 19, 13, 13, 7, 9, 15];

const FUND_ROWS = ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"];

function heads(): readonly LayoutRow[] {
  return [
    row({ A: label("项目名称"), "B:I": fill("head.project") }, 24),
    row(
      {
        A: label("主管部门"),
        "B:D": fill("head.supervisor"),
        "E:F": label("实施单位"),
        "G:I": fill("head.organisation"),
      },
      24,
    ),
  ];
}

function funds(): readonly LayoutRow[] {
  return fundBlock({
    side: { column: "A", text: "项目资金\n（{money}）" },
    labels: "B:C",
    columns: [
      ["D", "initialBudget", "年初预算数"],
      ["E", "adjustedBudget", "全年预算数"],
      ["F", "executed", "全年执行数"],
      ["G", "weight", "分值"],
      ["H", "rate", "执行率"],
      ["I", "score", "得分"],
    ],
    rows: FUND_ROWS,
    weight: "10",
    totalOnly: ["weight", "score"],
  });
}

function nationalForm(
  form: "mof-2020" | "mof-2021-cost",
  classes: readonly ClassLayout[],
): FormLayout {
  return {
    form,
    sheetName: "项目支出绩效自评表",
    widths: WIDTHS,
    orientation: "portrait",
    pages: "one",
    top: [
      ...titleWithYear(LAST, "项目支出绩效自评表"),
      ...heads(),
      ...funds(),
      ...goalBlock({
        side: "A",
        text: "年度总体目标",
        expected: ["B:E", "预期目标"],
        actual: ["F:I", "实际完成情况"],
      }),
    ],
    indicators: {
      header: [
        headings({
          B: "一级指标",
          C: "二级指标",
          D: "三级指标",
          E: "年度指标值",
          F: "实际完成值",
          G: "分值",
          H: "得分",
          I: "偏差原因分析及改进措施",
        }),
      ],
      side: { column: "A", cell: side("绩效指标"), from: "header" },
      columns: {
        level1: "B",
        level2: "C",
        level3: "D",
        target: "E",
        actual: "F",
        weight: "G",
        score: "H",
        reason: "I",
      },
      classes,
    },
    foot: [totalRow({ label: "A:F", weight: ["G", "100"], score: "H", rest: "I" })],
    notes: null,
  };
}

export const mof2020Layout = nationalForm("mof-2020", nationalClasses("指标"));

/** 财预〔2021〕101号: 成本 is a level-1 class with 20 points. */
export const mof2021CostLayout = nationalForm("mof-2021-cost", [
  classOf("成本指标\n（20分）", 20, ["经济成本指标", "社会成本指标", "生态环境成本指标"]),
  classOf("产出指标\n（40分）", 40, ["数量指标", "质量指标", "时效指标"]),
  classOf("效益指标\n（20分）", 20, [
    "经济效益指标",
    "社会效益指标",
    "生态效益指标",
    "可持续影响指标",
  ]),
  classOf("满意度指标\n（10分）", 10, ["服务对象\n满意度指标"]),
]);

/** 2016–2019: 得分计算方法 beside the score, weight before the target, one budget. */
export const mof2016Layout: FormLayout = {
  form: "mof-2016",
  sheetName: "项目支出绩效自评表",
  widths: [8, 9, 12, 18, 7, 12, 12, 17, 8, 13],
  orientation: "portrait",
  pages: "one",
  top: [
    ...titleWithYear("J", "项目支出绩效自评表"),
    row({ A: label("项目名称"), "B:J": fill("head.project") }, 24),
    row(
      {
        A: label("主管部门"),
        "B:D": fill("head.supervisor"),
        "E:F": label("实施单位"),
        "G:J": fill("head.organisation"),
      },
      24,
    ),
    ...fundRows2016(),
    ...goalBlock({
      side: "A",
      text: "年度总体目标",
      expected: ["B:F", "预期目标"],
      actual: ["G:J", "实际完成情况"],
    }),
  ],
  indicators: {
    header: [
      headings({
        B: "一级指标",
        C: "二级指标",
        D: "三级指标",
        E: "分值",
        F: "年度指标值(A)",
        G: "全年实际值(B)",
        H: "得分计算方法",
        I: "得分",
        J: "未完成原因分析",
      }),
    ],
    side: { column: "A", cell: side("绩效指标"), from: "header" },
    columns: {
      level1: "B",
      level2: "C",
      level3: "D",
      weight: "E",
      target: "F",
      actual: "G",
      remark: "H",
      score: "I",
      reason: "J",
    },
    classes: nationalClasses("指标"),
  },
  foot: [
    row(
      {
        "A:D": label("总分"),
        E: fill("total.weight", "100"),
        "F:H": { style: "centre" },
        I: fill("total.score"),
        J: { style: "centre" },
      },
      24,
    ),
  ],
  notes: null,
};

/** The method of the fund score is printed, those of the indicators are written by the unit. */
function fundRows2016(): readonly LayoutRow[] {
  const rows = ["年度资金总额", "其中：本年财政拨款", "其他资金"];
  const [head, total, ...sources] = fundBlock({
    side: { column: "A", text: "项目资金\n（{money}）" },
    labels: "B:C",
    columns: [
      ["D", "initialBudget", "年初预算数(A)"],
      ["E:F", "executed", "全年执行数(B)"],
      ["G", "weight", "分值（10分）"],
      ["H", "rate", "执行率(B/A)"],
      ["I", "score", "得分"],
    ],
    rows,
    weight: "10",
    totalOnly: ["weight", "score"],
  });
  const blank = { J: { style: "centre" as const } };
  return [
    ...(head ? [{ ...head, cells: { ...head.cells, J: label("得分计算方法") } }] : []),
    ...(total ? [{ ...total, cells: { ...total.cells, J: label("执行率×该指标分值") } }] : []),
    ...sources.map((source) => ({ ...source, cells: { ...source.cells, ...blank } })),
  ];
}
