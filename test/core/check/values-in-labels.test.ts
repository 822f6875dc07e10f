import { expect, test } from "@jest/globals";
import { checkTables } from "../../../src/core/check/runner";
import { detectTables } from "../../../src/core/detect/detect";
import { formById } from "../../../src/core/forms";
import { resolvePolicy } from "../../../src/core/score/resolve-policy";
import { scoreTable } from "../../../src/core/score/score-table";
import { gridOf } from "../../tables/grid-of";

test("a wrong number in the cell of its label is found, and its label is never written over", () => {
  const { tables, narratives } = detectTables([
    gridOf(`2022年部门整体支出绩效自评表
年度预算金额：100万元|实际执行金额：90万元|预算执行率：98%|分值：10|得分：9.8
一级指标|二级指标|三级指标|指标值|完成值|权重|得分
产出|数量|检查次数|≥10次|12次|90|90
总分|||||100|99.8
评价等次：□优   ☑良   □中   □差`),
  ]);
  const scored = tables.map((table) => {
    const form = formById(table.form);
    return { table, form, scorecard: scoreTable(table, resolvePolicy(table, form, null)) };
  });
  const [found = []] = checkTables({ tables: scored, narratives }).tables;
  const wrong = found.filter(({ rule }) => /^(execution-rate|execution-score|grade)$/.test(rule));
  expect(wrong.map(({ rule }) => rule).toSorted()).toEqual([
    "execution-rate",
    "execution-score",
    "grade",
  ]);
  expect(wrong.flatMap(({ fix }) => fix?.writes ?? [])).toEqual([]);
});
