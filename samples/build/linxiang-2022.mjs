/**
 * 中共临湘市委编办 2022: the Hunan report form of the overall expenditure, as published: profile,
 * income, expenditure and balance, 三公, fixed assets, goals and indicators in three columns without
 * weights or scores, sign-off. Names and telephone numbers are struck out.
 *
 * How the numbers are kept: money and counts as numbers in General, the fixed assets with one decimal.
 */
import { centre, label, plain, reportSheet, text, title } from "./layout.mjs";
import { achievements, duties, report } from "./linxiang-2022-report.mjs";

const STRUCK_OUT = "××";
const ORGANISATION = "中共临湘市委机构编制委员会办公室";
const BODIES = (whole, first) => [whole, first, "2、二级机构1", "3、二级机构2"];

const TASKS = [
  "任务一：聚焦治理能力，持续深化机构改革。",
  "任务二：聚焦服务效能，构建高效组织架构。",
  "任务三：聚焦优化配置，提升编制资源效益。",
  "任务四：聚焦制度建设，规范人员调配管理。",
  "任务五：聚焦巡视整改，确保反馈问题圆满销号。",
];
const GOALS = [
  "目标1：持续深化机构改革。",
  "目标2：构建高效组织架构。",
  "目标3：规范人员调配管理。",
];

/** Totals of the whole body and of the office itself; the two lower bodies are left empty. */
const INCOME = [212.78, null, 212.29, null, null, 0.49];
const EXPENDITURE = [212.78, 180, 118.87, 61.13, 32.78, null, null];
const OFFICIAL = [3.7, 3.7, null, null, null];
const oneDecimal = centre(19, "0.0");
const ASSETS = [oneDecimal, oneDecimal, null, null];

const OUTPUT =
  "产出目标\n（部门工作实绩，包含上级部门和区委区政府布置的重点工作、实事任务等，根据部门实际进行调整细化）";
const BENEFIT = "效益目标\n（预期实现的效益）";
const INDICATORS = [
  [
    "质量指标",
    "指标1：推进产业园区管理体制改革。",
    "将我市高新区升格为副处级机构，同时，为了助推“五好”园区建设，全力提升营商软实力，打造园区全链条闭环审批模式，我市推行园区相对集中行政许可权改革试点工作，全面推行“园区事园区办”，进一步激活了产业园区的内生动力与活力。",
  ],
  [
    "",
    "指标2：深化国防动员体制改革。",
    "以人民防空办公室为基础调整组建市国防动员办公室，有效落实“平时准备、战时动员”的要求。",
  ],
  [
    "数量指标",
    "指标1：建立“人才编制池”。",
    "调剂170名事业编制，建立“人才编制池”，为全市引进各类急需紧缺专业技术人才创造条件，全年共引进人才53人。",
  ],
  [
    "",
    "指标2：整改行政、事业单位超编问题。",
    "通过核增编制、调出、退休、辞职、辞退等方式，行政单位共消超63人，事业单位共消超111人；针对自筹、差额事业编制人员在编不在岗的问题，我办进行了专题调研，并经编委会议研究同意，督促用人单位采取发布公告等方式，要求按时上岗，对逾期不上岗的，由用人单位按照人社部门事业单位人员管理有关规定报相关部门解除其聘用合同，核销其编制，目前已消化56人。",
  ],
  [
    "时效指标",
    "指标1：落实省委巡视反馈机构编制专项问题整改工作。",
    "按照上级巡视整改统一安排，我办分别于2021年6月25日、9月27日、12月16日和2022年3月4日、6月17日前往省委编办，对机构编制专项巡视整改问题进行了销号。目前，总共53个问题，已完成销号49个，阶段销号4个。",
  ],
  [
    "社会效益",
    "指标1：服务群众。",
    "坚持每月入户走访不少于2次，及时了解和掌握群众生产生活中的困难和存在的问题，严格做好疫情防控相关工作，积极参与全市“平安创建”、“文明创建”、社区治安巡逻等活动。",
  ],
  [
    "经济效益",
    "指标1：提升编制资源效益。",
    "坚持瘦身与健身相结合，将改革收回的编制调剂到医疗、教育、行政审批、应急等经济发展和民生领域，较好保障了各项事业发展。",
  ],
  [
    "社会公众或服务对象满意度",
    "指标1：构建高效组织架构。",
    "针对一些部门职责边界不清、部门分工不合理、推诿扯皮等问题，进行逐条梳理，厘清职责边界，进一步优化机构设置和职能配置。全面理顺森林防灭火组织架构，将市森林防火指挥部的职责进行整合，建立了以应急、林业、公安为主，相关部门为补充的应急指挥体系，确保统筹抓好森林防火资金分配、物质调配、信息共享等方面工作。",
  ],
];
const OUTPUT_ROWS = 5;
const ASSESSORS = ["主任", "副主任", "办公室主任"];
const SIGN_OFFS = [
  "评价组组长（签字）：\n\n                                                                     年    月    日",
  "部门（单位）意见：\n\n                                         部门（单位）负责人（签章）：\n\n                                                                     年    月    日",
  "财政部门归口业务科室意见：\n\n                                  财政部门归口业务科室负责人（签章）：\n\n                                                                     年    月   日",
];

