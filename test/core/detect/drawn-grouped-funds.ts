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
];
