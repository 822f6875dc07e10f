import type { DrawnTable } from "./drawn-table";

/** Special funds, policies, bonds and bought services. */
export const SPECIAL_FUND_TABLES: readonly DrawnTable[] = [
  {
    what: "A special fund: the sum of the sources called 小计, the outcome in a line of its own",
    at: "A1",
    drawing: `
2022年度省级专项资金绩效目标完成情况表
主管部门（盖章）：××市交通运输局|||单位：元
专项名称|县乡公路养护补助资金
资金使用情况|预算安排资金|实际支出资金|结转结余资金|资金执行率
中央|0|0|0|—
省级|3650000.00|3512380.50|137619.50|96.23%
小计|3650000.00|3512380.50|137619.50|96.23%
年度绩效目标|养护县乡公路120公里。
目标完成情况|养护县乡公路121.5公里。
绩效指标类别|绩效指标|指标内容|目标值|完成值|完成比例|未完成原因
产出指标|数量指标|养护里程|120公里|121.5公里|101.25%
`,
    tables: [
      [
        "generic target-completion A1:G11 2022 元",
        "of ××市交通运输局: 县乡公路养护补助资金",
        "fund fiscal initial - budget B5=0 executed C5=0 weight - rate E5=— score -",
        "fund fiscal initial - budget B6=3650000 executed C6=3512380.5 weight - rate E6=0.9623 score -",
        "fund total initial - budget B7=3650000 executed C7=3512380.5 weight - rate E7=0.9623 score -",
        "goal B8 B9",
        "11 indicator A11/B11/C11 target D11=120公里 actual E11=121.5公里 weight - score -",
        "class 产出指标 weight - [1]",
        "no total",
      ],
    ],
  },
  {
    what: "Special bonds: a summary of scores and grades without money",
    at: "A1",
    drawing: `
2023年新增地方政府专项债券项目绩效评价表
填报单位：××区卫生健康局||||单位：亿元
项目名称|债券性质|已发债券规模|自评分数|自评等级
医院院区建设工程|专项债券|0.2|96.5|优
医院重建项目|专项债券|0.49|91|优
`,
    tables: [["summary summary A1:E5 2023 亿元", "of ××区卫生健康局: -", "no total"]],
  },
  {
    what: "Bought services: criteria, and who buys as the organisation",
    at: "A1",
    drawing: `
社区养老服务项目绩效自评表
（2022年度）
项目名称|社区居家养老服务|||购买主体（盖章）|××区民政局
承接主体|××养老服务中心|||服务期限|2022年1月至12月
评价内容|评价指标|评分标准|分值|自评得分|扣分原因
组织管理（40分）|购买程序合规性|程序合规得20分|20|20
|合同管理规范性|合同要素齐全得20分|20|19|归档不及时
服务效果（60分）|服务对象满意度|≥90%得60分|60|60
得分合计|||100|99
`,
    tables: [
      [
        "generic project A1:F9 2022 万元",
        "of ××区民政局: 社区居家养老服务",
        "6 indicator A6/-/B6 target - actual - weight D6=20 score E6=20",
        "7 indicator A6/-/B7 target - actual - weight D7=20 score E7=19 reason F7=归档不及时",
        "8 indicator A8/-/B8 target - actual - weight D8=60 score E8=60",
        "class 组织管理 weight A6=40 [2]",
        "class 服务效果 weight A8=60 [1]",
        "total weight D9=100 score E9=99 grade -",
      ],
    ],
  },
  {
    what: "A policy over several years, its goal beside the outcome right above the headings",
    at: "A1",
    drawing: `
××市重大政策绩效自评表
评价年度：2023年||||||金额单位：万元
政策名称|小微企业贷款贴息政策|||||政策实施期|2022年—2023年
资金安排及使用情况|年度|年初预算数|调整后预算数|实际支出数|支出进度
|2022年|600|650|650|100%
|2023年|800|800|712.3|89.04%
|合计|1400|1450|1362.3|93.95%
政策目标|撬动贷款不少于20亿元||||完成情况|撬动贷款21.6亿元
一级指标|二级指标|三级指标|目标值|完成值|分值|自评得分
政策效果|产出|撬动贷款额|≥20亿元|21.6亿元|100|100
合计|||||100|100
`,
    tables: [
      [
        "generic project A1:H11 2023 万元",
        "of -: 小微企业贷款贴息政策",
        "fund unnamed initial C5=600 budget D5=650 executed E5=650 weight - rate F5=1 score -",
        "fund unnamed initial C6=800 budget D6=800 executed E6=712.3 weight - rate F6=0.8904 score -",
        "fund total initial C7=1400 budget D7=1450 executed E7=1362.3 weight - rate F7=0.9395 score -",
        "goal B8 G8",
        "10 indicator A10/B10/C10 target D10=≥20亿元 actual E10=21.6亿元 weight F10=100 score G10=100",
        "class 政策效果 weight - [1]",
        "total weight F11=100 score G11=100 grade -",
      ],
    ],
  },
  {
    what: "Special bonds: what was issued, received and spent",
    at: "A1",
    drawing: `
2022年度政府专项债券项目资金绩效自评表
项目名称|城乡供水一体化工程
专项债券资金情况（万元）|债券发行额|债券到位额|实际支出额|支出进度|分值|得分
|12000|12000|10850.4|90.42%|10|9.04
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出|数量|供水管网长度|120公里|120公里|90|90
合计|||||100|99.04
`,
    tables: [
      [
        "generic project A1:G7 2022 万元",
        "of -: 城乡供水一体化工程",
        "fund total initial - budget B4=12000 executed D4=10850.4 weight F4=10 rate E4=0.9042 score G4=9.04",
        "6 indicator A6/B6/C6 target D6=120公里 actual E6=120公里 weight F6=90 score G6=90",
        "class 产出 weight - [1]",
        "total weight F7=100 score G7=99.04 grade -",
      ],
    ],
  },
];
