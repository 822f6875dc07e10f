import type { DrawnFunds } from "./drawn-table";

/** Fund blocks in several groups, each with the sources or the uses of the money. */
export const GROUPED_FUNDS: readonly DrawnFunds[] = [
  {
    what: "Heilongjiang: two groups beside each other, budget and outturn, each with its sources",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2022年度）
项目名称|农村公路养护
预算单位|××县交通运输局
项目资金（万元）|全年预算数|资金总额|500|全年执行数|资金总额|480|执行率|96%
||其中：财政拨款|450||其中：财政拨款|440
||其他资金|50||其他资金|40
一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分
产出指标|数量指标|养护里程|≥100公里|105公里|60|60
效益指标|社会效益指标|受益人口|≥3万人|3.2万人|40|40
总分|||||100|100
`,
    tables: [
      [
        "mof-2020 project A1:I11 2022 万元",
        "of ××县交通运输局: 农村公路养护",
        "fund total initial - budget D5=500 executed G5=480 weight - rate I5=0.96 score -",
        "fund fiscal initial - budget D6=450 executed G6=440 weight - rate - score -",
        "fund other initial - budget D7=50 executed G7=40 weight - rate - score -",
        "9 indicator A9/B9/C9 target D9=≥100公里 actual E9=105公里 weight F9=60 score G9=60",
        "10 indicator A10/B10/C10 target D10=≥3万人 actual E10=3.2万人 weight F10=40 score G10=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F11=100 score G11=100 grade -",
      ],
    ],
    planted: [
      ["G5", "490", "error fund-sum G5,G6,G7"],
      ["I5", "98%", "error execution-rate I5,G5,D5"],
    ],
  },
  {
    what: "The two groups under their headings, rate, weight and score beside them",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2022年度）
项目名称|农村公路养护
预算单位|××县交通运输局
项目资金（万元）|全年预算数||全年执行数||执行率|分值|得分
|资金总额|500|资金总额|480|96%|10|9.6
|其中：财政拨款|450|财政拨款|440|97.78%
|其他资金|50|其他资金|40|80%
一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分
产出指标|数量指标|养护里程|≥100公里|105公里|60|60
效益指标|社会效益指标|受益人口|≥3万人|3.2万人|30|30
总分|||||100|99.6
`,
    tables: [
      [
        "mof-2020 project A1:H12 2022 万元",
        "of ××县交通运输局: 农村公路养护",
        "fund total initial - budget C6=500 executed E6=480 weight G6=10 rate F6=0.96 score H6=9.6",
        "fund fiscal initial - budget C7=450 executed E7=440 weight - rate F7=0.9778 score -",
        "fund other initial - budget C8=50 executed E8=40 weight - rate F8=0.8 score -",
        "10 indicator A10/B10/C10 target D10=≥100公里 actual E10=105公里 weight F10=60 score G10=60",
        "11 indicator A11/B11/C11 target D11=≥3万人 actual E11=3.2万人 weight F11=30 score G11=30",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F12=100 score G12=99.6 grade -",
      ],
    ],
    planted: [
      ["F7", "95%", "error execution-rate F7,E7,C7"],
      ["H6", "9.9", "error execution-score H6,F6,G6,E6,C6"],
    ],
  },
  {
    what: "The two groups below each other",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2022年度）
项目名称|农村公路养护
预算单位|××县交通运输局
项目资金（万元）|全年预算数|资金总额|500
||其中：财政拨款|450
||其他资金|50
|全年执行数|资金总额|480
||其中：财政拨款|440
||其他资金|40
|执行率|96%
一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分
产出指标|数量指标|养护里程|≥100公里|105公里|60|60
效益指标|社会效益指标|受益人口|≥3万人|3.2万人|40|40
总分|||||100|100
`,
    tables: [
      [
        "mof-2020 project A1:G15 2022 万元",
        "of ××县交通运输局: 农村公路养护",
        "fund total initial - budget D5=500 executed D8=480 weight - rate C11=0.96 score -",
        "fund fiscal initial - budget D6=450 executed D9=440 weight - rate - score -",
        "fund other initial - budget D7=50 executed D10=40 weight - rate - score -",
        "13 indicator A13/B13/C13 target D13=≥100公里 actual E13=105公里 weight F13=60 score G13=60",
        "14 indicator A14/B14/C14 target D14=≥3万人 actual E14=3.2万人 weight F14=40 score G14=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F15=100 score G15=100 grade -",
      ],
    ],
    planted: [
      ["D9", "400", "error fund-sum D8,D9,D10"],
      ["C11", "90%", "error execution-rate C11,D8,D5"],
    ],
  },
  {
    what: "By income and by expenditure, the breakdowns named beside their rows",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
（2022年度）
部门名称|××县自然资源局
年度资金总额（万元）|||年初预算数|全年预算数|全年执行数|执行率|分值|得分
|部门整体支出||2300.00|2500.00|2400.00|96.00%|10|9.60
|按收入性质分|一般公共预算|1800.00|2000.00|1950.00|97.50%|—|—
||政府性基金|500.00|500.00|450.00|90.00%|—|—
|按支出性质分|基本支出|1200.00|1200.00|1190.00|99.17%|—|—
||项目支出|1100.00|1300.00|1210.00|93.08%|—|—
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
产出指标|数量指标|审批项目数|≥20个|22个|60|60
效益指标|社会效益指标|受益企业|≥30家|31家|30|30
总分|||||100|99.6
`,
    tables: [
      [
        "mof-2020 overall A1:I13 2022 万元",
        "of ××县自然资源局: -",
        "fund total initial D5=2300 budget E5=2500 executed F5=2400 weight H5=10 rate G5=0.96 score I5=9.6",
        "fund fiscal initial D6=1800 budget E6=2000 executed F6=1950 weight H6=— rate G6=0.975 score I6=— by B6",
        "fund fiscal initial D7=500 budget E7=500 executed F7=450 weight H7=— rate G7=0.9 score I7=— by B6",
        "fund unnamed initial D8=1200 budget E8=1200 executed F8=1190 weight H8=— rate G8=0.9917 score I8=— by B8",
        "fund unnamed initial D9=1100 budget E9=1300 executed F9=1210 weight H9=— rate G9=0.9308 score I9=— by B8",
        "11 indicator A11/B11/C11 target D11=≥20个 actual E11=22个 weight F11=60 score G11=60",
        "12 indicator A12/B12/C12 target D12=≥30家 actual E12=31家 weight F12=30 score G12=30",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F13=100 score G13=99.6 grade -",
      ],
    ],
    planted: [
      ["F9", "1310.00", "error fund-sum F5,F8,F9"],
      ["F5", "2410.00", "warning fund-sum F5,F6,F7,F8,F9"],
      ["G9", "98.00%", "error execution-rate G9,F9,E9"],
    ],
  },
  {
    what: "By income and by expenditure, the breakdowns named in lines of their own",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
（2022年度）
部门名称|××县自然资源局
预算情况（万元）|资金性质|年初预算数|全年预算数|全年执行数|执行率
|资金总额|2300|2500|2400|96%
|按收入性质分：
|一般公共预算|1800|2000|1950|97.5%
|政府性基金|500|500|450|90%
|按支出性质分：
|基本支出|1200|1200|1190|99.17%
|一级项目|800|1000|960|96%
|二级项目|300|300|250|83.33%
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
产出指标|数量指标|审批项目数|≥20个|22个|60|60
效益指标|社会效益指标|受益企业|≥30家|31家|40|40
总分|||||100|100
`,
    tables: [
      [
        "generic overall A1:G16 2022 万元",
        "of ××县自然资源局: -",
        "fund total initial C5=2300 budget D5=2500 executed E5=2400 weight - rate F5=0.96 score -",
        "fund fiscal initial C7=1800 budget D7=2000 executed E7=1950 weight - rate F7=0.975 score - by B6",
        "fund fiscal initial C8=500 budget D8=500 executed E8=450 weight - rate F8=0.9 score - by B6",
        "fund unnamed initial C10=1200 budget D10=1200 executed E10=1190 weight - rate F10=0.9917 score - by B9",
        "fund unnamed initial C11=800 budget D11=1000 executed E11=960 weight - rate F11=0.96 score - by B9",
        "fund unnamed initial C12=300 budget D12=300 executed E12=250 weight - rate F12=0.8333 score - by B9",
        "14 indicator A14/B14/C14 target D14=≥20个 actual E14=22个 weight F14=60 score G14=60",
        "15 indicator A15/B15/C15 target D15=≥30家 actual E15=31家 weight F15=40 score G15=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F16=100 score G16=100 grade -",
      ],
    ],
    planted: [
      ["D7", "2100", "error fund-sum D5,D7,D8"],
      ["E12", "350", "error fund-sum E5,E10,E11,E12"],
    ],
  },
  {
    what: "By income and by expenditure, the breakdowns named in the cell of their first row",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
（2022年度）
部门名称|××县自然资源局
预算情况（万元）|资金性质|全年预算数|全年执行数|执行率
|资金总额|2500|2400|96%
|按收入性质分：一般公共预算|2000|1950|97.5%
|政府性基金|500|450|90%
|按支出性质分：基本支出|1200|1190|99.17%
|项目支出|1300|1210|93.08%
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
产出指标|数量指标|审批项目数|≥20个|22个|60|60
效益指标|社会效益指标|受益企业|≥30家|31家|40|40
总分|||||100|100
`,
    tables: [
      [
        "generic overall A1:G13 2022 万元",
        "of ××县自然资源局: -",
        "fund total initial - budget C5=2500 executed D5=2400 weight - rate E5=0.96 score -",
        "fund fiscal initial - budget C6=2000 executed D6=1950 weight - rate E6=0.975 score - by B6",
        "fund fiscal initial - budget C7=500 executed D7=450 weight - rate E7=0.9 score - by B6",
        "fund unnamed initial - budget C8=1200 executed D8=1190 weight - rate E8=0.9917 score - by B8",
        "fund unnamed initial - budget C9=1300 executed D9=1210 weight - rate E9=0.9308 score - by B8",
        "11 indicator A11/B11/C11 target D11=≥20个 actual E11=22个 weight F11=60 score G11=60",
        "12 indicator A12/B12/C12 target D12=≥30家 actual E12=31家 weight F12=40 score G12=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F13=100 score G13=100 grade -",
      ],
    ],
    planted: [["D9", "1310", "error fund-sum D5,D8,D9"]],
  },
  {
    what: "By income and by expenditure beside their keys, for budget and outturn",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
（2022年度）
部门名称|××县自然资源局
年度预算（万元）|资金总额：|2500||执行数：|2400|执行率|96%
|按收入性质分：|一般公共预算|2000|一般公共预算|1950
||政府性基金|500|政府性基金|450
|按支出性质分：|基本支出|1200|基本支出|1190
||项目支出|1300|项目支出|1210
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
产出指标|数量指标|审批项目数|≥20个|22个|60|60
效益指标|社会效益指标|受益企业|≥30家|31家|40|40
总分|||||100|100
`,
    tables: [
      [
        "generic overall A1:H12 2022 万元",
        "of ××县自然资源局: -",
        "fund total initial - budget C4=2500 executed F4=2400 weight - rate H4=0.96 score -",
        "fund fiscal initial - budget D5=2000 executed F5=1950 weight - rate - score - by B5",
        "fund fiscal initial - budget D6=500 executed F6=450 weight - rate - score - by B5",
        "fund unnamed initial - budget D7=1200 executed F7=1190 weight - rate - score - by B7",
        "fund unnamed initial - budget D8=1300 executed F8=1210 weight - rate - score - by B7",
        "10 indicator A10/B10/C10 target D10=≥20个 actual E10=22个 weight F10=60 score G10=60",
        "11 indicator A11/B11/C11 target D11=≥30家 actual E11=31家 weight F11=40 score G11=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F12=100 score G12=100 grade -",
      ],
    ],
    planted: [["D8", "1400", "error fund-sum C4,D7,D8"]],
  },
];
