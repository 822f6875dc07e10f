import type { DrawnTable } from "./drawn-table";

/** Layouts of the fund block rebuilt from published tables. */
export const PUBLISHED_FUNDS: readonly DrawnTable[] = [
  {
    what: "Columns numbered and worked out of each other, paid out instead of spent, subtotals of the sources",
    at: "A1",
    drawing: `
附件9：
部门整体支出绩效自评表
（2018年度）
部门（单位）名称|××市地方志研究室||||||部门预算编码|901001
财政资金安排和使用情况|资金结构⏎（元）|预算安排||||拨付情况||结余情况
||年初部门预算安排金额①|历年结余结转②|年中调整金额③|小计⏎④=①+②+③|年度拨付金额⑤|支出实现率(%)⏎⑥=⑤/④|本年度结余金额⏎⑦=④-⑤|资金结余率(%)⏎⑧=⑦/④
|财政资金小计|2537695|213722.82|0|2751417.82|2546673.98|93%|204743.84|7%
|①中央及省级财政资金
|②市级财政资金|2537695|213722.82|0|2751417.82|2546673.98|93%|204743.84|7%
|其他资金小计
|合 计|2537695|213722.82|0|2751417.82|2546673.98|93%|204743.84|7%
年度绩效指标完成情况|一级指标|二级指标|三级指标|指标解释|绩效目标值|实际完成值|指标分值|得分
|产出指标（60分）|数量指标|指标1 发放工资次数|工资发放|12次|12次|60|60
|效益指标（40分）|社会效益指标|指标1 地情宣传|宣传|2次|2次|40|40
合计|||||||100|100
`,
    tables: [
      [
        "generic overall A2:J15 2018 元",
        "of ××市地方志研究室: -",
        "fund fiscal initial C7=2537695 budget F7=2751417.82 executed G7=2546673.98 weight - rate H7=0.93 score -",
        "fund fiscal initial C8= budget F8= executed G8= weight - rate H8= score -",
        "fund fiscal initial C9=2537695 budget F9=2751417.82 executed G9=2546673.98 weight - rate H9=0.93 score -",
        "fund other initial C10= budget F10= executed G10= weight - rate H10= score -",
        "fund total initial C11=2537695 budget F11=2751417.82 executed G11=2546673.98 weight - rate H11=0.93 score -",
        "13 indicator B13/C13/D13 target F13=12次 actual G13=12次 weight H13=60 score I13=60",
        "14 indicator B14/C14/D14 target F14=2次 actual G14=2次 weight H14=40 score I14=40",
        "class 产出指标 weight B13=60 [1]",
        "class 效益指标 weight B14=40 [1]",
        "total weight H15=100 score I15=100 grade -",
      ],
    ],
  },
  {
    what: "Sources beside their keys, called after the treasury of a province, a city and a district",
    at: "A1",
    drawing: `
财政支出项目绩效自评表（2016年度）
项目名称|优抚|||项目单位|××新区民政局
计划安排资金⏎（万元）|170|实际到位资金⏎（万元）|170|实际支出⏎（万元）|179.6|结余（万元）|0
其中：中央财政||其中：中央财政||其中：中央财政||其中：中央财政
省财政|170|省财政|170|省财政|170|省财政
市财政||市财政||市财政||市财政
其它||其它|9.6|其它|9.6|其它
项目绩效定量目标（指标）及完成情况|一级指标|二级指标|指标内容|指标（目标）值|实际完成值
|项目产出指标|数量指标|重点优抚对象人数|120人|120人
|项目效益指标|社会效益指标|优抚对象满意率|95%以上|96%
`,
    tables: [
      [
        "generic target-completion A1:H10 2016 万元",
        "of ××新区民政局: 优抚",
        "fund total initial - budget B3=170 executed F3=179.6 weight - rate - score -",
        "fund fiscal initial - budget B4= executed F4= weight - rate - score -",
        "fund fiscal initial - budget B5=170 executed F5=170 weight - rate - score -",
        "fund fiscal initial - budget B6= executed F6= weight - rate - score -",
        "fund other initial - budget B7= executed F7=9.6 weight - rate - score -",
        "9 indicator B9/C9/D9 target E9=120人 actual F9=120人 weight - score -",
        "10 indicator B10/C10/D10 target E10=95%以上 actual F10=96% weight - score -",
        "class 项目产出指标 weight - [1]",
        "class 项目效益指标 weight - [1]",
        "no total",
      ],
    ],
  },
  {
    what: "The project's name in the line of the amounts, 评价指标 over the classes of 评价内容",
    at: "B2",
    drawing: `
2019年度××县高中助学金项目绩效自评表
项目名称|高中助学金||资金（万元）|预算安排|420|实际支出|420
评价指标|评价内容|指标名称|指标说明|目标值|完成值|分值|得分|备注
项目年度绩效目标（定量指标）|制度指标|规章制度|建立与否|已建立|已建立|50|50
|质量指标|建档立卡学生|全面覆盖|100%|100%|50|50
总分||||||100|100
`,
    tables: [
      [
        "generic project B2:J7 2019 万元",
        "of -: 高中助学金",
        "fund total initial - budget G3=420 executed I3=420 weight - rate - score -",
        "5 indicator B5/C5/D5 target F5=已建立 actual G5=已建立 weight H5=50 score I5=50",
        "6 indicator B5/C6/D6 target F6=100% actual G6=100% weight H6=50 score I6=50",
        "class 项目年度绩效目标 weight - [2]",
        "total weight H7=100 score I7=100 grade -",
      ],
    ],
  },
  {
    what: "Amounts of the one year in the headings, a target that goes on in the next row",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2021年度）
项目名称|老旧小区改造|||实施单位|××街道办事处
项目资金（万元）|2021年预算数|2021年执行数|执行率|分值|得分
年度资金总额|860|842.8|98%|10|9.8
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析
产出指标|数量指标|改造小区数量|改造老旧小区6个，|改造老旧小区6个，|50|50
|||涉及居民1200户|涉及居民1200户
满意度指标|服务对象满意度指标|居民满意度|≥90%|94%|40|40
总分|||||100|99.8
`,
    tables: [
      [
        "mof-2020 project A1:H10 2021 万元",
        "of ××街道办事处: 老旧小区改造",
        "fund total initial - budget B5=860 executed C5=842.8 weight E5=10 rate D5=0.98 score F5=9.8",
        "7 indicator A7/B7/C7 target D7=改造老旧小区6个，涉及居民1200户 actual E7=改造老旧小区6个，涉及居民1200户 weight F7=50 score G7=50",
        "9 indicator A9/B9/C9 target D9=≥90% actual E9=94% weight F9=40 score G9=40",
        "class 产出指标 weight - [1]",
        "class 满意度指标 weight - [1]",
        "total weight F10=100 score G10=99.8 grade -",
      ],
    ],
  },
  {
    what: "The same amounts by source and by use, each under a line of its own",
    at: "A1",
    drawing: `
部门（单位）整体绩效自评表
（2022年度）
部门（单位）名称||××市文化局
部门预算执行情况（万元）|||年初预算数|全年预算数|全年执行数|执行率|分值|得分
|部门支出总额||3652.10|3981.44|3896.20|97.86%|10|9.79
|（一）资金来源
|财政性资金||3652.10|3900.00|3820.00|97.95%
|其他资金||0|81.44|76.20|93.57%
|（二）资金结构
|基本支出||2100.00|2200.00|2200.00|100%
|项目支出||1552.10|1781.44|1696.20|95.22%
一级指标|二级指标|三级指标|指标值|指标值说明|实际完成值|分值|得分|未完成原因分析与改进措施
产出指标|重点工作任务完成|送戏下乡场次|≥200场||212场|90|90
总分||||||100|99.79
`,
    tables: [
      [
        "generic overall A1:I14 2022 万元",
        "of ××市文化局: -",
        "fund total initial D5=3652.1 budget E5=3981.44 executed F5=3896.2 weight H5=10 rate G5=0.9786 score I5=9.79",
        "fund fiscal initial D7=3652.1 budget E7=3900 executed F7=3820 weight H7= rate G7=0.9795 score I7= by B6",
        "fund other initial D8=0 budget E8=81.44 executed F8=76.2 weight H8= rate G8=0.9357 score I8= by B6",
        "fund unnamed initial D10=2100 budget E10=2200 executed F10=2200 weight H10= rate G10=1 score I10= by B9",
        "fund unnamed initial D11=1552.1 budget E11=1781.44 executed F11=1696.2 weight H11= rate G11=0.9522 score I11= by B9",
        "13 indicator A13/B13/C13 target D13=≥200场 actual F13=212场 weight G13=90 score H13=90",
        "class 产出指标 weight - [1]",
        "total weight G14=100 score H14=99.79 grade -",
      ],
    ],
  },
  {
    what: "Amounts in one line below the name, the score and the grade in the head as well",
    at: "A1",
    drawing: `
2022年市级财政资金项目支出绩效自评表
项目单位：××市农业技术推广中心||||||单位：万元
项目名称|农业技术推广||主管部门|××市农业农村局
项目总金额|126.5|其中：本年预算安排|126.5|上年结转|0|实际支出金额|118.2
资金支出率|93.44%|自评分数|96.5|自评等级|优
一级指标|二级指标|三级指标|权重（%）|预期目标|实际完成情况|评分依据|自评得分
投入（20分）|资金管理|资金支出率|20|100%|93.44%|按比例计分|18.69
产出（80分）|数量|培训场次|80|30场|32场|达到目标|77.81
合计|||100||||96.5
`,
    tables: [
      [
        "generic project A1:H9 2022 万元",
        "of ××市农业技术推广中心: 农业技术推广",
        "fund total initial - budget B4=126.5 executed H4=118.2 weight - rate B5=0.9344 score -",
        "fund unnamed initial - budget D4=126.5 executed - weight - rate - score -",
        "fund carry-over initial - budget F4=0 executed - weight - rate - score -",
        "7 indicator A7/B7/C7 target E7=100% actual F7=93.44% weight D7=20 score H7=18.69",
        "8 indicator A8/B8/C8 target E8=30场 actual F8=32场 weight D8=80 score H8=77.81",
        "class 投入 weight A7=20 [1]",
        "class 产出 weight A8=80 [1]",
        "total weight D9=100 score H9=96.5 grade F5=优",
      ],
    ],
  },
  {
    what: "The budget set before beside its key, sources below it, the total's label right before the total",
    at: "A1",
    drawing: `
项目支出绩效目标自评表
（2022年度）
项目名称|||草原生态修复治理补助
预算单位|||××县林业和草原局
预算执行情况（万元）||年初预算：|300.00|执行数：|285.00|预算执行率：|95.00%
|其中：|财政拨款|290.00|财政拨款|280.00
|其中：|其他资金|10.00|其他资金|5.00
绩效指标完成情况|一级指标|二级指标|三级指标|年度指标值|全年完成值|指标完成率|权重|得分|偏差原因及改进措施
|项目完成指标|数量指标|草原修复面积（万亩）|>=2万亩|2.1万亩|105%|90|90
||||||||总分|99
`,
    tables: [
      [
        "generic project A1:J10 2022 万元",
        "of ××县林业和草原局: 草原生态修复治理补助",
        "fund total initial D5=300 budget - executed F5=285 weight - rate H5=0.95 score -",
        "fund fiscal initial D6=290 budget - executed F6=280 weight - rate H6= score -",
        "fund other initial D7=10 budget - executed F7=5 weight - rate H7= score -",
        "9 indicator B9/C9/D9 target E9=>=2万亩 actual F9=2.1万亩 weight H9=90 score I9=90",
        "class 项目完成指标 weight - [1]",
        "total weight H10= score J10=99 grade -",
      ],
    ],
  },
  {
    what: "The whole budget beside its key in the row of the headings, the project's number before its name",
    at: "C3",
    drawing: `
2022年度省级部门项目支出绩效自评价表
项目名称|320000220000000123|文物保护利用||项目实施单位|××市文物局
项目总预算（万元）|900|年度预算执行情况（万元）|全年预算数|执行数|预算执行率
|||500|480|96%
一级指标|二级指标|三级指标|单位|年度指标值|实际完成值|分值|得分
产出（60分）|数量|修缮文物保护单位|处|=6|6|60|60
效益（40分）|社会效益|文物安全事故|起|=0|0|40|40
合计||||||100|100
自评结论：优
`,
    tables: [
      [
        "generic project C3:J11 2022 万元",
        "of ××市文物局: 文物保护利用",
        "fund total initial - budget F6=500 executed G6=480 weight - rate H6=0.96 score -",
        "8 indicator C8/D8/E8 target G8==6处 actual H8=6 weight I8=60 score J8=60",
        "9 indicator C9/D9/E9 target G9==0起 actual H9=0 weight I9=40 score J9=40",
        "class 产出 weight C8=60 [1]",
        "class 效益 weight C9=40 [1]",
        "total weight I10=100 score J10=100 grade C11=优",
      ],
    ],
  },
];
