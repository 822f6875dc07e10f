import { describe, expect, test } from "@jest/globals";
import { differenceRow } from "../../src/report/difference-row";
import { scoreDifferences } from "../../src/report/score-differences";
import type { FundSpec } from "../tables/build-table";
import { scoredTable } from "../core/check/scored-table";

const named = (funds: FundSpec) => {
  const scored = scoredTable({ funds: [{ weight: 10, score: 10, ...funds }], rows: [] });
  return scoreDifferences(scored).map((difference) => differenceRow(scored, difference).named);
};

describe("the fund row among the scores that differ", () => {
  test.each<readonly [string, FundSpec, budget: string]>([
    ["全年预算数", { initial: "110", adjusted: "100", executed: "80" }, "100"],
    ["年初预算数 where that is blank", { initial: "110", adjusted: "", executed: "80" }, "110"],
  ])("names the budget the rate is worked out from: %s", (_, funds, budget) => {
    expect(named(funds)).toEqual([["预算执行", budget, "80"]]);
  });
});
