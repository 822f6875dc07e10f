import type { RebuiltTable } from "./rebuilt-table";

/** Published tables whose mistakes stand in the fund block. */
export const FUND_MISTAKES: readonly RebuiltTable[] = [
  {
    what: "A total row of zeros over sources with amounts",
    drawing: `
附件：
项目支出绩效自评表
（2022年度）
项目名称||委托业务项目
主管部门||219-××市××区××镇人民政府||||实施单位|219001-××市××区××镇人民政府
项目资金⏎（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额：||0|0|0|10|0|0
|其中：本年财政拨款||90|89.974|89.974
|上年结转资金
|其他资金
年度总体目标|预期目标||||实际完成情况
|本项目共申请预算资金90万元。其中:30万元用于基建工程项目预算编制;30万元用于基建工程项目审计;30万元用于基建工程项目设计、规划、测绘。||||本项目共完成预算资金89.97万元。其中:30万元用于基建工程项目预算编制;30万元用于基建工程项目审计;29.99万元用于基建工程项目设计、规划、测绘。
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标⏎（50分）|数量指标|基建工程委托业务项目数量|≥50个|50|8|8
||质量指标|委托业务报告合格率|≥100百分比|100|8|8
|||经费支出合规性|严格执行相关制度规定|达成预期指标|8|8
||时效指标|提交报告及时性|在项目计划完成时间内完成|达成预期指标|8|8
||成本指标|项目总成本|≤90万元|90|8|8
|||单项业务成本|符合相关规定|达成预期指标|10|10
|效益指标⏎（30分）|社会效益指标|对维护基建市场公平的影响程度|效果明显|达成预期指标|10|10
||生态效益指标|对控制基建项目成本影响程度|效果明显|达成预期指标|10|10
||可持续影响指标|对推动基建项目“四项制度”健全和落实的持续性影响|效果明显|达成预期指标|10|10
||经济效益指标
|满意度指标⏎（10分）|满意度指标|公众满意度|≥90%|95%|10|10
总分||||||100|90
`,
    reading: [
      "mof-2020 project A2:I25 2022 万元",
      "of 219001-××市××区××镇人民政府: 委托业务项目",
      "fund total initial D7=0 budget E7=0 executed F7=0 weight G7=10 rate H7=0 score I7=0",
      "fund fiscal initial D8=90 budget E8=89.974 executed F8=89.974 weight G8= rate H8= score I8=",
      "fund carry-over initial D9= budget E9= executed F9= weight G9= rate H9= score I9=",
      "fund other initial D10= budget E10= executed F10= weight G10= rate H10= score I10=",
      "goal B12 F12",
      "14 indicator B14/C14/D14 target E14=≥50个 actual F14=50 weight G14=8 score H14=8",
      "15 indicator B14/C15/D15 target E15=≥100百分比 actual F15=100 weight G15=8 score H15=8",
      "16 indicator B14/C15/D16 target E16=严格执行相关制度规定 actual F16=达成预期指标 weight G16=8 score H16=8",
      "17 indicator B14/C17/D17 target E17=在项目计划完成时间内完成 actual F17=达成预期指标 weight G17=8 score H17=8",
      "18 indicator B14/C18/D18 target E18=≤90万元 actual F18=90 weight G18=8 score H18=8",
      "19 indicator B14/C18/D19 target E19=符合相关规定 actual F19=达成预期指标 weight G19=10 score H19=10",
      "20 indicator B20/C20/D20 target E20=效果明显 actual F20=达成预期指标 weight G20=10 score H20=10",
      "21 indicator B20/C21/D21 target E21=效果明显 actual F21=达成预期指标 weight G21=10 score H21=10",
      "22 indicator B20/C22/D22 target E22=效果明显 actual F22=达成预期指标 weight G22=10 score H22=10",
      "24 indicator B24/C24/D24 target E24=≥90% actual F24=95% weight G24=10 score H24=10",
      "class 产出指标 weight B14=50 [6]",
      "class 效益指标 weight B20=30 [3]",
      "class 满意度指标 weight B24=10 [1]",
      "total weight G25=100 score H25=90 grade -",
    ],
    findings: [
      "error fund-sum D7 D8 F7 F8",
      "error budget-zero E7 E8",
      "warning narrative-mismatch F12",
      "info unit-mismatch F14 F18",
      "info impossible-target E15",
    ],
  },
  {
    what: "Weight and score repeated in the row of the source; of-which rows under the indicators",
    drawing: `
绩效目标自评表
(2023年度)
项目名称|××村特色种养补贴到户项目|||项目负责人及电话||||××
主管部门|县农业农村局|||实施单位||||××镇人民政府
资金情况⏎(万元)||||全年预算数(A)|全年执行数(B)||分值|执行率(B/A)|得分
|年度资金总额:|||9.48|9.48||10|100%|10
|其中:本年财政拨款|||9.48|9.48||10|100%|10
|其他资金||||||-||-
年度总体目标|年初设定目标|||||年度总体目标完成情况综述
|落实39户特色种养业奖补政策,增加脱贫户家庭收入|||||落实39户特色种养业奖补政策,增加脱贫户家庭收入
绩效指标|一级⏎指标|二级指标|三级指标||分值|年度指标值|全年实际值|得分|未完成原因及拟采取的改进措施
|产⏎出⏎指⏎标⏎(50分)|数量指标|★补助各类瓜果蔬菜种植面积||20|29.5亩|29.5亩|20
|||其中桃树种植面积|||1.5亩|1.5亩
|||其中苹果树种植面积|||5亩|5亩
|||其中露天蔬菜|||20亩|20亩
|||其中大棚蔬菜|||3亩|3亩
|||★补助鱼塘面积||10|3亩|3亩|10
|||其中鱼塘养殖面积|||3亩|3亩
|||★补助家畜家禽养殖数量||10|192只|192只|10
|||其中羊养殖数量|||180只|180只
|||其中猪养殖数量|||12头|12头
||质量指标
|||种植作物成活率||5|95%|95%|5
|||养殖家畜家禽成活率||5|95%|100%|5
|||……
|效⏎益⏎指⏎标⏎(30分)|经济效益⏎指标
|||特色产业带动增加受益农户收入(总收入)||20|≥11.376万元|12万元|20
||社会效益⏎指标|受益人口数量||10|90人|90人|10
||生态效益⏎指标
||可持续影响指标
|||……
`,
    reading: [
      "weight-first project A1:J31 2023 万元",
      "of ××镇人民政府: ××村特色种养补贴到户项目",
      "fund total initial - budget E6=9.48 executed F6=9.48 weight H6=10 rate I6=1 score J6=10",
      "fund fiscal initial - budget E7=9.48 executed F7=9.48 weight H7=10 rate I7=1 score J7=10",
      "fund other initial - budget E8= executed F8= weight H8=- rate I8= score J8=-",
      "goal B10 G10",
      "12 indicator B12/C12/D12 target G12=29.5亩 actual H12=29.5亩 weight F12=20 score I12=20",
      "13 of-which B12/C12/D13 target G13=1.5亩 actual H13=1.5亩 weight F13= score I13=",
      "14 of-which B12/C12/D14 target G14=5亩 actual H14=5亩 weight F14= score I14=",
      "15 of-which B12/C12/D15 target G15=20亩 actual H15=20亩 weight F15= score I15=",
      "16 of-which B12/C12/D16 target G16=3亩 actual H16=3亩 weight F16= score I16=",
      "17 indicator B12/C12/D17 target G17=3亩 actual H17=3亩 weight F17=10 score I17=10",
      "18 of-which B12/C12/D18 target G18=3亩 actual H18=3亩 weight F18= score I18=",
      "19 indicator B12/C12/D19 target G19=192只 actual H19=192只 weight F19=10 score I19=10",
      "20 of-which B12/C12/D20 target G20=180只 actual H20=180只 weight F20= score I20=",
      "21 of-which B12/C12/D21 target G21=12头 actual H21=12头 weight F21= score I21=",
      "23 indicator B12/C22/D23 target G23=95% actual H23=95% weight F23=5 score I23=5",
      "24 indicator B12/C22/D24 target G24=95% actual H24=100% weight F24=5 score I24=5",
      "27 indicator B26/C26/D27 target G27=≥11.376万元 actual H27=12万元 weight F27=20 score I27=20",
      "28 indicator B26/C28/D28 target G28=90人 actual H28=90人 weight F28=10 score I28=10",
      "class 产出指标 weight B12=50 [5]",
      "class 效益指标 weight B26=30 [2]",
      "no total",
    ],
    findings: [
      "warning source-row-scored J7 H7",
      "info actual-copies-target G10",
      "info template-residue D25 D31",
    ],
  },
  {
    what: "More spent than budgeted, no score of it; an upper limit for work to be done; cut off",
    drawing: `
部门整体支出绩效自评表
(2023年度)
部门||××县茶谷和美丽乡村建设服务中心
预算资金⏎(万元)|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||329.77|329.77|338.31|10|102.59%
|其中:当年财政拨款||329.77|329.77|338.31|—|102.59%|—
|上年结转资金|||||—||—
|其他资金|||||—||—
年度总体目标|预期目标||||实际完成情况
|1.建设徽风皖韵美丽乡村;2.整治美丽宜居自然村庄;3.推进农村改厕提质增效;4.深入开展村庄清洁行动;5.促进茶谷果岭融合发展。||||1.启动××镇××村、××乡××村等4个精品示范村建设;2.整治美丽宜居自然村庄202个;3.完成农村户用卫生厕所改造3061户;4.全面完成2022年度10个省级中心村各项建设任务,并顺利通过省级验收;加快2023年度10个省级中心村任务,确保2024年通过各级验收。
绩⏎效⏎指⏎标|一级指标|二级指标|三级指标|年度⏎指标值|实际⏎完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|指标1:开展精品示范村建设数量|≤4|4|10|10
|||指标2:建设美丽宜居自然村庄数量|≥200|202|10|10
|||指标3:完成农村户用卫生厕所改造数量|≥2000|3061|10|10
|||指标4:新建省级中心村数量|≥10|10|10|10
||质量指标|指标1:美丽宜居自然村庄验收通过率|≥95%|100%|5|5
|||指标2:户用卫生厕所改造验收通过率|≥95%|100%|5|5
||时效指标|指标1:完成美丽宜居自然村庄验收时间|9月前|7月|5|5
|||指标2:完成户用卫生厕所改造验收时间|11月前|10月|5|5
`,
    reading: [
      "mof-2020 overall A1:I19 2023 万元",
      "of ××县茶谷和美丽乡村建设服务中心: -",
      "fund total initial D5=329.77 budget E5=329.77 executed F5=338.31 weight G5=10 rate H5=1.0259 score I5=",
      "fund fiscal initial D6=329.77 budget E6=329.77 executed F6=338.31 weight G6=— rate H6=1.0259 score I6=—",
      "fund carry-over initial D7= budget E7= executed F7= weight G7=— rate H7= score I7=—",
      "fund other initial D8= budget E8= executed F8= weight G8=— rate H8= score I8=—",
      "goal B10 F10",
      "12 indicator B12/C12/D12 target E12=≤4 actual F12=4 weight G12=10 score H12=10",
      "13 indicator B12/C12/D13 target E13=≥200 actual F13=202 weight G13=10 score H13=10",
      "14 indicator B12/C12/D14 target E14=≥2000 actual F14=3061 weight G14=10 score H14=10",
      "15 indicator B12/C12/D15 target E15=≥10 actual F15=10 weight G15=10 score H15=10",
      "16 indicator B12/C16/D16 target E16=≥95% actual F16=100% weight G16=5 score H16=5",
      "17 indicator B12/C16/D17 target E17=≥95% actual F17=100% weight G17=5 score H17=5",
      "18 indicator B12/C18/D18 target E18=9月前 actual F18=7月 weight G18=5 score H18=5",
      "19 indicator B12/C18/D19 target E19=11月前 actual F19=10月 weight G19=5 score H19=5",
      "class 产出指标 weight - [8]",
      "no total",
    ],
    findings: [
      "warning execution-over-budget F5 E5",
      "warning field-missing I5",
      "warning over-fulfilled-unexplained F14 E14",
      "info direction-suspect E12 D12",
    ],
  },
  {
    what: "A rate of 100 % for 80 %; amounts with their unit; broken down twice in prose",
    drawing: `
部门整体支出绩效自评表
（2021年度）
区级预算单位名称||××区林业局
年度预⏎算申请⏎（万元）|||年初⏎预算数|全年预算数|全年⏎执行数|分值|执行率|得分
|年度资金总额||4753.66万元|4753.66万元|3824.26万元|10|100%|10
|按收入性质分：||||按支出性质分：
|  其中： 一般公共预算：1873.66万元||||其中：基本支出：1768.16万元
|政府性基金拨款：||||项目支出：2985.5万元
|纳入专户管理的非税收入拨款：
|其他资金：2880万元
年度总体目标|预期目标||||实际完成情况
|目标1：造林1.2万亩，⏎目标2森林经营16.3万亩⏎目标3：病虫害防治3.45万亩||||目标1：造林1.2万亩，⏎目标2森林经营16.3万亩⏎目标3：病虫害防治3.45万亩
绩效指标|一级指标|二级指标|三级指标|年度⏎指标值|实际⏎完成值|分值|得分|偏差原因⏎分析及⏎改进措施
|产出指标⏎(50分)|数量⏎指标|造林面积|1.2万亩|1.2万亩|10|10
|||病虫害防治面积|3.45万亩|3.45万亩|7|7
|||森林经营面积|16.3万亩|16.3万亩|7|7
||质量⏎指标|造林成活率|85%|85%|7|7
|||……
||时效⏎指标|当期完成|90%|100%|7|7
|||……
||成本⏎指标|造林补助|每亩300|每亩300|6|6
|||抚育补助|每亩100|每亩100|6|6
|效益指标⏎（30分）|经济效⏎益指标|木材销售收入|1100万元|1093万元|6|5
|||林产品收入|2.6亿元|2.45亿元|6|5
||社会效⏎益指标|提高就业率|显著|显著|6|6
|||……
`,
    reading: [
      "mof-2020 overall A1:I26 2021 万元",
      "of ××区林业局: -",
      "fund total initial D5=4753.66 budget E5=4753.66 executed F5=3824.26 weight G5=10 rate H5=1 score I5=10",
      "goal B12 F12",
      "14 indicator B14/C14/D14 target E14=1.2万亩 actual F14=1.2万亩 weight G14=10 score H14=10",
      "15 indicator B14/C14/D15 target E15=3.45万亩 actual F15=3.45万亩 weight G15=7 score H15=7",
      "16 indicator B14/C14/D16 target E16=16.3万亩 actual F16=16.3万亩 weight G16=7 score H16=7",
      "17 indicator B14/C17/D17 target E17=85% actual F17=85% weight G17=7 score H17=7",
      "19 indicator B14/C19/D19 target E19=90% actual F19=100% weight G19=7 score H19=7",
      "21 indicator B14/C21/D21 target E21=每亩300 actual F21=每亩300 weight G21=6 score H21=6",
      "22 indicator B14/C21/D22 target E22=每亩100 actual F22=每亩100 weight G22=6 score H22=6",
      "23 indicator B23/C23/D23 target E23=1100万元 actual F23=1093万元 weight G23=6 score H23=5",
      "24 indicator B23/C23/D24 target E24=2.6亿元 actual F24=2.45亿元 weight G24=6 score H24=5",
      "25 indicator B23/C25/D25 target E25=显著 actual F25=显著 weight G25=6 score H25=6",
      "class 产出指标 weight B14=50 [7]",
      "class 效益指标 weight B23=30 [3]",
      "no total",
    ],
    findings: [
      "error execution-rate H5 F5 E5",
      "warning proportional-score H23 F23 E23 G23",
      "warning deduction-unexplained I23 I24",
      "warning proportional-score H24 F24 E24 G24",
      "info low-execution-unexplained H5 F5 E5",
      "info actual-copies-target F12",
      "info template-residue D18 D20 D26",
    ],
  },
];
