import { blank, fill, label, write } from "./cells";
import { fundBlock, nationalFundColumns } from "./fund-block";
import {
  classOf,
  headedColumns,
  levels,
  OUTPUTS,
  withRows,
  type IndicatorColumn,
} from "./indicator-block";
import type { ClassLayout, FormLayout, RowPreset } from "./layout";
import { departmentRow, goalBlock, labelledRow, line, row, totalRow } from "./rows";

/** Forms whose tables were not published, laid out again from the prose of the reports: training only. */

const COLUMNS: readonly IndicatorColumn[] = [
  ...levels("A", "B", "C"),
  ["D", "target", "年度指标值"],
  ["E", "actual", "实际完成值"],
  ["F", "weight", "分值"],
  ["G", "score", "得分"],
  ["H", "reason", "偏差原因分析及改进措施"],
];

/** Wide paper, and the upright one for a form of so many rows that it would not fit on one wide page. */
const PAPERS = {
  landscape: [17, 19, 25, 16, 19, 9, 10, 24],
  portrait: [14, 14, 20, 13, 13, 8, 9, 15],
} as const;

interface Reconstruction {
  readonly form: FormLayout["form"];
  readonly sheetName: string;
  readonly title: string;
  readonly overall: boolean;
  readonly orientation: keyof typeof PAPERS;
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
    widths: PAPERS[spec.orientation],
    orientation: spec.orientation,
    pages: "one",
    top: [
      line("H", "title", spec.title, 30),
      ...(spec.overall
        ? [labelledRow(22, ["A", "部门名称", "B:H", "head.organisation"])]
        : [
            labelledRow(22, ["A", "项目名称", "B:H", "head.project"]),
            departmentRow(22, "A", "B:D", "E", "F:H"),
          ]),
      ...fundBlock({
        side: spec.fundSide,
        labels: "B",
        columns: nationalFundColumns("C", "D", "E", "F", "G", "H"),
        rows: spec.fundRows,
        weight: spec.fundWeight,
      }),
      ...goalBlock("年度总体目标", ["B:D", "预期目标"], ["E:H", "实际完成情况"], 40),
    ],
    indicators: { ...headedColumns(COLUMNS), side: null, classes: spec.classes },
    foot: [
      totalRow(["A:E", "总分"], { weight: ["F", "100"], score: "G", blanks: ["H"] }),
      row({ "A:F": label("等次"), G: fill("total.grade"), H: blank }, 22),
      row({ A: label("偏离绩效目标的\n原因及改进措施"), "B:H": write("reason.0") }, 40),
    ],
    notes: null,
  };
}

/** Costs are one row, other outputs as many as usual. */
const OUTPUTS_AND_COST = [...OUTPUTS.slice(0, -1), { name: "成本指标", rows: 1 }];

const named = (name: string, presets: readonly RowPreset[]) => ({ name, presets });
const list = (names: string): readonly RowPreset[] =>
  names.split(" ").map((level3) => ({ level3 }));

export const gansuOverall2022Layout = reconstruction({
  form: "gansu-overall-2022",
  sheetName: "部门整体支出绩效自评表",
  title: "{year}年度部门预算整体支出绩效自评表",
  overall: true,
  orientation: "portrait",
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
    classOf("履职效果\n（37分）", 37, withRows(2, "部门履职目标", "部门效果目标", "社会影响")),
    classOf("能力建设\n（14分）", 14, withRows(1, "长效管理", "人力资源建设", "档案管理")),
    classOf("服务对象满意度\n（6分）", 6, withRows(1, "服务对象满意度")),
  ],
});

export const gansuProject2022Layout = reconstruction({
  form: "gansu-project-2022",
  sheetName: "项目支出绩效自评表",
  title: "{year}年度部门预算项目支出绩效自评表",
  overall: false,
  orientation: "landscape",
  fundSide: "项目资金\n（{money}）",
  fundRows: ["年度资金总额", "其中：当年财政拨款", "上年结转资金"],
  fundWeight: "10",
  classes: [
    classOf("产出指标", null, OUTPUTS_AND_COST),
    classOf("效益指标", null, [
      ...withRows(1, "经济效益指标"),
      ...withRows(2, "社会效益指标", "可持续影响指标"),
    ]),
    classOf("满意度指标", null, withRows(1, "服务对象满意度指标")),
  ],
});

export const jinchangOverall2021Layout = reconstruction({
  form: "jinchang-overall-2021",
  sheetName: "部门整体绩效自评表",
  title: "{year}年度部门整体支出绩效自评表",
  overall: true,
  orientation: "landscape",
  fundSide: "预算执行情况\n（{money}）",
  fundRows: ["年度资金总额", "其中：基本支出", "项目支出"],
  fundWeight: null,
  classes: [
    classOf("绩效管理情况\n（30分）", 30, withRows(3, "")),
    classOf("绩效运行监控情况\n（30分）", 30, withRows(3, "")),
    classOf("绩效评价管理情况\n（30分）", 30, withRows(3, "")),
    classOf("评价结果运用情况\n（10分）", 10, withRows(2, "")),
  ],
});

export const jinchangProject2021Layout = reconstruction({
  form: "jinchang-project-2021",
  sheetName: "项目绩效自评表",
  title: "{year}年度{project}专项绩效自评表",
  overall: false,
  orientation: "landscape",
  fundSide: "项目资金\n（{money}）",
  fundRows: ["年度资金总额"],
  fundWeight: null,
  classes: [
    classOf("产出指标\n（60分）", 60, OUTPUTS_AND_COST),
    classOf("效益指标\n（30分）", 30, ["社会效益指标", "可持续影响指标"]),
    // The report leaves 10 points open; other forms give as many to satisfaction.
    classOf("满意度指标", null, withRows(1, "服务对象满意度指标")),
  ],
});
