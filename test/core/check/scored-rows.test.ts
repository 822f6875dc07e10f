import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import { isCertain, judgedRows, sharingRows } from "../../../src/core/check/scored-rows";
import { formById } from "../../../src/core/forms";
import { resolvePolicy } from "../../../src/core/score/resolve-policy";
import { scoreTable } from "../../../src/core/score/score-table";
import type { RowChoice } from "../../../src/core/score/scoring-choices";
import { NO_CHOICES } from "../../../src/core/score/scoring-choices";
import type { TableSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";
import { scoredTable } from "./scored-table";

/** The rows, from 0, that rules may judge where a person decided this for the first. */
function judged(choice?: RowChoice): readonly number[] {
  const row = { level3: "培训人次", target: "≥50人", actual: "40人", weight: "10", score: "9" };
  const table = tableOf({ rows: [{ ...row, level1: "产出指标" }, row] });
  const form = formById(table.form);
  const choices = { ...NO_CHOICES, rows: new Map(choice ? [[0, choice]] : []) };
  const scorecard = scoreTable(table, resolvePolicy(table, form), choices);
  return judgedRows({ table, form, scorecard }).map((one) => table.indicators.indexOf(one.row));
}

describe("rows whose score rules may judge", () => {
  const note = "按区间计分";
  const share = new Decimal("0.7");
  const cases: readonly (readonly [string, RowChoice | undefined, readonly number[]])[] = [
    ["all that print a score and a weight", undefined, [0, 1]],
    ["not one scored by hand", { kind: "manual", score: new Decimal(9), note }, [1]],
    ["not one whose tier a person chose", { kind: "tier", tier: "partly", share }, [1]],
  ];
  test.each(cases)("%s", (_, choice, rows) => {
    expect(judged(choice)).toEqual(rows);
  });
});

describe("the rows that share a score", () => {
  const row = { level3: "培训人次", target: "≥50人", actual: "40人", weight: "10", score: "9" };
  const scored = scoredTable({
    rows: [
      { level1: "产出指标", ...row },
      { ...row, score: "", weight: "", shares: ["score", "weight"] },
      row,
      { ...row, score: "" },
    ],
  });

  test("are told by their cell", () => {
    const shares = judgedRows(scored).map((one) =>
      sharingRows(scored, one).map((other) => scored.table.indicators.indexOf(other.row)),
    );
    expect(shares).toEqual([[0, 1], [2]]);
  });

  test("whose weight is only taken from the score are not judged", () => {
    const rows = [
      { ...row, level1: "产出指标（50分）", weight: "", actual: "50人", score: "50" },
      { ...row, level1: "效益指标", weight: "", actual: "50人", score: "40" },
    ];
    const bare = scoredTable({ form: "hubei-project", rows, columnsAbsent: ["weight"] });
    expect(judgedRows(bare).every(({ score }) => score.weightSource !== "score")).toBe(true);
  });
});

describe("a difference from the computed score is certain", () => {
  const missed = { level1: "满意度指标", target: "≥95%", actual: "90%", weight: "10", score: "10" };
  const certain = (spec: Partial<TableSpec>, policy = {}) => {
    const scored = scoredTable({ form: "mof-2020", rows: [missed], ...spec }, policy);
    return scored.scorecard.rows.map((score) => isCertain(scored, score));
  };

  test("where direction, weight and policy are written", () => {
    expect(certain({})).toEqual([true]);
  });

  test("not where one of them is only taken for granted", () => {
    expect(certain({ rows: [{ ...missed, target: "95%" }] })).toEqual([false]);
    expect(certain({ columnsAbsent: ["weight"] })).toEqual([false]);
    expect(certain({}, { stated: false })).toEqual([false]);
  });
});
