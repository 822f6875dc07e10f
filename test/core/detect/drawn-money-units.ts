import type { DrawnFunds } from "./drawn-table";

/** Fund blocks in other units than 万元. */
export const MONEY_UNIT_FUNDS: readonly DrawnFunds[] = [
  {
    what: "Amounts in hundreds of millions, as the side label says",
    at: "A1",
    drawing: `
区域绩效自评表
（2022年度）
项目名称|城乡居民基本医疗保险补助
项目资金（亿元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|12.5|12.5|12.25|10|98%|9.8
其中：中央补助|8|8|7.84|—|98%|—
地方资金|4.5|4.5|4.41|—|98%|—
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|参保人数|≥300万人|305万人|50|50
|成本指标|补助资金总额|≤12.5亿元|12.25亿元|40|40
总分|||||100|99.8
`,
    tables: [
      [
        "mof-2020 project A1:G11 2022 亿元",
        "of -: 城乡居民基本医疗保险补助",
        "fund total initial B5=12.5 budget C5=12.5 executed D5=12.25 weight E5=10 rate F5=0.98 score G5=9.8",
        "fund fiscal initial B6=8 budget C6=8 executed D6=7.84 weight E6=— rate F6=0.98 score G6=—",
        "fund fiscal initial B7=4.5 budget C7=4.5 executed D7=4.41 weight E7=— rate F7=0.98 score G7=—",
        "9 indicator A9/B9/C9 target D9=≥300万人 actual E9=305万人 weight F9=50 score G9=50",
        "10 indicator A9/B10/C10 target D10=≤12.5亿元 actual E10=12.25亿元 weight F10=40 score G10=40",
        "class 产出指标 weight - [2]",
        "total weight F11=100 score G11=99.8 grade -",
      ],
    ],
    planted: [
      ["C6", "8.5", "error fund-sum C5,C6,C7"],
      ["D5", "122500", "warning money-unit D5,C5,B5"],
    ],
  },
  {
    what: "Amounts in hundreds of millions, as a line above the block says",
    at: "A1",
    drawing: `
区域绩效自评表
（2022年度）
||||||单位：亿元
项目名称|城乡居民基本医疗保险补助
项目资金|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|12.5|12.25|10|98%|9.8
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|参保人数|≥300万人|305万人|50|50
|成本指标|补助资金总额|≤12.5亿元|12.25亿元|40|40
总分|||||100|99.8
`,
    tables: [
      [
        "mof-2020 project A1:G10 2022 亿元",
        "of -: 城乡居民基本医疗保险补助",
        "fund total initial - budget B6=12.5 executed C6=12.25 weight D6=10 rate E6=0.98 score F6=9.8",
        "8 indicator A8/B8/C8 target D8=≥300万人 actual E8=305万人 weight F8=50 score G8=50",
        "9 indicator A8/B9/C9 target D9=≤12.5亿元 actual E9=12.25亿元 weight F9=40 score G9=40",
        "class 产出指标 weight - [2]",
        "total weight F10=100 score G10=99.8 grade -",
      ],
    ],
    planted: [["E9", "12.45亿元", "warning same-fact-differs C6,E9"]],
  },
  {
    what: "The unit behind every amount and nowhere else",
    at: "A1",
    drawing: `
区域绩效自评表
（2022年度）
项目名称|城乡居民基本医疗保险补助
项目资金|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|12.5亿元|12.25亿元|10|98%|9.8
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|参保人数|≥300万人|305万人|50|50
|成本指标|补助资金总额|≤12.5亿元|12.25亿元|40|40
总分|||||100|99.8
`,
    tables: [
      [
        "mof-2020 project A1:G9 2022 亿元",
        "of -: 城乡居民基本医疗保险补助",
        "fund total initial - budget B5=12.5 executed C5=12.25 weight D5=10 rate E5=0.98 score F5=9.8",
        "7 indicator A7/B7/C7 target D7=≥300万人 actual E7=305万人 weight F7=50 score G7=50",
        "8 indicator A7/B8/C8 target D8=≤12.5亿元 actual E8=12.25亿元 weight F8=40 score G8=40",
        "class 产出指标 weight - [2]",
        "total weight F9=100 score G9=99.8 grade -",
      ],
    ],
    planted: [
      ["C5", "122500万元", "warning money-unit B5"],
      ["E5", "90%", "error execution-rate E5,C5,B5"],
    ],
  },
];
