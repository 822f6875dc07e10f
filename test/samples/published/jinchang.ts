import { fundRows, indicatorRows } from "../published-table";
import type { PublishedColumns, PublishedSample } from "../published-table";

const COLUMNS: PublishedColumns = {
  level1: "A",
  level2: "B",
  level3: "C",
  target: "D",
  actual: "E",
  weight: "F",
  score: "G",
  reason: "H",
};

/** 000: laid out again from the report; money as numbers, rates and points as text. */
export const jinchang: PublishedSample = {
  file: "金昌市委编办2021.xlsx",
  provenance: "reconstructed",
  reportSheet: "自评报告",
  tables: [
    {
      sheet: "部门整体支出",
      title: [{ cell: "A1", text: "2021年度市委编办部门整体支出绩效自评表" }],
      form: "jinchang-overall-2021",
      kind: "overall",
      year: 2021,
      organisation: "中共金昌市委机构编制委员会办公室",
      project: null,
      moneyUnit: "万元",
      funds: fundRows(`
        B5=年度资金总额 | C5=199.94 | D5=239.04 | E5=245.79 | F5=— | G5=100% | H5=—
        B6=其中：基本支出 | C6=187.94 | D6=235.37 | E6=235.37 | F6=— | G6=— | H6=—
        B7=项目支出 | C7=12.00 | D7=10.43 | E7=10.43 | F7=— | G7=— | H7=—
      `),
      goals: [{ expected: "B9", actual: "E9" }],
      columns: COLUMNS,
      indicators: indicatorRows(
        COLUMNS,
        `
    11 | 绩效管理情况 |  | 绩效目标设定 |  | 优化绩效目标设定，细化考核标准，及时调整绩效管理目标 | 30 | 30
    12 | 绩效运行监控情况 |  | 绩效运行监控 |  | 按照年初工作计划完成了全部工作，按时报送绩效监控表 | 30 | 28 | 1-9 月部分经费支出进度较缓，已于 2021 年度前全部列支完毕。
    13 | 绩效评价管理情况 |  | 绩效自评工作开展 |  | 圆满完成绩效评价工作 | 30 | 30
    14 | 评价结果运用情况 |  | 绩效目标公开 |  | 及时公开绩效目标，未发生资金问题 | 10 | 10
      `,
      ),
      emptyRows: [],
      figures: [],
      total: {
        weight: { cell: "F15", text: "100" },
        score: { cell: "G15", text: "98" },
        grade: null,
      },
      computed: { rate: "1.0282", fundScore: null, total: "98", fromLevel1: null, grade: "优" },
      disagreements: [{ cell: "G5", published: "100%", computed: "102.82%", seed: "000-3" }],
    },
    {
      sheet: "电子政务建设专项",
      title: [{ cell: "A1", text: "2021年度电子政务建设专项项目支出绩效自评表" }],
      form: "jinchang-project-2021",
      kind: "project",
      year: 2021,
      organisation: "市委编办",
      project: "电子政务建设专项（电子编制证技术服务费与中文域名注册专项经费）",
      moneyUnit: "万元",
      funds: fundRows(`
        B6=年度资金总额 | C6=8.00 | D6=8.00 | E6=8.00 | F6=— | G6=100% | H6=—
        B7=其中：电子编制管理证技术服务专项 | C7=5.00 | D7=5.00 | E7=5.00 | F7=— | G7=— | H7=—
        B8=中文域名注册专项 | C8=3.00 | D8=3.00 | E8=3.00 | F8=— | G8=— | H8=—
      `),
      goals: [
        { expected: "B10", actual: "E10" },
        { expected: "B11", actual: "E11" },
      ],
      columns: COLUMNS,
      indicators: indicatorRows(
        COLUMNS,
        `
    13 | 产出指标 |  | 实名制信息更新和网站挂标督查 |  | 实时调整更新实名制信息，督促标识不规范网站进行整改 | 60 | 60
    14 | 效益指标 |  | 实名制数据应用和网站运行 |  | 完成全部效益目标，各单位网站正常运行 | 30 | 30
      `,
      ),
      emptyRows: [],
      figures: [],
      total: {
        weight: { cell: "F15", text: "100" },
        score: { cell: "G15", text: "100" },
        grade: null,
      },
      computed: { rate: "1", fundScore: null, total: "90", fromLevel1: null, grade: "优" },
      disagreements: [{ cell: "G15", published: "100", computed: "90", seed: "000-6" }],
    },
    {
      sheet: "事业单位登记专项",
      title: [{ cell: "A1", text: "2021年度事业单位登记管理专项项目支出绩效自评表" }],
      form: "jinchang-project-2021",
      kind: "project",
      year: 2021,
      organisation: "市委编办",
      project: "事业单位登记管理专项",
      moneyUnit: "万元",
      funds: fundRows(`
        B6=年度资金总额 | C6=2.43 | D6=2.43 | E6=2.43 | F6=— | G6=100% | H6=—
      `),
      goals: [{ expected: "B8", actual: "E8" }],
      columns: COLUMNS,
      // The 60 points of 产出指标 stand in one cell for three rows.
      indicators: indicatorRows(
        COLUMNS,
        `
    10 | 产出指标 | 数量指标 | 审核登记业务信息 |  | 530 项 | 60 | 60
    11 | 〃 | 〃 | 办理事业单位法人证书登记变更事项 |  | 43 项 | 〃 | 〃
    12 | 〃 | 〃 | 统一社会信用代码证书变更事项 |  | 35 项 | 〃 | 〃
    13 | 效益指标 |  | 登记业务办理模式 |  | 完善网上办理模式，提高审批效率 | 30 | 30
      `,
      ),
      emptyRows: [],
      figures: [],
      total: {
        weight: { cell: "F14", text: "100" },
        score: { cell: "G14", text: "100" },
        grade: null,
      },
      computed: { rate: "1", fundScore: null, total: "90", fromLevel1: null, grade: "优" },
      disagreements: [{ cell: "G14", published: "100", computed: "90", seed: "000-7" }],
    },
  ],
};
