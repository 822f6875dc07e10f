import { describe, expect, test } from "@jest/globals";
import type { NationalScores } from "../app/national-sheet";
import { totalAgreement } from "../../src/report/score-differences";
import { checkedNational } from "./checked-files";

const cases: readonly (readonly [string, NationalScores, string | null])[] = [
  ["the computed total", {}, "exact"],
  ["a total of scores that are each rounded", { fund: 10, total: 90 }, "rounded"],
  ["another total than the scores add up to", { total: 91 }, "differs"],
  ["a total of scores one of which is wrong", { rows: [45, 40], total: 94.5 }, "differs"],
  ["no total", { total: null }, null],
];

describe("the printed total against the computed one", () => {
  test.each(cases)("%s", async (_, scores, agreement) => {
    const file = await checkedNational(scores);
    if (!file.outcome.ok) throw new Error("not read");
    expect(file.outcome.value.tables.map(totalAgreement)).toEqual([agreement]);
  });
});
