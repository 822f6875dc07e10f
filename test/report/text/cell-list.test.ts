import { expect, test } from "@jest/globals";
import { cellRanges } from "../../../src/report/text/cell-list";

test.each([
  ["one", ["H5"], ["H5"]],
  ["neighbours in a column", ["H5", "H6", "H7"], ["H5:H7"]],
  ["a gap", ["H5", "H7", "H8"], ["H5", "H7:H8"]],
  ["two columns", ["H5", "I5", "I6"], ["H5", "I5:I6"]],
  ["the same cell twice", ["H5", "H5", "H6"], ["H5:H6"]],
  ["another sheet's cells stay as they are", ["'表1'!H5", "'表1'!H6"], ["'表1'!H5", "'表1'!H6"]],
  ["none", [], []],
])("cells as a person lists them: %s", (_, cells, ranges) => {
  expect(cellRanges(cells)).toEqual(ranges);
});
