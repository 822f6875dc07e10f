import type { RebuiltTable } from "./rebuilt-table";

/** Published tables with missed targets among many that were met. */
export const MISSED_TARGETS: readonly RebuiltTable[] = [
  {
    what: "Many rows, each missed by a little, scored by feel",
    drawing: `
××县项目支出绩效自评表
(2021年度)
项目名称||国家基本公共卫生服务
主管部门||××县卫生健康和体育局||||实施单位|××县××镇卫生院
项目资金⏎(万元)|||年初预算⏎数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||0|207.4538|207.4538|10|100%|10
|其中:当年财政拨款||0|207.4538|207.4538|—|100%|—
|上年结转资金|||||—||—
|其他资金|||||—||—
年度⏎总体⏎目标|预期目标||||实际完成情况
|国家基本公共卫生服务||||国家基本公共卫生服务
绩⏎效⏎指⏎标|一级⏎指标|二级指标|三级指标|年度⏎指标值|实际⏎完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|指标1:居民健康档案|38508人|37442人|3|3
|||指标2:发放健康教育资料|不少于12种|14种|1|1
|||指标3:播放音像资料|不少于6种|28种|1|1
|||指标4:健康教育宣传栏|116次|150次|1|1
|||指标5:举办健康教育知识讲座|6次|150次|1|1
|||指标6:举办健康教育宣传咨询活动|12次|96次|1|1
|||指标7:建立预防接种证|221人|221人|2|2
|||指标8:适龄儿童疫苗接种率|100.00%|97.30%|2|1.9
|||指标9:0-6岁儿童健康管理数|2089人|2089人|2|2
|||指标10:0-6岁儿童眼保健操覆盖数|2089人|2089人|2|2
|||指标11:新生入访视数|214人|214人|2|2
|||指标12:孕产妇7天访视数|214人|203人|2|1.8
|||指标13:孕产妇42天访视数|214人|203人|2|1.8
|||指标14:早孕建册数|120人|69人|2|1
|||指标15:老年人体检数|5662人|4044人|2|1.4
|||指标16:高血压规范管理数|3807人|3224人|2|1.9
|||指标17:高血压随访控制数|3807人|3220人|2|1.8
|||指标18:糖尿病规范管理数|863人|695人|2|1.8
|||指标19:糖尿病随访控制数|863人|683人|2|1.7
|||指标20:严重精神障碍患者管理数|212人|209人|2|1.8
|||指标21:肺结核健康规范管理数|8例|8例|2|2
|||指标22:老年人中医药规范管理数|5662人|4044人|2|1.4
|||指标23:0-36月龄中医药规范管理数|1228人|770人|2|1.8
|||指标24:传染病及突发公共卫生事件报告⏎数|14例|14例|2|2
|||指标25:家庭医生签约率|24694人|22584人|2|1.7
`,
    reading: [
      "mof-2020 project A1:I37 2021 万元",
      "of ××县××镇卫生院: 国家基本公共卫生服务",
      "fund total initial D6=0 budget E6=207.4538 executed F6=207.4538 weight G6=10 rate H6=1 score I6=10",
      "fund fiscal initial D7=0 budget E7=207.4538 executed F7=207.4538 weight G7=— rate H7=1 score I7=—",
      "fund carry-over initial D8= budget E8= executed F8= weight G8=— rate H8= score I8=—",
      "fund other initial D9= budget E9= executed F9= weight G9=— rate H9= score I9=—",
      "goal B11 F11",
      "13 indicator B13/C13/D13 target E13=38508人 actual F13=37442人 weight G13=3 score H13=3",
      "14 indicator B13/C13/D14 target E14=不少于12种 actual F14=14种 weight G14=1 score H14=1",
      "15 indicator B13/C13/D15 target E15=不少于6种 actual F15=28种 weight G15=1 score H15=1",
      "16 indicator B13/C13/D16 target E16=116次 actual F16=150次 weight G16=1 score H16=1",
      "17 indicator B13/C13/D17 target E17=6次 actual F17=150次 weight G17=1 score H17=1",
      "18 indicator B13/C13/D18 target E18=12次 actual F18=96次 weight G18=1 score H18=1",
      "19 indicator B13/C13/D19 target E19=221人 actual F19=221人 weight G19=2 score H19=2",
      "20 indicator B13/C13/D20 target E20=100.00% actual F20=97.30% weight G20=2 score H20=1.9",
      "21 indicator B13/C13/D21 target E21=2089人 actual F21=2089人 weight G21=2 score H21=2",
      "22 indicator B13/C13/D22 target E22=2089人 actual F22=2089人 weight G22=2 score H22=2",
      "23 indicator B13/C13/D23 target E23=214人 actual F23=214人 weight G23=2 score H23=2",
      "24 indicator B13/C13/D24 target E24=214人 actual F24=203人 weight G24=2 score H24=1.8",
      "25 indicator B13/C13/D25 target E25=214人 actual F25=203人 weight G25=2 score H25=1.8",
      "26 indicator B13/C13/D26 target E26=120人 actual F26=69人 weight G26=2 score H26=1",
      "27 indicator B13/C13/D27 target E27=5662人 actual F27=4044人 weight G27=2 score H27=1.4",
      "28 indicator B13/C13/D28 target E28=3807人 actual F28=3224人 weight G28=2 score H28=1.9",
      "29 indicator B13/C13/D29 target E29=3807人 actual F29=3220人 weight G29=2 score H29=1.8",
      "30 indicator B13/C13/D30 target E30=863人 actual F30=695人 weight G30=2 score H30=1.8",
      "31 indicator B13/C13/D31 target E31=863人 actual F31=683人 weight G31=2 score H31=1.7",
      "32 indicator B13/C13/D32 target E32=212人 actual F32=209人 weight G32=2 score H32=1.8",
      "33 indicator B13/C13/D33 target E33=8例 actual F33=8例 weight G33=2 score H33=2",
      "34 indicator B13/C13/D34 target E34=5662人 actual F34=4044人 weight G34=2 score H34=1.4",
      "35 indicator B13/C13/D35 target E35=1228人 actual F35=770人 weight G35=2 score H35=1.8",
      "36 indicator B13/C13/D36 target E36=14例 actual F36=14例 weight G36=2 score H36=2",
      "37 indicator B13/C13/D37 target E37=24694人 actual F37=22584人 weight G37=2 score H37=1.7",
      "class 产出指标 weight - [25]",
      "no total",
    ],
    findings: [
      "warning missed-full-marks H13 F13 E13",
      "warning over-fulfilled-unexplained F15 E15 F17 E17 F18 E18",
      "warning deduction-unexplained I20 I24 I25 I26 I27 I28 I29 I30 I31 I32 I34 I35 I37",
      "warning proportional-score H26 F26 E26 G26",
      "warning proportional-score H28 F28 E28 G28",
      "warning proportional-score H29 F29 E29 G29",
      "warning proportional-score H30 F30 E30 G30",
      "warning proportional-score H31 F31 E31 G31",
      "warning proportional-score H32 F32 E32 G32",
      "warning proportional-score H35 F35 E35 G35",
      "warning proportional-score H37 F37 E37 G37",
      "info budget-adjusted-unexplained E6 D6",
      "info actual-copies-target F11",
    ],
  },
  {
    what: "Values that slipped a column; a class in the wrong place",
    drawing: `
项目支出绩效自评表
（2023年度）
项目名称||××县乡村振兴示范园××社区野生菌加工车间建设项目(续建)
主管部门||××县农业农村局||||实施单位|××县国有资本管理有限公司
项目资金⏎(万元)|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||1100|1100|1100|10|100%|10
|其中:当年财政拨款||1100|1100|1100|—|100%|—
|上年结转资金|||||—||—
|其他资金|||||—||—
年度总体目标|预期目标||||实际完成情况
|目标1:1290.3平方米冷库仓储建设及配套生产设备、配套电力设施购置安装,冷库仓储3100元每平方米,投资400万元;目标2:配套烘干杀菌设备及包装设备购置及安装550万元;目标3:配套电力设施1250KVA变压器3台,完成高压线接入及土建安装投资150万元。||||目标1:1290.3平方米冷库仓储建设及配套生产设备、配套电力设施购置安装,冷库仓储3100元每平方米,投资400万元;目标2:配套烘干杀菌设备及包装设备购置及安装550万元;目标3:配套电力设施1250KVA变压器3台,完成高压线接入及土建安装投资150万元。
绩⏎效⏎指⏎标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标(50分)|数量指标|1290.3平方米冷库仓储建设及配套生产设备、配套电力设施购置安装|≥1290.3平方米|1290.3平方米|10.3|10.3
|||配套烘干杀菌设备及包装设备购置及安装|550|20|9.3|9.3
|||配套电力设施1250KVA变压器3台|3||9.3|9.3
||经济效益⏎指标|奖补资金兑付率(%)|≥100%|≥100%|10.8|10.8
||时效指标|任务完成时限(月)|10|10|10.3|10.3
||成本指标
`,
    reading: [
      "mof-2020 project A1:I18 2023 万元",
      "of ××县国有资本管理有限公司: ××县乡村振兴示范园××社区野生菌加工车间建设项目(续建)",
      "fund total initial D6=1100 budget E6=1100 executed F6=1100 weight G6=10 rate H6=1 score I6=10",
      "fund fiscal initial D7=1100 budget E7=1100 executed F7=1100 weight G7=— rate H7=1 score I7=—",
      "fund carry-over initial D8= budget E8= executed F8= weight G8=— rate H8= score I8=—",
      "fund other initial D9= budget E9= executed F9= weight G9=— rate H9= score I9=—",
      "goal B11 F11",
      "13 indicator B13/C13/D13 target E13=≥1290.3平方米 actual F13=1290.3平方米 weight G13=10.3 score H13=10.3",
      "14 indicator B13/C13/D14 target E14=550 actual F14=20 weight G14=9.3 score H14=9.3",
      "15 indicator B13/C13/D15 target E15=3 actual F15= weight G15=9.3 score H15=9.3",
      "16 indicator B13/C16/D16 target E16=≥100% actual F16=≥100% weight G16=10.8 score H16=10.8",
      "17 indicator B13/C17/D17 target E17=10 actual F17=10 weight G17=10.3 score H17=10.3",
      "class 产出指标 weight B13=50 [5]",
      "no total",
    ],
    findings: [
      "error actual-missing F15 H15",
      "warning missed-full-marks H14 F14 E14",
      "warning comparator-in-actual F16",
      "info actual-copies-target F11",
      "info class-mismatch C16 B13",
      "info impossible-target E16",
    ],
  },
  {
    what: "Whole points throughout; lines of the form left in",
    drawing: `
附件1
项目支出绩效自评表
（2019年度）
项目名称||办公宿舍楼、食堂及餐厅暖通改造经费
主管部门||××市发改委||||实施单位|××市食品工程学校
项目资金⏎（万元）|||年初⏎预算数|全年⏎预算数|全年⏎执行数|分值|执行率|得分
|年度资金总额||43.2|43.2|37.24|10|86%|9
|其中：当年财政拨款||43.2|43.2|37.24
|      上年结转资金
|  其他资金
年度总体目标|预期目标||||实际完成情况
|43.2||||37.24
绩⏎效⏎指⏎标|一级指标|二级指标|三级指标|年度⏎指标值|实际⏎完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|指标1工程资金金额|43.2|37.24|10|9|已完工，剩余3%尾款未付，且最高限价低于预算金额。提高预算准确度。
|||指标2
|||……
||质量指标|指标1工程完工率|100|100|10|10
|||指标2工程验收合格率|100|100|10|10
|||……
||时效指标|指标1项目完成及时率|100|100|10|10
|||指标2
|||……
||成本指标|指标1成本控制率|100|100|10|10
|||指标2
|||……
|效益指标|经济效益⏎指标|指标1安全率|100|100|10|10|0
|||指标2
|||……
||社会效益⏎指标|指标1学校发展能力|100|100|10|10|0
|||指标2
|||……
||生态效益⏎指标|指标1
|||指标2
|||……
|效益指标|可持续影响⏎指标|指标1长期使用性|100|100|10|10
|||指标2
|||……
|满意度⏎指标|服务对象满意度指标|指标1学生满意度|100|100|10|10|0
|||指标2
|||……
`,
    reading: [
      "mof-2020 project A2:I40 2019 万元",
      "of ××市食品工程学校: 办公宿舍楼、食堂及餐厅暖通改造经费",
      "fund total initial D7=43.2 budget E7=43.2 executed F7=37.24 weight G7=10 rate H7=0.86 score I7=9",
      "fund fiscal initial D8=43.2 budget E8=43.2 executed F8=37.24 weight G8= rate H8= score I8=",
      "fund carry-over initial D9= budget E9= executed F9= weight G9= rate H9= score I9=",
      "fund other initial D10= budget E10= executed F10= weight G10= rate H10= score I10=",
      "goal B12 F12",
      "14 indicator B14/C14/D14 target E14=43.2 actual F14=37.24 weight G14=10 score H14=9 reason I14=已完工，剩余3%尾款未付，且最高限价低于预算金额。提高预算准确度。",
      "17 indicator B14/C17/D17 target E17=100 actual F17=100 weight G17=10 score H17=10",
      "18 indicator B14/C17/D18 target E18=100 actual F18=100 weight G18=10 score H18=10",
      "20 indicator B14/C20/D20 target E20=100 actual F20=100 weight G20=10 score H20=10",
      "23 indicator B14/C23/D23 target E23=100 actual F23=100 weight G23=10 score H23=10",
      "26 indicator B26/C26/D26 target E26=100 actual F26=100 weight G26=10 score H26=10 reason I26=0",
      "29 indicator B26/C29/D29 target E29=100 actual F29=100 weight G29=10 score H29=10 reason I29=0",
      "35 indicator B35/C35/D35 target E35=100 actual F35=100 weight G35=10 score H35=10",
      "38 indicator B38/C38/D38 target E38=100 actual F38=100 weight G38=10 score H38=10 reason I38=0",
      "class 产出指标 weight - [5]",
      "class 效益指标 weight - [3]",
      "class 满意度指标 weight - [1]",
      "no total",
    ],
    findings: [
      "info execution-rate H7 F7 E7",
      "info execution-score I7 H7 G7 F7 E7",
      "info template-residue D15 D16 D19 D21 D22 D24 D25 D27 D28 D30 D31 D32 D33 D34 D36 D37 D39 D40",
      "info satisfaction-evidence F38 E38",
    ],
  },
  {
    what: "Over-fulfilment without a reason",
    drawing: `
项目支出绩效自评表
(2021年度)
项目名称||禁毒经费
主管部门||××市公安局||||实施单位|禁毒支队
项目资金⏎(万元)|||年初预算数|全年预算数(A)|全年执行数(B)|分值|执行率(B/A)|得分
|年度资金总额:||100|100|100|10|100%|10
|其中:本年财政拨款||100|100|100|-||-
|上年结转资金|||||-||-
|其他资金|||||-||-
年度总体目标完成情况|预期目标||||实际完成情况
|支持公安机关开展禁毒业务工作,补助必须的办案、业务、装备等开支,有效的打击毒品犯罪||||有效的打击了毒品犯罪,遏制了毒品蔓延、毒品渗透、毒品制贩和毒品流入非法渠道
年度绩效指标完成情况|一级⏎指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标⏎(50分)|数量指标|指标1:禁毒舞台剧宣传的场次|≥1场|1场|12|12
|||指标2:毛发检查试剂数量|≥2400份|3200份|12|12
|||……
||质量指标|指标1:经费支出合规性|严格执行相关财经法规制度|严格执行相关财经法规制度|13|13
`,
    reading: [
      "mof-2020 project A1:I16 2021 万元",
      "of 禁毒支队: 禁毒经费",
      "fund total initial D6=100 budget E6=100 executed F6=100 weight G6=10 rate H6=1 score I6=10",
      "fund fiscal initial D7=100 budget E7=100 executed F7=100 weight G7=- rate H7= score I7=-",
      "fund carry-over initial D8= budget E8= executed F8= weight G8=- rate H8= score I8=-",
      "fund other initial D9= budget E9= executed F9= weight G9=- rate H9= score I9=-",
      "goal B11 F11",
      "13 indicator B13/C13/D13 target E13=≥1场 actual F13=1场 weight G13=12 score H13=12",
      "14 indicator B13/C13/D14 target E14=≥2400份 actual F14=3200份 weight G14=12 score H14=12",
      "16 indicator B13/C16/D16 target E16=严格执行相关财经法规制度 actual F16=严格执行相关财经法规制度 weight G16=13 score H16=13",
      "class 产出指标 weight B13=50 [3]",
      "no total",
    ],
    findings: [
      "warning over-fulfilled-unexplained F14 E14",
      "info template-residue D15",
      "info actual-copies-target F16",
    ],
  },
  {
    what: "Approximate figures, months for deadlines",
    drawing: `
附件1
防震减灾项目支出绩效自评表
(2021年度)
项目名称||防震减灾综合保障
主管部门||××市地震局||||实施单位|××市地震局
项目资金⏎(万元)|||年初预算数|全年预算数(A)|全年执行数(B)|分值|执行率(B/A)|得分
|年度资金总额:||55|55|55|10|100%|10
|其中:本年财政拨款||55|55|55|-|100%|-
|上年结转资金||0|0|0|-||-
|其他资金||0|0|0|-||-
年度总体目标完成情况|预期目标||||实际完成情况
|目标1:省政府对市政府防震减灾目标管理绩效考核第一名。⏎目标2:全省市级防震减灾综合考核先进单位。||||1.省政府对市政府防震减灾目标管理绩效考核第一名。⏎2.全省市级防震减灾综合考核先进单位。
年度绩效指标完成情况|一级⏎指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标⏎(50分)|数量指标|指标1:接受业务培训人数|200|200余人|10|10
|||指标2:科普馆参观人数|500|600余人|10|10
||质量指标|指标1:台站正常运行|100%|100%|10|10
|||指标2:台网运行率|≥95%|99.12%|10|10
||时效指标|指标1:业务培训时限|11月底前|10月|5|5
|||指标2:科普宣传时限|11月底前|10月|5|5
`,
    reading: [
      "mof-2020 project A2:I19 2021 万元",
      "of ××市地震局: 防震减灾综合保障",
      "fund total initial D7=55 budget E7=55 executed F7=55 weight G7=10 rate H7=1 score I7=10",
      "fund fiscal initial D8=55 budget E8=55 executed F8=55 weight G8=- rate H8=1 score I8=-",
      "fund carry-over initial D9=0 budget E9=0 executed F9=0 weight G9=- rate H9= score I9=-",
      "fund other initial D10=0 budget E10=0 executed F10=0 weight G10=- rate H10= score I10=-",
      "goal B12 F12",
      "14 indicator B14/C14/D14 target E14=200 actual F14=200余人 weight G14=10 score H14=10",
      "15 indicator B14/C14/D15 target E15=500 actual F15=600余人 weight G15=10 score H15=10",
      "16 indicator B14/C16/D16 target E16=100% actual F16=100% weight G16=10 score H16=10",
      "17 indicator B14/C16/D17 target E17=≥95% actual F17=99.12% weight G17=10 score H17=10",
      "18 indicator B14/C18/D18 target E18=11月底前 actual F18=10月 weight G18=5 score H18=5",
      "19 indicator B14/C18/D19 target E19=11月底前 actual F19=10月 weight G19=5 score H19=5",
      "class 产出指标 weight B14=50 [6]",
      "no total",
    ],
    findings: ["info approximate-actual F14 F15"],
  },
];
