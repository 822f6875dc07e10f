import type { DrawnTable } from "./drawn-table";

/** The national form, its generations and its plainer relatives. */
export const NATIONAL_TABLES: readonly DrawnTable[] = [
  {
    what: "2016 form of Beijing: weight before target, 得分计算方法",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2016年度）
项目名称||教学设备购置
主管部门||海淀区教委||项目单位||××小学
项目资金（万元）||年初预算数(A)|全年执行数(B)|分值（10分）|执行率(B/A)|得分
|年度资金总额|310.2|154.74|10|50%|5
|其中：本年一般公共预算拨款|310.2|154.74|||
|其他资金|||||
年度总体目标|年初设定目标||||全年实际完成情况
|购置设备||||已购置
绩效指标|一级指标|二级指标|三级指标|分值|年度指标值(A)|全年实际值(B)|得分计算方法|得分|未完成原因分析
|产出指标（50分）|数量指标|购置设备数量|10|20台|20台|完成值达到指标值，记满分|10|
|||指标2：|||||
|||……
||质量指标|验收合格率|40|100%|98%||39.2|1台返修
|效益指标（30分）|社会效益指标|改善教学条件|30|改善|改善||30|
|满意度指标（10分）|服务对象满意度指标|教师满意度|10|≥90%|95%||10|
总分||||100||||94.2|
填表人：××
`,
    tables: [
      [
        "mof-2016 project A1:J19 2016 万元",
        "of ××小学: 教学设备购置",
        "fund total initial C6=310.2 budget - executed D6=154.74 weight E6=10 rate F6=0.5 score G6=5",
        "fund fiscal initial C7=310.2 budget - executed D7=154.74 weight E7= rate F7= score G7=",
        "fund other initial C8= budget - executed D8= weight E8= rate F8= score G8=",
        "goal B10 F10",
        "12 indicator B12/C12/D12 target F12=20台 actual G12=20台 weight E12=10 score I12=10",
        "15 indicator B12/C15/D15 target F15=100% actual G15=98% weight E15=40 score I15=39.2 reason J15=1台返修",
        "16 indicator B16/C16/D16 target F16=改善 actual G16=改善 weight E16=30 score I16=30",
        "17 indicator B17/C17/D17 target F17=≥90% actual G17=95% weight E17=10 score I17=10",
        "class 产出指标 weight B12=50 [2]",
        "class 效益指标 weight B16=30 [1]",
        "class 满意度指标 weight B17=10 [1]",
        "total weight E18=100 score I18=94.2 grade -",
      ],
    ],
  },
  {
    what: "national form with a page break, and a second table right below",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2022年度）
项目名称|设备购置
主管部门|××局|||实施单位|××所
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|#100|#120|#90|#10|75%|#7.5
|其中：当年财政拨款|#100|#120|#90|—||—
|上年结转资金||||—||—
|其他资金||||—||—
年度总体目标|预期目标|||实际完成情况
|购置设备|||已购置
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|购置数量|≥10台|10台|#50|#50
项目支出绩效自评表（续）
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
效益指标|社会效益指标|服务人数|≥100人|90人|#30|#27|疫情影响
||其中：老年人|≥10人|9人
满意度指标|服务对象满意度指标|满意度|≥90%|95%|#10|#10
总分|||||#100|#94.5
项目支出绩效自评表
（2022年度）
项目名称|培训
主管部门|××局|||实施单位|××所
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|#5|#5|#5|#10|100%|#10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|培训期数|2期|2期|#90|#90
总分|||||#100|#100
`,
    tables: [
      [
        "mof-2020 project A1:H19 2022 万元",
        "of ××所: 设备购置",
        "fund total initial C6=100 budget D6=120 executed E6=90 weight F6=10 rate G6=0.75 score H6=7.5",
        "fund fiscal initial C7=100 budget D7=120 executed E7=90 weight F7=— rate G7= score H7=—",
        "fund carry-over initial C8= budget D8= executed E8= weight F8=— rate G8= score H8=—",
        "fund other initial C9= budget D9= executed E9= weight F9=— rate G9= score H9=—",
        "goal B11 E11",
        "13 indicator A13/B13/C13 target D13=≥10台 actual E13=10台 weight F13=50 score G13=50",
        "16 indicator A16/B16/C16 target D16=≥100人 actual E16=90人 weight F16=30 score G16=27 reason H16=疫情影响",
        "17 of-which A16/B16/C17 target D17=≥10人 actual E17=9人 weight F17= score G17=",
        "18 indicator A18/B18/C18 target D18=≥90% actual E18=95% weight F18=10 score G18=10",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "class 满意度指标 weight - [1]",
        "total weight F19=100 score G19=94.5 grade -",
      ],
      [
        "mof-2020 project A20:H28 2022 万元",
        "of ××所: 培训",
        "fund total initial C25=5 budget D25=5 executed E25=5 weight F25=10 rate G25=1 score H25=10",
        "27 indicator A27/B27/C27 target D27=2期 actual E27=2期 weight F27=90 score G27=90",
        "class 产出指标 weight - [1]",
        "total weight F28=100 score G28=100 grade -",
      ],
    ],
  },
  {
    what: "cost as level 1, labels broken over lines, weight after the actual, grade in a row of its own",
    at: "A1",
    drawing: `
××市市级项目支出绩效自评表
（2023年度）
项 目 名 称|养老服务补贴||||||||
预算⏎执行⏎情况⏎（万元）|资金来源|年初⏎预算数|调整后⏎预算数|实际⏎支出数|执行率（%）|权重|得分|
|资金总额|200.00|180.00|171.00|95.00|10.00|9.50|
|其中：市级财政资金|200.00|180.00|171.00|95.00|||
年度绩⏎效目标|年初目标||||完成情况|||
|发放补贴||||已发放|||
绩效⏎指标|一级⏎指标|二级⏎指标|三级⏎指标|指标值|完成值|权重|自评得分|未完成原因及改进措施
|成本指标（20分）|经济成本指标|补贴标准|≤300元/人|300元/人|20|20|
|产出指标（40分）|数量指标|补贴人数|≥6000人|5700人|40|38|死亡减员
|效益指标（20分）|社会效益指标|老年人生活质量|有效提升|有效提升|20|20|
|满意度指标（10分）|服务对象满意度指标|老年人满意度|≥90%|93%|10|10|
合计||||||100|97.5|
等级||||||良||
`,
    tables: [
      [
        "mof-2021-cost project A1:I15 2023 万元",
        "of -: 养老服务补贴",
        "fund total initial C5=200 budget D5=180 executed E5=171 weight G5=10 rate F5=0.95 score H5=9.5",
        "fund fiscal initial C6=200 budget D6=180 executed E6=171 weight G6= rate F6=0.95 score H6=",
        "goal B8 F8",
        "10 indicator B10/C10/D10 target E10=≤300元/人 actual F10=300元/人 weight G10=20 score H10=20",
        "11 indicator B11/C11/D11 target E11=≥6000人 actual F11=5700人 weight G11=40 score H11=38 reason I11=死亡减员",
        "12 indicator B12/C12/D12 target E12=有效提升 actual F12=有效提升 weight G12=20 score H12=20",
        "13 indicator B13/C13/D13 target E13=≥90% actual F13=93% weight G13=10 score H13=10",
        "class 成本指标 weight B10=20 [1]",
        "class 产出指标 weight B11=40 [1]",
        "class 效益指标 weight B12=20 [1]",
        "class 满意度指标 weight B13=10 [1]",
        "total weight G14=100 score H14=97.5 grade G15=良",
      ],
    ],
  },
  {
    what: "Lijiang: two-row heading with a split target, letters (A) (B) in a row of their own",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2020年度）
项目名称||老年大学经费
主管部门||丽江市委老干部局||||实施单位||××
项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|||(A)|(B)|(C)|||
|年度资金总额：||7.29|7.29|7.29|10|100%|10
|其中：本年财政拨款||7.29|7.29|7.29||100%|
年度总体目标|预期目标||||实际完成情况
|目标1||||完成
绩效指标|一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分|偏差原因分析及改进措施
||||指标性质|指标值|度量单位||||
|产出指标|数量指标|经费|﹦|72890|元|72890|10|9|
||质量指标|合格率|≥|95|%|95|30|27|
总分||||||||100|90|`,
    tables: [
      [
        "yunnan-project project A1:K15 2020 万元",
        "of ××: 老年大学经费",
        "fund total initial D7=7.29 budget E7=7.29 executed F7=7.29 weight G7=10 rate H7=1 score I7=10",
        "fund fiscal initial D8=7.29 budget E8=7.29 executed F8=7.29 weight G8= rate H8=1 score I8=",
        "goal B10 F10",
        "13 indicator B13/C13/D13 target F13=﹦72890元 actual H13=72890 weight I13=10 score J13=9",
        "14 indicator B13/C14/D14 target F14=≥95% actual H14=95 weight I14=30 score J14=27",
        "class 产出指标 weight - [2]",
        "total weight I15=100 score J15=90 grade -",
      ],
    ],
  },
  {
    what: "Xiaoxian: a source row that repeats weight and score",
    at: "A1",
    drawing: `
附件2：
绩效目标自评表
（2021年度）
项目名称|||路灯
主管部门及代码|||萧县城管局|||实施单位|城管局
项目资金（万元）||||全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
|年度资金总额|||100|98|10|98%|9.8
|其中：本年财政拨款|||100|98|10|98%|9.8
|其他资金
绩效指标|一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|得分|未完成原因和改进措施
|产出指标|数量指标|路灯数|20|≥100盏|100盏|20
||质量指标|合格率|20|100%|100%|20
|效益指标|社会效益|照明改善|50|改善|改善|50
总分||||100|||99.8`,
    tables: [
      [
        "weight-first project A2:I14 2021 万元",
        "of 城管局: 路灯",
        "fund total initial - budget E7=100 executed F7=98 weight G7=10 rate H7=0.98 score I7=9.8",
        "fund fiscal initial - budget E8=100 executed F8=98 weight G8=10 rate H8=0.98 score I8=9.8",
        "fund other initial - budget E9= executed F9= weight G9= rate H9= score I9=",
        "11 indicator B11/C11/D11 target F11=≥100盏 actual G11=100盏 weight E11=20 score H11=20",
        "12 indicator B11/C12/D12 target F12=100% actual G12=100% weight E12=20 score H12=20",
        "13 indicator B13/C13/D13 target F13=改善 actual G13=改善 weight E13=50 score H13=50",
        "class 产出指标 weight - [2]",
        "class 效益指标 weight - [1]",
        "total weight E14=100 score H14=99.8 grade -",
      ],
    ],
  },
  {
    what: "a list without classes, numbered",
    at: "A1",
    drawing: `
××县2021年项目支出绩效自评表
项目名称：道路养护
序号|指标名称|指标值|完成值|分值|自评得分|备注
1|养护里程|100公里|100公里|50|50|
2|合格率|≥95%|90%|50|47.37|雨季
|合计|||100|97.37|`,
    tables: [
      [
        "generic project A1:G6 2021 万元",
        "of -: 道路养护",
        "4 indicator -/-/B4 target C4=100公里 actual D4=100公里 weight E4=50 score F4=50",
        "5 indicator -/-/B5 target C5=≥95% actual D5=90% weight E5=50 score F5=47.37 reason G5=雨季",
        "total weight E6=100 score F6=97.37 grade -",
      ],
    ],
  },
  {
    what: "two tables with blank rows between, subtotals under the classes",
    at: "A1",
    drawing: `
表1
项目支出绩效自评表

一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|A|1个|1个|50|50
效益指标|社会|B|1个|1个|50|50
合计||||| 100|100


项目支出绩效自评表

一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|A|1个|1个|50|50
小计|||||50|50
效益指标|社会|B|1个|1个|50|50
小计|||||50|50
合计|||||100|100`,
    tables: [
      [
        "generic project A1:G7 - 万元",
        "of -: -",
        "5 indicator A5/B5/C5 target D5=1个 actual E5=1个 weight F5=50 score G5=50",
        "6 indicator A6/B6/C6 target D6=1个 actual E6=1个 weight F6=50 score G6=50",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F7=100 score G7=100 grade -",
      ],
      [
        "generic project A10:G17 - 万元",
        "of -: -",
        "13 indicator A13/B13/C13 target D13=1个 actual E13=1个 weight F13=50 score G13=50",
        "14 group A13/B14/C14 target D14= actual E14= weight F14=50 score G14=50",
        "15 indicator A15/B15/C15 target D15=1个 actual E15=1个 weight F15=50 score G15=50",
        "16 group A15/B16/C16 target D16= actual E16= weight F16=50 score G16=50",
        "class 产出指标 weight F14=50 [1]",
        "class 效益指标 weight F16=50 [1]",
        "total weight F17=100 score G17=100 grade -",
      ],
    ],
  },
];