const section = (heading) => ({ height: 24, cells: { "A:H": label(heading) } });
const unframed = (content, height = 20) => ({ framed: false, height, cells: { "A:H": content } });

function coverRows() {
  return [
    unframed(title("临湘市2022年度部门（单位）整体支出"), 28),
    unframed(title("绩效评价自评报告"), 28),
    {
      framed: false,
      cells: { "A:B": plain("部门(单位)名称"), "C:H": plain(ORGANISATION) },
    },
    unframed(plain("评价方式：部门（单位）绩效自评")),
    unframed(plain("评价机构：部门（单位）评价组")),
    unframed(plain("报告日期：2023年9月9 日")),
    unframed(plain("临湘市财政局（制）")),
  ];
}

function profileRows() {
  const pair = (name, value, other, otherValue) => ({
    cells: { A: label(name), "B:D": value, E: label(other), "F:H": otherValue },
  });
  return [
    section("一、部门（单位）基本概况"),
    pair("联系人", STRUCK_OUT, "联络电话", STRUCK_OUT),
    pair("人员编制", 13, "实有人数", 9),
    // Two rows for one text: higher than Excel lets a single row be.
    { cells: { "A+1": label("职能职责概述"), "B:H+1": text(duties.join("\n")) } },
    { cells: {} },
    { cells: { A: label("年度主要工作内容"), "B:H": text(TASKS.join("\n")) } },
    {
      cells: {
        "A+1": label("年度部门（单位）总体运行情况及取得的成绩"),
        "B:H+1": text(achievements),
      },
    },
    { cells: {} },
  ];
}

/** A block's body: the totals twice (whole body, office itself), then two empty lower bodies. */
function bodyRows(names, values, columns) {
  return names.map((name, index) => ({
    cells: {
      A: name,
      ...Object.fromEntries(columns.map((column, at) => [column, index < 2 ? values[at] : null])),
    },
  }));
}

function moneyRows() {
  return [
    section("二、部门（单位）收支情况"),
    section("年度收入情况（万元）"),
    { cells: { "A+1": label("机构名称"), "B+1": label("收入合计"), "C:H": label("其中：") } },
    {
      cells: {
        C: label("上年结转"),
        D: label("公共财政拨款"),
        E: label("政府基金拨款"),
        "F:G": label("纳入专户管理的非税收入拨款"),
        H: label("其他收入"),
      },
    },
    ...bodyRows(BODIES("局机关及二级机构汇总", "1、局机关"), INCOME, [
      "B",
      "C",
      "D",
      "E",
      "F:G",
      "H",
    ]),
    section("部门（单位）年度支出和结余情况（万元）"),
    {
      cells: {
        "A+2": label("机构名称"),
        "B+2": label("支出合计"),
        "C:F": label("其中："),
        "G:H": label("结余"),
      },
    },
    {
      cells: {
        "C+1": label("基本支出"),
        "D:E": label("其中："),
        "F+1": label("项目支出"),
        "G+1": label("当年结余"),
        "H+1": label("累计结余"),
      },
    },
    { cells: { D: label("人员支出"), E: label("公用支出") } },
    ...bodyRows(BODIES("机关及二级机构汇总", "1、机关"), EXPENDITURE, [
      "B",
      "C",
      "D",
      "E",
      "F",
      "G",
      "H",
    ]),
  ];
}

