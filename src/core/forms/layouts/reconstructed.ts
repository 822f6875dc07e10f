import {
  classOf,
  fill,
  fundBlock,
  goalBlock,
  headings,
  label,
  line,
  row,
  totalRow,
  write,
} from "./blocks";
import type { ClassLayout, FormLayout, LayoutRow, RowPreset } from "./layout";

/** Forms whose tables were not published, laid out again from the prose of the reports: training only. */

const LAST = "H";
const WIDTHS = [14, 16, 26, 16, 20, 9, 10, 24];

const HEADER = headings({
  A: "一级指标",
  B: "二级指标",
  C: "三级指标",
  D: "年度指标值",
  E: "实际完成值",
  F: "分值",
  G: "得分",
  H: "偏差原因分析及改进措施",
});

interface Reconstruction {
  readonly form: FormLayout["form"];
  readonly sheetName: string;
  readonly title: string;
  readonly overall: boolean;
  readonly fundSide: string;
  readonly fundRows: readonly string[];
  /** Points of the fund block; null: the report gives it none. */
  readonly fundWeight: string | null;
  readonly classes: readonly ClassLayout[];
}

function reconstruction(spec: Reconstruction): FormLayout {
  return {
    form: spec.form,
    sheetName: spec.sheetName,
    widths: WIDTHS,
    orientation: "landscape",
    pages: "one",
    top: [
      line(LAST, "title", spec.title, 30),
      ...(spec.overall
        ? [row({ A: label("部门名称"), "B:H": fill("head.organisation") }, 22)]
        : projectHeads()),
      ...fundBlock({
        side: { column: "A", text: spec.fundSide },
        labels: "B",
        columns: [
          ["C", "initialBudget", "年初预算数"],
          ["D", "adjustedBudget", "全年预算数"],
          ["E", "executed", "全年执行数"],
          ["F", "weight", "分值"],
          ["G", "rate", "执行率"],
          ["H", "score", "得分"],
        ],
        rows: spec.fundRows,
        weight: spec.fundWeight,
        totalOnly: ["weight", "score"],
      }),
      ...goalBlock({
        side: "A",
        text: "年度总体目标",
        expected: ["B:D", "预期目标"],
        actual: ["E:H", "实际完成情况"],
        height: 40,
      }),
    ],
    indicators: {
      header: [HEADER],
      side: null,
      columns: {
        level1: "A",
        level2: "B",
        level3: "C",
        target: "D",
        actual: "E",
        weight: "F",
        score: "G",
        reason: "H",
      },
      classes: spec.classes,
    },
    foot: [
      totalRow({ label: "A:E", weight: ["F", "100"], score: "G", rest: "H" }),
      row({ "A:F": label("等次"), G: fill("total.grade"), H: { style: "centre" } }, 22),
      row({ A: label("偏离绩效目标的原因及改进措施"), "B:H": write("reason.0") }, 40),
    ],
    notes: null,
  };
}

function projectHeads(): readonly LayoutRow[] {
  return [
    row({ A: label("项目名称"), "B:H": fill("head.project") }, 22),
    row(
      {
        A: label("主管部门"),
        "B:D": fill("head.supervisor"),
        E: label("实施单位"),
        "F:H": fill("head.organisation"),
      },
      22,
    ),
  ];
}

const named = (name: string, presets: readonly RowPreset[]) => ({ name, presets });
const list = (names: string): readonly RowPreset[] =>
  names.split(" ").map((level3) => ({ level3 }));

export const gansuOverall2022Layout = reconstruction({
  form: "gansu-overall-2022",
  sheetName: "部门整体支出绩效自评表",
  title: "{year}年度部门预算整体支出绩效自评表",
  overall: true,
  fundSide: "预算执行情况\n（{money}）",
  fundRows: ["年度资金总额", "其中：财政拨款", "上年结转资金"],
  fundWeight: "10",
  classes: [
    classOf("部门管理\n（33分）", 33, [
      named(
        "资金投入",
        list("基本支出预算执行率 项目支出预算执行率 “三公经费”控制率 结转结余变动率"),
      ),
      named("财务管理", list("财务管理制度健全性 资金使用规范性")),
      named("采购管理", list("政府采购规范性")),
      named("资产管理", list("资产管理规范性")),
      named("人员管理", list("在职人员控制率")),
      named("重点工作管理", list("重点工作管理制度健全性")),
    ]),
    classOf("履职效果\n（37分）", 37, [
      "部门履职目标",
      "部门效果目标",
      { name: "社会影响", rows: 2 },
    ]),
    classOf("能力建设\n（14分）", 14, [
      { name: "长效管理", rows: 1 },
      { name: "人力资源建设", rows: 1 },
      { name: "档案管理", rows: 1 },
    ]),
    classOf("服务对象满意度\n（6分）", 6, [{ name: "服务对象满意度", rows: 1 }]),
  ],
});

export const gansuProject2022Layout = reconstruction({
  form: "gansu-project-2022",
  sheetName: "项目支出绩效自评表",
  title: "{year}年度部门预算项目支出绩效自评表",
  overall: false,
  fundSide: "项目资金\n（{money}）",
  fundRows: ["年度资金总额", "其中：当年财政拨款", "上年结转资金"],
  fundWeight: "10",
  classes: [
    classOf("产出指标", null, ["数量指标", "质量指标", "时效指标", { name: "成本指标", rows: 1 }]),
    classOf("效益指标", null, [
      { name: "经济效益指标", rows: 1 },
      { name: "社会效益指标", rows: 2 },
      { name: "可持续影响指标", rows: 2 },
    ]),
    classOf("满意度指标", null, [{ name: "服务对象满意度指标", rows: 1 }]),
  ],
});

export const jinchangOverall2021Layout = reconstruction({
  form: "jinchang-overall-2021",
  sheetName: "部门整体绩效自评表",
  title: "{year}年度部门整体支出绩效自评表",
  overall: true,
  fundSide: "预算执行情况\n（{money}）",
  fundRows: ["年度资金总额", "其中：基本支出", "项目支出"],
  fundWeight: null,
  classes: [
    classOf("绩效管理情况\n（30分）", 30, [{ name: "", rows: 3 }]),
    classOf("绩效运行监控情况\n（30分）", 30, [{ name: "", rows: 3 }]),
    classOf("绩效评价管理情况\n（30分）", 30, [{ name: "", rows: 3 }]),
    classOf("评价结果运用情况\n（10分）", 10, [{ name: "", rows: 2 }]),
  ],
});

export const jinchangProject2021Layout = reconstruction({
  form: "jinchang-project-2021",
  sheetName: "项目绩效自评表",
  title: "{year}年度{project}专项绩效自评表",
  overall: false,
  fundSide: "项目资金\n（{money}）",
  fundRows: ["年度资金总额"],
  fundWeight: null,
  classes: [
    classOf("产出指标\n（60分）", 60, [
      "数量指标",
      "质量指标",
      "时效指标",
      { name: "成本指标", rows: 1 },
    ]),
    classOf("效益指标\n（30分）", 30, ["社会效益指标", "可持续影响指标"]),
    // The report leaves 10 points open; other forms give as many to satisfaction.
    classOf("满意度指标", null, [{ name: "服务对象满意度指标", rows: 1 }]),
  ],
});
