import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import type { Coverage } from "../../../../src/core/check/narrative/part-sum";
import { isUsualPair, judgeList, judgeSum } from "../../../../src/core/check/narrative/part-sum";
import { readMoneyStatement } from "../../../../src/core/check/narrative/money-statement";

const judge = (
  whole: number,
  parts: readonly number[],
  coverage: Coverage = "open",
  besides: readonly number[] = [],
) =>
  judgeSum({
    whole: new Decimal(whole),
    besides: besides.map((number) => new Decimal(number)),
    parts: parts.map((number) => new Decimal(number)),
    step: new Decimal("0.01"),
    coverage,
  })?.verdict ?? null;

describe("parts and their whole", () => {
  test.each<readonly [string, number, readonly number[], Coverage, string | null]>([
    ["they make it", 100, [60, 40], "complete", null],
    ["they exceed it", 100, [60, 41], "unknown", "exceeds"],
    ["they are all, and less", 100, [60, 30], "complete", "differs"],
    ["they mostly are all, and less", 100, [60, 5], "usual", "short"],
    ["less by a hair", 100, [60, 39.5], "open", "short"],
    ["most of it", 100, [60, 25], "open", "partial"],
    ["some of it", 100, [60, 15], "open", null],
    ["one part of it", 100, [95], "open", null],
    ["a shortfall that says nothing", 100, [60, 39.5], "unknown", null],
    ["three amounts of two decimals", 100, [60, 39.985], "complete", "rounding"],
    ["parts of parts beside them", 100, [60, 50, 10, 40], "complete", null],
    ["parts of parts before two equal ones", 160, [40, 30, 10, 60, 60], "complete", null],
    ["three parts of a part before another", 100, [30, 10, 5, 15, 70], "complete", null],
    ["something else behind them", 100, [60, 40, 30], "complete", null],
    ["no whole", 0, [60, 40], "open", "exceeds"],
  ])("%s", (_, whole, parts, coverage, verdict) => {
    expect(judge(whole, parts, coverage)).toBe(verdict);
  });

  test("an amount said before may be meant, or may be large enough", () => {
    expect(judge(90, [60, 40], "open", [100])).toBeNull();
    expect(judge(90, [60, 35], "open", [100])).toBeNull();
    expect(judge(90, [60, 45], "open", [100])).toBe("exceeds");
    expect(judge(90, [60, 29.99], "open", [200])).toBe("rounding");
    expect(judge(200, [60, 29.99], "open", [90])).toBe("rounding");
  });

  test("whole amounts are not rounded", () => {
    const numbers = { whole: new Decimal(3), besides: [], parts: [new Decimal(1), new Decimal(1)] };
    expect(judgeSum({ ...numbers, step: new Decimal(1), coverage: "complete" })?.verdict).toBe(
      "differs",
    );
  });

  const amounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 8 });
  test("any parts that make the whole are silent, in every order", () => {
    fc.assert(
      fc.property(amounts, (cents) => {
        const parts = cents.map((cent) => new Decimal(cent).div(100));
        const whole = Decimal.sum(...parts).toNumber();
        const shuffled = [...parts].reverse().map((part) => part.toNumber());
        expect(judge(whole, shuffled, "complete")).toBeNull();
      }),
    );
  });
  test("parts are never said to exceed a whole that is as large as their sum", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 1000 }), (parts, more) => {
        const whole = parts.reduce((sum, part) => sum + part, more);
        expect(judge(whole, parts, "complete")).not.toBe("exceeds");
      }),
    );
  });
});

test.each([
  [["基本支出", "项目支出"], true],
  [["公用经费", "人员经费"], true],
  [["基本支出", "人员经费"], false],
  [["基本支出", "项目支出", "其他支出"], false],
  [[], false],
])("%j are all there is: %s", (names, expected) => {
  expect(isUsualPair(names)).toBe(expected);
});

const verdictsIn = (text: string) =>
  readMoneyStatement(text).lists.map((list) => judgeList(list)?.verdict ?? null);

describe("a list of 其中", () => {
  test.each<readonly [string, string, string | null]>([
    ["of a whole that is only about right", "支出约10万元，其中会议费8万元、培训费5万元", null],
    ["a hair short", "支出100万元，其中：基建60万元，设备39.5万元", "short"],
    [
      "a hair short, with something left out between its parts",
      "预算100万元，其中：财政拨款60万元，当年支出55万元；自有资金39.5万元，支出30万元。",
      null,
    ],
    [
      "a hair short of one of two amounts",
      "收入200万元，支出100万元。其中：基建60万元，设备39.5万元",
      null,
    ],
    ["closed by the others", "支出100万元，其中：办公费50万元、其他支出5万元", "short"],
    ["with others in the name of a part", "支出100万元，其中：办公费50万元、培训及其他5万元", null],
    ["in two currencies", "支出500万元，其中国内300万元、国外100万美元、地方250万元", null],
    ["beside another currency", "引进10万美元，支出500万元，其中：甲300万元、乙250万元", null],
  ])("%s: %s", (_, text, verdict) => {
    expect(verdictsIn(text)).toEqual([verdict]);
  });
});
