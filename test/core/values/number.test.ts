import { describe, expect, test } from "@jest/globals";
import { readNumber } from "../../../src/core/values/number";
import type { NumberContext } from "../../../src/core/values/number";

function reads(text: string, context?: NumberContext): string | null {
  const read = readNumber(text, context);
  if (read === null) return null;
  return `${read.number.toFixed()}|${read.unit}|${read.percent ? "percent" : "plain"}|${String(read.decimals)}`;
}

describe("money, scores and weights as text", () => {
  test.each([
    ["1,234.50", "1234.5||plain|2"],
    ["215,457.6", "215457.6||plain|1"],
    ["１２．５", "12.5||plain|1"],
    ["10分", "10|分|plain|0"],
    ["0.2万元", "0.2|万元|plain|1"],
    ["5 万元", "5|万元|plain|0"],
    ["10万", "10|万元|plain|0"],
    ["235.37 元", "235.37|元|plain|2"],
    ["￥1,234.50", "1234.5|元|plain|2"],
    ["(1.5)", "-1.5||plain|1"],
    ["（1,200.00）", "-1200||plain|2"],
    ["-3.5", "-3.5||plain|1"],
    ["97.81%", "0.9781|%|percent|2"],
    ["98%(百分比)", "0.98|%|percent|0"],
    ["-61.12%", "-0.6112|%|percent|2"],
    ["0.00", "0||plain|2"],
    ["95.36000000000001", "95.36||plain|14"],
  ])("%s", (text, expected) => {
    expect(reads(text)).toBe(expected);
  });
});

describe("under a header that says %", () => {
  test.each([
    ["100.00", "1|%|percent|2"],
    ["97.81", "0.9781|%|percent|2"],
    ["97.81%", "0.9781|%|percent|2"],
    ["0.9781", "0.9781|%|percent|4"],
    ["1", "1|%|percent|0"],
    ["0", "0|%|percent|0"],
  ])("%s", (text, expected) => {
    expect(reads(text, { percentHeader: true })).toBe(expected);
  });
});

describe("stored numbers", () => {
  test.each<[string, NumberContext, string | null]>([
    ["97.81%", { value: 0.978123, numberFormat: "0.00%" }, "0.978123|%|percent|2"],
    ["8.63", { value: 8.628, numberFormat: "0.00" }, "8.628||plain|2"],
    ["8.63", { value: 8.629999999999999, numberFormat: "General" }, "8.63||plain|2"],
    ["####", { value: 215457.6, numberFormat: "#,##0.00" }, "215457.6||plain|1"],
    ["(1.50)", { value: -1.5, numberFormat: "0.00_);(0.00)" }, "-1.5||plain|2"],
    ["100.00", { value: 100, numberFormat: "0.00", percentHeader: true }, "1|%|percent|2"],
    ["10分", { value: 10, numberFormat: '0"分"' }, "10|分|plain|0"],
    ["2022/6/30", { value: 44742, numberFormat: "yyyy/m/d" }, null],
  ])("%s", (text, context, expected) => {
    expect(reads(text, context)).toBe(expected);
  });
});

describe("cells without one exact number", () => {
  test.each([
    "",
    "—",
    "-",
    "/",
    "无",
    "优",
    "约5万元",
    "10余万元",
    "≥10",
    "3-5",
    "10分(满分)",
    "XX",
    "1.2.3",
  ])("%j", (text) => {
    expect(reads(text)).toBeNull();
  });
});
