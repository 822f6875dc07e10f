import type { DrawnFunds } from "./drawn-table";

/** Fund blocks in which a row of the sheet is no source: kinds of amounts in rows, or sources in columns. */
export const CROSSED_FUNDS: readonly DrawnFunds[] = [
  {
    what: "Shanxi: the kinds of amounts in rows under the sources, weight and score among them",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2022年度）
项目名称|农村饮水安全维修养护
主管部门|××县水利局|||实施单位|××县水利局
预算执行情况（万元）|资金来源|合计|中央财政资金|省级财政资金|县级财政资金|其他资金
|年初预算数|200.00|100.00|60.00|40.00|0.00
|全年预算数|250.00|120.00|80.00|50.00|0.00
|全年执行数|240.00|118.00|76.00|46.00|0.00
|执行率|96.00%|98.33%|95.00%|92.00%
|分值|10
|得分|9.60
年度总体目标|预期目标|||实际完成情况
|维修养护农村饮水工程。|||维修工程20处，供水正常。
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|维修工程处数|≥20处|20处|50|50
|效益指标|社会效益指标|受益人口|≥8000人|8200人|30|30
|满意度指标|服务对象满意度指标|群众满意度|≥90%|95%|10|10
总分||||||100|99.6
`,
    tables: [
      [
        "mof-2020 project A1:I18 2022 万元",
        "of ××县水利局: 农村饮水安全维修养护",
        "fund total initial C6=200 budget C7=250 executed C8=240 weight C10=10 rate C9=0.96 score C11=9.6",
        "fund fiscal initial D6=100 budget D7=120 executed D8=118 weight - rate D9=0.9833 score -",
        "fund fiscal initial E6=60 budget E7=80 executed E8=76 weight - rate E9=0.95 score -",
        "fund fiscal initial F6=40 budget F7=50 executed F8=46 weight - rate F9=0.92 score -",
        "fund other initial G6=0 budget G7=0 executed G8=0 weight - rate G9= score -",
        "goal B13 E13",
        "15 indicator B15/C15/D15 target E15=≥20处 actual F15=20处 weight G15=50 score H15=50",
        "16 indicator B16/C16/D16 target E16=≥8000人 actual F16=8200人 weight G16=30 score H16=30",
        "17 indicator B17/C17/D17 target E17=≥90% actual F17=95% weight G17=10 score H17=10",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "class 满意度指标 weight - [1]",
        "total weight G18=100 score H18=99.6 grade -",
      ],
    ],
    planted: [
      ["D7", "130.00", "error fund-sum C7,D7,E7,F7,G7"],
      ["C9", "90.00%", "error execution-rate C9,C8,C7"],
      ["C11", "9.80", "error execution-score C11,C9,C10,C8,C7"],
    ],
  },
  {
    what: "Kinds of amounts in the first column, the sources beside 资金来源",
    at: "A1",
    drawing: `
校舍维修改造项目绩效自评表
（2021年度）
项目名称|校舍维修改造
实施单位|××市第×中学
资金来源|年度资金总额|财政拨款|其他资金
年初预算数（万元）|300|300|0
全年预算数（万元）|320|310|10
全年执行数（万元）|304|294|10
执行率（%）|95|94.84|100
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|维修校舍面积|≥3000平方米|3100平方米|60|60
效益指标|社会效益指标|受益学生|≥800人|820人|40|40
总分|||||100|100
`,
    tables: [
      [
        "mof-2020 project A1:G13 2021 万元",
        "of ××市第×中学: 校舍维修改造",
        "fund total initial B6=300 budget B7=320 executed B8=304 weight - rate B9=0.95 score -",
        "fund fiscal initial C6=300 budget C7=310 executed C8=294 weight - rate C9=0.9484 score -",
        "fund other initial D6=0 budget D7=10 executed D8=10 weight - rate D9=1 score -",
        "11 indicator A11/B11/C11 target D11=≥3000平方米 actual E11=3100平方米 weight F11=60 score G11=60",
        "12 indicator A12/B12/C12 target D12=≥800人 actual E12=820人 weight F12=40 score G12=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F13=100 score G13=100 grade -",
      ],
    ],
    planted: [
      ["B8", "314", "error fund-sum B8,C8,D8"],
      ["B9", "98", "error execution-rate B9,B8,B7"],
    ],
  },
  {
    what: "Each kind beside its amount, its sources behind it in the same row",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2022年度）
项目名称|农村公路养护
预算单位|××县交通运输局
项目资金（万元）|全年预算数：|500|其中：财政拨款|450|其他资金|50
|全年执行数：|480|其中：财政拨款|440|其他资金|40
|执行率：|96%|分值|10|得分|9.6
一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分
产出指标|数量指标|养护里程|≥100公里|105公里|60|60
效益指标|社会效益指标|受益人口|≥3万人|3.2万人|30|30
总分|||||100|99.6
`,
    tables: [
      [
        "mof-2020 project A1:G11 2022 万元",
        "of ××县交通运输局: 农村公路养护",
        "fund total initial - budget C5=500 executed C6=480 weight E7=10 rate C7=0.96 score G7=9.6",
        "fund fiscal initial - budget E5=450 executed E6=440 weight - rate - score -",
        "fund other initial - budget G5=50 executed G6=40 weight - rate - score -",
        "9 indicator A9/B9/C9 target D9=≥100公里 actual E9=105公里 weight F9=60 score G9=60",
        "10 indicator A10/B10/C10 target D10=≥3万人 actual E10=3.2万人 weight F10=30 score G10=30",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F11=100 score G11=99.6 grade -",
      ],
    ],
    planted: [
      ["E6", "400", "error fund-sum C6,E6,G6"],
      ["C7", "95%", "error execution-rate C7,C6,C5"],
    ],
  },
  {
    what: "Sources in columns of one row beside the outturn and its rate",
    at: "A1",
    drawing: `
中央对地方转移支付项目绩效自评表
（2022年度）
项目名称|农田水利建设
资金情况（万元）|资金总额|中央补助|地方资金|其他资金|实际执行数|执行率
|500|300|150|50|480|96%
一级指标|二级指标|三级指标|年度指标值|全年实际完成值|分值|得分
产出指标|数量指标|新增灌溉面积|≥100亩|105亩|60|60
效益指标|社会效益指标|受益人口|≥3万人|3.2万人|40|40
总分|||||100|100
`,
    tables: [
      [
        "generic project A1:G9 2022 万元",
        "of -: 农田水利建设",
        "fund total initial - budget B5=500 executed F5=480 weight - rate G5=0.96 score -",
        "fund fiscal initial - budget C5=300 executed - weight - rate - score -",
        "fund fiscal initial - budget D5=150 executed - weight - rate - score -",
        "fund other initial - budget E5=50 executed - weight - rate - score -",
        "7 indicator A7/B7/C7 target D7=≥100亩 actual E7=105亩 weight F7=60 score G7=60",
        "8 indicator A8/B8/C8 target D8=≥3万人 actual E8=3.2万人 weight F8=40 score G8=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F9=100 score G9=100 grade -",
      ],
    ],
    planted: [
      ["C5", "320", "error fund-sum B5,C5,D5,E5"],
      ["G5", "98%", "error execution-rate G5,F5,B5"],
    ],
  },
  {
    what: "Guangshui: levels of government in columns, their sum behind them",
    at: "A1",
    drawing: `
财政预算支出项目绩效目标自评表
（2022年度）
项目名称|农田水利建设
项目资金（万元）|中央|省|地|本级|其他|合计|执行数|执行率
|300|100|50|50|0|500|480|96%
一级指标|二级指标|三级指标|年度指标值|全年实际完成值|分值|得分
产出指标|数量指标|新增灌溉面积|≥100亩|105亩|60|60
效益指标|社会效益指标|受益人口|≥3万人|3.2万人|40|40
总分|||||100|100
`,
    tables: [
      [
        "generic project A1:I9 2022 万元",
        "of -: 农田水利建设",
        "fund fiscal initial - budget B5=300 executed - weight - rate - score -",
        "fund fiscal initial - budget C5=100 executed - weight - rate - score -",
        "fund fiscal initial - budget D5=50 executed - weight - rate - score -",
        "fund fiscal initial - budget E5=50 executed - weight - rate - score -",
        "fund other initial - budget F5=0 executed - weight - rate - score -",
        "fund total initial - budget G5=500 executed H5=480 weight - rate I5=0.96 score -",
        "7 indicator A7/B7/C7 target D7=≥100亩 actual E7=105亩 weight F7=60 score G7=60",
        "8 indicator A8/B8/C8 target D8=≥3万人 actual E8=3.2万人 weight F8=40 score G8=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F9=100 score G9=100 grade -",
      ],
    ],
    planted: [["G5", "450", "error fund-sum G5,B5,C5,D5,E5,F5"]],
  },
  {
    what: "Sources under budget and outturn, all in one row",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2022年度）
项目名称|农田水利建设
资金情况（万元）|全年预算数||||全年执行数||||执行率|分值|得分
|合计|中央补助|地方资金|其他资金|合计|中央补助|地方资金|其他资金
|500|300|150|50|480|290|145|45|96%|10|9.6
一级指标|二级指标|三级指标|年度指标值|全年实际完成值|分值|得分
产出指标|数量指标|新增灌溉面积|≥100亩|105亩|60|60
效益指标|社会效益指标|受益人口|≥3万人|3.2万人|30|30
总分|||||100|99.6
`,
    tables: [
      [
        "mof-2020 project A1:L10 2022 万元",
        "of -: 农田水利建设",
        "fund total initial - budget B6=500 executed F6=480 weight K6=10 rate J6=0.96 score L6=9.6",
        "fund fiscal initial - budget C6=300 executed G6=290 weight - rate - score -",
        "fund fiscal initial - budget D6=150 executed H6=145 weight - rate - score -",
        "fund other initial - budget E6=50 executed I6=45 weight - rate - score -",
        "8 indicator A8/B8/C8 target D8=≥100亩 actual E8=105亩 weight F8=60 score G8=60",
        "9 indicator A9/B9/C9 target D9=≥3万人 actual E9=3.2万人 weight F9=30 score G9=30",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F10=100 score G10=99.6 grade -",
      ],
    ],
    planted: [
      ["G6", "300", "error fund-sum F6,G6,H6,I6"],
      ["L6", "9.8", "error execution-score L6,J6,K6,F6,B6"],
    ],
  },
  {
    what: "Budget and outturn under each source, all in one row",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2022年度）
项目名称|农田水利建设
资金情况（万元）|资金总额||中央补助||地方资金||其他资金||执行率
|预算数|执行数|预算数|执行数|预算数|执行数|预算数|执行数
|500|480|300|290|150|140|50|50|96%
一级指标|二级指标|三级指标|年度指标值|全年实际完成值|分值|得分
产出指标|数量指标|新增灌溉面积|≥100亩|105亩|60|60
效益指标|社会效益指标|受益人口|≥3万人|3.2万人|40|40
总分|||||100|100
`,
    tables: [
      [
        "generic project A1:J10 2022 万元",
        "of -: 农田水利建设",
        "fund total initial - budget B6=500 executed C6=480 weight - rate J6=0.96 score -",
        "fund fiscal initial - budget D6=300 executed E6=290 weight - rate - score -",
        "fund fiscal initial - budget F6=150 executed G6=140 weight - rate - score -",
        "fund other initial - budget H6=50 executed I6=50 weight - rate - score -",
        "8 indicator A8/B8/C8 target D8=≥100亩 actual E8=105亩 weight F8=60 score G8=60",
        "9 indicator A9/B9/C9 target D9=≥3万人 actual E9=3.2万人 weight F9=40 score G9=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F10=100 score G10=100 grade -",
      ],
    ],
    planted: [["C6", "490", "error fund-sum C6,E6,G6,I6"]],
  },
];
