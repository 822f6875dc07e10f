import { caption, fill, label, write } from "./cells";
import { classOf, withRows } from "./indicator-block";
import type { FormLayout, LayoutCell, LayoutRow, Slot } from "./layout";
import { headings, labelledRow, line, openRow, row, section } from "./rows";

/**
 * 临湘市 2022 (湖南): a cover, then page by page profile and four money blocks, goals and indicators in
 * three columns with the sign-off, and the report in words.
 */

const LAST = "H";
const BODIES = ["机关及二级机构汇总", "1、机关", "2、二级机构1", "3、二级机构2"];

/** Lines of the cover, larger and further apart than those of the pages. */
const COVER = { look: { size: 14 } } as const;

function cover(): readonly LayoutRow[] {
  const across = (text: string): LayoutRow =>
    openRow({ "A:H": { ...caption(text), ...COVER } }, 44);
  const named = (text: string, slot: Slot): LayoutRow =>
    openRow(
      { "A:B": { ...caption(text), ...COVER }, "C:H": { style: "caption", slot, ...COVER } },
      44,
    );
  return [
    line(LAST, "title", "{year}年度部门（单位）整体支出\n绩效评价自评报告", 160),
    named("部门（单位）名称：", "head.organisation"),
    across("评价方式：部门（单位）绩效自评"),
    across("评价机构：部门（单位）评价组"),
    named("报告日期：", "head.reportDate"),
  ];
}

/** The first row of a page. */
function onNewPage([first, ...others]: readonly LayoutRow[]): readonly LayoutRow[] {
  return first ? [{ ...first, newPage: true }, ...others] : [];
}

function profile(): readonly LayoutRow[] {
  return [
    section(LAST, "一、部门（单位）基本概况"),
    labelledRow(22, ["A", "联系人", "B:D", "head.contact"], ["E", "联络电话", "F:H", "text.0"]),
    labelledRow(22, ["A", "人员编制", "B:D", "text.1"], ["E", "实有人数", "F:H", "text.2"]),
    row({ A: label("职能职责概述"), "B:H": write("text.3") }, 70),
    row({ A: label("年度主要工作内容"), "B:H": write("text.4") }, 50),
    row({ A: label("年度部门（单位）总体运行情况及取得的成绩"), "B:H": write("text.5") }, 70),
  ];
}

/** Rows of a money block: one a body, its cells in these columns. */
function bodies(block: number, columns: readonly string[]): readonly LayoutRow[] {
  return BODIES.map((name, index) =>
    row({
      A: { style: "centre", text: name },
      ...Object.fromEntries(
        columns.map((column, at) => [column, fill(`figure.${block}.${index}.${at}`)] as const),
      ),
    }),
  );
}

function money(): readonly LayoutRow[] {
  return [
    section(LAST, "二、部门（单位）收支情况"),
    row({ "A:H": label("年度收入情况（{money}）") }, 22),
    row({ "A+1": label("机构名称"), "B+1": label("收入合计"), "C:H": label("其中：") }),
    row({
      C: label("上年结转"),
      D: label("公共财政拨款"),
      E: label("政府基金拨款"),
      "F:G": label("纳入专户管理的非税收入拨款"),
      H: label("其他收入"),
    }),
    ...bodies(0, ["B", "C", "D", "E", "F:G", "H"]),
    row({ "A:H": label("部门（单位）年度支出和结余情况（{money}）") }, 22),
    row({
      "A+2": label("机构名称"),
      "B+2": label("支出合计"),
      "C:F": label("其中："),
      "G:H": label("结余"),
    }),
    row({
      "C+1": label("基本支出"),
      "D:E": label("其中："),
      "F+1": label("项目支出"),
      "G+1": label("当年结余"),
      "H+1": label("累计结余"),
    }),
    row({ D: label("人员支出"), E: label("公用支出") }),
    ...bodies(1, ["B", "C", "D", "E", "F", "G", "H"]),
    row({ "A+1": label("机构名称"), "B+1": label("三公经费\n合计"), "C:H": label("其中：") }),
    row({
      "C:D": label("公务接待费"),
      E: label("公务用车运维费"),
      F: label("公务用车购置费"),
      "G:H": label("因公出国费"),
    }),
    ...bodies(2, ["B", "C:D", "E", "F", "G:H"]),
    row({
      "A+1": label("机构名称"),
      "B+1": label("固定资产\n合计"),
      "C:F": label("其中："),
      "G:H+1": label("其他"),
    }),
    row({ "C:D": label("在用固定资产"), "E:F": label("出租固定资产") }),
    ...bodies(3, ["B", "C:D", "E:F", "G:H"]),
  ];
}

