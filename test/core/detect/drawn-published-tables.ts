import type { DrawnTable } from "./drawn-table";

/** Layouts rebuilt from tables that were published after the others here were drawn. */
export const PUBLISHED_TABLES: readonly DrawnTable[] = [
  {
    what: "A second heading row with texts that are no columns of the table, the value and its unit under both",
    at: "A1",
    drawing: `
项目（政策）绩效自评表
（2022年度）
项目（政策）名称||公路养护工程|||||||项目编码|210000
主管部门||××市交通运输局|||||实施单位||××市公路中心
预算执行情况（万元）|||年初预算数|全年预算数|全年执行数|||执行率|分值|得分
|资金总额||1200|1300|1285.7|||98.9%|10|9.89
绩效指标|一级指标|二级指标|三级指标|年度指标值|||实际完成值||完成率|分值|得分|偏差原因分析||||||改进措施
||||运算符号|内容|度量单位|内容|度量单位||||经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|
|产出指标|数量指标|养护里程|>=|300|公里|305|公里|101.67%|60|60
|效益指标|社会效益指标|通行时间缩短|>=|10|分钟|8|分钟|80%|30|24|√|||||施工封闭|优化组织
总分||||||||||100|93.89
`,
    tables: [
      [
        "generic project A1:S11 2022 万元",
        "of ××市公路中心: 公路养护工程",
        "fund total initial D6=1200 budget E6=1300 executed F6=1285.7 weight J6=10 rate I6=0.989 score K6=9.89",
        "9 indicator B9/C9/D9 target F9=>=300公里 actual H9=305 weight K9=60 score L9=60",
        "10 indicator B10/C10/D10 target F10=>=10分钟 actual H10=8 weight K10=30 score L10=24 reason R10=施工封闭",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight K11=100 score L11=93.89 grade -",
      ],
    ],
  },
  {
    what: "Levels and the split target under 绩效指标 with a column of sources, the year only in the goals, tasks without a total",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
||||||||公开13表
部门名称|××县文化和旅游局
内容|||||||说明
部门总体目标|部门职责||贯彻执行文化和旅游工作方针政策。
|总体绩效目标||推进公共文化服务均等化。
一、部门年度目标
财年|目标||||||实际完成情况
2021|开展文化惠民演出100场||||||开展演出104场
2022|开展文化惠民演出110场||||||---
二、部门年度重点工作任务
任务名称|项目级次|主要内容|批复金额（万元）|||实际支出金额（万元）|预算执行率|预算执行偏低原因及改进措施
|||总额|财政拨款|其他资金
免费开放|本级|图书馆免费开放|60|60||60|100%
文化惠民|本级|送戏下乡|85.5|80|5.5|76.2|89.12%|部分场次跨年结算
三、部门整体支出绩效指标
绩效指标|||||||实际完成值|偏差原因分析及改进措施
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|绩效指标设定依据及指标值数据来源
产出指标|数量指标|惠民演出场次|≥|100|场|年度计划|104
|质量指标|演出完成率|＝|100|%|年度计划|100%
效益指标|社会效益指标|观众人次|≥|3|万人次|统计|2.8万人次|受天气影响
其他需要说明的事项|无
`,
    tables: [
      [
        "generic overall A1:I22 2021 万元",
        "of ××县文化和旅游局: -",
        "fund unnamed initial D14=60 budget - executed G14=60 weight - rate H14=1 score -",
        "fund unnamed initial D15=85.5 budget - executed G15=76.2 weight - rate H15=0.8912 score - reason I15=部分场次跨年结算",
        "goal B9 H9",
        "goal B10 H10",
        "19 indicator A19/B19/C19 target E19=≥100场 actual H19=104 weight - score -",
        "20 indicator A19/B20/C20 target E20=＝100% actual H20=100% weight - score -",
        "21 indicator A21/B21/C21 target E21=≥3万人次 actual H21=2.8万人次 weight - score - reason I21=受天气影响",
        "class 产出指标 weight - [2]",
        "class 效益指标 weight - [1]",
        "no total",
      ],
    ],
  },
];
