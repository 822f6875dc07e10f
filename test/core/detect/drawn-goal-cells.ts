import type { DrawnTable } from "./drawn-table";

/** Goals with their names in their cells. */
export const GOAL_CELLS: readonly DrawnTable[] = [
  {
    what: "Jiangsu: the goal in the cell of its label, the outcome in that of its own below it",
    at: "A1",
    drawing: `
项目支出绩效自评表
（2022年度）
项目名称|城区亮化
项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|130|127.4|10|98%|9.8
年度目标：⏎1.维护城区路灯500盏；⏎2.亮灯率98%以上。
年度目标完成情况：⏎维护路灯520盏，亮灯率99%。
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|维护路灯|≥500盏|520盏|90|90
总分|||||100|99.8
`,
    tables: [
      [
        "mof-2020 project A1:G10 2022 万元",
        "of -: 城区亮化",
        "fund total initial - budget B5=130 executed C5=127.4 weight D5=10 rate E5=0.98 score F5=9.8",
        "goal A6 A7",
        "9 indicator A9/B9/C9 target D9=≥500盏 actual E9=520盏 weight F9=90 score G9=90",
        "class 产出指标 weight - [1]",
        "total weight F10=100 score G10=99.8 grade -",
      ],
    ],
  },
  {
    what: "Shanxi: a second and a third goal below the first, each with its outcome",
    at: "A1",
    drawing: `
部门（单位）整体支出绩效自评表（2022年度）
部门（单位）名称|××县委××部（公章）
年度预算资金|||年度资金总额：|1356.32万元||执行数：|1290.55万元|执行率：|95.15%
|||其中：财政拨款|1356.32万元||其中：财政拨款|1290.55万元
部门（单位）年度绩效目标|目标1：做好新闻宣传工作。||||目标1完成情况：已完成。
|目标2：举办新闻发布会12场。||||目标2完成情况：举办13场。
|目标3：加强网络管理。||||目标3完成情况：已完成。
年度绩效指标|一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分
|产出指标|数量指标|新闻发布会场次|≥12场|13场|100|100
总计||||||100|100
`,
    tables: [
      [
        "generic overall A1:J10 2022 万元",
        "of ××县委××部: -",
        "fund total initial - budget E3=1356.32 executed H3=1290.55 weight - rate J3=0.9515 score -",
        "fund fiscal initial - budget E4=1356.32 executed H4=1290.55 weight - rate J4= score -",
        "goal B5 F5",
        "goal B6 F6",
        "goal B7 F7",
        "9 indicator B9/C9/D9 target E9=≥12场 actual F9=13场 weight G9=100 score H9=100",
        "class 产出指标 weight - [1]",
        "total weight G10=100 score H10=100 grade -",
      ],
    ],
  },
  {
    what: "Goals below each other without outcomes",
    at: "A1",
    drawing: `
部门（单位）整体支出绩效自评表（2022年度）
部门（单位）名称|××县委××部
年度资金总额|1356.32|执行数|1290.55|执行率|95.15%
年度绩效目标|目标1：做好新闻宣传工作。
|目标2：举办新闻发布会12场。
年度绩效指标|一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分
|产出指标|数量指标|新闻发布会场次|≥12场|13场|100|100
总计||||||100|100
`,
    tables: [
      [
        "generic overall A1:H8 2022 万元",
        "of ××县委××部: -",
        "fund total initial - budget B3=1356.32 executed D3=1290.55 weight - rate F3=0.9515 score -",
        "goal B4 -",
        "goal B5 -",
        "7 indicator B7/C7/D7 target E7=≥12场 actual F7=13场 weight G7=100 score H7=100",
        "class 产出指标 weight - [1]",
        "total weight G8=100 score H8=100 grade -",
      ],
    ],
  },
];
