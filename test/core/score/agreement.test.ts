import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import type { Field } from "../../../src/core/detect/evaluation-table";
import {
  executionScoreAgreement,
  judgedRowDecimals,
  judgedScoreDecimals,
  printedNumber,
  rateAgreement,
  scoreAgreement,
} from "../../../src/core/score/agreement";
import type { Agreement } from "../../../src/core/score/agreement";
import { tableOf } from "../../tables/build-table";

function field(text: string, number?: number): Field {
  const read = printedNumber(text)?.value ?? null;
  return {
    at: { row: 0, column: 0 },
    text,
    number: number === undefined ? read : new Decimal(number),
    formula: null,
  };
}

const ratio = (executed: number, budget: number) => new Decimal(executed).div(budget);

describe("a printed rate agrees with the exact one", () => {
  test.each<readonly [string, Decimal, Agreement]>([
    // 97.80 % for 97.806…, 94 % for 93.97 %, 86.5 % for 86.48 %, 50 % for 49.88 %: rounding.
    ["97.81%", new Decimal("0.978061"), "exact"],
    ["97.80%", new Decimal("0.978061"), "rounded"],
    ["97.8%", new Decimal("0.978061"), "rounded"],
    ["94%", ratio(197.33, 210), "rounded"],
    ["93.97%", ratio(197.33, 210), "exact"],
    ["93%", ratio(197.33, 210), "rounded"],
    ["86.5%", new Decimal("0.8648"), "rounded"],
    ["50%", ratio(154.74, 310.2), "rounded"],
    ["100%", ratio(6.84, 6.84), "exact"],
    ["100.00%", ratio(20, 20), "exact"],
    // 上海普陀: 215457.6/250000 is 86.18 %, printed 86.19 %; 甘肃 68.59 % for 93.32 %.
    ["86.19%", ratio(215457.6, 250000), "differs"],
    ["68.59%", ratio(22.5, 24.11), "differs"],
    ["98%", new Decimal("0.973"), "differs"],
    ["96%", new Decimal("0.973"), "differs"],
    // Without a sign: the percent figure, the fraction, a bare 1 for 100 %.
    ["95.36", new Decimal("0.953592"), "exact"],
    ["0.9536", new Decimal("0.953592"), "exact"],
    ["1", new Decimal(1), "exact"],
    ["100.00", new Decimal(1), "exact"],
    ["76", new Decimal("0.7612"), "rounded"],
    ["0.5", new Decimal("0.005"), "exact"],
    ["95.4", new Decimal("0.953592"), "rounded"],
    ["95.46", new Decimal("0.953592"), "differs"],
    ["50%", new Decimal("0.005"), "differs"],
  ])("%s beside %s: %s", (text, exact, expected) => {
    expect(rateAgreement(field(text), exact)).toBe(expected);
  });

  test("text that is no number is not judged", () => {
    for (const text of ["", "—", "完成"])
      expect(rateAgreement(field(text), new Decimal(1))).toBeNull();
  });

  test("what is shown is judged where the cell holds more", () => {
    expect(rateAgreement(field("95.36%", 0.953591487), ratio(32.26, 33.83))).toBe("exact");
    expect(rateAgreement(field("95%", 0.953591487), ratio(32.26, 33.83))).toBe("rounded");
  });
});

