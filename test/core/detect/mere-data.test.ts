import { expect, test } from "@jest/globals";
import { isMereData } from "../../../src/core/detect/mere-data";
import type { Area } from "../../../src/core/grid/address";
import { gridFrom, type Grid } from "../../../src/core/grid/grid";

const LEDGER: Area = { top: 0, left: 0, bottom: 99_999, right: 9 };

function gridWith(text: string, row: number, column: number): Grid {
  const cell = { row, column, value: text, text, formula: null, numberFormat: "General" };
  return gridFrom("表", [cell]);
}

test.each<[string, Area, Grid, boolean]>([
  ["a large sheet without any sign of a table", LEDGER, gridWith("凭证号", 0, 0), true],
  ["a large sheet whose top left is empty", LEDGER, gridFrom("表", []), true],
  ["a title at the top", LEDGER, gridWith("项目支出绩效自评表", 0, 0), false],
  ["a heading of indicators", LEDGER, gridWith("三级指标", 399, 29), false],
  ["a heading of funds", LEDGER, gridWith("全年执行数", 5, 3), false],
  ["a title below what is looked at", LEDGER, gridWith("项目支出绩效自评表", 400, 0), true],
  ["a title right of what is looked at", LEDGER, gridWith("项目支出绩效自评表", 0, 30), true],
  ["a sheet of 200,000 cells", { ...LEDGER, bottom: 19_999 }, gridWith("凭证号", 0, 0), false],
])("%s", (_, area, grid, expected) => {
  expect(isMereData(area, grid)).toBe(expected);
});
