/** Drawn tables of every sort of layout seen in published ones, and what is to be read from which cell. */
export interface DrawnTable {
  readonly what: string;
  readonly at: string;
  readonly drawing: string;
  /** `tableView` of each table. */
  readonly tables: readonly (readonly string[])[];
}

export const DRAWN_TABLES: readonly DrawnTable[] = [
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
    what: "Guangshui: one heading over class, sub-class and name; all sources in one row",
    at: "A1",
    drawing: `
2021年财政预算支出项目绩效目标自评表
项目名称|道路养护|||||||
实施单位|广水市交通局
资金（万元）|中央|省|地|本级|其他|合计|执行数|执行率
|10|20||70||100|90|90%
指标名称|||年初指标值|年终完成值|自评分|复核分|评价标准
项目决策（2分）|项目立项（2分）|立项规范性（2分）|规范|规范|2||按程序立项得2分
项目管理（13分）|业务管理|制度健全性|健全|健全|5||
||资金使用率|100%|90%|7||
项目绩效（85分）|产出指标|养护里程|100公里|120公里|40||
|效益指标|通行改善|改善|改善|45||
合计|||||99
`,
    tables: [
      [
        "guangshui-criteria project A1:I12 2021 万元",
        "of 广水市交通局: 道路养护",
        "fund total initial - budget G5=100 executed H5=90 weight - rate I5=0.9 score -",
        "7 indicator A7/B7/C7 target D7=规范 actual E7=规范 weight - score F7=2",
        "8 indicator A8/B8/C8 target D8=健全 actual E8=健全 weight - score F8=5",
        "9 indicator A8/B8/C9 target D9=100% actual E9=90% weight - score F9=7",
        "10 indicator A10/B10/C10 target D10=100公里 actual E10=120公里 weight - score F10=40",
        "11 indicator A10/B11/C11 target D11=改善 actual E11=改善 weight - score F11=45",
        "class 项目决策 weight A7=2 [1]",
        "class 项目管理 weight A8=13 [2]",
        "class 项目绩效 weight A10=85 [2]",
        "total weight - score F12=99 grade -",
      ],
    ],
  },
  {
    what: "Tianjin: flat list with classes as lines, unit and sign in columns of their own, away from A1",
    at: "C4",
    drawing: `
附件3
部门整体支出绩效自评表
（2022年度）
部门（单位）名称：天津市××局  金额单位：万元
预算执行情况|年初预算数|调整后预算数|执行数|执行率|分值|得分
部门整体支出|1,000.00|1,200.00|1,100.00|91.67%|10|9.17
其中：基本支出|800|800|800|100%||
项目支出|200|400|300|75%||
年度总体目标|年初设定目标|||实际完成情况
|目标1：…完成工作|||完成
指标名称|计算符号|指标值|实际完成值|计量单位|分值|得分|偏差原因分析及改进措施
产出指标
数量指标
培训人次|≥|100|120|人次|20|20|
课题数量|＝|3|3|个|20|20|
满意度指标
服务对象满意度|≥|95|96|%|10|10|
合计|||||60|59.17|
`,
    tables: [
      [
        "generic overall C5:J21 2022 万元",
        "of 天津市××局: -",
        "fund total initial D9=1000 budget E9=1200 executed F9=1100 weight H9=10 rate G9=0.9167 score I9=9.17",
        "fund unnamed initial D10=800 budget E10=800 executed F10=800 weight H10= rate G10=1 score I10=",
        "fund unnamed initial D11=200 budget E11=400 executed F11=300 weight H11= rate G11=0.75 score I11=",
        "goal D13 G13",
        "17 indicator C15/C16/C17 target E17=≥100人次 actual F17=120 weight H17=20 score I17=20",
        "18 indicator C15/C16/C18 target E18=＝3个 actual F18=3 weight H18=20 score I18=20",
        "20 indicator C19/C19/C20 target E20=≥95% actual F20=96 weight H20=10 score I20=10",
        "class 产出指标 weight - [2]",
        "class 满意度指标 weight - [1]",
        "total weight H21=60 score I21=59.17 grade -",
      ],
    ],
  },
  {
    what: "Huanggang: a heading for each goal, and a second table below",
    at: "A1",
    drawing: `
2020年度机关运行项目自评表
项目名称|机关运行|||主管部门|黄冈市××局
预算执行情况(万元)(20分)||预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)
|年度财政资金总额|50|40|80%|16
年度绩效目标1(40分)|一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分
|产出指标|数量指标|会议次数|≥4次|5次|20
|效益指标|社会效益|服务能力|提升|提升|20
年度绩效目标2(40分)|一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分
|产出指标|数量指标|检查次数|≥10次|9次|36
总分|92
偏差大或目标未完成原因分析|检查受疫情影响
改进措施及结果应用方案|加强
备注：
1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转），执行数为实际支出数。
2.定量指标完成数汇总原则：绝对值直接累加计算。

2020年度机关运行项目自评表
项目名称|党建|||主管部门|黄冈市××局
预算执行情况(万元)(20分)||预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)
|年度财政资金总额|50|40|80%|16
年度绩效目标1(40分)|一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分
|产出指标|数量指标|会议次数|≥4次|5次|80
总分|96
`,
    tables: [
      [
        "hubei-project project A1:G15 2020 万元",
        "of 黄冈市××局: 机关运行",
        "fund total initial - budget C4=50 executed D4=40 weight - rate E4=0.8 score F4=16",
        "6 indicator B6/C6/D6 target E6=≥4次 actual F6=5次 weight - score G6=20",
        "7 indicator B7/C7/D7 target E7=提升 actual F7=提升 weight - score G7=20",
        "9 indicator B9/C9/D9 target E9=≥10次 actual F9=9次 weight - score G9=36",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "class 产出指标 weight - [1]",
        "total weight - score B10=92 grade -",
      ],
      [
        "hubei-project project A17:G23 2020 万元",
        "of 黄冈市××局: 党建",
        "fund total initial - budget C20=50 executed D20=40 weight - rate E20=0.8 score F20=16",
        "22 indicator B22/C22/D22 target E22=≥4次 actual F22=5次 weight - score G22=80",
        "class 产出指标 weight - [1]",
        "total weight - score B23=96 grade -",
      ],
    ],
  },
  {
    what: "Sichuan 2023: split target, five fund rows",
    at: "A1",
    drawing: `
510000_0013zp
部门预算项目支出绩效自评表（2023年度）
项目名称|办公用房维修||||||||
主管部门|××局||||实施单位|××中心
项目预算执行情况（万元）|年度|年初预算|调整后预算数|预算执行数|执行率|权重|得分|原因
|总额|6.00|6.00|6.00|100.00%|10|10|
|其中：财政资金|6.00|6.00|6.00|100.00%|||
|财政专户管理资金|0|0|0||||
|单位资金||||||| 
|其他资金|||||||
项目目标完成情况|绩效目标|||||目标完成情况
|维修||||||完成
绩效指标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|维修面积|≥|200|平方米|210|20|20|
||成本指标|经济成本指标|≤|6|万元|6|70|70|
合计||||||||100|100|
评价结论|较好
存在问题|无
改进措施|无
`,
    tables: [
      [
        "sichuan-project-2023 project A2:K19 2023 万元",
        "of ××中心: 办公用房维修",
        "fund total initial C6=6 budget D6=6 executed E6=6 weight G6=10 rate F6=1 score H6=10",
        "fund fiscal initial C7=6 budget D7=6 executed E7=6 weight G7= rate F7=1 score H7=",
        "fund special-account initial C8=0 budget D8=0 executed E8=0 weight G8= rate F8= score H8=",
        "fund unit initial C9= budget D9= executed E9= weight G9= rate F9= score H9=",
        "fund other initial C10= budget D10= executed E10= weight G10= rate F10= score H10=",
        "goal B12 G12",
        "14 indicator B14/C14/D14 target F14=≥200平方米 actual H14=210 weight I14=20 score J14=20",
        "15 indicator B14/C15/D15 target F15=≤6万元 actual H15=6 weight I15=70 score J15=70",
        "class 产出指标 weight - [2]",
        "total weight I16=100 score J16=100 grade -",
      ],
    ],
  },
  {
    what: "a summary table",
    at: "A1",
    drawing: `
2022年度部门预算支出项目绩效自评结果汇总表
序号|项目名称|单位|全年预算数|全年执行数|执行率|自评得分|自评等级
1|业务费|省委编办|394.23|298.41|75.69%|94.57|优
合计||||298.41
`,
    tables: [["summary summary A1:H4 2022 万元", "of -: -", "no total"]],
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
        "goal A8 F8",
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
    what: "investment projects: no scores, no reasons",
    at: "A1",
    drawing: `
中央预算内投资绩效自评表
（2021年度）
项目名称|污水处理
地方资金（万元）||预算数|执行数|执行率
年度投资总额||1000|1000|100%
一级指标|二级指标|三级指标（个）|绩效指标值|实现情况|测算依据
产出指标|数量指标|新建管网|10公里|10公里|验收单
效益指标|社会效益|受益人口|1万人|1.2万人|统计`,
    tables: [
      [
        "generic target-completion A1:F8 2021 万元",
        "of -: 污水处理",
        "fund total initial - budget C5=1000 executed D5=1000 weight - rate E5=1 score -",
        "7 indicator A7/B7/C7 target D7=10公里 actual E7=10公里 weight - score -",
        "8 indicator A8/B8/C8 target D8=1万人 actual E8=1.2万人 weight - score -",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "no total",
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
