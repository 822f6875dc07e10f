import { describe, expect, test } from "@jest/globals";
import {
  asksForFigure,
  filledActual,
  filledTarget,
  valueRows,
} from "../../../src/core/check/value-rows";
import type { RowSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

describe("rows that state values", () => {
  test("groups and rows that share both cells are left out, of-which rows are not", () => {
    const table = tableOf({
      rows: [
        { role: "group", level1: "产出指标", weight: "50" },
        { level3: "发放人数", target: "≥80人", actual: "87人" },
        { role: "of-which", level3: "其中：儿童", target: "≥8人", actual: "9人" },
        { level3: "丰富活动", shares: ["target", "actual"] },
        { level3: "受益人数", shares: ["target"], actual: "7人" },
      ],
    });
    expect(valueRows(table).map(({ index }) => index)).toEqual([1, 2, 4]);
    expect(valueRows(table).every(({ row, index }) => table.indicators[index] === row)).toBe(true);
  });

  test("in a form without targets every row states its own actual", () => {
    const rows = [
      { level3: "甲", actual: "1次" },
      { level3: "乙", actual: "2次" },
    ];
    const valuesOf = (...more: readonly RowSpec[]) =>
      valueRows(tableOf({ rows: [...rows, ...more], columnsAbsent: ["target"] }));
    expect(valuesOf()).toHaveLength(2);
    expect(valuesOf({ level3: "丙", shares: ["actual"] })).toHaveLength(2);
  });

  test.each([
    ["≥5次", true],
    ["98%", true],
    ["培训1次，资料200份", true],
    ["", true],
    ["—", false],
    ["显著提升", false],
    ["12月底前", false],
  ])("a target of %j asks for a figure: %j", (target, expected) => {
    const [row] = tableOf({ rows: [{ level3: "甲", target, actual: "5次" }] }).indicators;
    expect(row && asksForFigure(row)).toBe(expected);
  });

  test("a dash is not filled in", () => {
    const [row] = tableOf({ rows: [{ level3: "甲", target: "—", actual: " " }] }).indicators;
    expect(row && [filledTarget(row), filledActual(row)]).toEqual([null, null]);
  });
});
