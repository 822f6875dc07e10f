import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { byPath } from "../../src/app/path-order";

test("numbers in names count as numbers, wherever they stand", () => {
  const sorted = ["1.xlsx", "2.xlsx", "9号/表3.xlsx", "9号/表20.xlsx", "10.xlsx", "10号/表1.xlsx"];
  expect(sorted.toReversed().sort(byPath)).toEqual(sorted);
});

test("names without numbers stand by their characters", () => {
  expect(["b.xlsx", "甲.xlsx", "a.xlsx", "乙.xlsx"].sort(byPath)).toEqual([
    "a.xlsx",
    "b.xlsx",
    "乙.xlsx",
    "甲.xlsx",
  ]);
});

test("a number longer than any computer counts is one too", () => {
  const [small, large] = ["9".repeat(40), `1${"0".repeat(40)}`];
  expect(byPath(small, large)).toBeLessThan(0);
});

test("the order of a list does not depend on the order it came in", () => {
  const name = fc.string({ unit: fc.constantFrom("0", "1", "2", "甲", "-", ".") });
  fc.assert(
    fc.property(fc.array(name), (names) => {
      expect([...names].sort(byPath)).toEqual(names.toReversed().sort(byPath));
    }),
  );
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(byPath(a, b))).toBe(-Math.sign(byPath(b, a)) || 0);
      expect(byPath(a, b) === 0).toBe(a === b);
    }),
  );
});
