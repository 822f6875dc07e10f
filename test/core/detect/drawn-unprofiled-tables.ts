import type { DrawnTable } from "./drawn-table";

/** Layouts that no form profile knows. */
export const UNPROFILED_TABLES: readonly DrawnTable[] = [
  {
    what: "Transfer payments: no scores, goals under the block's own name, how the money was managed between",
    at: "A1",
    drawing: `
附件2
中央对地方专项转移支付项目绩效目标自评表
（2021年度）
转移支付（项目）名称|||水利发展资金
中央主管部门|||水利部
地方主管部门|||××县水利局||资金使用单位|××县水库管理所
资金投入情况⏎（万元）||||全年预算数（A）|全年执行数（B）|预算执行率（B/A×100%）
|||年度资金总额：|126.00|118.45|94.01%
|||其中：中央财政资金|100.00|100.00|100%
|||地方资金|26.00|18.45|70.96%
|||其他资金
资金管理情况||||情况说明|存在问题和改进措施
|||分配科学性|按因素法分配|无
|||使用规范性|规范|无
总体目标完成情况|总体目标||||全年实际完成情况
|完成12座小型水库维修养护。||||已完成12座小型水库维修养护。
绩效指标|一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
|产出指标|数量指标|维修养护小型水库数量|≥12座|12座
|满意度指标|服务对象满意度指标|受益群众满意度|≥90%|92%
说明|无
`,
    tables: [
      [
        "generic target-completion A2:G20 2021 万元",
        "of ××县水库管理所: 水利发展资金",
        "fund total initial - budget E8=126 executed F8=118.45 weight - rate G8=0.9401 score -",
        "fund fiscal initial - budget E9=100 executed F9=100 weight - rate G9=1 score -",
        "fund fiscal initial - budget E10=26 executed F10=18.45 weight - rate G10=0.7096 score -",
        "fund other initial - budget E11= executed F11= weight - rate G11= score -",
        "goal B16 F16",
        "18 indicator B18/C18/D18 target E18=≥12座 actual F18=12座 weight - score -",
        "19 indicator B19/C19/D19 target E19=≥90% actual F19=92% weight - score -",
        "class 产出指标 weight - [1]",
        "class 满意度指标 weight - [1]",
        "no total",
      ],
    ],
  },
  {
    what: "The side label of the funds is a name of budgets too",
    at: "A1",
    drawing: `
2021年度××区教育局项目支出绩效自评表
项目名称|公用经费补助|||主管部门|××区教育局
预算资金|资金来源|年初预算|调整后预算|实际支出|支出率（%）|分值|得分
|合计|320.5|331.2|331.2|100|10|10
|其中：本级财政|300|310.7|310.7|100
|上级补助|20.5|20.5|20.5|100
绩效目标|预期完成目标||||实际完成情况
|保障学校正常运转。||||学校正常运转。
一级指标|二级指标|三级指标|预期指标值|实际完成值|完成率|分值|自评得分|未达标原因及改进措施
产出指标|数量指标|受益学生人数（人）|1850|1850|100%|50|50
效益指标|社会效益|学校正常运转率（%）|100|100|100%|40|40
总分||||||100|100
`,
    tables: [
      [
        "generic project A1:I12 2021 万元",
        "of ××区教育局: 公用经费补助",
        "fund total initial C4=320.5 budget D4=331.2 executed E4=331.2 weight G4=10 rate F4=1 score H4=10",
        "fund fiscal initial C5=300 budget D5=310.7 executed E5=310.7 weight G5= rate F5=1 score H5=",
        "fund unnamed initial C6=20.5 budget D6=20.5 executed E6=20.5 weight G6= rate F6=1 score H6=",
        "goal B8 F8",
        "10 indicator A10/B10/C10 target D10=1850 actual E10=1850 weight G10=50 score H10=50",
        "11 indicator A11/B11/C11 target D11=100 actual E11=100 weight G11=40 score H11=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight G12=100 score H12=100 grade -",
      ],
    ],
  },
  {
    what: "Tasks with their money: amounts headed twice, the total in the last row",
    at: "A1",
    drawing: `
部门整体支出绩效自评表
（2021年度）
部门（单位）名称||××县林业局
年度主要任务完成情况|任务名称|主要内容||预算金额（万元）|||执行金额（万元）
||||总额|财政拨款|其他资金|总额|财政拨款|其他资金
|任务1|退耕还林||300|300|0|280|280|0
|任务2|森林防火||120|120|0|120|120|0
|金额合计|||420|420|0|400|400|0
年度总体目标完成情况|预期目标||||实际完成情况
|完成退耕还林2万亩||||完成2.1万亩
年度绩效指标完成情况|一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分|偏差原因
|产出指标|数量指标|退耕还林面积||2万亩|2.1万亩|60|60
|效益指标|生态效益指标|森林覆盖率||≥60%|62.3%|40|40
合计|||||||100|100
`,
    tables: [
      [
        "generic overall A1:J14 2021 万元",
        "of ××县林业局: -",
        "fund unnamed initial - budget E6=300 executed H6=280 weight - rate - score -",
        "fund unnamed initial - budget E7=120 executed H7=120 weight - rate - score -",
        "fund total initial - budget E8=420 executed H8=400 weight - rate - score -",
        "goal B10 F10",
        "12 indicator B12/C12/D12 target F12=2万亩 actual G12=2.1万亩 weight H12=60 score I12=60",
        "13 indicator B13/C13/D13 target F13=≥60% actual G13=62.3% weight H13=40 score I13=40",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight H14=100 score I14=100 grade -",
      ],
    ],
  },
  {
    what: "A heading between names and values that the reader does not know",
    at: "B3",
    drawing: `
项目支出绩效自评表（2022年度）
项目名称|乡镇卫生院设备购置|||||项目编码|230000
主管部门|××县卫健局|||||预算单位|××镇卫生院
项目资金（万元）|资金来源|全年预算数|全年执行数|执行率|分值|得分
|年度资金总额|48.5|48.5|100.00|10.00|10.00
|财政拨款|48.5|48.5|100.00|-|-
总体目标|年初设定目标|||||全年总体目标完成情况
|购置设备12台|||||购置设备12台
绩效指标|一级指标|二级指标|三级指标|考核口径|计划指标值|计量单位|完成值|完成率|分值|得分
|产出指标|数量指标|购置设备数量|按台|12|台|12|100.00|60|60.00
|效益指标|社会效益|诊疗人次|按年|8000|人次|7600|95.00|30|28.50
总分|||||||||100|98.50
`,
    tables: [
      [
        "mof-2020 project B3:L14 2022 万元",
        "of ××镇卫生院: 乡镇卫生院设备购置",
        "fund total initial - budget D7=48.5 executed E7=48.5 weight G7=10 rate F7=1 score H7=10",
        "fund fiscal initial - budget D8=48.5 executed E8=48.5 weight G8=- rate F8=1 score H8=-",
        "goal C10 H10",
        "12 indicator C12/D12/E12 target G12=12台 actual I12=12 weight K12=60 score L12=60",
        "13 indicator C13/D13/E13 target G13=8000人次 actual I13=7600 weight K13=30 score L13=28.5",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight K14=100 score L14=98.5 grade -",
      ],
    ],
  },
  {
    what: "Sign, unit and points taken off in columns of their own, heading lines between the blocks",
    at: "A1",
    drawing: `
2023年自治区本级部门预算项目支出绩效自评表
项目名称：职业技能培训补贴||||主管部门：自治区人社厅
预算执行情况
资金来源||年初预算数||调整后预算数||实际支出数||执行率|分值|得分
合计||1500||1500||1432.6||95.51%|10|9.55
财政拨款||1500||1500||1432.6||95.51%
绩效目标完成情况
年初绩效目标||||绩效目标实际完成情况
培训2万人次||||培训2.7万人次
一级指标|二级指标|三级指标|计算符号|年初指标值|计量单位|实际完成值|分值|扣分|得分|偏差原因分析及改进措施
产出指标|数量指标|培训人次|≥|20000|人次|21000|50|0|50
效益指标|社会效益指标|就业率|≥|70|%|62|40|4.57|35.43|就业形势严峻
总分|||||||100||94.98
`,
    tables: [
      [
        "generic project A1:K13 2023 万元",
        "of 自治区人社厅: 职业技能培训补贴",
        "fund total initial C5=1500 budget E5=1500 executed G5=1432.6 weight J5=10 rate I5=0.9551 score K5=9.55",
        "fund fiscal initial C6=1500 budget E6=1500 executed G6=1432.6 weight J6= rate I6=0.9551 score K6=",
        "goal A9 E9",
        "11 indicator A11/B11/C11 target E11=≥20000人次 actual G11=21000 weight H11=50 score J11=50",
        "12 indicator A12/B12/C12 target E12=≥70% actual G12=62 weight H12=40 score J12=35.43 reason K12=就业形势严峻",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight H13=100 score J13=94.98 grade -",
      ],
    ],
  },
];
