import type { DrawnTable } from "./drawn-table";

/** Forms of single provinces and cities. */
export const REGIONAL_TABLES: readonly DrawnTable[] = [
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
|总额|6.00|6.00|6.00|100.00%|10|10|按进度支付
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
        "fund total initial C6=6 budget D6=6 executed E6=6 weight G6=10 rate F6=1 score H6=10 reason I6=按进度支付",
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
    what: "Sichuan 2023 as published: a heading over the names of the fund rows, goals under a section's name",
    at: "B2",
    drawing: `
报表编号：510000_0013zp
部门预算项目支出绩效自评表（2023年度）
项目名称||51000021R000000019951-工资性支出
主管部门||××县发展和改革局本级||||实施单位⏎（盖章）||××县发展和改革局
项目基本情况|1.项目年度目标完成情况|项目年度目标||||年度目标完成情况
||按时足额发放||||已完成
|2.项目实施内容及过程概述|按月发放
预算执行情况（10分）|年度预算数（万元）|年初预算||调整后预算数||预算执行数||预算执行率|权重|得分|原因
|总额|238.93||251.89||251.89||100.00%|10|10|1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的，应单独说明理由；3.其他资金包括：社会投入资金、银行贷款。
|其中：财政资金|238.93||251.89||251.89||100.00%|/|/
|财政专户管理资金|0.00||0.00||0.00||0.00%|/|/
|单位资金|0.00||0.00||0.00||0.00%|/|/
|其他资金||||||||/|/
绩效指标（90分）|一级指标|二级指标|三级指标||指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|发放覆盖率||＝|100|%|100|60|60
|效益指标|社会效益指标|足额保障率||＝|100|%|100|30|30
合计|||||||||100|100
评价结论|较好
`,
    tables: [
      [
        "sichuan-project-2023 project B3:M19 2023 万元",
        "of ××县发展和改革局: 51000021R000000019951-工资性支出",
        "fund total initial D10=238.93 budget F10=251.89 executed H10=251.89 weight K10=10 rate J10=1 score L10=10 reason M10=1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的，应单独说明理由；3.其他资金包括：社会投入资金、银行贷款。",
        "fund fiscal initial D11=238.93 budget F11=251.89 executed H11=251.89 weight K11=/ rate J11=1 score L11=/",
        "fund special-account initial D12=0 budget F12=0 executed H12=0 weight K12=/ rate J12=0 score L12=/",
        "fund unit initial D13=0 budget F13=0 executed H13=0 weight K13=/ rate J13=0 score L13=/",
        "fund other initial D14= budget F14= executed H14= weight K14=/ rate J14= score L14=/",
        "goal D7 H7",
        "16 indicator C16/D16/E16 target H16=＝100% actual J16=100 weight K16=60 score L16=60",
        "17 indicator C17/D17/E17 target H17=＝100% actual J17=100 weight K17=30 score L17=30",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight K18=100 score L18=100 grade -",
      ],
    ],
  },
  {
    what: "Hainan: a weight column beside each level, no targets",
    at: "A1",
    drawing: `
服务贸易项目绩效自评表
一、项目基本情况
项目实施单位|省××厅||主管部门|省××厅||
计划投资额⏎（万元）|570|实际到位资金⏎（万元）|398.88|实际使用情况（万元）|395.86|
二、绩效评价指标评分
一级指标|分值|二级指标|分值|三级指标|分值|得分
项目决策|20|项目目标|4|目标内容|4|4
||决策过程|16|决策依据|8|8
||||决策程序|8|7
项目绩效|80|项目产出|80|产出数量|80|80
总分|100||100||100|99
评价等次|||优秀
`,
    tables: [
      [
        "generic project A1:G12 - 万元",
        "of 省××厅: -",
        "fund total initial - budget B4=570 executed F4=395.86 weight - rate - score -",
        "7 indicator A7/C7/E7 target - actual - weight F7=4 score G7=4",
        "8 indicator A7/C8/E8 target - actual - weight F8=8 score G8=8",
        "9 indicator A7/C8/E9 target - actual - weight F9=8 score G9=7",
        "10 indicator A10/C10/E10 target - actual - weight F10=80 score G10=80",
        "class 项目决策 weight B7=20 [3]",
        "class 项目绩效 weight B10=80 [1]",
        "total weight F11=100 score G11=99 grade D12=优秀",
      ],
    ],
  },
  {
    what: "Yueyang: a weight column beside the classes, the indicators' points in their names",
    at: "A1",
    drawing: `
2018年度部门整体支出绩效自评表
单位名称：××中心
一级指标|分值|二级指标|分值|三级指标|评分标准|自评得分
投入|20|目标设定|20|绩效目标合理性（10分）|依据充分得10分|10
||||绩效指标明确性（10分）|清晰得10分|9
产出|80|职责履行|80|重点工作完成率（80分）|完成得80分|80
总计|100|||||99
`,
    tables: [
      [
        "generic overall A1:G7 2018 万元",
        "of ××中心: -",
        "4 indicator A4/C4/E4 target - actual - weight E4=10 score G4=10",
        "5 indicator A4/C4/E5 target - actual - weight E5=10 score G5=9",
        "6 indicator A6/C6/E6 target - actual - weight E6=80 score G6=80",
        "class 投入 weight B4=20 [2]",
        "class 产出 weight B6=80 [1]",
        "total weight - score G7=99 grade -",
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
];
