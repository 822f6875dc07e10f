import {
  classOf,
  fill,
  fundBlock,
  goalBlock,
  headings,
  label,
  line,
  nationalClasses,
  row,
  section,
  side,
  titleWithYear,
  totalRow,
  write,
} from "./blocks";
import type { FormLayout } from "./layout";

/** Descendants of the national form: the same blocks with other columns. */

/** 中江县 2022: 分值 before the target, the words of transfer payments. */
export const weightFirstLayout: FormLayout = {
  form: "weight-first",
  sheetName: "绩效目标自评表",
  widths: [12, 13, 20, 12, 13, 11, 11, 17],
  orientation: "portrait",
  pages: "one",
  top: [
    ...titleWithYear("H", "绩效目标自评表"),
    row(
      {
        A: label("项目名称"),
        "B:D": fill("head.project"),
        "E:F": label("项目负责人及电话"),
        "G:H": fill("head.contact"),
      },
      24,
    ),
    row(
      {
        A: label("主管部门"),
        "B:D": fill("head.supervisor"),
        "E:F": label("实施单位"),
        "G:H": fill("head.organisation"),
      },
      24,
    ),
    ...fundBlock({
      side: { column: "A", text: "资金情况\n（{money}）" },
      labels: "B:C",
      columns: [
        ["D", "adjustedBudget", "全年预算数\n（A）"],
        ["E", "executed", "全年执行数\n（B）"],
        ["F", "weight", "分值"],
        ["G", "rate", "执行率\n（B/A）"],
        ["H", "score", "得分"],
      ],
      rows: ["年度资金总额：", "其中：本年财政拨款", "其他资金"],
      weight: "10",
      totalOnly: ["weight", "score"],
    }),
    ...goalBlock({
      side: "A",
      text: "年度总体目标",
      expected: ["B:D", "年初设定目标"],
      actual: ["E:H", "年度总体目标完成情况综述"],
    }),
    row({ "A:H": label("绩效指标") }, 22),
  ],
  indicators: {
    header: [
      headings({
        A: "一级指标",
        B: "二级指标",
        C: "三级指标",
        D: "分值",
        E: "年度指标值",
        F: "全年实际值",
        G: "得分",
        H: "未完成原因及拟采取的改进措施",
      }),
    ],
    side: null,
    columns: {
      level1: "A",
      level2: "B",
      level3: "C",
      weight: "D",
      target: "E",
      actual: "F",
      score: "G",
      reason: "H",
    },
    classes: nationalClasses("指标"),
  },
  foot: [
    row(
      {
        "A:C": label("总分"),
        D: fill("total.weight", "100"),
        "E:F": { style: "centre" },
        G: fill("total.score"),
        H: { style: "centre" },
      },
      24,
    ),
  ],
  notes: [
    "注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分，各部门根据各项指标重要程度确定三级指标的分值，得分最高不能超过该指标分值上限。",
    "2.定性指标根据指标完成情况分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100-80%（含80%）、80-60%（含60%）、60-0%合理确定得分。",
    "3.定量指标若为正向指标，得分=全年实际值/年度指标值*该指标分值；若为反向指标，按本级财政部门规定计分；得分不得超过该指标分值。",
  ],
};

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
    row({ A: label("项目名称"), "B:K": fill("head.project") }, 20),
    row(
      {
        A: label("主管部门"),
        "B:D": fill("head.supervisor"),
        "E:G": label("实施单位"),
        "H:K": fill("head.organisation"),
      },
      20,
    ),
    ...fundBlock({
      side: { column: "A", text: "项目预算\n执行情况\n（{money}）" },
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
      totalOnly: ["weight", "score"],
    }),
    ...goalBlock({
      side: "A",
      text: "项目目标\n完成情况",
      expected: ["B:E", "绩效目标"],
      actual: ["F:K", "目标完成情况"],
      height: 36,
    }),
  ],
  indicators: {
    header: [
      headings({
        B: "一级指标",
        C: "二级指标",
        D: "三级指标",
        E: "指标性质",
        F: "指标值",
        G: "度量单位",
        H: "完成值",
        I: "权重",
        J: "得分",
        K: "未完成原因分析",
      }),
    ],
    side: { column: "A", cell: label("绩效指标"), from: "header" },
    columns: {
      level1: "B",
      level2: "C",
      level3: "D",
      nature: "E",
      target: "F",
      unit: "G",
      actual: "H",
      weight: "I",
      score: "J",
      reason: "K",
    },
    classes: [
      classOf("产出指标", null, [
        "数量指标",
        "质量指标",
        "时效指标",
        { name: "成本指标", rows: 1 },
      ]),
      classOf("效益指标", null, [
        { name: "经济效益指标", rows: 1 },
        { name: "社会效益指标", rows: 1 },
        { name: "生态效益指标", rows: 1 },
        { name: "可持续影响指标", rows: 1 },
      ]),
      classOf("满意度指标", null, [{ name: "服务对象满意度指标", rows: 1 }]),
    ],
  },
  foot: [
    totalRow({ label: "A:H", text: "合计", weight: ["I", "100"], score: "J", rest: "K" }),
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

/** 衡山县 2020: special funds, no scores. */
export const hunanSpecialFundLayout: FormLayout = {
  form: "hunan-special-fund",
  sheetName: "专项资金绩效目标自评表",
  widths: [13, 17, 27, 16, 16, 18],
  orientation: "portrait",
  pages: "one",
  top: [
    line("F", "title", "{year}年度县级专项资金绩效目标自评表", 34),
    row(
      {
        A: label("专项资金名称"),
        "B:C": fill("head.project"),
        D: label("负责人及电话"),
        "E:F": fill("head.contact"),
      },
      24,
    ),
    row(
      {
        A: label("县级主管部门"),
        "B:C": fill("head.supervisor"),
        D: label("实施单位"),
        "E:F": fill("head.organisation"),
      },
      24,
    ),
    ...fundBlock({
      side: { column: "A", text: "项目资金\n（{money}）" },
      labels: "B:C",
      columns: [
        ["D", "adjustedBudget", "全年预算数（A）"],
        ["E", "executed", "全年执行数（B）"],
        ["F", "rate", "执行率（B/A）"],
      ],
      rows: ["年度资金总额", "其中：中央、省、市补助", "县级资金", "其他资金"],
      weight: null,
      totalOnly: [],
    }),
    ...goalBlock({
      side: "A",
      text: "年度\n总体\n目标",
      expected: ["B:D", "年初设定目标"],
      actual: ["E:F", "全年实际完成情况"],
    }),
    row({ "A:F": label("绩效指标") }, 22),
  ],
  indicators: {
    header: [
      headings({
        A: "一级指标",
        B: "二级指标",
        C: "三级指标",
        D: "年度指标值",
        E: "全年完成值",
        F: "未完成原因和改进措施",
      }),
    ],
    side: null,
    columns: { level1: "A", level2: "B", level3: "C", target: "D", actual: "E", reason: "F" },
    classes: [
      classOf("产出指标", null, ["数量指标", "质量指标", "时效指标", "成本指标"]),
      classOf("效益指标", null, ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]),
      classOf("满意度指标", null, ["服务对象满意度指标"]),
    ],
  },
  foot: [row({ A: label("说明"), "B:F": write("remark.0") }, 30)],
  notes: null,
};

