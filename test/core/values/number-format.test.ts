import { describe, expect, test } from "@jest/globals";
import { formatKind } from "../../../src/core/values/number-format";

describe("what a number format shows", () => {
  test.each([
    ["0%", "percent"],
    ["0.00%;[Red]-0.00%", "percent"],
    ['"≥"0%', "percent"],
    ["yyyy/m/d", "date"],
    ['yyyy"年"m"月"', "date"],
    ["[$-804]m月d日", "date"],
    ["mmm", "date"],
    ["General", "plain"],
    ["@", "plain"],
    ["#,##0.00_);[Red](#,##0.00)", "plain"],
    ["h:mm", "plain"],
    ['0"%"', "plain"],
    ['0"year"', "plain"],
    ["0\\d", "plain"],
    ["", "plain"],
    [undefined, "plain"],
  ])("%j", (format, expected) => {
    expect(formatKind(format)).toBe(expected);
  });
});
