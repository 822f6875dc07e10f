import { describe, expect, test } from "@jest/globals";
import { referenceFromA1, referenceToA1 } from "../../../src/core/grid/address";

describe("addresses of reports", () => {
  test.each([
    ["G12", "表1", { sheet: "表1", at: { row: 11, column: 6 } }],
    ["'表2'!A1", "表1", { sheet: "表2", at: { row: 0, column: 0 } }],
    ["'甲''乙!'!AA10", null, { sheet: "甲'乙!", at: { row: 9, column: 26 } }],
    ["G12", null, null],
    ["'表1'!", "表1", null],
    ["''!A1", null, null],
    ["", "表1", null],
  ])("%s from %s", (address, home, cell) => {
    expect(referenceFromA1(address, home)).toEqual(cell);
    if (cell) expect(referenceFromA1(referenceToA1(cell), null)).toEqual(cell);
  });
});
