import { describe, expect, test } from "@jest/globals";
import type { EvaluationTable } from "../../../src/core/detect/evaluation-table";
import type { Finding } from "../../../src/core/check/finding";
import { scoresTotal } from "../../../src/core/check/rules/scores-total";
import { weightsTotal } from "../../../src/core/check/rules/weights-total";
import { checkTables } from "../../../src/core/check/runner";
import { isClosed, isWhole } from "../../../src/core/check/table-end";
import { formById } from "../../../src/core/forms";
import { resolvePolicy } from "../../../src/core/score/resolve-policy";
import { scoreTable } from "../../../src/core/score/score-table";
import { tableOf } from "../../tables/build-table";
import type { RowSpec, TableSpec } from "../../tables/build-table";

const row = (level1: string, points: string): RowSpec => ({
  level1,
  level3: `${level1}的指标`,
  target: "≥1次",
  actual: "1次",
  weight: points,
  score: points,
});

const spec = (points: readonly [string, string], score: string): TableSpec => ({
  funds: [{ adjusted: "20", executed: "20", rate: "100%", weight: "10", score: "10" }],
  rows: [row("产出指标", points[0]), row("效益指标", points[1])],
  total: { score },
});

/** The same table with its total in the head, as 自评总分 stands on the form of Chongqing. */
function withTotalInHead(table: EvaluationTable): EvaluationTable {
  const [head] = table.heads;
  return head && table.total ? { ...table, total: { ...table.total, label: head.label } } : table;
}

describe("whether a table is there to its end", () => {
  const table = tableOf(spec(["50", "40"], "100"));
  const cases: readonly (readonly [string, EvaluationTable, boolean, readonly boolean[]])[] = [
    ["a total row below the indicators closes it", table, true, [true, true]],
    ["a visible cut opens it", { ...table, cut: true }, false, [false, false]],
    [
      "without a total row the last class may go on",
      { ...table, total: null },
      false,
      [true, false],
    ],
    ["a total in the head closes nothing", withTotalInHead(table), false, [true, false]],
    ["no rows and a total row", { ...table, indicators: [], classes: [] }, true, []],
  ];
  test.each(cases)("%s", (_, given, closed, whole) => {
    expect(isClosed(given)).toBe(closed);
    const level1 = given.classes.filter(({ level }) => level === 1);
    expect(level1.map((group) => isWhole(given, group))).toEqual(whole);
  });
});

describe("sums of a table whose total stands in the head", () => {
  const found = (points: readonly [string, string], score: string): readonly Finding[] => {
    const table = withTotalInHead(tableOf(spec(points, score)));
    const form = formById(table.form);
    const scorecard = scoreTable(table, resolvePolicy(table, form));
    const contents = { tables: [{ table, form, scorecard }], narratives: [] };
    return checkTables(contents, { rules: [weightsTotal, scoresTotal] }).tables.flat();
  };
  const cases: readonly (readonly [
    string,
    readonly [string, string],
    string,
    readonly string[],
  ])[] = [
    ["too little may be lost at the end", ["50", "20"], "97", []],
    ["too much is too much", ["70", "40"], "97", ["scores-total", "weights-total"]],
    ["weights that make 100 show that nothing is lost", ["50", "40"], "101", ["scores-total"]],
  ];
  test.each(cases)("%s", (_, points, score, rules) => {
    expect(
      found(points, score)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(rules);
  });
});
