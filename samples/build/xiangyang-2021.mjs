/**
 * 中共襄阳市委编办 2021: two project tables and the overall table of the Hubei form
 * (20 points for the budget, 80 for the indicators, no column of weights), as published.
 *
 * How the numbers are kept, as in one office with three hands:
 * 政务公开及域名注册  true numbers, percentages with a percent format;
 * 深化机构改革        everything as text, as pasted from a text document;
 * 部门整体            true numbers, with rate, budget score and total as formulas.
 */
import { centre, formula, label, note, plain, reportSheet, text, title } from "./layout.mjs";
import { report } from "./xiangyang-2021-report.mjs";

const ORGANISATION = "中共襄阳市委机构编制委员会办公室";
const SHORT_NAME = "中共襄阳市委编办";
const NOTES = [
  "1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。",
  "2.定量指标完成数汇总原则：绝对值直接累加计算，相对值按照资金额度加权平均计算。定量指标计分原则：正向指标（即目标值为≥X,得分=权重*B/A），反向指标（即目标值为≤X，得分=权重*A/B），得分不得突破权重总额。定量指标先汇总完成数，再计算得分。",
  "3.定性指标计分原则：达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照该指标对应分值区间100-80%（含80%）、80-50%（含50%）、50-0%合理确定分值。汇总时，以资金额度为权重，对分值进行加权平均计算。",
  "4.基于经济性和必要性等因素考虑，满意度指标暂可不作为必评指标。",
];
const CATEGORIES = [
  ["项目类别", "1、部门预算项目   ☑   2、财政专项   □  3、市对下转移支付项目 □"],
  ["项目属性", "1、持续性项目     ☑   2、新增性项目 □"],
  ["项目类型", "1、常年性项目     ☑   2、延续性项目 □      3、一次性项目 □"],
];
const WHOLE = centre(1, "0%");

const DOMAIN_NAMES = {
  sheet: "政务公开及域名注册",
  title: ["2021年度政务公开及中文域名注册管理工作经费", "项目绩效自评表"],
  heading: `单位名称： ${ORGANISATION} 填报日期：2022年3月22日`,
  project: "　政务公开及中文域名注册管理工作经费",
  funds: [33.83, 32.26, centre(0.9536, "0.00%"), 19.07],
  goal: "确保行政事业单位网站安全运行\n（80分）",
  indicators: [
    ["产出指标", "数量指标", "培训完成率", "≥80%", WHOLE, 10],
    ["", "质量指标", "域名注册覆盖率", "≥90%", WHOLE, 10],
    ["", "质量指标", "安全事故发生率", "≤5%", 0, 10],
    ["", "时效指标", "年报完成时间", "按时完成", "按时完成", 10],
    ["效益指标", "社会效益", "服务中心工作", "提供支撑", "有力支撑", 20],
    ["", "社会效益", "党政机关网站运行情况", "安全运行", "安全运行", 10],
    ["满意度指标", "服务对象满意度", "服务对象满意率", "≥90%", WHOLE, 10],
  ],
  total: 99.07,
  deviation: "较好完成了年度绩效目标。",
  improvement:
    "继续加大对机构编制业务信息化建设的宏观规划，进一步加强业务创新，优化流程结构，持续加大投入，不断提高服务对象的便利度、政务公开的透明度和网站运行的安全度。",
};

const REFORM = {
  sheet: "深化机构改革",
  title: ["2021年度深化机构改革工作经费项目绩效自评表"],
  heading: `单位名称：${ORGANISATION}  填报日期：2022年3月22日`,
  project: "深化机构改革工作经费　",
  funds: ["101.17", "63.34", "62.61%", "12.52"],
  goal: "机构改革有力推进\n（80分）",
  indicators: [
    ["产出指标", "数量指标", "调研开展率", "≥90%", "100%", "10"],
    ["", "数量指标", "目标完成率", "≥90%", "100%", "20"],
    ["", "质量指标", "骨干人才培训率", "≥90%", "100%", "10"],
    ["效益指标", "社会效益", "服务中心工作", "提供支撑", "有力支撑", "20"],
    ["", "社会效益", "人才引进工作", "提供支撑", "有力支撑", "10"],
    ["满意度指标", "服务对象满意度", "服务对象满意率", "≥90%", "100%", "10"],
  ],
  total: "92.52",
  deviation: "预算执行率不高，原因是计划执行力度不够。",
  improvement:
    "1.积极对接业务科室，配合做好年初业务费用支出计划，并督促加强预算执行力度，切实提高预算执行率；\n2.细化项目预算，分阶段、分步骤推进项目，确保资金支出与项目推进速度相匹配，严防年底突击花钱，有效提高项目资金使用效益。",
};

