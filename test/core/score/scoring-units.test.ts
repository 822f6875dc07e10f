import { describe, expect, test } from "@jest/globals";
import { isVacant, scoringUnits } from "../../../src/core/score/scoring-units";
import type { ColumnName, RowSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

function vacant(row: RowSpec, weighed: boolean, columnsAbsent: readonly ColumnName[] = []) {
  const [built] = tableOf({ rows: [row], columnsAbsent }).indicators;
  return built ? isVacant(built, weighed) : null;
}

describe("a row left empty", () => {
  test.each<readonly [RowSpec, weighed: boolean, vacant: boolean]>([
    [{}, false, true],
    [{ level3: "……" }, false, true],
    [{ level3: "指标1：" }, false, true],
    [{ level3: "指标12" }, false, true],
    [{ level3: "指标:" }, false, true],
    [{ level3: " - " }, false, true],
    // A name alone makes a row, but not where the form prints weights.
    [{ level3: "培训人数" }, false, false],
    [{ level3: "培训人数" }, true, true],
    [{ level3: "指标一：培训" }, false, false],
    [{ level3: "指标1：培训" }, false, false],
    [{ level3: "培训指标1" }, false, false],
    [{ level3: "培训……" }, false, false],
    [{ level3: "……培训" }, false, false],
    // Any value makes one; blanks are none.
    [{ weight: "5" }, true, false],
    [{ score: "5" }, true, false],
    [{ coefficient: "90%" }, true, false],
    [{ target: "≥5次" }, true, false],
    [{ actual: "5次" }, true, false],
    [{ target: " ", actual: "\n", weight: " ", score: " " }, true, true],
  ])("%j, weights printed: %s: %s", (row, weighed, expected) => {
    expect(vacant(row, weighed)).toBe(expected);
  });

  test("in a form without names for its rows", () => {
    expect(vacant({}, false, ["level3"])).toBe(true);
  });
});

describe("rows that earn one score", () => {
  const units = (rows: readonly RowSpec[], columnsAbsent: readonly ColumnName[] = []) =>
    scoringUnits(tableOf({ rows, columnsAbsent })).map((unit) => unit.rows);
  const row: RowSpec = { level3: "培训", target: "≥5次" };

  test("share a score cell; of-which rows, groups and empty rows are none", () => {
    const shared = { ...row, shares: ["score"] as const };
    const group = { ...row, role: "group" } as const;
    const part = { ...row, role: "of-which" } as const;
    expect(units([row, shared, group, part, {}, row])).toEqual([[0, 1], [5]]);
  });

  test("a line that holds nothing but the merged score over it is none", () => {
    expect(units([{ ...row, score: "5" }, { shares: ["score"] }])).toEqual([[0]]);
    expect(
      units([
        { ...row, score: "5" },
        { level3: "质量", shares: ["score"] },
      ]),
    ).toEqual([[0, 1]]);
  });

  test("are single in a form without scores", () => {
    expect(units([row, row], ["score"])).toEqual([[0], [1]]);
  });

  test("a name alone is a row only in forms that print no weight", () => {
    const name = { level3: "培训" };
    expect(units([name, row])).toEqual([[0], [1]]);
    expect(units([name, { ...row, weight: "5" }])).toEqual([[1]]);
  });
});
