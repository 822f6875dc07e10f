import type { DrawnTable } from "./drawn-table";

/** How tables begin and end in the files of counties and schools. */
export const TAIL_AND_HEAD_TABLES: readonly DrawnTable[] = [
  {
    what: "Subtotals named after their class, one under the indicators of a level-2 class",
    at: "A1",
    drawing: `
××县2023年度项目支出绩效自评表
项目名称|环境整治
一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|自评得分
一、产出指标|1.数量指标|整治村庄数量|≥12个|12个|30|30
||小计|||30|30
|2.质量指标|验收合格率|≥98%|98%|30|30
||小计|||30|30
产出指标小计|||||60|60
二、效益指标|社会效益指标|受益人口|≥8000人|8000人|40|40
效益指标合计|||||40|40
自评得分合计|||||100|100
`,
    tables: [
      [
        "generic project A1:G11 2023 万元",
        "of -: 环境整治",
        "4 indicator A4/B4/C4 target D4=≥12个 actual E4=12个 weight F4=30 score G4=30",
        "5 group A4/B4/C5 target D5= actual E5= weight F5=30 score G5=30",
        "6 indicator A4/B6/C6 target D6=≥98% actual E6=98% weight F6=30 score G6=30",
        "7 group A4/B6/C7 target D7= actual E7= weight F7=30 score G7=30",
        "8 group A4/B8/C8 target D8= actual E8= weight F8=60 score G8=60",
        "9 indicator A9/B9/C9 target D9=≥8000人 actual E9=8000人 weight F9=40 score G9=40",
        "10 group A9/B10/C10 target D10= actual E10= weight F10=40 score G10=40",
        "class 一、产出指标 weight F8=60 [2]",
        "class 二、效益指标 weight F10=40 [1]",
        "total weight F11=100 score G11=100 grade -",
      ],
    ],
  },
  {
    what: "Total and grade in the cells of their labels",
    at: "A1",
    drawing: `
基药补助项目绩效自评表（2021年度）
项目名称|基药补助
一级指标|二级指标|三级指标|指标值|实际完成值|分值|自评得分
产出指标|数量指标|补助村卫生室数|35个|35个|60|60
满意度|服务对象满意度|群众满意度|≥90%|95%|40|39
自评总分：99分    自评等级：优秀

部门整体支出绩效自评表
（2021年度）
一级指标|二级指标|三级指标|指标值|实际完成值|分值|自评得分
产出指标|数量指标|检查次数|35次|35次|100|88
总得分|||||100|88
评价等级：良
`,
    tables: [
      [
        "generic project A1:G6 2021 万元",
        "of -: 基药补助",
        "4 indicator A4/B4/C4 target D4=35个 actual E4=35个 weight F4=60 score G4=60",
        "5 indicator A5/B5/C5 target D5=≥90% actual E5=95% weight F5=40 score G5=39",
        "class 产出指标 weight - [1]",
        "class 满意度 weight - [1]",
        "total weight F6= score A6=99 grade A6=优秀",
      ],
      [
        "generic overall A8:G13 2021 万元",
        "of -: -",
        "11 indicator A11/B11/C11 target D11=35次 actual E11=35次 weight F11=100 score G11=88",
        "class 产出指标 weight - [1]",
        "total weight F12=100 score G12=88 grade A13=良",
      ],
    ],
  },
  {
    what: "A summary table with a heading of two rows",
    at: "A1",
    drawing: `
附件4
××县2022年度项目支出绩效自评情况汇总表
填报单位（盖章）：××县财政局||||||||金额单位：元
序号|预算单位|项目名称|预算安排|||资金执行情况||自评情况||备注
|||年初预算数|调整数|全年预算数|实际支出数|预算执行率|自评得分|自评等级
1|教育局|校舍维修|100|20|120|118|98.33%|96.5|优
|合计||100|20|120|118|98.33%
`,
    tables: [["summary summary A2:K7 2022 元", "of ××县财政局: -", "no total"]],
  },
  {
    what: "Full points and total a column beside their headings, the grade as result",
    at: "A1",
    drawing: `
项目支出绩效自评表（2021年度）
一级指标|二级指标|三级指标|指标值|实际完成值|分值|自评得分|偏差原因
产出指标|数量指标|检查次数|35次|35次|60|60
满意度|服务对象满意度|群众满意度|≥90%|95%|40|38.5|意见较多
总分||||||100|98.5
自评结果|优

部门整体支出绩效自评表（2021年度）
一级指标|二级指标|三级指标|指标值|实际完成值|分值|自评得分|偏差原因
产出指标|数量指标|检查次数|35次|35次|100|88|材料不全
总分||||100|88
自评结论：良
`,
    tables: [
      [
        "generic project A1:H6 2021 万元",
        "of -: -",
        "3 indicator A3/B3/C3 target D3=35次 actual E3=35次 weight F3=60 score G3=60",
        "4 indicator A4/B4/C4 target D4=≥90% actual E4=95% weight F4=40 score G4=38.5 reason H4=意见较多",
        "class 产出指标 weight - [1]",
        "class 满意度 weight - [1]",
        "total weight G5=100 score H5=98.5 grade B6=优",
      ],
      [
        "generic overall A8:H12 2021 万元",
        "of -: -",
        "10 indicator A10/B10/C10 target D10=35次 actual E10=35次 weight F10=100 score G10=88 reason H10=材料不全",
        "class 产出指标 weight - [1]",
        "total weight E11=100 score F11=88 grade A12=良",
      ],
    ],
  },
];
