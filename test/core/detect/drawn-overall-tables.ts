import type { DrawnTable } from "./drawn-table";

/** Tables of whole departments. */
export const OVERALL_TABLES: readonly DrawnTable[] = [
  {
    what: "Dazhou: scores beside names with points in them, and no other column",
    at: "A1",
    drawing: `
附件1
2021年部门整体支出绩效评价得分表
一级指标|二级指标|三级指标|得分
部门决策（25分）|目标任务（15分）|相关性（5分）|5
||明确性（10分）|9
|预算编制（10分）|测算依据（10分）|10
综合管理（30分）|绩效评价（30分）|绩效评价开展（20分）|19
||评价结果应用（10分）|10
部门绩效（45分）|满意度（45分）|管理对象满意度（45分）|45
总分|||98
`,
    tables: [
      [
        "generic overall A2:D10 2021 万元",
        "of -: -",
        "4 indicator A4/B4/C4 target - actual - weight C4=5 score D4=5",
        "5 indicator A4/B4/C5 target - actual - weight C5=10 score D5=9",
        "6 indicator A4/B6/C6 target - actual - weight C6=10 score D6=10",
        "7 indicator A7/B7/C7 target - actual - weight C7=20 score D7=19",
        "8 indicator A7/B7/C8 target - actual - weight C8=10 score D8=10",
        "9 indicator A9/B9/C9 target - actual - weight C9=45 score D9=45",
        "class 部门决策 weight A4=25 [3]",
        "class 综合管理 weight A7=30 [2]",
        "class 部门绩效 weight A9=45 [1]",
        "total weight - score D10=98 grade -",
      ],
    ],
  },
  {
    what: "Yunnan: amounts of tasks without a total, the amounts headed twice",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
（2022年度）
部门名称|××州水务局
一、部门年度重点工作任务
任务名称|项目级次|主要内容|批复金额（万元）|||实际支出金额（万元）|||预算执行率
|||总额|财政拨款|其他资金|总额|财政拨款|其他资金
农村供水保障|本级|管网改造|1500.00|1500.00|0.00|1320.50|1320.50|0.00|88.03%
水库除险加固|本级|除险加固|800.00|700.00|100.00|800.00|700.00|100.00|100.00%
二、部门整体支出绩效指标
绩效指标|||指标性质|指标值|度量单位|实际完成值|偏差原因分析及改进措施
一级指标|二级指标|三级指标
产出指标|数量指标|除险加固小型水库数量|≥|10|座|10
满意度指标|服务对象满意度指标|受益群众满意度|≥|90|%|93
`,
    tables: [
      [
        "generic overall A1:J13 2022 万元",
        "of ××州水务局: -",
        "fund unnamed initial D7=1500 budget - executed G7=1320.5 weight - rate J7=0.8803 score -",
        "fund unnamed initial D8=800 budget - executed G8=800 weight - rate J8=1 score -",
        "12 indicator A12/B12/C12 target E12=≥10座 actual G12=10 weight - score -",
        "13 indicator A13/B13/C13 target E13=≥90% actual G13=93 weight - score -",
        "class 产出指标 weight - [1]",
        "class 满意度指标 weight - [1]",
        "no total",
      ],
    ],
  },
  {
    what: "Income beside expenditure, the rate and its score in a line below",
    at: "A1",
    drawing: `
部门整体绩效自评表
（2022年度）
部门（单位）名称|××市××院
部门整体预算情况（万元）|预算收入|||||预算支出
|资金来源|年初预算数|全年预算数|全年执行数||支出类型|年初预算数|全年预算数|全年执行数
|财政拨款收入|2130.5|2245.8|2210.3||人员类项目支出|1650.2|1702.4|1702.4
|其他收入|0|12.5|12.5||公用经费项目支出|280.3|285.0|280.1
||||||特定目标类项目支出|200|270.9|240.3
|合计|2130.5|2258.3|2222.8||合计|2130.5|2258.3|2222.8
预算执行率（%）|98.43|分值|10|得分|9.84
年度绩效目标|保障业务正常开展。||||||完成情况|办理案件1260件。
一级指标|二级指标|三级指标|运算符号|指标值|度量单位|实际完成值|分值|得分
履职效能|重点工作|办理案件数量|≥|1200|件|1260|90|90
总分|||||||100|99.84
`,
    tables: [
      [
        "generic overall A1:J14 2022 万元",
        "of ××市××院: -",
        "fund unnamed initial H6=1650.2 budget I6=1702.4 executed J6=1702.4 weight - rate - score -",
        "fund unnamed initial H7=280.3 budget I7=285 executed J7=280.1 weight - rate - score -",
        "fund unnamed initial H8=200 budget I8=270.9 executed J8=240.3 weight - rate - score -",
        "fund total initial H9=2130.5 budget I9=2258.3 executed J9=2222.8 weight D10=10 rate B10=0.9843 score F10=9.84",
        "goal B11 I11",
        "13 indicator A13/B13/C13 target E13=≥1200件 actual G13=1260 weight H13=90 score I13=90",
        "class 履职效能 weight - [1]",
        "total weight H14=100 score I14=99.84 grade -",
      ],
    ],
  },
  {
    what: "Guangxi: headings numbered for their formula, the year in a line of heads",
    at: "A1",
    drawing: `
部门（单位）整体支出绩效自评表
填报单位（公章）：自治区××研究院  自评年度：2022年  单位：万元
部门（单位）名称|自治区××研究院
年度部门预算安排及执行情况|资金类型|年初预算数①|年中调整数②|全年预算数③=①+②|支出数④|支出执行率⑤=④/③
|基本支出|1120.35|86.40|1206.75|1198.20|99.29%
|项目支出|530.00|-15.20|514.80|463.30|90.00%
|合计|1650.35|71.20|1721.55|1661.50|96.51%
年度总体绩效目标|年初设定的目标||||完成情况
|承担科研任务30项||||承担科研任务32项
绩效指标|一级指标|二级指标|三级指标|指标值|完成值|权重（%）|得分
|产出指标（100分）|数量指标|承担科研任务|≥30项|32项|100%|100
合计||||||100|100
`,
    tables: [
      [
        "generic overall A1:H12 2022 万元",
        "of 自治区××研究院: -",
        "fund unnamed initial C5=1120.35 budget E5=1206.75 executed F5=1198.2 weight - rate G5=0.9929 score -",
        "fund unnamed initial C6=530 budget E6=514.8 executed F6=463.3 weight - rate G6=0.9 score -",
        "fund total initial C7=1650.35 budget E7=1721.55 executed F7=1661.5 weight - rate G7=0.9651 score -",
        "goal B9 F9",
        "11 indicator B11/C11/D11 target E11=≥30项 actual F11=32项 weight G11=100 score H11=100",
        "class 产出指标 weight B11=100 [1]",
        "total weight G12=100 score H12=100 grade -",
      ],
    ],
  },
  {
    what: "Carry-over, adjustment and 调剂后 in columns of their own, what the department does below them",
    at: "A1",
    drawing: `
2023年度部门整体支出绩效自评表
部门名称|××县民政局
年度预算情况（万元）|项目|上年结转|年初预算|预算调整|预算调剂后|实际支出|结余|执行率
|基本支出|12.5|865.3|25.6|903.4|900.1|3.3|99.63%
|合计|12.5|865.3|25.6|903.4|900.1|3.3|99.63%
部门职能概述|主管全县社会救助、社会事务、养老服务等工作。
预期目标|落实城乡低保政策。
完成情况|低保政策落实到位。
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出|数量|低保对象人次|≥3万人次|3.2万人次|100|100
合计|||||100|100
`,
    tables: [
      [
        "generic overall A1:I11 2023 万元",
        "of ××县民政局: -",
        "fund unnamed initial D4=865.3 budget F4=903.4 executed G4=900.1 weight - rate I4=0.9963 score -",
        "fund total initial D5=865.3 budget F5=903.4 executed G5=900.1 weight - rate I5=0.9963 score -",
        "goal B7 B8",
        "10 indicator A10/B10/C10 target D10=≥3万人次 actual E10=3.2万人次 weight F10=100 score G10=100",
        "class 产出 weight - [1]",
        "total weight F11=100 score G11=100 grade -",
      ],
    ],
  },
  {
    what: "Shanxi: amounts beside 年度资金总额, goal and outcome with their names in their cells",
    at: "A1",
    drawing: `
部门（单位）整体支出绩效自评表（2022年度）
部门（单位）名称|××县委××部（公章）
年度预算资金|||年度资金总额：|1356.32万元||执行数：|1290.55万元|执行率：|95.15%
|||其中：财政拨款|1356.32万元||其中：财政拨款|1290.55万元
部门（单位）年度绩效目标|目标1：做好新闻宣传工作。||||目标1完成情况：已完成。
年度绩效指标|一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分
|产出指标|数量指标|新闻发布会场次|≥12场|13场|100|100
总计||||||100|100
`,
    tables: [
      [
        "generic overall A1:J8 2022 万元",
        "of ××县委××部: -",
        "fund total initial - budget E3=1356.32 executed H3=1290.55 weight - rate J3=0.9515 score -",
        "fund fiscal initial - budget E4=1356.32 executed H4=1290.55 weight - rate J4= score -",
        "goal B5 F5",
        "7 indicator B7/C7/D7 target E7=≥12场 actual F7=13场 weight G7=100 score H7=100",
        "class 产出指标 weight - [1]",
        "total weight G8=100 score H8=100 grade -",
      ],
    ],
  },
  {
    what: "A total without a label, the stamp behind the name",
    at: "A1",
    drawing: `
2022年部门整体支出绩效自评表
单位名称：××区卫生健康局（盖章）
序号|一级指标|二级指标|三级指标|绩效目标值|实际完成值|权重|得分|未达标原因分析
1|产出|数量指标|签约人数|≥5万人|5.3万人|60|60
2|满意度|服务对象满意度指标|居民满意度|≥85%|84%|40|39.5|随访不足
||||||100|99.5
`,
    tables: [
      [
        "generic overall A1:I6 2022 万元",
        "of ××区卫生健康局: -",
        "4 indicator B4/C4/D4 target E4=≥5万人 actual F4=5.3万人 weight G4=60 score H4=60",
        "5 indicator B5/C5/D5 target E5=≥85% actual F5=84% weight G5=40 score H5=39.5 reason I5=随访不足",
        "class 产出 weight - [1]",
        "class 满意度 weight - [1]",
        "total weight G6=100 score H6=99.5 grade -",
      ],
    ],
  },
  {
    what: "Amounts behind their names in one cell each, the grade ticked among all",
    at: "A1",
    drawing: `
2022年部门整体支出绩效自评表
填报单位：××区××局（盖章）
年度预算金额：3560.20万元|||实际执行金额：3412.75万元|||预算执行率：95.86%
一级指标|二级指标|三级指标|绩效目标值|实际完成值|权重|得分
产出|数量指标|签约人数|≥5万人|5.3万人|100|100
合计|||||100|100
评价等次|☑优    □良    □中    □差
`,
    tables: [
      [
        "generic overall A1:G7 2022 万元",
        "of ××区××局: -",
        "fund total initial - budget A3=3560.2 executed D3=3412.75 weight - rate G3=0.9586 score -",
        "5 indicator A5/B5/C5 target D5=≥5万人 actual E5=5.3万人 weight F5=100 score G5=100",
        "class 产出 weight - [1]",
        "total weight F6=100 score G6=100 grade B7=优",
      ],
    ],
  },
  {
    what: "Income and expenditure of the year beside their names, the year in a line of heads",
    at: "A1",
    drawing: `
部门整体绩效自评表
填报部门：××市××局（公章）        填报日期：2023年2月28日          年度：2022
基本情况|在职人数|86|||编制数|90
|全年预算收入（万元）|2356.2|||全年支出（万元）|2301.8|支出进度|97.69%
一级|二级|三级|指标值|单位|权重|完成值|得分
产出|数量|办理法律援助案件|1100|件|100|1200|100
综合得分|||||100||100
评价等次：优□  良☑  中□  差□
`,
    tables: [
      [
        "generic overall A1:I8 2022 万元",
        "of ××市××局: -",
        "fund total initial - budget C4=2356.2 executed G4=2301.8 weight - rate I4=0.9769 score -",
        "6 indicator A6/B6/C6 target D6=1100件 actual G6=1200 weight F6=100 score H6=100",
        "class 产出 weight - [1]",
        "total weight F7=100 score H7=100 grade A8=良",
      ],
    ],
  },
  {
    what: "Beijing: the whole under the headings, its side label beside them, 基本支出 and 项目支出 below",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
（2022年度）
部门名称：××区××局
一、当年预算执行情况（20分）
资金总体|全年预算数（万元）|全年执行数（万元）|预算执行率（%）|分值|得分
|5260.78|5102.35|96.99|20|19.40
基本支出|2100.50|2089.66|99.48|——|——
项目支出|3160.28|3012.69|95.33|——|——
二、整体绩效目标实现情况（80分）
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|产出数量|开展活动次数|20场次|23场次|80|80
总分|||||100|99.4
`,
    tables: [
      [
        "generic overall A1:G12 2022 万元",
        "of ××区××局: -",
        "fund total initial - budget B6=5260.78 executed C6=5102.35 weight E6=20 rate D6=0.9699 score F6=19.4",
        "fund unnamed initial - budget B7=2100.5 executed C7=2089.66 weight E7=—— rate D7=0.9948 score F7=——",
        "fund unnamed initial - budget B8=3160.28 executed C8=3012.69 weight E8=—— rate D8=0.9533 score F8=——",
        "11 indicator A11/B11/C11 target D11=20场次 actual E11=23场次 weight F11=80 score G11=80",
        "class 产出指标 weight - [1]",
        "total weight F12=100 score G12=99.4 grade -",
      ],
    ],
  },
];
