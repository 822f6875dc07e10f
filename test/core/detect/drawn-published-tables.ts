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
  {
    what: "Coefficient form of a project: the target set before stands where it was not adjusted",
    at: "A1",
    drawing: `
2022年度项目绩效自评表
主管部门|××县公安局|||财政归口科室|行政政法科||自评总分（分）|96.8
项目名称|辅警人员经费|||项目联系人|××||联系电话|××
资金情况（万元）||年初预算数|全年（调整）预算数|全年执行数|执行率（%）|执行率权重（分）|执行率得分（分）
年度总金额||2500|2565|2565|100|10|10
其中：县级资金||2500|2565|2565|100
指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数（%）|指标权重（分）|指标得分（分）|是否核心指标|说明
辅警人员|人|＝|512||508|99|60|59.4|是|中途离职
培训课时|课时|≥|40|48|48|100|30|27.4|否|考试补训
`,
    tables: [
      [
        "chongqing-overall project A1:K9 2022 万元",
        "of ××县公安局: 辅警人员经费",
        "fund total initial C5=2500 budget D5=2565 executed E5=2565 weight G5=10 rate F5=1 score H5=10",
        "fund fiscal initial C6=2500 budget D6=2565 executed E6=2565 weight G6= rate F6=1 score H6=",
        "8 indicator -/-/A8 target D8=＝512人 actual F8=508 weight H8=60 score I8=59.4 reason K8=中途离职",
        "9 indicator -/-/A9 target E9=≥48课时 actual F9=48 weight H9=30 score I9=27.4 reason K9=考试补训",
        "total weight - score I2=96.8 grade -",
      ],
    ],
  },
  {
    what: "The total in a cell of the head, a remark behind a score",
    at: "A1",
    drawing: `
2020年学生资助项目绩效自评表
填报日期：2021.3.5||||||总分：94.4分
项目名称||××学院学生资助
主管部门||××省教育厅||项目实施单位||××学院
预算执行情况（万元）⏎（20分）|||预算数（A）|执行数（B）|执行率（B/A）|得分⏎（20分*执行率）
||年度财政资金总额|3120|2932.8|94%|18.8
年度绩效目标（80分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
|产出指标（40分）|数量|国家奖学金人数|25|24|9.6分（学生总数减少）
|||应征入伍人数|120|90|26
|效益指标（40分）|社会效益指标|资金发放率|100%|100%|40分
`,
    tables: [
      [
        "hubei-project project A1:G10 2020 万元",
        "of ××学院: ××学院学生资助",
        "fund total initial - budget D6=3120 executed E6=2932.8 weight - rate F6=0.94 score G6=18.8",
        "8 indicator B8/C8/D8 target E8=25 actual F8=24 weight - score G8=9.6",
        "9 indicator B8/C8/D9 target E9=120 actual F9=90 weight - score G9=26",
        "10 indicator B10/C10/D10 target E10=100% actual F10=100% weight - score G10=40",
        "class 产出指标 weight B8=40 [2]",
        "class 效益指标 weight B10=40 [1]",
        "total weight - score G2=94.4 grade -",
      ],
    ],
  },
  {
    what: "Sign, value and unit under one heading without headings of their own, the actual's unit beside it",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2021年度）
项目名称||纪检办案经费
一级指标|二级指标|三级指标|年度指标值|||实际完成值||分值|得分|偏差原因分析
产出指标|数量指标|办案数量|大于等于|60|件|58|件|15|14.5|案件总量下降
|质量指标|案件办结率|大于等于|95|%|96.67|%|45|45
效益指标|社会效益指标|政治生态|定性|持续净化||持续净化||40|40
总分||||||||100|99.5
`,
    tables: [
      [
        "generic project A1:K8 2021 万元",
        "of -: 纪检办案经费",
        "5 indicator A5/B5/C5 target E5=大于等于60件 actual G5=58 weight I5=15 score J5=14.5 reason K5=案件总量下降",
        "6 indicator A5/B6/C6 target E6=大于等于95% actual G6=96.67 weight I6=45 score J6=45",
        "7 indicator A7/B7/C7 target E7=持续净化 actual G7=持续净化 weight I7=40 score J7=40",
        "class 产出指标 weight - [2]",
        "class 效益指标 weight - [1]",
        "total weight I8=100 score J8=99.5 grade -",
      ],
    ],
  },
  {
    what: "Goals and their outcomes beside keys that are numbered, one pair a line",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
（2022年度）
部门名称|||××区城管委
年度总体目标|目标1|完成垃圾分类全覆盖||||完成情况|全部完成
|目标2|提升环境卫生水平||||完成情况|基本完成
绩效指标（90分）|一级指标|二级指标|三级指标|计算符号|指标值|计量单位|实际完成值|分值|得分
|产出指标|数量指标|清扫面积|≥|1200|万平方米|1230|90|90
自评总分|||||||||100
`,
    tables: [
      [
        "generic overall A1:J8 2022 万元",
        "of ××区城管委: -",
        "goal C4 H4",
        "goal C5 H5",
        "7 indicator B7/C7/D7 target F7=≥1200万平方米 actual H7=1230 weight I7=90 score J7=90",
        "class 产出指标 weight - [1]",
        "total weight I8= score J8=100 grade -",
      ],
    ],
  },
  {
    what: "Keys with amounts in two lines, the actual headed after the target, the weight between them",
    at: "A1",
    drawing: `
财政项目支出绩效自评表
（2021年度）
项目名称：|绿化养护|项目类别：|经常性专项业务费
主管部门：|××区绿化市容局|实施单位：|××区绿化管理所
年初预算数（元）：|3,250,000.00|调整后预算数（元）：|3,180,000.00
预算执行数（元）：|3,152,300.50|预算执行率（%）：|99.13
自评时间：|2022-02-18|绩效等级：|优
一级指标|二级指标|三级指标|指标目标值|权重|指标目标值实际完成值|得分
产出目标|数量|养护面积|=52万平方米|60|52万平方米|60
影响力目标|满意度|市民满意度|>=85%|40|90%|40
合计||||100||100
`,
    tables: [
      [
        "generic project A1:G11 2021 元",
        "of ××区绿化管理所: 绿化养护",
        "fund total initial B5=3250000 budget D5=3180000 executed B6=3152300.5 weight - rate D6=0.9913 score -",
        "9 indicator A9/B9/C9 target D9==52万平方米 actual F9=52万平方米 weight E9=60 score G9=60",
        "10 indicator A10/B10/C10 target D10=>=85% actual F10=90% weight E10=40 score G10=40",
        "class 产出目标 weight - [1]",
        "class 影响力目标 weight - [1]",
        "total weight E11=100 score G11=100 grade D7=优",
      ],
    ],
  },
];
