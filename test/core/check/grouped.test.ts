import { expect, test } from "@jest/globals";
import { groupedBy } from "../../../src/core/check/grouped";

test("what has one key stands together, keys and items in the order of coming", () => {
  const groups = groupedBy(["乙1", "甲1", "乙2", "甲2", "丙1"], (name) => name.charAt(0));
  expect([...groups]).toEqual([
    ["乙", ["乙1", "乙2"]],
    ["甲", ["甲1", "甲2"]],
    ["丙", ["丙1"]],
  ]);
});

test("nothing gives no group", () => {
  expect([...groupedBy([], String)]).toEqual([]);
});
