import type { RebuiltTable } from "./rebuilt-table";

/** Published tables of layouts that few places have. */
export const OTHER_LAYOUTS: readonly RebuiltTable[] = [
  {
    what: "Points of the class in its name; a name that is the value",
    drawing: `
2021年度财政项目绩效自评表
单位名称:××市中心医院|||||填报日期:2022年3月18日
项目名称||新院区建设补助
主管部门||××市卫生健康委|||项目实施单位|××市中心医院
项目类别||1、部门预算项目 □ 2、财政专项☑ 3、市对下转移支付项目□
项目属性||1、持续性项目☑ 2、新增性项目□
项目类型||1、常年性项目□ 2、延续性项目 ☑3、一次性项目□
预算执行情况 (万元) (20 分)|||预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)
|年度财政 资金总额||1000|1000|100%|20
年度绩效目标1（80分）|一级指标|二级指标|三级指标|年初目标值 (A)|实际完成值 (B)|得分
|产出 指标|数量指标|成本控制|不超过预算|不超过预算|10
||质量指标|保证财政建设补助专款专用|专款专用|专款专用|10
||成本|每年财政补助1000万元|1000万元|1000万元|10
||时效|1年|1年|1年|10
|效益 指标|经济效益|完成新院区建设,医院医疗收入达到5亿元|5亿元|6.47亿元|10
||可持续性|院区建成后,可持续为周边 群众提供医疗服务|服务范围扩 大|服务范围扩大|10
`,
    reading: [
      "hubei-project project A1:G16 2021 万元",
      "of ××市中心医院: 新院区建设补助",
      "fund total initial - budget D9=1000 executed E9=1000 weight - rate F9=1 score G9=20",
      "11 indicator B11/C11/D11 target E11=不超过预算 actual F11=不超过预算 weight - score G11=10",
      "12 indicator B11/C12/D12 target E12=专款专用 actual F12=专款专用 weight - score G12=10",
      "13 indicator B11/C13/D13 target E13=1000万元 actual F13=1000万元 weight - score G13=10",
      "14 indicator B11/C14/D14 target E14=1年 actual F14=1年 weight - score G14=10",
      "15 indicator B15/C15/D15 target E15=5亿元 actual F15=6.47亿元 weight - score G15=10",
      "16 indicator B15/C16/D16 target E16=服务范围扩 大 actual F16=服务范围扩大 weight - score G16=10",
      "class 产出指标 weight - [4]",
      "class 效益指标 weight - [2]",
      "no total",
    ],
    findings: ["warning name-is-target D14"],
  },
  {
    what: "A flat list; rate and points in the row of the source",
    drawing: `
××区林业局2023年度部门整体绩效自评表
主管部门|××区林业局||部门联系人|××|联系电话|××|自评总分（分）|97.93
部门预算执行情况（万元）||年初预算数|全年（调整）预算数|全年执行数|执行率|执行率权重|执行率得分
|年度总金额|28511.32|29912.06|23711.5
|其中：财政拨款|28511.32|29912.06|23711.5|79.27|10|7.93
当年绩效目标|年初绩效目标|||全年（调整）绩效目标|||全年目标实际完成情况
|维护林业、林区安全稳定,全区森林资源、陆生野生动物资源得到有效保护。|||||||完成维护林业、林区安全稳定,成功获得国际湿地城市称号。
绩效指标|指标名称|计量单位|指标性质|指标值|指标权重（分）|全年完成值|指标得分（分）|说明
|天然林和公益林管护当期任务完成率|%|≥|90|10|100|10
|国家级公益林管护面积|万亩|≥|28|10|28|10
|森林抚育（营林）面积|万亩|≥|2|10|2.1|10
|天保工程区森林资源管护面积|万亩|≥|105|10|105|10
|森林火灾受害率|‰|≤|0.9|10|0|10
|主要林业有害生物成灾率|‰|≤|0.4|10|0.4|10
`,
    reading: [
      "generic overall A1:I14 2023 万元",
      "of ××区林业局: -",
      "fund total initial C4=28511.32 budget D4=29912.06 executed E4=23711.5 weight G4= rate F4= score H4=",
      "fund fiscal initial C5=28511.32 budget D5=29912.06 executed E5=23711.5 weight G5=10 rate F5=0.7927 score H5=7.93",
      "goal B7 H7",
      "9 indicator -/-/B9 target E9=≥90% actual G9=100 weight F9=10 score H9=10",
      "10 indicator -/-/B10 target E10=≥28万亩 actual G10=28 weight F10=10 score H10=10",
      "11 indicator -/-/B11 target E11=≥2万亩 actual G11=2.1 weight F11=10 score H11=10",
      "12 indicator -/-/B12 target E12=≥105万亩 actual G12=105 weight F12=10 score H12=10",
      "13 indicator -/-/B13 target E13=≤0.9‰ actual G13=0 weight F13=10 score H13=10",
      "14 indicator -/-/B14 target E14=≤0.4‰ actual G14=0.4 weight F14=10 score H14=10",
      "total weight - score I2=97.93 grade -",
    ],
    findings: ["info budget-adjusted-unexplained D4 C4", "info low-execution-unexplained E4 D4"],
  },
  {
    what: "Scores in a column headed by the points of each block",
    drawing: `
食品监管补助资金区域绩效目标自评表
专项名称||食品监管补助资金||中央主管部门|市场监管总局|自评得分
省级财政部门||××省财政厅||省级主管部门|××省市场监管局|100
预算执行情况||预算数：|2.38|执行数：|2.38|20
||其中：中央补助|2.38  万元|其中：中央补助|2.38万元
||地方资金/其他|万元|地方资金/其他|万元
年度目标完成情况|预期目标|||目标实际完成情况||20
|目标1：深入开展食品风险隐患排查整治。|||目标1：深入开展食品风险隐患排查整治。
|目标2：加大违法行为打击力度。|||目标2：加大违法行为打击力度。
|目标3：加强基层监管人员监管业务培训。|||目标3：加强基层监管人员监管业务培训。
|目标4：加大食品安全宣传力度。|||目标4：加大食品安全宣传力度。
年度绩效指标完成情况|一级指标|二级指标|三级指标|年度指标值|实际完成指标值|50
|产出指标|质量指标|指标1：食品安全监管人员培训|已完成|已完成|5
|||指标2：违法案件查办率|100%|100%|4
|||指标3：食品经营环节风险分级|100%|100%|5
|||指标4：开展食品安全宣传周等科普宣传活|已完成|已完成|3
|||指标5：进口冷链食品新冠肺炎疫情应急处置示范演练|已完成|已完成|3
|||指标6：食品安全投诉举报处置率|100%|100%|3
||时效指标|指标1：食品监管专项工作整体完成时间|2021年12月31日|2021年12月31日|5
|效益指标|社会效益指标|指标1：辖区内与补助资金相关的重大食品安全监管责任事故发生数|0次|0次|3
|||指标2：辖区内公众食品安全科普知识素养|逐步提高|逐步提高|3
`,
    reading: [
      "generic project A1:G21 - 万元",
      "of ××省市场监管局: 食品监管补助资金",
      "fund total initial - budget D4=2.38 executed F4=2.38 weight - rate - score -",
      "fund fiscal initial - budget D5=2.38 executed F5=2.38 weight - rate - score -",
      "fund fiscal initial - budget D6=万元 executed F6=万元 weight - rate - score -",
      "goal B8 E8",
      "goal B9 E9",
      "goal B10 E10",
      "goal B11 E11",
      "13 indicator B13/C13/D13 target E13=已完成 actual F13=已完成 weight - score G13=5",
      "14 indicator B13/C13/D14 target E14=100% actual F14=100% weight - score G14=4",
      "15 indicator B13/C13/D15 target E15=100% actual F15=100% weight - score G15=5",
      "16 indicator B13/C13/D16 target E16=已完成 actual F16=已完成 weight - score G16=3",
      "17 indicator B13/C13/D17 target E17=已完成 actual F17=已完成 weight - score G17=3",
      "18 indicator B13/C13/D18 target E18=100% actual F18=100% weight - score G18=3",
      "19 indicator B13/C19/D19 target E19=2021年12月31日 actual F19=2021年12月31日 weight - score G19=5",
      "20 indicator B20/C20/D20 target E20=0次 actual F20=0次 weight - score G20=3",
      "21 indicator B20/C20/D21 target E21=逐步提高 actual F21=逐步提高 weight - score G21=3",
      "class 产出指标 weight - [7]",
      "class 效益指标 weight - [2]",
      "total weight - score G3=100 grade -",
    ],
    findings: [
      "info actual-copies-target E8 E9 E10 E11",
      "info actual-copies-target F13 F16 F17 F21",
      "info vague-target E21",
    ],
  },
  {
    what: "Criteria in a block of their own above the indicators",
    drawing: `
××市财政预算支出项目绩效目标自评表
填报日期：2022年8月10日||||||自评总分：95
项目名称|乡村道路建设养护项目|||项目主管单位|××市交通运输局
项目实施单位|××市交通运输局|||项目负责人|××
项目属性|1、常年性☑ 2、延续性□ 3、一次性□ 4、新增性□
项目资金来源|中央（万元）|省、地（万元）|本级（万元）|其他（万元）|合计（万元）|执行数（万元）|执行率
||309|||309|309|100%
项目年度目标|1.完成乡村道路建设养护里程300公里;⏎2.⏎3.
项目权重||评价内容||分值|自评分|复核分|评价标准及依据
项目决策2分||决策依据||2|2||有项目年度工作计划或有上级文件或审批报告计2分,没有不得分。
项目管理13分||财务制度||3|3||1、单位财务管理制度1分;2、项目管理制度1分;3、有制度执行佐证资料1分。没有不得分。
||组织机构||2|2||有明确的绩效管理机构或专人负责2分。没有不得分
||运行监管||4|4||1、运行监管记录3分;2、填报《项目支出绩效监控表》1分。没有不得分。
||目标申报||4|4||1、项目绩效目标全申报的1分,缺一项扣0.5分,扣完为止;2、绩效目标规范1分,不规范扣0.5分;3、按时申报绩效目标计2分,逾期扣1分。
项目年度目标1:乡村道路建设养护项目
一级指标|二级指标|指标名称(三级指标)|年初指标值|年终完成值|自评分|复核分|评价标准
项目绩效85分 产出指标40分|数量指标15分|乡村道路建设养护里程|300公里|300公里|15||1、提供三级指标完成程度的佐证资料;2、三级指标分值按三级指标个数平均确定(15分÷三级指标个数),四舍五入保留整数。
|质量指标12分|农村公路建设验收合格率|≥95%|100%|6
||农村公路养护验收合格率|≥95%|98%|6
`,
    reading: [
      "guangshui-criteria project A1:H19 - 万元",
      "of ××市交通运输局: 乡村道路建设养护项目",
      "fund total initial - budget F7=309 executed G7=309 weight - rate H7=1 score -",
      "goal B8 -",
      "17 indicator A17/B17/C17 target D17=300公里 actual E17=300公里 weight - score F17=15",
      "18 indicator A17/B18/C18 target D18=≥95% actual E18=100% weight - score F18=6",
      "19 indicator A17/B18/C19 target D19=≥95% actual E19=98% weight - score F19=6",
      "class 项目绩效85分产出指标40分 weight - [3]",
      "total weight - score G2=95 grade -",
    ],
    findings: [],
  },
  {
    what: "Two tables below each other, a grade of nothing as target",
    drawing: `
部门预算项目支出绩效自评表（2022年度）
主管部门|××县文化广播电视和旅游局部门|||实施单位（盖章）|××县图书馆
项目名称|公共图书馆免费开放
预算执行情况（10分）|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额|16.7|16.7|16.7|100%|10|10
|其中：财政资金|16.7|16.7|16.7|100%|/|/
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|公益性讲座次数|≥|12|次|12|35|35
||质量指标|流动图书更新率|≥|90|%|95|35|35
|效益指标|社会效益指标|公益性讲座知晓率|=|100|%|100|5|5
||可持续影响指标|图书馆管理机制健全性|定性|好坏||好坏|5|5
|满意度指标|服务对象满意度指标|活动参与人员满意度|≥|95|%|95|5|5
||服务对象满意度指标|聘用人员满意度|≥|95|%|95|5|5
合计||||||||100|100
评价结论|通过免费开放，吸引了更多公众走进图书馆。
存在问题|因每年图书馆免开资金不是在年初1月份就到位。
改进措施|及时补充图书馆运营经费。
项目负责人：||||财务负责人：
部门预算项目支出绩效自评表（2022年度）
项目名称|51092322T000000436802-文化市场综合行政执法人员制式服装预算经费
主管部门|××县文化广播电视和旅游局部门|||实施单位⏎（盖章）|××县文化广播电视和旅游局
项目基本情况|1.项目年度目标完成情况|项目年度目标|||年度目标完成情况
||2022年年度内，计划使用财政资金3.75万元（每人执法服装单价0.4163万元），购买执法队9名工作人员配备制式服装。推进规范文明执法。|||执法队配备购置服装数量9套，配备制式服装的人员数量9人。
|2.项目实施内容及过程概述|项目实施主体为××县文化市场综合行政执法大队，实施过程中，严格请求汇报制度。
预算执行情况（10分）|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额|3.75|3.75|3.75|100%|10|10
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|购置服装套数|=|9|套|9|90|90
合计||||||||100|100
`,
    reading: [
      "sichuan-project-2023 project A1:K18 2022 万元",
      "of ××县图书馆: 公共图书馆免费开放",
      "fund total initial C5=16.7 budget D5=16.7 executed E5=16.7 weight G5=10 rate F5=1 score H5=10",
      "fund fiscal initial C6=16.7 budget D6=16.7 executed E6=16.7 weight G6=/ rate F6=1 score H6=/",
      "8 indicator B8/C8/D8 target F8=≥12次 actual H8=12 weight I8=35 score J8=35",
      "9 indicator B8/C9/D9 target F9=≥90% actual H9=95 weight I9=35 score J9=35",
      "10 indicator B10/C10/D10 target F10==100% actual H10=100 weight I10=5 score J10=5",
      "11 indicator B10/C11/D11 target F11=好坏 actual H11=好坏 weight I11=5 score J11=5",
      "12 indicator B12/C12/D12 target F12=≥95% actual H12=95 weight I12=5 score J12=5",
      "13 indicator B12/C13/D13 target F13=≥95% actual H13=95 weight I13=5 score J13=5",
      "class 产出指标 weight - [2]",
      "class 效益指标 weight - [2]",
      "class 满意度指标 weight - [2]",
      "total weight I14=100 score J14=100 grade -",
      "sichuan-project-2023 project A19:K29 2022 万元",
      "of ××县文化广播电视和旅游局: 51092322T000000436802-文化市场综合行政执法人员制式服装预算经费",
      "fund total initial C26=3.75 budget D26=3.75 executed E26=3.75 weight G26=10 rate F26=1 score H26=10",
      "goal C23 F23",
      "28 indicator B28/C28/D28 target F28==9套 actual H28=9 weight I28=90 score J28=90",
      "class 产出指标 weight - [1]",
      "total weight I29=100 score J29=100 grade -",
    ],
    findings: [
      "info required-class-missing B8",
      "info weight-concentrated I8 I9",
      "info vague-target F11",
      "info all-full-marks J14 J8 J9 J10 J11 J12 J13",
      "info required-class-missing B27",
      "info weight-concentrated I28",
    ],
  },
  {
    what: "A list with one project a row, scores averaged in the last",
    drawing: `
××县2022年度统筹整合使用财政涉农资金项目绩效自评表
填报单位：××县乡村振兴局||||||||单位：万元
序号|项目名称|项目实施单位|建设地点|建设内容|计划投入资金|实际支出资金|绩效目标|完成情况|受益户数|自评得分|备注
1|××村道路硬化|××镇政府|××村|硬化道路2公里|50|48.5|改善出行条件|已完成|120|98
2|××村饮水工程|××镇政府|××村|铺设管网5公里|80|80|解决饮水困难|已完成|300|100
3|××村产业园|××镇政府|××村|建设大棚20个|120|100.2|带动增收|基本完成|45|92
合计|||||250|228.7||||96.67
`,
    reading: ["summary summary A1:L7 2022 万元", "of ××县乡村振兴局: -", "no total"],
    findings: [],
  },
];
