import { expect, test } from "@jest/globals";
import { detectTables } from "../../../src/core/detect/detect";
import { toA1 } from "../../../src/core/grid/address";
import { gridOf } from "../../tables/grid-of";

const form = (rows: string): string => `
项目支出绩效自评表
（2022年度）
项目名称 | 示范项目
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
${rows}
总分 | | | | | 100 | 100`;

test.each([
  {
    what: "dots and numbers of the form in unused rows",
    rows: `产出指标 | 数量指标 | 培训人次 | ≥50人次 | 60人次 | 50 | 50
 | | 指标2： | | | |
 | | …… | | | |
效益指标 | 社会效益 | 知晓率 | ≥90% | 95% | 50 | 50`,
    cells: ["C6", "C7"],
  },
  {
    what: "a row of the form with points is an indicator",
    rows: `产出指标 | 数量指标 | 指标1： | | | 50 | 50
效益指标 | 社会效益 | 知晓率 | ≥90% | 95% | 50 | 50`,
    cells: [],
  },
  {
    what: "dashes and names of classes are no rest of the form",
    rows: `产出指标 | 数量指标 | 培训人次 | ≥50人次 | 60人次 | 100 | 100
效益指标 | 生态效益 | — | — | — | |
 | 可持续影响 | | | | |`,
    cells: [],
  },
])("placeholders: $what", ({ rows, cells }) => {
  const [table] = detectTables([gridOf(form(rows))]).tables;
  expect(table?.placeholders.map(({ at }) => toA1(at))).toEqual(cells);
});
