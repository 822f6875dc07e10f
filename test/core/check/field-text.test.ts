import { describe, expect, test } from "@jest/globals";
import {
  eachCellOnce,
  quotedLabel,
  rowName,
  saysNothing,
  textOf,
} from "../../../src/core/check/field-text";
import type { RowSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

const nameOf = (row: RowSpec) => tableOf({ rows: [row] }).indicators.map(rowName);

describe("what a row is called", () => {
  test.each<readonly [RowSpec, string]>([
    [{ level1: "产出指标", level2: "数量指标", level3: " 培训\n人数：" }, "培训人数"],
    [{ level1: "产出指标", level2: "数量指标", level3: " " }, "数量指标"],
    [{ level1: "产出指标", level2: "", level3: "" }, "产出指标"],
    [{ level1: "", level2: "", level3: "" }, "第20行"],
  ])("%j: %s", (row, expected) => {
    expect(nameOf(row)).toEqual([expected]);
  });
});

test.each([
  ["培训人数", "培训人数"],
  [" 培训 人数 ：: ", "培训人数"],
  ["培训：人数", "培训：人数"],
  ["　", ""],
])("the label %j is quoted as %s", (text, expected) => {
  expect(quotedLabel(text)).toBe(expected);
});

test("a place that the form does not have holds no text", () => {
  expect([textOf({ text: " 5次" }), textOf(null), textOf(undefined)]).toEqual([" 5次", "", ""]);
});

test("blanks and dashes say nothing, and so does no cell", () => {
  const says = (actual: string) =>
    tableOf({ rows: [{ level3: "培训", actual }] }).indicators.some(
      (row) => !saysNothing(row.actual),
    );
  expect(["", " ", "—", "-", "/", "－－", "*"].filter(says)).toEqual([]);
  expect(["0", "无", "—5", "a"].filter(says)).toHaveLength(4);
  expect(saysNothing(null)).toBe(true);
});

test("of fields of one cell the first counts", () => {
  const [row] = tableOf({ rows: [{ level3: "培训", target: "9", actual: "8" }] }).indicators;
  const [target, actual] = [row?.target, row?.actual];
  if (!target || !actual) throw new Error("no fields");
  expect(eachCellOnce([target, actual, { ...target, text: "7" }])).toEqual([target, actual]);
});