describe("a printed score agrees with the exact one", () => {
  test.each<readonly [string, string, number, Agreement]>([
    ["8.63", "8.6278", 2, "exact"],
    ["8.62", "8.6278", 2, "rounded"],
    ["8.6", "8.6278", 2, "differs"],
    ["8.6", "8.6278", 1, "rounded"],
    ["8.628", "8.6278", 2, "rounded"],
    ["9.80", "9.8", 2, "exact"],
    ["9.8", "9.8", 2, "exact"],
    ["9", "9.8", 2, "differs"],
    // A column of whole points rounds, it does not cut.
    ["10", "9.8", 0, "rounded"],
    ["9", "9.8", 0, "differs"],
    ["19.6分", "19.6", 2, "exact"],
    ["5.94", "8.6278", 2, "differs"],
  ])("%s beside %s at %d decimals: %s", (text, exact, decimals, expected) => {
    expect(scoreAgreement(field(text), new Decimal(exact), decimals)).toBe(expected);
  });

  test("the tolerance of the policy accepts a small difference", () => {
    const exact = new Decimal("8.6278");
    expect(scoreAgreement(field("8.7"), exact, 2, new Decimal("0.1"))).toBe("rounded");
    expect(scoreAgreement(field("8.8"), exact, 2, new Decimal("0.1"))).toBe("differs");
  });

  test("scores are judged at two decimals unless the whole column prints fewer", () => {
    const decimals = (...scores: string[]) =>
      judgedScoreDecimals(
        tableOf({ rows: scores.map((score) => ({ level1: "产出指标", score })) }),
      );
    expect(decimals("10", "9.5", "8.62")).toBe(2);
    expect(decimals("10", "9.5")).toBe(1);
    expect(decimals("10", "9")).toBe(0);
    expect(decimals("9.123")).toBe(2);
    expect(decimals("", "—")).toBe(2);
  });

  test("the fund row and the total are of that column", () => {
    const whole = { rows: [{ level1: "产出指标", score: "9" }] };
    const funds = [{ score: "8.63" }];
    expect(judgedScoreDecimals(tableOf({ ...whole, funds }))).toBe(2);
    expect(judgedScoreDecimals(tableOf({ ...whole, total: { score: "97.5" } }))).toBe(1);
    expect(judgedScoreDecimals(tableOf({ ...whole, total: null }))).toBe(0);
    expect(judgedScoreDecimals(tableOf({ rows: [] }))).toBe(2);
  });

  test("whole points of all indicators are judged at one decimal beside a fund score with two", () => {
    const funds = [{ score: "9.58" }];
    const rows = (...scores: string[]) => scores.map((score) => ({ level1: "产出指标", score }));
    expect(judgedRowDecimals(tableOf({ rows: rows("10", "28"), funds }))).toBe(1);
    expect(judgedRowDecimals(tableOf({ rows: rows("10", "28.25"), funds }))).toBe(2);
    expect(judgedRowDecimals(tableOf({ rows: rows("10", "28"), total: null }))).toBe(0);
    expect(scoreAgreement(field("28"), new Decimal("27.99"), 1)).toBe("rounded");
    expect(scoreAgreement(field("9"), new Decimal("8.6"), 1)).toBe("differs");
  });
});

describe("an execution score may follow the exact or the printed rate", () => {
  const agreement = (score: string, weight: number, rate: Decimal, printed: string | null) =>
    executionScoreAgreement(
      field(score),
      new Decimal(weight),
      rate,
      printed === null ? null : field(printed),
    );

  test.each<readonly [string, number, Decimal, string | null, Agreement]>([
    ["8.63", 10, ratio(2898.45, 3359.45), "86.28%", "exact"],
    ["5.94", 10, ratio(2898.45, 3359.45), "86.28%", "differs"],
    ["5", 10, ratio(154.74, 310.2), "50%", "rounded"],
    ["5", 10, ratio(154.74, 310.2), "50", "rounded"],
    ["5", 10, ratio(154.74, 310.2), "49.88%", "differs"],
    ["4.99", 10, ratio(154.74, 310.2), "50%", "exact"],
    ["10", 10, ratio(245.79, 239.04), "102.82%", "exact"],
    // A printed rate that is wrong itself excuses nothing.
    ["10", 10, ratio(245.79, 300), "100%", "differs"],
    ["19.07", 20, ratio(32.26, 33.83), null, "exact"],
  ])("%s of %d at %s (printed %s): %s", (score, weight, rate, printed, expected) => {
    expect(agreement(score, weight, rate, printed)).toBe(expected);
  });
});
