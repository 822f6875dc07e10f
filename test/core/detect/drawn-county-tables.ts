import type { DrawnTable } from "./drawn-table";

/** Layouts of counties' and departments' own making: amounts beside their keys, numbered classes, goals by year. */
export const COUNTY_TABLES: readonly DrawnTable[] = [
  {
    what: "Amounts beside their keys in one line, the adjustment instead of the adjusted budget",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2021年度）
项目名称|信息系统运维|||项目单位|××中心
预算批复数（万元）|50|调整数|-5|实际支出数|44.1|预算执行率|98%
年度绩效目标|保障信息系统正常运行
一级指标|二级指标|三级指标|年初目标值|实际完成值|分值|得分|未完成原因
产出指标|（1）数量指标|运维系统数|5个|5个|60|60
效益指标|（1）社会效益指标|保障系统运行|稳定|稳定|40|39|偶有故障
合计|||||100|99
`,
    tables: [
      [
        "generic project A1:H9 2021 万元",
        "of ××中心: 信息系统运维",
        "fund total initial B4=50 budget D4=45 executed F4=44.1 weight - rate H4=0.98 score -",
        "goal B5 -",
        "7 indicator A7/B7/C7 target D7=5个 actual E7=5个 weight F7=60 score G7=60",
        "8 indicator A8/B8/C8 target D8=稳定 actual E8=稳定 weight F8=40 score G8=39 reason H8=偶有故障",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight F9=100 score G9=99 grade -",
      ],
    ],
  },
  {
    what: "Amounts beside keys below each other",
    at: "A1",
    drawing: `
2022年度部门预算项目绩效自评表
项目全称|公园养护
预算部门|××区园林局|预算单位|××管理处
预算执行情况|全年预算数（元）|325,600.00
|全年执行数（元）|318,200.00
|执行率|97.73%
|得分|9.77
一级指标|二级指标|指标描述|2022年目标值|2022年实际完成值|权重%|部门自评得分|扣分依据
产出指标|数量指标|养护公园数量|8座|8座|90|90
评价得分|||||100|99.77
`,
    tables: [
      [
        "mof-2020 project A1:H10 2022 元",
        "of ××管理处: 公园养护",
        "fund total initial - budget C4=325600 executed C5=318200 weight - rate C6=0.9773 score C7=9.77",
        "9 indicator A9/B9/C9 target D9=8座 actual E9=8座 weight F9=90 score G9=90",
        "class 产出指标 weight - [1]",
        "total weight F10=100 score G10=99.77 grade -",
      ],
    ],
  },
  {
    what: "Initial budget and adjustment in columns, no column for their sum",
    at: "A1",
    drawing: `
项目支出绩效自评表（2023年度）
项目名称|公益性岗位
资金情况|资金来源|年初预算数|调整数|实际支出数|执行率|分值|得分
|合计|500|-20|470.4|98%|10|9.8
|财政拨款|500|-20|470.4|98%
一级指标|二级指标|三级指标|指标值|完成值|权重分|自评分
产出指标|数量指标|安置人数|500人|502人|90|90
得分合计|||||100|99.8
`,
    tables: [
      [
        "generic project A1:H8 2023 万元",
        "of -: 公益性岗位",
        "fund total initial C4=500 budget D4=480 executed E4=470.4 weight G4=10 rate F4=0.98 score H4=9.8",
        "fund fiscal initial C5=500 budget D5=480 executed E5=470.4 weight G5= rate F5=0.98 score H5=",
        "7 indicator A7/B7/C7 target D7=500人 actual E7=502人 weight F7=90 score G7=90",
        "class 产出指标 weight - [1]",
        "total weight F8=100 score G8=99.8 grade -",
      ],
    ],
  },
  {
    what: "Name and weight under each level, a key line with the rate beside its key",
    at: "A1",
    drawing: `
部门整体支出绩效自评评分表（2022年度）
单位名称：××省××局
预算金额（万元）：|1500|实际支出（万元）：|1350.5|支出率：|90.03%
评价指标||||||指标说明|评分标准|单位自评得分
一级指标||二级指标||三级指标
名称|权重（%）|名称|权重（%）|名称|权重（%）
预算编制情况|30|预算编制|20|编制合理性|10|合理性|符合得满分|10
||||编制规范性|10|规范性|符合得满分|9
||目标设置|10|目标合理性|10|合理性|合理得满分|10
预算执行情况|70|资金管理|70|支出率|70|支出进度|按比例|67
合计|100||100||100|||96
`,
    tables: [
      [
        "generic overall A1:I11 2022 万元",
        "of ××省××局: -",
        "fund total initial - budget B3=1500 executed D3=1350.5 weight - rate F3=0.9003 score -",
        "7 indicator A7/C7/E7 target - actual - weight F7=10 score I7=10",
        "8 indicator A7/C7/E8 target - actual - weight F8=10 score I8=9",
        "9 indicator A7/C9/E9 target - actual - weight F9=10 score I9=10",
        "10 indicator A10/C10/E10 target - actual - weight F10=70 score I10=67",
        "class 预算编制情况 weight B7=30 [3]",
        "class 预算执行情况 weight B10=70 [1]",
        "total weight F11=100 score I11=96 grade -",
      ],
    ],
  },
  {
    what: "Supervisors from the ministry down, goals by year",
    at: "A1",
    drawing: `
转移支付绩效目标自评表
（2022年度）
专项名称|农田建设
中央主管部门|农业农村部|地方主管部门|××县农业农村局
一、部门年度目标
财年|目标||实际完成情况
2022|建设农田3万亩||完成3.1万亩
一级指标|二级指标|三级指标|指标值|全年完成值
产出指标|数量指标|农田面积|≥3万亩|3.1万亩
`,
    tables: [
      [
        "generic target-completion A1:E9 2022 万元",
        "of ××县农业农村局: 农田建设",
        "goal B7 D7",
        "9 indicator A9/B9/C9 target D9=≥3万亩 actual E9=3.1万亩 weight - score -",
        "class 产出指标 weight - [1]",
        "no total",
      ],
    ],
  },
  {
    what: "Two tables side by side, each with its title, funds and total",
    at: "A1",
    drawing: `
项目支出绩效自评表|||||||||项目支出绩效自评表
（2022年度）|||||||||（2022年度）
项目名称|甲项目|||实施单位|××局||||项目名称|乙项目|||实施单位|××所
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分|||项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|100|100|95|10|95%|9.5|||年度资金总额|50|50|50|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|||一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|采购设备|10台|10台|90|90|||产出指标|数量指标|培训人数|100人|100人|60|60
总分|||||100|99.5|||效益指标|社会效益指标|业务水平|提升|提升|30|28
|||||||||总分|||||100|98
`,
    tables: [
      [
        "mof-2020 project A1:G8 2022 万元",
        "of ××局: 甲项目",
        "fund total initial B5=100 budget C5=100 executed D5=95 weight E5=10 rate F5=0.95 score G5=9.5",
        "7 indicator A7/B7/C7 target D7=10台 actual E7=10台 weight F7=90 score G7=90",
        "class 产出指标 weight - [1]",
        "total weight F8=100 score G8=99.5 grade -",
      ],
      [
        "mof-2020 project J1:P9 2022 万元",
        "of ××所: 乙项目",
        "fund total initial K5=50 budget L5=50 executed M5=50 weight N5=10 rate O5=1 score P5=10",
        "7 indicator J7/K7/L7 target M7=100人 actual N7=100人 weight O7=60 score P7=60",
        "8 indicator J8/K8/L8 target M8=提升 actual N8=提升 weight O8=30 score P8=28",
        "class 产出指标 weight - [1]",
        "class 效益指标 weight - [1]",
        "total weight O9=100 score P9=98 grade -",
      ],
    ],
  },
];
