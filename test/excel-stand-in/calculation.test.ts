import { expect, test } from "@jest/globals";
import { workbookFromRows } from "./load/from-rows";

/** A1:A3 hold 90, 8.125 and the text 优; A4 is blank. */
const FORMULAS: readonly (readonly [string, string | number | boolean])[] = [
  ["=SUM(A1:A3)", 98.125],
  ["=ROUND(A2,2)", 8.13],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUNDDOWN(A2,1)", 8.1],
  ["=MIN(10,A1/A2*2)", 10],
  ['=IF(A1>=90,"优",IF(A1>=80,"良","差"))', "优"],
  ["=IF(A4=0,0,A1/A4)", 0],
  ["=A1/A4", "#DIV/0!"],
  ['=IFERROR(A1/A4,"无")', "无"],
  ['=N("ziping:grade")=0', true],
  ["=-2^2+50%*4", 6],
  ["='表1'!A1&\"分\"", "90分"],
  ["=A3+1", "#VALUE!"],
];

test.each(FORMULAS)("%s gives %p", (formula, value) => {
  const workbook = workbookFromRows({ 表1: [[90], [8.125], ["优"], [], [formula]] });
  expect(workbook.sheet("表1")?.cell(4, 0).value).toBe(value);
});

test("a formula that is not understood keeps the value it was loaded with", () => {
  const cell = { value: 7, formula: "=XLOOKUP(1,A1:A2,A1:A2)" };
  const workbook = workbookFromRows({ 表1: [[1], [cell]] });
  expect(workbook.sheet("表1")?.cell(1, 0)).toMatchObject(cell);
});
