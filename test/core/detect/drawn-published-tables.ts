import type { DrawnTable } from "./drawn-table";

/** Layouts rebuilt from tables that were published after the others here were drawn. */
export const PUBLISHED_TABLES: readonly DrawnTable[] = [
  {
    what: "A second heading row with texts that are no columns of the table, the value and its unit under both",
    at: "A1",
    drawing: `
项目（政策）绩效自评表
（2022年度）
项目（政策）名称||公路养护工程|||||||项目编码|210000
主管部门||××市交通运输局|||||实施单位||××市公路中心
预算执行情况（万元）|||年初预算数|全年预算数|全年执行数|||执行率|分值|得分
|资金总额||1200|1300|1285.7|||98.9%|10|9.89
绩效指标|一级指标|二级指标|三级指标|年度指标值|||实际完成值||完成率|分值|得分|偏差原因分析||||||改进措施
||||运算符号|内容|度量单位|内容|度量单位||||经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|
|产出指标|数量指标|养护里程|>=|300|公里|305|公里|101.67%|60|60
|效益指标|社会效益指标|通行时间缩短|>=|10|分钟|8|分钟|80%|30|24|√|||||施工封闭|优化组织
总分||||||||||100|93.89
`,
    tables: [
      [
        "generic project A1:S11 2022 万元",
        "of ××市公路中心: 公路养护工程",
        "fund total initial D6=1200 budget E6=1300 executed F6=1285.7 weight J6=10 rate I6=0.989 score K6=9.89",
        "9 indicator B9/C9/D9 target F9=>=300公里 actual H9=305 weight K9=60 score L9=60",
        "10 indicator B10/C10/D10 target F10=>=10分钟 actual H10=8 weight K10=30 score L10=24 reason R10=施工封闭",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight K11=100 score L11=93.89 grade -",
      ],
    ],
  },
  {
    what: "Levels and the split target under 绩效指标 with a column of sources, the year only in the goals, tasks without a total",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
||||||||公开13表
部门名称|××县文化和旅游局
内容|||||||说明
部门总体目标|部门职责||贯彻执行文化和旅游工作方针政策。
|总体绩效目标||推进公共文化服务均等化。
一、部门年度目标
财年|目标||||||实际完成情况
2021|开展文化惠民演出100场||||||开展演出104场
2022|开展文化惠民演出110场||||||---
二、部门年度重点工作任务
任务名称|项目级次|主要内容|批复金额（万元）|||实际支出金额（万元）|预算执行率|预算执行偏低原因及改进措施
|||总额|财政拨款|其他资金
免费开放|本级|图书馆免费开放|60|60||60|100%
文化惠民|本级|送戏下乡|85.5|80|5.5|76.2|89.12%|部分场次跨年结算
三、部门整体支出绩效指标
绩效指标|||||||实际完成值|偏差原因分析及改进措施
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|绩效指标设定依据及指标值数据来源
产出指标|数量指标|惠民演出场次|≥|100|场|年度计划|104
|质量指标|演出完成率|＝|100|%|年度计划|100%
效益指标|社会效益指标|观众人次|≥|3|万人次|统计|2.8万人次|受天气影响
其他需要说明的事项|无
`,
    tables: [
      [
        "generic overall A1:I22 2021 万元",
        "of ××县文化和旅游局: -",
        "fund unnamed initial D14=60 budget - executed G14=60 weight - rate H14=1 score -",
        "fund unnamed initial D15=85.5 budget - executed G15=76.2 weight - rate H15=0.8912 score - reason I15=部分场次跨年结算",
        "goal B9 H9",
        "goal B10 H10",
        "19 indicator A19/B19/C19 target E19=≥100场 actual H19=104 weight - score -",
        "20 indicator A19/B20/C20 target E20=＝100% actual H20=100% weight - score -",
        "21 indicator A21/B21/C21 target E21=≥3万人次 actual H21=2.8万人次 weight - score - reason I21=受天气影响",
        "class 产出指标 weight - [2]",
        "class 效益指标 weight - [1]",
        "no total",
      ],
    ],
  },
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
    what: "Coefficient form of a project: the target set before stands where it was not adjusted",
    at: "A1",
    drawing: `
2022年度项目绩效自评表
主管部门|××县公安局|||财政归口科室|行政政法科||自评总分（分）|96.8
项目名称|辅警人员经费|||项目联系人|××||联系电话|××
资金情况（万元）||年初预算数|全年（调整）预算数|全年执行数|执行率（%）|执行率权重（分）|执行率得分（分）
年度总金额||2500|2565|2565|100|10|10
其中：县级资金||2500|2565|2565|100
指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数（%）|指标权重（分）|指标得分（分）|是否核心指标|说明
辅警人员|人|＝|512||508|99|60|59.4|是|中途离职
培训课时|课时|≥|40|48|48|100|30|27.4|否|考试补训
`,
    tables: [
      [
        "chongqing-overall project A1:K9 2022 万元",
        "of ××县公安局: 辅警人员经费",
        "fund total initial C5=2500 budget D5=2565 executed E5=2565 weight G5=10 rate F5=1 score H5=10",
        "fund fiscal initial C6=2500 budget D6=2565 executed E6=2565 weight G6= rate F6=1 score H6=",
        "8 indicator -/-/A8 target D8=＝512人 actual F8=508 weight H8=60 score I8=59.4 reason K8=中途离职",
        "9 indicator -/-/A9 target E9=≥48课时 actual F9=48 weight H9=30 score I9=27.4 reason K9=考试补训",
        "total weight - score I2=96.8 grade -",
      ],
    ],
  },
  {
    what: "The total in a cell of the head, a remark behind a score",
    at: "A1",
    drawing: `
2020年学生资助项目绩效自评表
填报日期：2021.3.5||||||总分：94.4分
项目名称||××学院学生资助
主管部门||××省教育厅||项目实施单位||××学院
预算执行情况（万元）⏎（20分）|||预算数（A）|执行数（B）|执行率（B/A）|得分⏎（20分*执行率）
||年度财政资金总额|3120|2932.8|94%|18.8
年度绩效目标（80分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
|产出指标（40分）|数量|国家奖学金人数|25|24|9.6分（学生总数减少）
|||应征入伍人数|120|90|26
|效益指标（40分）|社会效益指标|资金发放率|100%|100%|40分
`,
    tables: [
      [
        "hubei-project project A1:G10 2020 万元",
        "of ××学院: ××学院学生资助",
        "fund total initial - budget D6=3120 executed E6=2932.8 weight - rate F6=0.94 score G6=18.8",
        "8 indicator B8/C8/D8 target E8=25 actual F8=24 weight - score G8=9.6",
        "9 indicator B8/C8/D9 target E9=120 actual F9=90 weight - score G9=26",
        "10 indicator B10/C10/D10 target E10=100% actual F10=100% weight - score G10=40",
        "class 产出指标 weight B8=40 [2]",
        "class 效益指标 weight B10=40 [1]",
        "total weight - score G2=94.4 grade -",
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
        "fund fiscal initial D7=3652.1 budget E7=3900 executed F7=3820 weight H7= rate G7=0.9795 score I7=",
        "fund other initial D8=0 budget E8=81.44 executed F8=76.2 weight H8= rate G8=0.9357 score I8=",
        "fund unnamed initial D10=2100 budget E10=2200 executed F10=2200 weight H10= rate G10=1 score I10=",
        "fund unnamed initial D11=1552.1 budget E11=1781.44 executed F11=1696.2 weight H11= rate G11=0.9522 score I11=",
        "13 indicator A13/B13/C13 target D13=≥200场 actual F13=212场 weight G13=90 score H13=90",
        "class 产出指标 weight - [1]",
        "total weight G14=100 score H14=99.79 grade -",
      ],
    ],
  },
];