function goals(): readonly LayoutRow[] {
  return [
    section(LAST, "三、部门（单位）整体支出绩效自评情况"),
    row({
      "A+1": label("整体支出绩效定性目标及实施计划完成情况"),
      "B:E": label("预期目标"),
      "F:H": label("实际完成"),
    }),
    row({ "B:E": write("goal.0.expected"), "F:H": write("goal.0.actual") }, 60),
  ];
}

const SIGN_OFFS = [
  "评价组组长（签字）：\n\n                                                    年    月    日",
  "部门（单位）意见：\n\n                        部门（单位）负责人（签章）：            年    月    日",
  "财政部门归口业务科室意见：\n\n                        财政部门归口业务科室负责人（签章）：            年    月    日",
];

function signOff(): readonly LayoutRow[] {
  const person = (cells: readonly LayoutCell[]): LayoutRow =>
    row(
      Object.fromEntries(
        ["A:B", "C:D", "E:F", "G:H"].map((columns, at) => [columns, cells[at] ?? label("")]),
      ),
    );
  return [
    section(LAST, "四、评价人员"),
    person(["姓    名", "职务/职称", "单    位", "签    字"].map(label)),
    ...[0, 1, 2].map((line) =>
      person([0, 1, 2, 3].map((at) => fill(`text.${20 + line * 4 + at}`))),
    ),
    ...SIGN_OFFS.map((text, index) =>
      row({ "A:H": { style: "text", text, slot: `text.${40 + index}` } }, 64),
    ),
    line(LAST, "caption", "填报人（签名）：                              联系电话：", 20),
  ];
}

const REPORT = [
  "一、部门（单位）概况",
  "二、部门（单位）整体支出管理及使用情况",
  "（一）基本支出",
  "（二）专项支出",
  "1、专项资金安排落实、总投入等情况分析",
  "2、专项资金实际使用情况分析",
  "3、专项资金管理情况分析",
  "三、部门（单位）专项组织实施情况",
  "（一）专项组织情况分析",
  "（二）专项管理情况分析",
  "四、部门（单位）整体支出绩效情况",
  "五、存在的主要问题",
  "六、改进措施和有关建议",
];

/** The report in words under the headings that the form gives. */
function report(): readonly LayoutRow[] {
  return [
    section(LAST, "五、评价报告综述（文字部分）"),
    row(
      {
        "A:H": {
          ...{ style: "text", slot: "text.60", text: REPORT.join("\n") },
          look: { vertical: "top" },
        },
      },
      400,
    ),
  ];
}

export const hunanOverallReportLayout: FormLayout = {
  form: "hunan-overall-report",
  sheetName: "整体支出绩效评价自评报告",
  widths: [20, 13, 12, 13, 13, 12, 12, 12],
  orientation: "portrait",
  pages: "many",
  top: [...cover(), ...onNewPage(profile()), ...money(), ...onNewPage(goals())],
  indicators: {
    header: [headings({ "B:C": "评价内容", "D:E": "绩效目标", "F:H": "完成情况" }, 24)],
    side: {
      column: "A",
      cell: label("整体支出\n绩效定量目标及实施计划\n完成情况"),
      from: "header",
    },
    columns: { level1: "B", level2: "C", target: "D:E", actual: "F:H" },
    classes: [
      classOf(
        "产出目标\n（部门工作实绩，包含上级部门和本级党委政府布置的重点工作、实事任务等，根据部门实际进行调整细化）",
        null,
        ["质量指标", "数量指标", ...withRows(1, "时效指标", "成本指标")],
      ),
      classOf(
        "效益目标\n（预期实现的效益）",
        null,
        withRows(1, "社会效益", "经济效益", "生态效益", "社会公众或服务对象满意度"),
      ),
    ],
  },
  foot: [
    labelledRow(24, ["A:C", "绩效自评综合得分", "D:H", "total.score"]),
    labelledRow(24, ["A:C", "评价等次", "D:H", "total.grade"]),
    ...signOff(),
    ...onNewPage(report()),
  ],
  notes: [],
};
