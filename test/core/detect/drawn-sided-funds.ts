import type { DrawnFunds } from "./drawn-table";

/** Fund blocks with income beside expenditure, or with the budget alone. */
export const SIDED_FUNDS: readonly DrawnFunds[] = [
  {
    what: "Jiangxi: income beside expenditure, spent less than came in, the rate beside the expenditure",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
（2022年度）
部门名称|××县自然资源局
预算执行情况（万元）|项目|年初预算数|全年预算数|全年执行数|项目|年初预算数|全年预算数|全年执行数|执行率
|一般公共预算拨款|1800|2000|1980|基本支出|1200|1200|1190|99.17%
|政府性基金拨款|500|500|500|项目支出|1100|1300|1210|93.08%
|合计|2300|2500|2480|合计|2300|2500|2400|96%
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
产出指标|数量指标|审批项目数|≥20个|22个|60|60
效益指标|社会效益指标|受益企业|≥30家|31家|40|40
总分|||||100|100
`,
    tables: [
      [
        "generic overall A1:J11 2022 万元",
        "of ××县自然资源局: -",
        "fund unnamed initial G5=1200 budget H5=1200 executed I5=1190 weight - rate J5=0.9917 score -",
        "fund unnamed initial G6=1100 budget H6=1300 executed I6=1210 weight - rate J6=0.9308 score -",
        "fund total initial G7=2300 budget H7=2500 executed I7=2400 weight - rate J7=0.96 score -",
        "9 indicator A9/B9/C9 target D9=≥20个 actual E9=22个 weight F9=60 score G9=60",
        "10 indicator A10/B10/C10 target D10=≥30家 actual E10=31家 weight F10=40 score G10=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F11=100 score G11=100 grade -",
      ],
    ],
    planted: [
      ["I6", "1310", "error fund-sum I7,I5,I6"],
      ["J6", "99%", "error execution-rate J6,I6,H6"],
      ["E7", "2580", "warning of-which-sum E7,E5,E6"],
    ],
  },
  {
    what: "Income and expenditure beside single keys, of budget and of accounts",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
（2022年度）
部门名称|××县自然资源局
预算执行情况（万元）|收入预算数|2500|收入决算数|2480|支出预算数|2500|支出决算数|2400|执行率|96%
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
产出指标|数量指标|审批项目数|≥20个|22个|60|60
效益指标|社会效益指标|受益企业|≥30家|31家|40|40
总分|||||100|100
`,
    tables: [
      [
        "generic overall A1:K8 2022 万元",
        "of ××县自然资源局: -",
        "fund total initial - budget G4=2500 executed I4=2400 weight - rate K4=0.96 score -",
        "6 indicator A6/B6/C6 target D6=≥20个 actual E6=22个 weight F6=60 score G6=60",
        "7 indicator A7/B7/C7 target D7=≥30家 actual E7=31家 weight F7=40 score G7=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F8=100 score G8=100 grade -",
      ],
    ],
    planted: [["K4", "98%", "error execution-rate K4,I4,G4"]],
  },
  {
    what: "Lechang: the amount of the year and its score, nothing said of the outturn",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2022年度）
项目名称|城区亮化
项目资金（万元）|年度金额|分值|得分
年度资金总额|120|10|10
其中：财政拨款|100
其他资金|20
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|维护路灯|≥500盏|520盏|60|60
效益指标|社会效益指标|亮灯率|≥98%|99%|30|30
总分|||||100|100
`,
    tables: [
      [
        "mof-2020 project A1:G11 2022 万元",
        "of -: 城区亮化",
        "fund total initial - budget B5=120 executed - weight C5=10 rate - score D5=10",
        "fund fiscal initial - budget B6=100 executed - weight C6= rate - score D6=",
        "fund other initial - budget B7=20 executed - weight C7= rate - score D7=",
        "9 indicator A9/B9/C9 target D9=≥500盏 actual E9=520盏 weight F9=60 score G9=60",
        "10 indicator A10/B10/C10 target D10=≥98% actual E10=99% weight F10=30 score G10=30",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F11=100 score G11=100 grade -",
      ],
    ],
    planted: [
      ["B7", "30", "error fund-sum B5,B6,B7"],
      ["G11", "98", "error scores-total G11,G9,G10,D5"],
    ],
  },
];
