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
        "fund unnamed initial - budget E10=26 executed F10=18.45 weight - rate G10=0.7096 score -",
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
];