const OVERALL = {
  sheet: "部门整体",
  title: ["2021年度中共襄阳市委机构编制委员会办公室", "整体绩效自评表"],
  heading: `单位名称：${ORGANISATION}  填报日期：2022年3月22日`,
  basicExpenditure: 629.74,
  projectExpenditure: 111.07,
  funds: [
    698.88,
    637.78,
    formula("E7/D7", 637.78 / 698.88, "0.00%"),
    formula("ROUND(20*F7,2)", 18.25, "0.00"),
  ],
  goal: "部门职能有效发挥",
  indicators: [
    ["产出指标", "数量指标", "当年改革任务完成率", "≥95%", WHOLE, 10],
    ["", "数量指标", "调研开展率", "≥95%", WHOLE, 10],
    ["", "数量指标", "解决编制遗留问题", "不少于150人", 160, 10],
    ["", "质量指标", "优秀调研报告", "不少于2篇", "2篇", 10],
    ["效益指标", "社会效益", "服务中心工作", "提供支撑", "有力支撑", 20],
    ["", "社会效益", "人才引进工作", "提供支撑", "有力支撑", 10],
    ["满意度指标", "服务对象满意度", "服务对象满意率", "≥95%", WHOLE, 10],
  ],
  total: formula("G7+SUM(G10:G16)", 98.25, "0.00"),
  deviation: "较好完成了年初绩效目标。",
  improvement:
    "继续深入推进办机关绩效目标管理工作，积极落实各项制度，及时总结管理经验，通过强化绩效管理助推机构编制业务高质量发展。",
};

const WIDTHS = [17, 12, 15, 20, 15, 15, 14];
const LEVEL_HEADERS = {
  B: label("一级指标"),
  C: label("二级指标"),
  D: label("三级指标"),
  E: label("年初目标值（A）"),
  F: label("实际完成值（B）"),
  G: label("得分"),
};

function headRows(table) {
  return [
    ...table.title.map((line) => ({ framed: false, height: 26, cells: { "A:G": title(line) } })),
    { framed: false, cells: { "A:G": plain(table.heading) } },
  ];
}

function fundRows(total, [budget, executed, rate, score]) {
  return [
    {
      cells: {
        "A+1": label("预算执行情况（万元）\n（20分）"),
        "B:C": null,
        D: label("预算数（A）"),
        E: label("执行数（B）"),
        F: label("执行率（B/A）"),
        G: label("得分\n（20分*执行率）"),
      },
    },
    { cells: { "B:C": label(total), D: budget, E: executed, F: rate, G: score } },
  ];
}

/** Level 1 is merged over its rows, level 2 repeated in each: so the published tables. */
function indicatorRows(indicators) {
  return indicators.map(([level1, level2, level3, target, actual, score], index) => {
    const after = indicators.slice(index + 1).findIndex((row) => row[0] !== "");
    const span = after < 0 ? indicators.length - index - 1 : after;
    const first = level1 && { [span > 0 ? `B+${span}` : "B"]: level1 };
    return { cells: { ...first, C: level2, D: level3, E: target, F: actual, G: score } };
  });
}

function footRows(table) {
  return [
    { cells: { "A:F": label("总分"), G: table.total } },
    {
      cells: { A: label("偏差大或\n目标未完成\n原因分析"), "B:G": text(table.deviation) },
      height: 48,
    },
    { cells: { A: label("改进措施及\n结果应用方案"), "B:G": text(table.improvement) } },
    { framed: false, cells: { A: note("备注：") } },
    ...NOTES.map((line) => ({ framed: false, cells: { "A:G": note(line) } })),
  ];
}

function projectSheet(table) {
  const [header, ...rest] = [{ cells: LEVEL_HEADERS }, ...indicatorRows(table.indicators)];
  const goal = { [`A+${rest.length}`]: label(table.goal) };
  return {
    name: table.sheet,
    widths: WIDTHS,
    print: { orientation: "portrait" },
    rows: [
      ...headRows(table),
      { cells: { A: label("项目名称"), "B:G": table.project } },
      {
        cells: {
          A: label("主管部门"),
          "B:D": SHORT_NAME,
          E: label("项目实施单位"),
          "F:G": `${SHORT_NAME}　`,
        },
      },
      ...CATEGORIES.map(([name, boxes]) => ({ cells: { A: label(name), "B:G": text(boxes) } })),
      ...fundRows("年度财政资金总额", table.funds),
      { cells: { ...goal, ...header.cells } },
      ...rest,
      ...footRows(table),
    ],
  };
}

function overallSheet(table) {
  const indicators = indicatorRows(table.indicators);
  return {
    name: table.sheet,
    widths: WIDTHS,
    print: { orientation: "portrait" },
    rows: [
      ...headRows(table),
      { cells: { A: label("单位名称"), "B:G": ORGANISATION } },
      {
        cells: {
          A: label("基本支出总额"),
          "B:D": table.basicExpenditure,
          E: label("项目支出总额"),
          "F:G": table.projectExpenditure,
        },
      },
      ...fundRows("部门整体支出总额", table.funds),
      { height: 32, cells: { A: label("年度目标\n（80分）"), "B:G": table.goal } },
      { cells: { [`A+${indicators.length}`]: label("年度绩效指标"), ...LEVEL_HEADERS } },
      ...indicators,
      ...footRows(table),
    ],
  };
}

export const xiangyang = {
  file: "襄阳市委编办2021.xlsx",
  sheets: [
    projectSheet(DOMAIN_NAMES),
    projectSheet(REFORM),
    overallSheet(OVERALL),
    reportSheet(report),
  ],
};
