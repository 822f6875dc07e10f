/**
 * 攀枝花市西区区委编办 2019: three 项目绩效目标完成情况表 of the Sichuan form (no weights, no scores,
 * the funds as pairs of label and value), as published, the empty rows of the form included.
 *
 * How the numbers are kept: money as text with its unit, 其它资金 as the number 0; the satisfaction
 * of the second table as a number with a percent format, elsewhere as text.
 */
import { centre, label, reportSheet, text, title } from "./layout.mjs";
import { report } from "./panzhihua-2019-report.mjs";

const ARCHIVE_RULE = "确保全区机构编制档案文件规范可查，确保各类机构历史沿革有迹可循。";
const TRAINING = "开展业务学习培训1次，订阅相关规范汇编和书籍资料，采购相应文具材料";
const DEADLINE = "2019年12月31日前";
const REFORM_PLAN = "开展机构改革调研10次以上，牵头召开机构改革动员会，形成机构改革方案。";
const REFORM_DONE = "开展机构改革调研20余次，牵头召开机构改革动员会1次，形成机构改革方案1份。";
const REFORM_SMOOTH = "确保机构改革顺利开展，党政部门运转高效。";
const VERIFICATION = "开展全年机构编制核查1次，对全区开展业务培训1次，核查机构编制数据，";

/** Indicators: level 2, level 3, target, actual; all of them 项目完成指标. */
const PROJECTS = [
  {
    sheet: "档案规范化建设",
    project: "机构编制档案规范化建设专项经费",
    money: "0.2万元",
    goal: [ARCHIVE_RULE, ARCHIVE_RULE],
    indicators: [
      ["数量指标", `${TRAINING}。`, `${TRAINING}。`, `${TRAINING}130余份。`],
      ["质量指标", ARCHIVE_RULE, ARCHIVE_RULE, ARCHIVE_RULE],
      ["时效指标", DEADLINE, DEADLINE, DEADLINE],
      ["成本指标", "0.2万元", "0.2万元", "0.2万元"],
      [
        "社会效益",
        ARCHIVE_RULE,
        ARCHIVE_RULE,
        "确保全区机构编制档案文件规范可查，确保各类机构历史沿革有迹可循，为各项重点工作、各项检查提供重要依据。",
      ],
    ],
    satisfaction: ["100%", "100%"],
  },
  {
    sheet: "核查及实名制维护",
    project: "机构编制核查及实名制系统维护专项经费",
    money: "0.3万元",
    goal: [
      "完成全区机构编制核查和实名制系统维护。",
      "顺利完成了完成全区机构编制核查和实名制系统维护。",
    ],
    indicators: [
      [
        "数量指标",
        `${VERIFICATION}确保编制数底线不突破，与财政供养人员保持对应。`,
        `${VERIFICATION}修改实名制数据1000人次。`,
        `${VERIFICATION}修改实名制数据1500人次。`,
      ],
      [
        "质量指标",
        "确保完成牵头开展的各项工作",
        "确保完成牵头开展的各项工作",
        "全面完成牵头开展的各项工作",
      ],
      ["时效指标", DEADLINE, DEADLINE, DEADLINE],
      ["成本指标", "0.3万元", "0.3万元", "0.3万元"],
      [
        "社会效益",
        "保障各项工作开展",
        "确保全区机构编制核查及实名制系统维护顺利完成",
        "维护了全区机构编制纪律",
      ],
    ],
    satisfaction: [centre(1, "0%"), centre(1, "0%")],
  },
  {
    sheet: "机构改革业务费",
    project: "机构改革业务费",
    money: "2.5万元",
    goal: [
      "确保机构改革顺利开展。",
      "顺利开展了机构改革，确保党的十九大和十九届三中全会精神在基层的落实。",
    ],
    indicators: [
      ["数量指标", REFORM_PLAN, REFORM_PLAN, REFORM_DONE],
      ["质量指标", REFORM_PLAN, REFORM_PLAN, REFORM_DONE],
      ["时效指标", DEADLINE, DEADLINE, DEADLINE],
      ["成本指标", "2.5万元", "2.5万元", "2.37万元"],
      ["社会效益", REFORM_SMOOTH, REFORM_SMOOTH, REFORM_SMOOTH],
    ],
    satisfaction: ["100%", "100%"],
  },
];

const pair = (name, value, otherName, otherValue) => ({
  B: label(name),
  "C:D": value,
  E: label(otherName),
  F: otherValue,
});
const emptyRow = (level1) => ({ cells: { B: level1, C: null, D: null, E: null, F: null } });

function indicatorRows({ indicators, satisfaction }) {
  return [
    ...indicators.map(([level2, level3, target, actual]) => ({
      cells: { B: "项目完成指标", C: level2, D: text(level3), E: text(target), F: text(actual) },
    })),
    ...["……", "效益指标", "效益指标", "……"].map(emptyRow),
    {
      cells: { B: "满意度指标", C: "满意度", D: "满意度", E: satisfaction[0], F: satisfaction[1] },
    },
  ];
}

function projectSheet(table) {
  const indicators = indicatorRows(table);
  const { money } = table;
  return {
    name: table.sheet,
    widths: [15, 14, 13, 28, 28, 28],
    print: { orientation: "portrait" },
    rows: [
      { framed: false, height: 28, cells: { "A:F": title("项目绩效目标完成情况表") } },
      { framed: false, cells: { "A:F": "(2019 年度)" } },
      { cells: { A: label("项目名称"), "B:F": table.project } },
      { cells: { A: label("预算单位"), "B:F": "攀枝花市西区编制委员会办公室" } },
      {
        cells: { "A+2": label("预算执行情况(万元)"), ...pair("预算数:", money, "执行数:", money) },
      },
      { cells: pair("其中-财政拨款:", money, "其中-财政拨款:", money) },
      { cells: pair("其它资金:", 0, "其它资金:", 0) },
      {
        cells: {
          "A+1": label("年度目标完成情况"),
          "B:D": label("预期目标"),
          "E:F": label("实际完成目标"),
        },
      },
      { cells: { "B:D": text(table.goal[0]), "E:F": text(table.goal[1]) } },
      {
        cells: {
          [`A+${indicators.length}`]: label("绩效指标完成情况"),
          B: label("一级指标"),
          C: label("二级指标"),
          D: label("三级指标"),
          E: label("预期指标值(包含数字及文字描述)"),
          F: label("实际完成指标值(包含数字及文字描述)"),
        },
      },
      ...indicators,
    ],
  };
}

export const panzhihua = {
  file: "攀枝花市西区编办2019.xlsx",
  sheets: [...PROJECTS.map(projectSheet), reportSheet(report)],
};
