import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { largest, sumOf } from "../../../src/core/values/sum";

/** More than a call takes arguments. */
const MANY = 200_000;

describe("sums", () => {
  test.each([
    ["none", [], "0"],
    ["some", ["0.1", "0.2", "-1"], "-0.7"],
    ["very many", Array.from({ length: MANY }, () => "0.01"), "2000"],
  ])("of %s", (_, numbers, sum) => {
    expect(sumOf(numbers.map((number) => new Decimal(number))).toString()).toBe(sum);
  });

  test("of amounts in hundredths are exact, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 40 }), (cents) => {
        const exact = cents.reduce((sum, one) => sum + BigInt(one), 0n);
        const numbers = cents.map((one) => new Decimal(one).div(100));
        expect(sumOf(numbers).times(100).toFixed()).toBe(String(exact));
        expect(sumOf([...numbers].reverse()).eq(sumOf(numbers))).toBe(true);
      }),
    );
  });
});

test.each([
  ["none: the least", [], 2, 2],
  ["all smaller: the least", [0, 1], 2, 2],
  ["one larger", [0, 7, 3], 2, 7],
  ["very many", Array.from({ length: MANY }, (_, index) => index % 9), 0, 8],
])("the largest of %s", (_, numbers, least, most) => {
  expect(largest(numbers, least)).toBe(most);
});
