import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/core/check/finding";
import { atLeastAsSevere, inReadingOrder } from "../../../src/core/check/finding-order";
import { fromA1 } from "../../../src/core/grid/address";

const finding = (
  code: string,
  more: Partial<Finding> = {},
  sheet = "甲",
  cell?: string,
): Finding => {
  const at = cell === undefined ? null : fromA1(cell);
  return {
    id: "0",
    rule: code,
    code,
    messageId: "differs",
    severity: "error",
    cells: at ? [{ sheet, at }] : [],
    values: {},
    clause: "",
    fix: null,
    acknowledged: null,
    consequences: [],
    ...more,
  };
};
const codes = (...findings: readonly Finding[]) =>
  inReadingOrder(findings, ["甲", "乙"]).map(({ code }) => code);

describe("findings in the order of reading", () => {
  test.each<readonly [string, Finding, Finding]>([
    ["errors before warnings", finding("A", {}, "乙", "B9"), finding("B", { severity: "warning" })],
    [
      "warnings before information",
      finding("A", { severity: "warning" }, "乙", "B9"),
      finding("B", { severity: "info" }, "甲", "A1"),
    ],
    ["those of no cell first", finding("B"), finding("A", {}, "甲", "A1")],
    ["sheet by sheet", finding("B", {}, "甲", "B9"), finding("A", {}, "乙", "A1")],
    ["row by row", finding("B", {}, "甲", "B9"), finding("A", {}, "甲", "A10")],
    ["column by column", finding("B", {}, "甲", "B9"), finding("A", {}, "甲", "C9")],
    ["by code", finding("A", {}, "甲", "B9"), finding("B", {}, "甲", "B9")],
    ["by message", finding("A", { messageId: "above" }), finding("A", { messageId: "below" })],
    ["by id", finding("A", { id: "1" }), finding("A", { id: "2" })],
  ])("%s", (_, first, second) => {
    expect(inReadingOrder([second, first], ["甲", "乙"])).toEqual([first, second]);
    expect(inReadingOrder([first, second], ["甲", "乙"])).toEqual([first, second]);
  });

  test("are told all", () => {
    expect(codes()).toEqual([]);
    const all = ["C", "A", "B"].map((code) => finding(code));
    expect(codes(...all)).toEqual(["A", "B", "C"]);
  });
});

test("an error weighs at least as much as an error, and more than a warning", () => {
  expect(atLeastAsSevere("error", "error")).toBe(true);
  expect(atLeastAsSevere("error", "warning")).toBe(true);
  expect(atLeastAsSevere("info", "warning")).toBe(false);
});
