import type { RebuiltTable } from "./rebuilt-table";

/** Published tables without weights or scores. */
export const WITHOUT_SCORES: readonly RebuiltTable[] = [
  {
    what: "达成预期指标 for every number",
    drawing: `
2021年度区级森林防火专项经费项目绩效自评表
单位名称：××区园林和林业局|||||填报日期：2022年3月22日
项目名称||区级森林防火专项经费
主管部门||区园林和林业局|||项目实施单位|区园林和林业局
预算执行情况（万元）|资金来源||预算数（A）|执行数（B）|执行率（B/A）
|一般预算内拨款||63|63|100%
|合计||63|63|100%
年度绩效目标完成情况|一级指标|二级指标|三级指标|年初目标值|实际完成值|未完成原因及改进措施
|产出指标|产出数量|灭火设备配备率100%|1000件|达成预期指标
|||监控系统维护率100%|5个|达成预期指标
||产出质量|森林火灾火因查明率|不低于95%|达成预期指标
|||森林火灾案件查处率|不低于90%|达成预期指标
||产出时效|森林火灾6小时内扑灭率|不低于95%|达成预期指标
||产出成本|成本控制数（万元）|63|达成预期指标
|效益指标|社会效益|重大森林火灾|0起|达成预期指标
|||公众知晓度是否明显提高|是|达成预期指标
||生态效益|森林火灾受害面积|小于0.9‰|达成预期指标
||经济效益|人员伤亡事故|0人次|达成预期指标
||可持续影响|森林防火监控设备的有效率|90%|达成预期指标
|满意度指标|社会公众满意度|社会公众满意度|≥90%|达成预期指标
`,
    reading: [
      "generic target-completion A1:G20 2021 万元",
      "of 区园林和林业局: 区级森林防火专项经费",
      "fund unnamed initial - budget D6=63 executed E6=63 weight - rate F6=1 score -",
      "fund total initial - budget D7=63 executed E7=63 weight - rate F7=1 score -",
      "9 indicator B9/C9/D9 target E9=1000件 actual F9=达成预期指标 weight - score -",
      "10 indicator B9/C9/D10 target E10=5个 actual F10=达成预期指标 weight - score -",
      "11 indicator B9/C11/D11 target E11=不低于95% actual F11=达成预期指标 weight - score -",
      "12 indicator B9/C11/D12 target E12=不低于90% actual F12=达成预期指标 weight - score -",
      "13 indicator B9/C13/D13 target E13=不低于95% actual F13=达成预期指标 weight - score -",
      "14 indicator B9/C14/D14 target E14=63 actual F14=达成预期指标 weight - score -",
      "15 indicator B15/C15/D15 target E15=0起 actual F15=达成预期指标 weight - score -",
      "16 indicator B15/C15/D16 target E16=是 actual F16=达成预期指标 weight - score -",
      "17 indicator B15/C17/D17 target E17=小于0.9‰ actual F17=达成预期指标 weight - score -",
      "18 indicator B15/C18/D18 target E18=0人次 actual F18=达成预期指标 weight - score -",
      "19 indicator B15/C19/D19 target E19=90% actual F19=达成预期指标 weight - score -",
      "20 indicator B20/C20/D20 target E20=≥90% actual F20=达成预期指标 weight - score -",
      "class 产出指标 weight - [6]",
      "class 效益指标 weight - [5]",
      "class 满意度指标 weight - [1]",
      "no total",
    ],
    findings: ["warning kind-mismatch F9 F10 F11 F12 F13 F14 F15 F17 F18 F19 F20"],
  },
  {
    what: "Numbers of rows and columns printed among the amounts",
    drawing: `
××区林业局2024年度林业草原改革发展资金绩效评价表
年度：2024年
资金投入情况⏎（万元）||行次|全年预算数⏎（A）|统筹整合资金数⏎（B）|扣除统筹整合资金后预算金额⏎（C）|全年到位资金⏎（D）|预算到位⏎（D/C×100%）|全年执行资金⏎（E）|预算执行⏎（E/C×100%）|佐证材料
|列次|0|1|2|3|4|5|6|7|所需材料
|年度资金总额（万元）：|1|52.800000||52.800000|52.800000|100.00%|30.800000|58.33%
|其中：中央财政资金（万元）|2|52.800000||52.800000|52.800000|100.00%|30.800000|58.33%|预算下达文件、资金到位及支出凭证
|地方财政资金（万元）|3
|其他资金（万元，自有资金、社会资本、以前年度结转结余资金等）|4
资金管理情况|||情况说明|||存在问题|||改进措施
|列次||8|||9|||10
|分配科学性|5|资金分配规范性|严格按照转移支付管理制度以及资金管理办法规定分配资金
||6|资金分配合理性|严格按照转移支付管理制度以及资金管理办法规定的范围和标准合理分配资金
|下达及时性|7|资金分解下达进度|及时分解下达||2024年中央财政林草专项资金预算（第三批）于2025年2月26日省级下达资金文件，下达滞后|||积极对接市级部门，建议省级部门及时下达资金。
总体目标完成情况||行次|总体目标||||全年实际完成情况
||11|完成营造林2000亩||||完成营造林2000亩
绩效指标|一级指标|二级指标|三级指标||行次|指标值|全年实际完成值|未完成原因和改进措施
|产出指标|数量指标|营造林面积（亩）||12|2000|2000
||质量指标|造林成活率（%）||13|≥85|90
`,
    reading: [
      "generic target-completion A1:K18 2024 万元",
      "of -: -",
      "fund total initial - budget D5=52.8 executed I5=30.8 weight - rate - score -",
      "fund fiscal initial - budget D6=52.8 executed I6=30.8 weight - rate - score -",
      "fund fiscal initial - budget D7= executed I7= weight - rate - score -",
      "fund other initial - budget D8= executed I8= weight - rate - score -",
      "goal D15 H15",
      "17 indicator B17/C17/D17 target G17=2000 actual H17=2000 weight - score -",
      "18 indicator B17/C18/D18 target G18=≥85 actual H18=90 weight - score -",
      "class 产出指标 weight - [2]",
      "no total",
    ],
    findings: ["info low-execution-unexplained I5 D5", "info actual-copies-target H15"],
  },
  {
    what: "Budget, outturn and rate of the transfer beside their keys",
    drawing: `
2021年中央对地方专项转移支付区域绩效目标自评表
填报类型：整体□  区域√  项目□
单位名称||××市市场监督管理局经开区分局|联系人及电话|×××，××
预算⏎执行⏎情况⏎（万元）|转移支付预算数（A）|5.8万|预算执行率（B/A）|100%
|转移支付执行数（B）|5.8万
年度⏎目标⏎完成⏎情况|预期目标||目标实际完成情况
|目标1：完成两品一械抽检工作⏎目标2：加强两品一械企业监管力度⏎目标3：加强培训，提高监管人员专业水平⏎目标4：加强两品一械科普宣传力度||目标1：配合完成抽检148个批次⏎目标2：加强了两品一械企业监管力度⏎目标3：提高监管人员专业水平，培训率达100%⏎目标4：多次组织两品一械科普宣传活动
一级⏎指标|二级指标|三级指标|指标值|完成值
产出指标|数量指标|指标1.药品抽验品种|≥3|4
||指标2.化妆品抽验批次|≥3|7
||指标3.医疗器械抽验批次|≥2|3
||指标4.药品监管企业数|≥124|253
||指标5.化妆品监管企业数|≥290|311
||指标6.医疗器械监管企业数|≥21|85
||指标7.药品监管人员人均培训学时|≥90|96
|质量指标|指标1.药品抽检完成率|100%|100%
||指标2.化妆品抽验完成率|100%|100%
||指标3.医疗器械抽验完成率|100%|100%
||指标4.不合格产品处置率
||指标5:药品不良反应每百万人口报告数|≥150|150
||指标6.化妆品不良反应每百万人口报告数|≥10|10
||指标7.医疗器械不良应每百万人口报告数|≥30|30
||指标8.培训人员覆盖率|100%|100%
|时效指标|任务完成时间|2021年底|2021年底
|成本指标|指标1.培训成本|400元/人、天|180元/人、天
||指标2.药品抽验平均标准
||指标3.化妆品抽验平均标准
`,
    reading: [
      "generic target-completion A1:E27 2021 万元",
      "of ××市市场监督管理局经开区分局: -",
      "fund total initial - budget C4=5.8 executed C5=5.8 weight - rate E4=1 score -",
      "goal B7 D7",
      "9 indicator A9/B9/C9 target D9=≥3 actual E9=4 weight - score -",
      "10 indicator A9/B9/C10 target D10=≥3 actual E10=7 weight - score -",
      "11 indicator A9/B9/C11 target D11=≥2 actual E11=3 weight - score -",
      "12 indicator A9/B9/C12 target D12=≥124 actual E12=253 weight - score -",
      "13 indicator A9/B9/C13 target D13=≥290 actual E13=311 weight - score -",
      "14 indicator A9/B9/C14 target D14=≥21 actual E14=85 weight - score -",
      "15 indicator A9/B9/C15 target D15=≥90 actual E15=96 weight - score -",
      "16 indicator A9/B16/C16 target D16=100% actual E16=100% weight - score -",
      "17 indicator A9/B16/C17 target D17=100% actual E17=100% weight - score -",
      "18 indicator A9/B16/C18 target D18=100% actual E18=100% weight - score -",
      "19 indicator A9/B16/C19 target D19= actual E19= weight - score -",
      "20 indicator A9/B16/C20 target D20=≥150 actual E20=150 weight - score -",
      "21 indicator A9/B16/C21 target D21=≥10 actual E21=10 weight - score -",
      "22 indicator A9/B16/C22 target D22=≥30 actual E22=30 weight - score -",
      "23 indicator A9/B16/C23 target D23=100% actual E23=100% weight - score -",
      "24 indicator A9/B24/C24 target D24=2021年底 actual E24=2021年底 weight - score -",
      "25 indicator A9/B25/C25 target D25=400元/人、天 actual E25=180元/人、天 weight - score -",
      "26 indicator A9/B25/C26 target D26= actual E26= weight - score -",
      "27 indicator A9/B25/C27 target D27= actual E27= weight - score -",
      "class 产出指标 weight - [19]",
      "no total",
    ],
    findings: [
      "warning over-fulfilled-unexplained E9 D9 E10 D10 E12 D12 E14 D14",
      "info over-fulfilled-unexplained E11 D11",
    ],
  },
  {
    what: "Money put in for money spent, limits with ",
    drawing: `
2020年忠烈祠免费开放经费236.25万元部门整体支出绩效自评表
单位名称|××区民族宗教事务局||||单位负责人及电话|××
主管部门|××区民族宗教事务局||||实施单位|××区民族宗教事务局
资金情况（万元）|||年初预算资金总额：||实际投入资金额|产生差异的原因
|合计||236||236
|其中：财政拨款||236||236
|其他资金
总体目标|年度目标||||年度总体目标完成情况
|认真完成年度各项工作任务，做好日常运转经费及临聘人员工资的发放||||通过文物保护专项经费的支出，促进文化遗产的保护，从而有利于当地旅游业的发展与当地经济结构的调整
绩效指标|一级指标|二级指标|三级指标|指标值|全年实际完成值|产生差异的原因及改进措施
|产出指标|数量指标|管理忠烈祠面积|=230亩|=230亩
|||忠烈祠免费开放|=365天|=365天
|||聘用讲解员、综治队员以及物业管理人员|32人|32人
||质量指标|忠烈祠保护合格率|=100%|=100%
||时效指标|2020年12月完成|=95%|=95%
||成本指标|忠烈祠、博物馆、大庙运转经费|236.25万元|236.25万元
`,
    reading: [
      "generic overall A1:G16 2020 万元",
      "of ××区民族宗教事务局: -",
      "fund total initial D5=236 budget - executed F5=236 weight - rate - score -",
      "fund fiscal initial D6=236 budget - executed F6=236 weight - rate - score -",
      "fund other initial D7= budget - executed F7= weight - rate - score -",
      "goal B9 F9",
      "11 indicator B11/C11/D11 target E11==230亩 actual F11==230亩 weight - score -",
      "12 indicator B11/C11/D12 target E12==365天 actual F12==365天 weight - score -",
      "13 indicator B11/C11/D13 target E13=32人 actual F13=32人 weight - score -",
      "14 indicator B11/C14/D14 target E14==100% actual F14==100% weight - score -",
      "15 indicator B11/C15/D15 target E15==95% actual F15==95% weight - score -",
      "16 indicator B11/C16/D16 target E16=236.25万元 actual F16=236.25万元 weight - score -",
      "class 产出指标 weight - [6]",
      "no total",
    ],
    findings: ["info actual-copies-target F11 F12 F13 F15 F16", "info kind-mismatch F15"],
  },
  {
    what: "Amounts with 万 in a block that is headed 万元",
    drawing: `
××市档案馆2020年度项目绩效自评表
单位名称：××市档案馆|||||填报日期：2021年4月
项目名称||档案抢救与保护、档案工作考评、查询利用、档案资料征集、数字化、编研、陈列等专项经费
主管部门|||||项目实施单位|××市档案馆
项目类别||1、上级专项 □ 2、本级专项 ☑
项目属性||1、持续性项目 ☑ 2、新增性项目 □
项目类型||1、一次性拨付项目 □ 2、多次拨付项目 ☑
预算执行情况（万元）⏎（20分）|||预算数（A）|执行数（B）|执行率（B/A）|得分⏎（20分*执行率）
|年度财政资金总额||10万|10万|100%|20
年度绩效目标1（40分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
|产出指标|数量指标|档案抢救数量|≥1000卷|1000卷|10
||质量指标|档案完好率|98%|98%|19.6
|效益指标|社会效益指标|查档利用人次|≥500人次|620人次|10
`,
    reading: [
      "hubei-project project A1:G13 2020 万元",
      "of ××市档案馆: 档案抢救与保护、档案工作考评、查询利用、档案资料征集、数字化、编研、陈列等专项经费",
      "fund total initial - budget D9=10 executed E9=10 weight - rate F9=1 score G9=20",
      "11 indicator B11/C11/D11 target E11=≥1000卷 actual F11=1000卷 weight - score G11=10",
      "12 indicator B11/C12/D12 target E12=98% actual F12=98% weight - score G12=19.6",
      "13 indicator B13/C13/D13 target E13=≥500人次 actual F13=620人次 weight - score G13=10",
      "class 产出指标 weight - [2]",
      "class 效益指标 weight - [1]",
      "no total",
    ],
    findings: ["warning field-missing C4"],
  },
];