/** 攀枝花市西区 2019: keys with their values for the funds, no scores. */
export const sichuanCompletion2019Layout: FormLayout = {
  form: "sichuan-completion-2019",
  sheetName: "项目绩效目标完成情况表",
  widths: [13, 14, 16, 22, 23, 23],
  orientation: "portrait",
  pages: "one",
  top: [
    line("F", "title", "项目绩效目标完成情况表", 32),
    line("F", "subtitle", "（{year}年度）", 20),
    row({ "A:B": label("项目名称"), "C:F": fill("head.project") }, 24),
    row({ "A:B": label("预算单位"), "C:F": fill("head.organisation") }, 24),
    ...[
      ["预算数：", "执行数："],
      ["其中-财政拨款：", "其中-财政拨款："],
      ["其它资金：", "其它资金："],
    ].map(([budget, executed], index) =>
      row(
        {
          ...(index === 0 ? { "A+2": label("预算执行情况（{money}）") } : {}),
          "B:C": label(budget ?? ""),
          D: fill(`fund.${index}.adjustedBudget`),
          E: label(executed ?? ""),
          F: fill(`fund.${index}.executed`),
        },
        22,
      ),
    ),
    ...goalBlock({
      side: "A",
      text: "年度目标完成情况",
      expected: ["B:D", "预期目标"],
      actual: ["E:F", "实际完成目标"],
    }),
  ],
  indicators: {
    header: [
      headings(
        {
          B: "一级指标",
          C: "二级指标",
          D: "三级指标",
          E: "预期指标值\n（包含数字及文字描述）",
          F: "实际完成指标值\n（包含数字及文字描述）",
        },
        30,
      ),
    ],
    side: { column: "A", cell: side("绩效指标完成情况"), from: "header" },
    columns: { level1: "B", level2: "C", level3: "D", target: "E", actual: "F" },
    classes: [
      classOf("项目完成指标", null, ["数量指标", "质量指标", "时效指标", "成本指标"]),
      classOf("效益指标", null, ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]),
      classOf("满意度指标", null, [{ name: "满意度指标", rows: 1 }]),
    ],
  },
  foot: [],
  notes: null,
};

