import { expect, test } from "@jest/globals";
import { nearMatch } from "../../../src/cli/arguments/near-match";

const NAMES = ["check", "score", "forms", "rules"];

test.each([
  ["chekc", "check"],
  ["chck", "check"],
  ["CHECK", "check"],
  ["socre", "score"],
  ["form", "forms"],
  ["rule", "rules"],
  ["x", null],
  ["delete", null],
  ["", null],
])("the command meant by %s", (typed, meant) => {
  expect(nearMatch(typed, NAMES)).toBe(meant);
});
