import { narrativeMismatch } from "../../../../src/core/check/rules/narrative-mismatch";
import type { TableSpec } from "../../../tables/build-table";
import { narrative, testRule } from "../rule-tester";
import { SAID_SCORES } from "./said-score-cases";

const report = (...texts: readonly string[]) =>
  texts.map((text, i) => narrative("报告", `A${String(i + 1)}`, text));
const A1 = ["'报告'!A1"];

const ratioRow = (actual: string): TableSpec => ({
  rows: [{ level2: "数量指标", level3: "“三公经费”控制率", actual, weight: 3, score: 3 }],
});
const goal = (actual: string, row: TableSpec["rows"][number]): TableSpec => ({
  goals: [{ expected: "提高能力", actual }],
  rows: [row],
});

testRule(narrativeMismatch, {
  valid: [
    {
      name: "rates that follow from the two numbers, rounded or truncated",
      narratives: report(
        "2022年预算资金为3359.45万元，当年支出2898.45万元，年末结转结余461万元，预算执行率为86.28%。",
        "全年预算数2.5万元，执行数为2.37万元，完成预算的94.8%。",
        "人员编制80人，年末在职人员73人，在职人员控制率91.25%。",
        "在职人员编制数80人，实有在职人员73人，在职人员控制率91.25%。",
        "三公经费预算24万元，支出18万元，控制率75%，节约率25%。",
      ),
    },
    {
      name: "two rates in one paragraph, each of its own amounts",
      narratives: report(
        "基本支出预算100万元，支出90万元，执行率90%；项目支出预算50万元，支出40万元，执行率80%。",
      ),
    },
    {
      name: "a rate of another scope than the amounts",
      narratives: report("全年预算500万元，财政拨款支出300万元，预算执行率98%。"),
    },
    {
      name: "a rate with only one of its numbers, or with a limit",
      narratives: report("全年支出300万元，预算执行率98%。", "预算10万元，支出5万元，执行率≥90%。"),
    },
    {
      name: "a ratio that stands wrong in a row as well is judged there",
      table: ratioRow("68.59%（预算24.11万元，支出22.50万元）"),
      narratives: report(
        "“三公经费”预算数为24.11万元，实际支出数为22.50万元，“三公经费”控制率68.59%。",
      ),
    },
    {
      name: "the same beside a row of another ratio",
      table: {
        rows: [
          { level2: "数量指标", level3: "在职人员控制率", actual: "91.25%（编制80人，在职73人）" },
          ...ratioRow("68.59%（预算24.11万元，支出22.50万元）").rows,
        ],
      },
      narratives: report(
        "“三公经费”预算数为24.11万元，实际支出数为22.50万元，“三公经费”控制率68.59%。",
      ),
    },
    {
      name: "shares of the whole that 其中 stands behind",
      narratives: report(
        "支出128.57万元，其中：基本支出125.7万元，占97.77%；项目支出2.87万元，占2.23%。",
        "财政拨款基本支出179.51万元，人员经费118.38万元，占基本支出的65.95%。",
      ),
    },
    {
      name: "changes against last year, whichever amount is given",
      narratives: report(
        "机关运行经费支出14.79万元，比2018年减少0.29万元，下降1.9%。",
        "2022年支出254.64万元，2021年支出276.42万元，减少21.78万元，下降7.88%。",
        "财政拨款收入900万元，较上年增加50万元，增长5.88%；其他收入100万元，较上年减少50万元，下降33.33%。",
        "三公经费支出18万元，比预算20万元减少2万元，下降10%。",
      ),
    },
    {
      name: "a change whose base may be one of several amounts",
      narratives: report("支出100万元，其中项目支出40万元，比上年减少10万元，下降30%。"),
    },
    {
      name: "a change of something that no amount is given for",
      narratives: report("支出100万元，人员经费比上年减少5万元，下降30%。"),
    },
    {
      name: "totals that sum up, with or without other amounts before them",
      narratives: report(
        "预算执行率得9.6分，产出得48分，效益得29分，满意度得10分，总得分96.6分。",
        "产出指标（50分）得48分，效益指标（30分）得30分，预算执行（20分）得19.5分，合计97.5分。",
        "支出100万元，设备60万元、耗材40万元，合计100万元。",
        "中央资金33.33万元、省级资金33.33万元、县级资金33.33万元，共计100万元。",
      ),
    },
    {
      name: "a total far from what is listed: more than that was summed",
      narratives: report("会议10次，培训20次，全年开展活动共计98次。"),
    },
    {
      name: "parts behind 其中 that were each rounded",
      narratives: report("支出总额245.79万元，其中基本支出235.37万元，项目支出10.43万元。"),
    },
    {
      name: "parts behind 其中 that nearly make an amount before their whole",
      narratives: report("预算90万元，支出85万元，其中：甲30万元、乙30万元、丙29.99万元。"),
    },
    {
      name: "received, and spent of it",
      narratives: report("收到中央资金3000万元、省级资金1000万元，共计支出3900万元。"),
    },
    {
      name: "total points name the scale",
      narratives: report("预算执行得10分，指标得88分，总分100分。"),
    },
    {
      name: "as many things as announced, an open list, or names with 和",
      narratives: report(
        "设置2个内设机构，分别为：综合股（登记管理局）、机构编制管理股。",
        "开展3项工作，分别为培训、调研等。",
        "共3个处室，分别是办公室、人事处和财务处。",
        "共2个项目，分别为网络运维、设备维护、软件升级项目。",
      ),
    },
    {
      name: "goals that agree with their rows, or count something else",
      tables: [
        goal("新建公路10公里，培训干部120人次", {
          level2: "数量指标",
          level3: "新建公路里程",
          target: "≥10公里",
          actual: "10公里",
        }),
      ],
      narratives: report("新建公路12公里"),
    },
    {
      name: "a score that its parts make, and parts of which not all are listed",
      narratives: report(
        "自评得分98.5分，其中：预算执行率得10分，产出指标得50分，效益指标得38.5分。",
        "自评得分95分，其中产出指标得48.5分，效益指标得30分。",
      ),
    },
    ...SAID_SCORES.valid,
  ],
  invalid: [
    {
      name: "parts of a whole that the first of them names",
      narratives: report(
        "基本支出90万元，其中基本支出行政运行30万元、机关服务30万元、事业运行29.99万元。",
      ),
      findings: [{ messageId: "sum", cells: A1, values: { whole: "基本支出90万元" } }],
    },
    {
      name: "staff beside the number of its posts",
      narratives: report("在职人员编制数80人，实有在职人员73人，在职人员控制率95%。"),
      findings: [
        { messageId: "ratio", cells: A1, values: { part: "实有在职人员73人", computed: "91.25%" } },
      ],
    },
    {
      name: "parts of a score that are all called 得分",
      narratives: report(
        "自评得分96.5分，其中：决策（20分），得分19分；过程（20分），得分19分；产出（60分），得分57.5分。",
      ),
      findings: [
        { messageId: "points", cells: A1, values: { parts: "19分、19分、57.5分", sum: "95.5分" } },
      ],
    },
    {
      name: "the parts of a score",
      narratives: report(
        "自评得分98.5分，其中：预算执行率得10分，产出指标得50分，效益指标得37.5分。",
      ),
      findings: [
        {
          messageId: "points",
          cells: A1,
          values: {
            whole: "自评得分98.5分",
            parts: "预算执行率得10分、产出指标得50分、效益指标得37.5分",
            sum: "97.5分",
            gap: "1分",
          },
        },
      ],
    },
    {
      name: "an execution rate",
      narratives: report("全年预算数为500万元，执行数为480万元，完成预算的98%。"),
      findings: [
        { messageId: "ratio", cells: A1, values: { printed: "完成预算的98%", computed: "96%" } },
      ],
    },
    {
      name: "a ratio of persons",
      narratives: report("人员编制48人，年末在职人员45人，在职人员控制率96.75%。"),
      findings: [{ messageId: "ratio", cells: A1, values: { computed: "93.75%" } }],
    },
    ...(
      [
        ["预算数为25.11万元，实际支出数为22.50万元，“三公经费”控制率68.59%", "89.61%"],
        ["预算数为24.11万元，实际支出数为21.50万元，“三公经费”控制率68.59%", "89.17%"],
        ["预算数为24.11万元，实际支出数为22.50万元，“三公经费”控制率69.58%", "93.32%"],
      ] as const
    ).map(([text, computed]) => ({
      name: `a ratio unlike that of the row in one number: ${text}`,
      table: ratioRow("68.59%（预算24.11万元，支出22.50万元）"),
      narratives: report(`“三公经费”${text}。`),
      findings: [{ messageId: "ratio" as const, cells: A1, values: { computed } }],
    })),
    {
      name: "a share of the whole that 其中 stands behind",
      narratives: report("支出100万元，其中：基本支出60万元，占70%；项目支出40万元，占40%。"),
      findings: [{ messageId: "ratio", cells: A1, values: { printed: "占70%", computed: "60%" } }],
    },
    {
      name: "a share of a whole that is named",
      narratives: report("财政拨款基本支出179.51万元，人员经费118.38万元，占基本支出的56.95%。"),
      findings: [{ messageId: "ratio", cells: A1, values: { computed: "65.95%" } }],
    },
    {
      name: "an increase",
      narratives: report("2022年培训120人，上年培训100人，比上年增加20人，增长16.67%。"),
      findings: [{ messageId: "change", cells: A1, values: { base: "100人", computed: "20%" } }],
    },
    {
      name: "8.55 %: the change was divided by this year's amount",
      narratives: report(
        "2019年度收、支总计254.64万元。2018年度收、支总计276.42万元。与2018年相比，收、支总计各减少21.78万元，下降8.55%。",
      ),
      findings: [
        {
          messageId: "change",
          cells: A1,
          values: {
            by: "减少21.78万元",
            printed: "下降8.55%",
            base: "276.42万元",
            computed: "7.88%",
          },
        },
      ],
    },
    {
      name: "12.33 %, last year's amount worked out",
      narratives: report(
        "2019年度收、支总计242.34万元。与2018年相比，收、支总计各减少14.06万元，下降12.33%。",
      ),
      findings: [
        { messageId: "change", cells: A1, values: { base: "256.4万元", computed: "5.48%" } },
      ],
    },
    {
      name: "30 + 30 + 29.99 is not 89.97",
      narratives: report("分三批拨付30万元、30万元、29.99万元，共计89.97万元。"),
      findings: [
        {
          messageId: "total",
          cells: A1,
          values: { parts: "30万元、30万元、29.99万元", sum: "89.99万元", gap: "0.02万元" },
        },
      ],
    },
    {
      name: "the same behind 其中, in the result of a table",
      table: {
        rows: [],
        goals: [
          {
            expected:
              "共申请预算资金90万元。其中：30万元用于预算编制；30万元用于审计；30万元用于设计。",
            actual:
              "共完成预算资金89.97万元。其中：30万元用于预算编制；30万元用于审计；29.99万元用于设计。",
          },
        ],
      },
      findings: [{ messageId: "sum", cells: ["'表1'!F15"], values: { gap: "0.02万元" } }],
    },
    {
      name: "counts",
      narratives: report("组织学习17次、讲座7次、研讨4次，共计27次。"),
      findings: [{ messageId: "total", cells: A1, values: { sum: "28次" } }],
    },
    {
      name: "in a reason of a table",
      table: { rows: [], reasons: ["设备30万元、软件20万元，合计51万元。"] },
      findings: [{ messageId: "total", cells: ["C21"].map((cell) => `'表1'!${cell}`) }],
    },
    {
      name: "three announced, two named",
      narratives: report(
        "设置3个内设机构，分别为：综合股（登记管理局）、机构编制管理股（督查调研股）。下属1家单位。",
      ),
      findings: [
        {
          messageId: "count",
          cells: A1,
          values: { announced: "3个内设机构", count: "2", named: "“综合股”、“机构编制管理股”" },
        },
      ],
    },
    {
      name: "a result and the row of its name",
      table: goal("全年新建公路12公里。", {
        level2: "数量指标",
        level3: "新建公路里程",
        target: "≥10公里",
        actual: "10公里",
      }),
      findings: [
        {
          messageId: "goal",
          cells: ["'表1'!F15", "'表1'!F20"],
          values: { name: "新建公路里程", stated: "10公里" },
        },
      ],
    },
    ...SAID_SCORES.invalid,
  ],
});