/** 成安县民政局 2020: four numbered parts, keys with values for the funds, converted scores. */
export const chenganProjectLayout: FormLayout = {
  form: "chengan-project",
  sheetName: "预算项目绩效自评表",
  widths: [11, 13, 22, 9, 8, 8, 12, 13, 12, 11, 11, 12],
  orientation: "landscape",
  pages: "one",
  top: [
    line("L", "title", "{unit}{year}年度预算项目绩效自评表", 32),
    section("L", "一、基本情况"),
    row({
      A: label("项目名称："),
      "B:D": fill("head.project"),
      "E:F": label("是否为专项资金："),
      G: fill("text.0"),
      H: label("实施（主管）单位"),
      "I:J": fill("head.organisation"),
      K: label("金额单位："),
      L: label("{money}"),
    }),
    section("L", "二、预算执行情况"),
    row({
      "A:C": label("预算安排情况（调整后）"),
      "D:G": label("资金到位情况"),
      "H:K": label("资金执行情况"),
      L: label("预算执行进度（%）"),
    }),
    ...["", "其中：财政资金", "其他"].map((name, index) =>
      row({
        "A:B": label(name || "预算数"),
        C: fill(`fund.${index}.adjustedBudget`),
        "D:F": label(name || "到位数"),
        G: fill(`text.${index + 1}`),
        "H:J": label(name || "执行数"),
        K: fill(`fund.${index}.executed`),
        ...(index === 0 ? { "L+2": fill("fund.0.rate") } : {}),
      }),
    ),
    section("L", "三、目标完成情况"),
    row({
      "A:F": label("年度预期目标"),
      "G:K": label("具体完成情况"),
      L: label("总体完成率（%）"),
    }),
    row(
      { "A:F": write("goal.0.expected"), "G:K": write("goal.0.actual"), "L+1": fill("text.4") },
      28,
    ),
    row({ "A:F": write("goal.1.expected"), "G:K": write("goal.1.actual") }, 28),
    section("L", "四、年度绩效指标完成情况"),
  ],
  indicators: {
    header: [
      row({
        "A+1": label("一级指标"),
        "B+1": label("二级指标"),
        "C+1": label("三级指标"),
        "D+1": label("指标分值"),
        "E:G": label("预期指标值"),
        "H+1": label("单项指标实际完成值"),
        "I+1": label("单项指标完成情况"),
        "J:L": label("自评得分"),
      }),
      row(
        {
          E: label("符号"),
          F: label("值"),
          G: label("单位\n（文字描述）"),
          J: label("单项指标得分"),
          K: label("权重占比（%）"),
          L: label("单项指标折算得分"),
        },
        28,
      ),
    ],
    side: null,
    columns: {
      level1: "A",
      level2: "B",
      level3: "C",
      fullMarks: "D",
      nature: "E",
      target: "F",
      unit: "G",
      actual: "H",
      status: "I",
      score: "J",
      weight: "K",
      converted: "L",
    },
    classes: [
      classOf("产出指标", null, ["数量指标", "质量指标", "时效指标", "成本指标"].map(oneRow)),
      classOf(
        "效果指标",
        null,
        ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"].map(oneRow),
      ),
      classOf("满意度指标", null, [oneRow("服务对象满意度指标")]),
      classOf("预算执行率", null, [oneRow("预算执行率")]),
    ],
  },
  foot: [],
  notes: null,
};

function oneRow(name: string): { readonly name: string; readonly rows: number } {
  return { name, rows: 1 };
}