function officialRows() {
  return [
    {
      cells: {
        "A+1": label("机构名称"),
        "B+1": label("三公经费\n合计"),
        "C:H": label("其中：3.7"),
      },
    },
    {
      cells: {
        "C:D": label("公务接待费"),
        E: label("公务用车运维费"),
        F: label("公务用车购置费"),
        "G:H": label("因公出国费"),
      },
    },
    ...bodyRows(BODIES("机关及二级机构汇总", "1、机关"), OFFICIAL, ["B", "C:D", "E", "F", "G:H"]),
    {
      cells: {
        "A+1": label("机构名称"),
        "B+1": label("固定资产\n合计"),
        "C:F": label("其中："),
        "G:H+1": label("其他"),
      },
    },
    { cells: { "C:D": label("在用固定资产"), "E:F": label("出租固定资产") } },
    ...bodyRows(BODIES("局机关及二级机构汇总", "1、局机关"), ASSETS, ["B", "C:D", "E:F", "G:H"]),
  ];
}

function indicatorRows() {
  return INDICATORS.map(([name, target, actual], index) => {
    const shared = INDICATORS[index + 1]?.[0] === "" ? "+1" : "";
    return {
      cells: {
        ...(index === 0 && { [`B+${OUTPUT_ROWS - 1}`]: label(OUTPUT) }),
        ...(index === OUTPUT_ROWS && {
          [`B+${INDICATORS.length - OUTPUT_ROWS - 1}`]: label(BENEFIT),
        }),
        ...(name && { [`C${shared}`]: name }),
        "D:E": text(target),
        "F:H": text(actual),
      },
    };
  });
}

function evaluationRows() {
  return [
    section("三、部门（单位）整体支出绩效自评情况"),
    {
      cells: {
        "A+1": label("整体支出绩效定性目标及实施计划完成情况"),
        "B:E": label("预期目标"),
        "F:H": label("实际完成"),
      },
    },
    { cells: { "B:E": text(GOALS.join("\n")), "F:H": text("已完成") } },
    {
      cells: {
        [`A+${INDICATORS.length}`]: label("整体支出\n绩效定量目标及实施计划\n完成情况"),
        "B:C": label("评价内容"),
        "D:E": label("绩效目标"),
        "F:H": label("完成情况"),
      },
    },
    ...indicatorRows(),
    { cells: { "A:C": label("绩效自评综合得分"), "D:H": 97.5 } },
    { cells: { "A:C": label("评价等次"), "D:H": null } },
  ];
}

function signOffRows() {
  const person = (name, post, body, signature) => ({
    cells: { "A:B": name, "C:D": post, "E:F": body, "G:H": signature },
  });
  return [
    section("四、评价人员"),
    person(label("姓  名"), label("职务/职称"), label("单  位"), label("签  字")),
    ...ASSESSORS.map((post) => person(STRUCK_OUT, post, "编制委员会办公室", null)),
    ...SIGN_OFFS.map((block) => ({ height: 70, cells: { "A:H": text(block) } })),
    unframed(plain("填报人（签名）：                          联系电话：")),
  ];
}

export const linxiang = {
  file: "临湘市委编办2022.xlsx",
  sheets: [
    {
      name: "整体支出绩效自评",
      widths: [17, 14, 13, 14, 14, 13, 14, 14],
      print: { orientation: "portrait" },
      rows: [
        ...coverRows(),
        ...profileRows(),
        ...moneyRows(),
        ...officialRows(),
        ...evaluationRows(),
        ...signOffRows(),
      ],
    },
    reportSheet(report),
  ],
};
