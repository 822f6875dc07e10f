import type { RebuiltTable } from "./rebuilt-table";

/** Published tables whose rate or fund score is off. */
export const FUND_SCORES: readonly RebuiltTable[] = [
  {
    what: "Two tables, a rate that is off by a hundredth",
    drawing: `
财政项目支出绩效自评表
(2022 年度)
项目名称||××体育中心与委托运营方结算费用
主管部门||××市××区体育局||||实施单位|××市××区体育事业管理中心
项目资金⏎(元)|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||250000.00|250000.00|215,457.6|10|86.19%|8.62
|其中:当年财政拨款||250000.00|250000.00|215457.6|—||—
|上年结转资金||0|0||—||—
|其他资金||0|0||—||—
年度⏎总体⏎目标|预期目标||||实际完成情况
|||||已完成××体育中心与委托运营方费用结算。
绩⏎效⏎指⏎标|一级指标|二级指标|三级指标|年度⏎指标值|实际⏎完成值|分值|得分|偏差原因分析及⏎改进措施
|产出指标|数量指标|与委托运营方结算完成率|=100%|100%|10|10
||质量指标|合同结算条款完成率|=100%|100%|20|20
||时效指标|费用结算及时性|及时|及时|20|20
|效益指标|社会效益指标|与委托运营方合同完成率|=100%|100%|30|30
|满意度指标|服务对象满意度指标|场馆开放满意度|>=90%|100%|10|10
总分||||||100|98.62
财政项目支出绩效自评表
(2022 年度)
项目名称||援滇对口支援及结对帮扶经费
主管部门||××市××区体育局||||实施单位|××市××区体育事业管理中心
项目资金⏎(元)|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||20000.00|20000.00|9,034|10|45.17%|4.52
|其中:当年财政拨款||20000.00|20000.00|9,034|—||—
|上年结转资金||0|0||—||—
|其他资金||0|0||—||—
年度⏎总体⏎目标|预期目标||||实际完成情况
|||||已完成援滇人员相关经费支付。
绩⏎效⏎指⏎标|一级指标|二级指标|三级指标|年度⏎指标值|实际⏎完成值|分值|得分|偏差原因分析及⏎改进措施
|产出指标|数量指标|经费使用率|=100%|45.17%|10|4.52
||质量指标|经费完成情况|完成|完成|20|20
||时效指标|经费完成进度|及时|及时|20|20
|效益指标|社会效益指标|经费使用完成情况|完成|完成|30|30
|满意度指标|服务对象满意度指标|满意度|>=90%|100%|10|10
总分||||||100|89.04
`,
    reading: [
      "mof-2020 project A1:I18 2022 元",
      "of ××市××区体育事业管理中心: ××体育中心与委托运营方结算费用",
      "fund total initial D6=250000 budget E6=250000 executed F6=215457.6 weight G6=10 rate H6=0.8619 score I6=8.62",
      "fund fiscal initial D7=250000 budget E7=250000 executed F7=215457.6 weight G7=— rate H7= score I7=—",
      "fund carry-over initial D8=0 budget E8=0 executed F8= weight G8=— rate H8= score I8=—",
      "fund other initial D9=0 budget E9=0 executed F9= weight G9=— rate H9= score I9=—",
      "goal B11 F11",
      "13 indicator B13/C13/D13 target E13==100% actual F13=100% weight G13=10 score H13=10",
      "14 indicator B13/C14/D14 target E14==100% actual F14=100% weight G14=20 score H14=20",
      "15 indicator B13/C15/D15 target E15=及时 actual F15=及时 weight G15=20 score H15=20",
      "16 indicator B16/C16/D16 target E16==100% actual F16=100% weight G16=30 score H16=30",
      "17 indicator B17/C17/D17 target E17=>=90% actual F17=100% weight G17=10 score H17=10",
      "class 产出指标 weight - [3]",
      "class 效益指标 weight - [1]",
      "class 满意度指标 weight - [1]",
      "total weight G18=100 score H18=98.62 grade -",
      "mof-2020 project A19:I36 2022 元",
      "of ××市××区体育事业管理中心: 援滇对口支援及结对帮扶经费",
      "fund total initial D24=20000 budget E24=20000 executed F24=9034 weight G24=10 rate H24=0.4517 score I24=4.52",
      "fund fiscal initial D25=20000 budget E25=20000 executed F25=9034 weight G25=— rate H25= score I25=—",
      "fund carry-over initial D26=0 budget E26=0 executed F26= weight G26=— rate H26= score I26=—",
      "fund other initial D27=0 budget E27=0 executed F27= weight G27=— rate H27= score I27=—",
      "goal B29 F29",
      "31 indicator B31/C31/D31 target E31==100% actual F31=45.17% weight G31=10 score H31=4.52",
      "32 indicator B31/C32/D32 target E32=完成 actual F32=完成 weight G32=20 score H32=20",
      "33 indicator B31/C33/D33 target E33=及时 actual F33=及时 weight G33=20 score H33=20",
      "34 indicator B34/C34/D34 target E34=完成 actual F34=完成 weight G34=30 score H34=30",
      "35 indicator B35/C35/D35 target E35=>=90% actual F35=100% weight G35=10 score H35=10",
      "class 产出指标 weight - [3]",
      "class 效益指标 weight - [1]",
      "class 满意度指标 weight - [1]",
      "total weight G36=100 score H36=89.04 grade -",
    ],
    findings: [
      "error execution-rate H6 F6 E6",
      "info low-execution-unexplained H6 F6 E6",
      "info template-residue F11 C3",
      "info required-class-missing B13",
      "info satisfaction-evidence F17 E17",
      "warning deduction-unexplained I31",
      "info low-execution-unexplained H24 F24 E24",
      "info required-class-missing B31",
      "info satisfaction-evidence F35 E35",
    ],
  },
  {
    what: "The same of a second project, parts that fall short of their whole",
    drawing: `
附件:
项目支出绩效自评表
(2022年度)
项目名称||村级补助及运转经费
主管部门||219-××市××区××镇人民政府||||实施单位|219001-××市××区××镇人民政府
项目资金⏎(万元)|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额:||0|0|0|10|0|0
|其中:本年财政拨款||202.64|132.912|132.912
|上年结转资金
|其他资金
年度总体目标|预期目标||||实际完成情况
|本项目共申请预算资金2026400元,其中村级组织运转400000元,村民组长,党小组长基本报酬252000元,村民监督委员会 工资28000元,村级事务补助960000元,村级工作目标奖励100000元。||||本项目共完成预算资金1329120.67元,其中村级组织运转439120.67元,村民组长,党小组长基本报酬152000元,村民监督委员会 工资28000元,村级事务补助660000元,村级工作目标奖励50000元。
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标⏎(50分)|数量指标|补助村(社区)数量|=8个|8|8|8
|||保障村干部人数|=42个|42|8|8
||质量指标|补助资格合规性|合规|达成预期指标|8|8
|||经费审批流程规范性|严格执行相关制度规定|达成预期指标|8|8
||时效指标|补助经费到位及时性|及时|达成预期指标|8|8
||成本指标|项目总成本|≤202.6万元|132.9|10|10
|效益指标⏎(30分)|经济效益指标|对保障村(社区)两委机构正常运行的影响程度|效果明显|达成预期指标|10|10
||社会效益指标|提高村(社区)干部工作积极性的影响程度|效果明显|达成预期指标|10|10
`,
    reading: [
      "mof-2020 project A2:I21 2022 万元",
      "of 219001-××市××区××镇人民政府: 村级补助及运转经费",
      "fund total initial D7=0 budget E7=0 executed F7=0 weight G7=10 rate H7=0 score I7=0",
      "fund fiscal initial D8=202.64 budget E8=132.912 executed F8=132.912 weight G8= rate H8= score I8=",
      "fund carry-over initial D9= budget E9= executed F9= weight G9= rate H9= score I9=",
      "fund other initial D10= budget E10= executed F10= weight G10= rate H10= score I10=",
      "goal B12 F12",
      "14 indicator B14/C14/D14 target E14==8个 actual F14=8 weight G14=8 score H14=8",
      "15 indicator B14/C14/D15 target E15==42个 actual F15=42 weight G15=8 score H15=8",
      "16 indicator B14/C16/D16 target E16=合规 actual F16=达成预期指标 weight G16=8 score H16=8",
      "17 indicator B14/C16/D17 target E17=严格执行相关制度规定 actual F17=达成预期指标 weight G17=8 score H17=8",
      "18 indicator B14/C18/D18 target E18=及时 actual F18=达成预期指标 weight G18=8 score H18=8",
      "19 indicator B14/C19/D19 target E19=≤202.6万元 actual F19=132.9 weight G19=10 score H19=10",
      "20 indicator B20/C20/D20 target E20=效果明显 actual F20=达成预期指标 weight G20=10 score H20=10",
      "21 indicator B20/C21/D21 target E21=效果明显 actual F21=达成预期指标 weight G21=10 score H21=10",
      "class 产出指标 weight B14=50 [6]",
      "class 效益指标 weight B20=30 [2]",
      "no total",
    ],
    findings: [
      "error fund-sum D7 D8 F7 F8",
      "error budget-zero E7 E8",
      "info of-which-sum B12",
      "info unit-mismatch F14 F15 F19",
    ],
  },
  {
    what: "A fund score by feel, repeated in the row of the source",
    drawing: `
市级文物保护专项经费绩效自评表（2022年度）
项目名称||市级文物保护专项经费
主管部门||××区文化和旅游局||||实施单位|××区文化和旅游局
项目资金⏎（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||29|29|27.8|9|0.958|8
|其中：当年财政拨款||29|29|27.8|9|0.958|8
|上年结转资金
|其他资金
年度总体目标|预期目标||||实际完成情况
|通过项目实施，完成××市甲宗祠、乙宗祠、丙墓日常维护，赤卫军指挥部旧址报病虫害防治测绘、国保省保矢量数据测绘、龙盘石刻护栏制装，加大文物保护力度，发挥文物的宣传教育价值。||||基本完成年度目标。
绩效指标|一级指标|二级指标|三级指标|年度|实际|分值|得分|偏差原因分析及改进措施
||||指标值|完成值
|产出指标|数量指标|指标1：修缮建筑数量|完成××市××市甲宗祠、乙宗祠、丙墓日常维护，指挥部旧址报病虫害防治测绘、国保省保矢量数据测绘、龙盘石刻护栏制装|完成××市××市甲宗祠、乙宗祠、丙墓日常维护，指挥部旧址报病虫害防治测绘、国保省保矢量数据测绘、龙盘石刻护栏制装|7|7
|||指标2：修缮建筑面积|6000平方米|6000平方米|7|7
|||指标3：修缮级别|市级保护单位|市级保护单位|7|7
||质量指标|指标1：验收通过率|100%|95%|6|5
|||指标2：工程质量管理|≥95%|98%|6|6
|||指标3：文明施工|≥95%|97%|6|6
||时效指标|项目设计、招标、施工|完成时间为2022年12月30日|完成时间为2022年12月30日|6|5
||成本指标|项目成本控制在预算内|本着节约的原则，控制在预算中。|100%|5|5
|效益指标|社会效益指标|文物本体安全、体现文物价值，提升知名度|加大文物保护，展示文物价值|程度较高|15|15
`,
    reading: [
      "mof-2020 project A1:I21 2022 万元",
      "of ××区文化和旅游局: 市级文物保护专项经费",
      "fund total initial D5=29 budget E5=29 executed F5=27.8 weight G5=9 rate H5=0.958 score I5=8",
      "fund fiscal initial D6=29 budget E6=29 executed F6=27.8 weight G6=9 rate H6=0.958 score I6=8",
      "fund carry-over initial D7= budget E7= executed F7= weight G7= rate H7= score I7=",
      "fund other initial D8= budget E8= executed F8= weight G8= rate H8= score I8=",
      "goal B10 F10",
      "13 indicator B13/C13/D13 target E13=完成××市××市甲宗祠、乙宗祠、丙墓日常维护，指挥部旧址报病虫害防治测绘、国保省保矢量数据测绘、龙盘石刻护栏制装 actual F13=完成××市××市甲宗祠、乙宗祠、丙墓日常维护，指挥部旧址报病虫害防治测绘、国保省保矢量数据测绘、龙盘石刻护栏制装 weight G13=7 score H13=7",
      "14 indicator B13/C13/D14 target E14=6000平方米 actual F14=6000平方米 weight G14=7 score H14=7",
      "15 indicator B13/C13/D15 target E15=市级保护单位 actual F15=市级保护单位 weight G15=7 score H15=7",
      "16 indicator B13/C16/D16 target E16=100% actual F16=95% weight G16=6 score H16=5",
      "17 indicator B13/C16/D17 target E17=≥95% actual F17=98% weight G17=6 score H17=6",
      "18 indicator B13/C16/D18 target E18=≥95% actual F18=97% weight G18=6 score H18=6",
      "19 indicator B13/C19/D19 target E19=完成时间为2022年12月30日 actual F19=完成时间为2022年12月30日 weight G19=6 score H19=5",
      "20 indicator B13/C20/D20 target E20=本着节约的原则，控制在预算中。 actual F20=100% weight G20=5 score H20=5",
      "21 indicator B21/C21/D21 target E21=加大文物保护，展示文物价值 actual F21=程度较高 weight G21=15 score H21=15",
      "class 产出指标 weight - [8]",
      "class 效益指标 weight - [1]",
      "no total",
    ],
    findings: [
      "error execution-score I5 H5 G5 F5 E5",
      "warning source-row-scored I6 G6",
      "warning proportional-score H16 F16 E16 G16",
      "warning deduction-unexplained I16",
      "warning met-points-lost H19 F19 E19",
      "info actual-copies-target F13",
      "info kind-mismatch F20",
    ],
  },
];
