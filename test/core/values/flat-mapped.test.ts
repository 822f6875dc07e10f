import { expect, test } from "@jest/globals";
import { flatMapped } from "../../../src/core/values/flat-mapped";

test("lists and single things are joined in order, with their places, as flatMap joins them", () => {
  const work = (item: string, index: number) =>
    item === "" ? [] : item === "pair" ? [item, [index]] : item + String(index);
  const items = ["a", "", "pair", "b"];
  expect(flatMapped(items, work)).toEqual(["a0", "pair", [2], "b3"]);
  expect(flatMapped(items, work)).toEqual(items.flatMap<unknown>(work));
});
