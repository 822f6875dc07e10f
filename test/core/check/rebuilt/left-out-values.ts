import type { RebuiltTable } from "./rebuilt-table";

/** Published tables with values that are missing or say nothing. */
export const LEFT_OUT_VALUES: readonly RebuiltTable[] = [
  {
    what: "Names that hold the target, and nothing filled in beside them",
    drawing: `
××市水利局水旱灾害防御股项目支出绩效自评
项目支出绩效自评表
(2022年度)
项目名称||水旱灾害防御经费
主管部门|||||实施单位|××市水利局
项目资金⏎(万元)|||年初预算数|全年预算数(A)|全年执行数(B)|分值|执行率(B/A)|得分
|年度资金总额:||880|880|880|10||10
|其中:本年财政拨款||880|880|880|-||-
|上年结转资金|||||-||-
|其他资金|||||-||-
年度总体目标完成情况|预期目标||||实际完成情况
|完成年度防汛工作,完成中型灌区节水改造项目和农业综合水价改革项目。||||完成年度目标。
年度绩效指标完成情况|一级⏎指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标⏎(50分)|数量指标|指标1:完成中型灌区节水改造项目数量|1|1|10|10
|||指标2:完成农业综合水价改革项目|1|1|10|10
|||……
||质量指标|指标1:工程质量合格|||10|10
|||指标2:
|||……
||时效指标|指标1:年度资金支付完成率100%|||10|10
|||指标2:
|||……
||成本指标|指标1:资金执行在预算范围内|||10|10
|||指标2:
|||……
|效益指标⏎(30分)|经济效益⏎指标|指标1:全市安全度汛|||10|10
|||指标2:
|||……
||社会效益⏎指标|指标1:保护全市人口财产不受损失|||10|10
|||指标2:
|||……
||生态效益⏎指标|指标1:/|||/|/
|||指标2:
|||……
||可持续影⏎响指标|指标1:已建工程良性运行|||10|10
|||指标2:
|||……
|满意度指标⏎(10分)|服务对象⏎满意度指标|指标1:服务对象满意度|90%|100%|10|10
|||指标2:
|||……
总分||||||100|100
注:1.一级指标分值统一设置为:产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。
`,
    reading: [
      "mof-2020 project A2:I42 2022 万元",
      "of ××市水利局: 水旱灾害防御经费",
      "fund total initial D7=880 budget E7=880 executed F7=880 weight G7=10 rate H7= score I7=10",
      "fund fiscal initial D8=880 budget E8=880 executed F8=880 weight G8=- rate H8= score I8=-",
      "fund carry-over initial D9= budget E9= executed F9= weight G9=- rate H9= score I9=-",
      "fund other initial D10= budget E10= executed F10= weight G10=- rate H10= score I10=-",
      "goal B12 F12",
      "14 indicator B14/C14/D14 target E14=1 actual F14=1 weight G14=10 score H14=10",
      "15 indicator B14/C14/D15 target E15=1 actual F15=1 weight G15=10 score H15=10",
      "17 indicator B14/C17/D17 target E17= actual F17= weight G17=10 score H17=10",
      "20 indicator B14/C20/D20 target E20= actual F20= weight G20=10 score H20=10",
      "23 indicator B14/C23/D23 target E23= actual F23= weight G23=10 score H23=10",
      "26 indicator B26/C26/D26 target E26= actual F26= weight G26=10 score H26=10",
      "29 indicator B26/C29/D29 target E29= actual F29= weight G29=10 score H29=10",
      "32 indicator B26/C32/D32 target E32= actual F32= weight G32=/ score H32=/",
      "35 indicator B26/C35/D35 target E35= actual F35= weight G35=10 score H35=10",
      "38 indicator B38/C38/D38 target E38=90% actual F38=100% weight G38=10 score H38=10",
      "class 产出指标 weight B14=50 [5]",
      "class 效益指标 weight B26=30 [4]",
      "class 满意度指标 weight B38=10 [1]",
      "total weight G41=100 score H41=100 grade -",
    ],
    findings: [
      "error actual-missing F17 F20 F23 F26 F29 F35 H17 H20 H23 H26 H29 H35",
      "warning field-missing C5 H7",
      "warning target-missing E17 E20 E23 E26 E29 E35",
      "info template-residue D16 D18 D19 D21 D22 D24 D25 D27 D28 D30 D31 D33 D34 D36 D37 D39 D40",
      "info satisfaction-evidence F38 E38",
    ],
  },
  {
    what: "Decision and management judged by criteria, without targets",
    drawing: `
××市本级部门项目支出绩效自评表
（2021年）
项目名称|初中公用经费|||主管部门||××市教育局
实施单位|××市第×中学||自评得分|98|财政审核得分
项目资金（万元）|||年初预算数|调整预算数（A）|全年执行数（B）|执行率（B/A）
|年度资金总额||64.8|64.8|64.8|100%
年度总体目标|年初设定目标|||年度总体目标完成情况
|保障学校正常工作运行||||
一级指标|二级指标|三级指标|参考分值|指标值（A）|全年实际值（B）|得分|未完成原因分析及改进措施
项目决策（10分）||项目目标完整性|4|—|目标明确、内容细化、目标量化|4
||项目立项相关性|2|—|按照学校管理标准对学校进行管理|2
||可行性|2||实际工作需求|2
||适当性|2||有资金测算标准|2
项目管理（25分）|投入管理|预算执行率|10|—|100%|9
|财务管理|财务管理制度有效性|7|—|财务制度健全,严格执行制度,会计核算规范|7
|项目实施|绩效监控有效性|2||持续有效|2
||管理制度有效性|6|-|严格执行相关管理制度|6
项目产出（30分）|数量指标（10分）|保障人数|10|2370人|2370人|10
||指标2:
|质量指标（5分）|公用经费标准|5|符合相关文件要求|符合相关文件要求|5
||指标2:
|时效指标（5分）|公用经费完成时间|5|2021年12月完成|2021年12月完成|4
||指标2:
|成本指标（10分）|办公所需成本|4|15万元|15万元|4
||维修（维护）所需成本|3|35万元|35万元|3
||绿化、水电费等成本|3|14.8万元|14.8万元|3
项目效益（35分）|经济效益指标|指标1:
||指标2:
|社会效益指标|效果显著|15|改善学校的办学条件|改善学校的办学条件|13
|生态效益指标|指标1:
||指标2:
|可持续影响指标|使学生和老师有个更好的学习和工作环境,做到社会认可的办学环境|10|社会认可的办学环境.|社会认可的办学环境.|8
||指标2:
|服务对象满意度指标（10分）|学生和老师满意度|10|≥95%|98%|10
总分|||100|||98
`,
    reading: [
      "generic project A1:H35 2021 万元",
      "of ××市第×中学: 初中公用经费",
      "fund total initial D6=64.8 budget E6=64.8 executed F6=64.8 weight - rate G6=1 score -",
      "goal B8 E8",
      "10 indicator A10/B10/C10 target E10=— actual F10=目标明确、内容细化、目标量化 weight D10=4 score G10=4",
      "11 indicator A10/B11/C11 target E11=— actual F11=按照学校管理标准对学校进行管理 weight D11=2 score G11=2",
      "12 indicator A10/B12/C12 target E12= actual F12=实际工作需求 weight D12=2 score G12=2",
      "13 indicator A10/B13/C13 target E13= actual F13=有资金测算标准 weight D13=2 score G13=2",
      "14 indicator A14/B14/C14 target E14=— actual F14=100% weight D14=10 score G14=9",
      "15 indicator A14/B15/C15 target E15=— actual F15=财务制度健全,严格执行制度,会计核算规范 weight D15=7 score G15=7",
      "16 indicator A14/B16/C16 target E16= actual F16=持续有效 weight D16=2 score G16=2",
      "17 indicator A14/B16/C17 target E17=- actual F17=严格执行相关管理制度 weight D17=6 score G17=6",
      "18 indicator A18/B18/C18 target E18=2370人 actual F18=2370人 weight D18=10 score G18=10",
      "20 indicator A18/B20/C20 target E20=符合相关文件要求 actual F20=符合相关文件要求 weight D20=5 score G20=5",
      "22 indicator A18/B22/C22 target E22=2021年12月完成 actual F22=2021年12月完成 weight D22=5 score G22=4",
      "24 indicator A18/B24/C24 target E24=15万元 actual F24=15万元 weight D24=4 score G24=4",
      "25 indicator A18/B24/C25 target E25=35万元 actual F25=35万元 weight D25=3 score G25=3",
      "26 indicator A18/B24/C26 target E26=14.8万元 actual F26=14.8万元 weight D26=3 score G26=3",
      "29 indicator A27/B29/C29 target E29=改善学校的办学条件 actual F29=改善学校的办学条件 weight D29=15 score G29=13",
      "32 indicator A27/B32/C32 target E32=社会认可的办学环境. actual F32=社会认可的办学环境. weight D32=10 score G32=8",
      "34 indicator A27/B34/C34 target E34=≥95% actual F34=98% weight D34=10 score G34=10",
      "class 项目决策 weight A10=10 [4]",
      "class 项目管理 weight A14=25 [4]",
      "class 项目产出 weight A18=30 [6]",
      "class 项目效益 weight A27=35 [3]",
      "total weight D35=100 score G35=98 grade -",
    ],
    findings: [
      "error scores-total G35 G10 G11 G12 G13 G14 G15 G16 G17 G18 G20 G22 G24 G25 G26 G29 G32 G34",
      "warning deduction-unexplained H14 H29 H32",
      "warning actual-copies-target F20 F29 F32",
      "warning met-points-lost G22 F22 E22",
      "info template-residue C19 C21 C23 C27 C28 C30 C31 C33",
      "info vague-target E20",
      "info vague-target E29",
    ],
  },
  {
    what: "The same, cut off before its total",
    drawing: `
××市本级部门项目支出绩效自评表
（2021年）
项目名称|初中公用经费|||主管部门||××市教育局
实施单位|××市第×中学||自评得分|98|财政审核得分
项目资金（万元）|||年初预算数|调整预算数（A）|全年执行数（B）|执行率（B/A）
|年度资金总额||64.8|64.8|64.8|100%
年度总体目标|年初设定目标|||年度总体目标完成情况
|保障学校正常工作运行||||
一级指标|二级指标|三级指标|参考分值|指标值（A）|全年实际值（B）|得分|未完成原因分析及改进措施
项目决策（10分）||项目目标完整性|4|—|目标明确、内容细化、目标量化|4
||项目立项相关性|2|—|按照学校管理标准对学校进行管理|2
||可行性|2||实际工作需求|2
||适当性|2||有资金测算标准|2
项目管理（25分）|投入管理|预算执行率|10|—|100%|9
|财务管理|财务管理制度有效性|7|—|财务制度健全,严格执行制度,会计核算规范|7
|项目实施|绩效监控有效性|2||持续有效|2
||管理制度有效性|6|-|严格执行相关管理制度|6
项目产出（30分）|数量指标（10分）|保障人数|10|2370人|2370人|10
||指标2:
|质量指标（5分）|公用经费标准|5|符合相关文件要求|符合相关文件要求|5
||指标2:
|时效指标（5分）|公用经费完成时间|5|2021年12月完成|2021年12月完成|4
||指标2:
|成本指标（10分）|办公所需成本|4|15万元|15万元|4
||维修（维护）所需成本|3|35万元|35万元|3
||绿化、水电费等成本|3|14.8万元|14.8万元|3
项目效益（35分）|经济效益指标|指标1:
||指标2:
|社会效益指标|效果显著|15|改善学校的办学条件|改善学校的办学条件|13
|生态效益指标|指标1:
||指标2:
|可持续影响指标|使学生和老师有个更好的学习和工作环境,做到社会认可的办学环境|10|社会认可的办学环境.|社会认可的办学环境.|8
||指标2:
`,
    reading: [
      "generic project A1:H33 2021 万元",
      "of ××市第×中学: 初中公用经费",
      "fund total initial D6=64.8 budget E6=64.8 executed F6=64.8 weight - rate G6=1 score -",
      "goal B8 E8",
      "10 indicator A10/B10/C10 target E10=— actual F10=目标明确、内容细化、目标量化 weight D10=4 score G10=4",
      "11 indicator A10/B11/C11 target E11=— actual F11=按照学校管理标准对学校进行管理 weight D11=2 score G11=2",
      "12 indicator A10/B12/C12 target E12= actual F12=实际工作需求 weight D12=2 score G12=2",
      "13 indicator A10/B13/C13 target E13= actual F13=有资金测算标准 weight D13=2 score G13=2",
      "14 indicator A14/B14/C14 target E14=— actual F14=100% weight D14=10 score G14=9",
      "15 indicator A14/B15/C15 target E15=— actual F15=财务制度健全,严格执行制度,会计核算规范 weight D15=7 score G15=7",
      "16 indicator A14/B16/C16 target E16= actual F16=持续有效 weight D16=2 score G16=2",
      "17 indicator A14/B16/C17 target E17=- actual F17=严格执行相关管理制度 weight D17=6 score G17=6",
      "18 indicator A18/B18/C18 target E18=2370人 actual F18=2370人 weight D18=10 score G18=10",
      "20 indicator A18/B20/C20 target E20=符合相关文件要求 actual F20=符合相关文件要求 weight D20=5 score G20=5",
      "22 indicator A18/B22/C22 target E22=2021年12月完成 actual F22=2021年12月完成 weight D22=5 score G22=4",
      "24 indicator A18/B24/C24 target E24=15万元 actual F24=15万元 weight D24=4 score G24=4",
      "25 indicator A18/B24/C25 target E25=35万元 actual F25=35万元 weight D25=3 score G25=3",
      "26 indicator A18/B24/C26 target E26=14.8万元 actual F26=14.8万元 weight D26=3 score G26=3",
      "29 indicator A27/B29/C29 target E29=改善学校的办学条件 actual F29=改善学校的办学条件 weight D29=15 score G29=13",
      "32 indicator A27/B32/C32 target E32=社会认可的办学环境. actual F32=社会认可的办学环境. weight D32=10 score G32=8",
      "class 项目决策 weight A10=10 [4]",
      "class 项目管理 weight A14=25 [4]",
      "class 项目产出 weight A18=30 [6]",
      "class 项目效益 weight A27=35 [2]",
      "total weight - score E4=98 grade -",
    ],
    findings: [
      "warning deduction-unexplained H14 H29 H32",
      "warning actual-copies-target F20 F29 F32",
      "warning met-points-lost G22 F22 E22",
      "info template-residue C19 C21 C23 C27 C28 C30 C31 C33",
      "info vague-target E20",
      "info vague-target E29",
    ],
  },
  {
    what: "A deadline as name, a percentage as value; no weights",
    drawing: `
2020年度长江禁捕项目自评表
单位名称:农业工作科|||||填报日期:
项目名称||渔业成品油价格改革补贴
主管部门||区市场监督管理局|||项目实施单位|农业科
项目类别||1、部门预算项目□2、市直专项□3、市对下转移支付项目☑
项目属性||1、持续性项目☑2、新增性项目□
项目类型||1、常年性项目☑2、延续性项目□3、一次性项目□
预算执行情况⏎(万元)⏎(20分)|||预算数(A)|执行数(B)|执行率(B/A)|得分⏎(20分*执行率)
|年度财政资金总额||1.56|1.56|1|20
年度绩效目标1⏎(80分)|一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分
|产出指标|数量指标|补贴渔船数|6|6|20
||质量指标|渔船补贴发放率|100%|100%|10
||时效指标|12月底之前完成|100%|100%|10
|效益指标|满意度指标|服务对象满意度退捕渔民抽样调查满意度|≥90%|≥90%|40
总分||||||100
偏差大或目标未完成原因分析|无
改进措施及结果应用方案|无
备注:1 .预算执行情况口径:预算数为调整后财政资金总额(包括上年结余结转),执行数为资金使用单位财政资金实际支出数。2 .定量指标完成数汇总原则:绝对值直接累加计算,相对值按照资金额度加权平均计算。定量指标计分原则:正向指标(即目标值为≥X,得分=权重*B/A),反向指标(即目标值为≤X,得分=权重*A/B),得分不得突破权重总额。
`,
    reading: [
      "hubei-project project A1:G18 2020 万元",
      "of 农业科: 渔业成品油价格改革补贴",
      "fund total initial - budget D9=1.56 executed E9=1.56 weight - rate F9=1 score G9=20",
      "11 indicator B11/C11/D11 target E11=6 actual F11=6 weight - score G11=20",
      "12 indicator B11/C12/D12 target E12=100% actual F12=100% weight - score G12=10",
      "13 indicator B11/C13/D13 target E13=100% actual F13=100% weight - score G13=10",
      "14 indicator B14/C14/D14 target E14=≥90% actual F14=≥90% weight - score G14=40",
      "class 产出指标 weight - [3]",
      "class 效益指标 weight - [1]",
      "total weight - score G15=100 grade -",
    ],
    findings: [
      "warning comparator-in-actual F14",
      "info required-class-missing B11",
      "info kind-mismatch F13",
      "info all-full-marks G15 G11 G12 G13 G14",
    ],
  },
  {
    what: "No actual values and no scores at all",
    drawing: `
部门预算项目支出绩效自评表（2021年度）
主管部门|××县××局||实施单位|××县××局
项目名称|社会保险缴费
预算执行情况（10分）|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额|0.00|3.36|3.36|100%|10|10
|其中：财政资金|0.00|3.36|3.36|100%|/|/
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|足额保障率|=|100|%||22.5
||数量指标|科目调整次数|≤|10|次||22.5
||时效指标|按时发放率|=|100|%||22.5
|效益指标|经济效益指标|结余率(计算方法为:结余数/预算数)|≤|5|%||22.5
合计||||||||100
评价结论|及时、足额缴纳。
存在问题|暂无
改进措施|暂无
项目负责人：||||财务负责人：
`,
    reading: [
      "sichuan-project-2023 project A1:K16 2021 万元",
      "of ××县××局: 社会保险缴费",
      "fund total initial C5=0 budget D5=3.36 executed E5=3.36 weight G5=10 rate F5=1 score H5=10",
      "fund fiscal initial C6=0 budget D6=3.36 executed E6=3.36 weight G6=/ rate F6=1 score H6=/",
      "8 indicator B8/C8/D8 target F8==100% actual H8= weight I8=22.5 score J8=",
      "9 indicator B8/C9/D9 target F9=≤10次 actual H9= weight I9=22.5 score J9=",
      "10 indicator B8/C10/D10 target F10==100% actual H10= weight I10=22.5 score J10=",
      "11 indicator B11/C11/D11 target F11=≤5% actual H11= weight I11=22.5 score J11=",
      "class 产出指标 weight - [3]",
      "class 效益指标 weight - [1]",
      "total weight I12=100 score J12= grade -",
    ],
    findings: [
      "warning budget-adjusted-unexplained D5 C5 I5",
      "warning actual-missing H8 H9 H10 H11",
      "info required-class-missing B7",
    ],
  },
];
