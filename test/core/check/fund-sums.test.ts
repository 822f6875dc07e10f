import { describe, expect, test } from "@jest/globals";
import { sumsOfFunds } from "../../../src/core/check/fund-sums";
import type { FundSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

/** The parts of each sum of 全年预算数, as printed. */
function parts(total: string, ...rows: readonly (readonly [label: string, amount: string])[]) {
  const sources = rows.map(([label, adjusted]): FundSpec => ({
    label,
    adjusted,
    source: "fiscal",
  }));
  const table = tableOf({ rows: [], funds: [{ adjusted: total }, ...sources] });
  return sumsOfFunds(table).map((sum) => sum.parts.map(({ text }) => text));
}

const BY_SOURCE = [
  ["财政拨款", "60"],
  ["单位资金", "30"],
] as const;

describe("a total broken down by source and by use without saying so", () => {
  test("all rows where together they make it", () => {
    expect(parts("180", ...BY_SOURCE, ["基本支出", "50"], ["项目支出", "40"])).toEqual([
      ["60", "30", "50", "40"],
    ]);
  });

  test("the uses where the sources make it", () => {
    expect(parts("90", ...BY_SOURCE, ["基本支出", "50"], ["项目支出", "44"])).toEqual([
      ["50", "44"],
    ]);
  });

  test("one of the two where both make another sum", () => {
    expect(parts("80", ...BY_SOURCE, ["基本支出", "50"], ["项目支出", "40"])).toEqual([
      ["60", "30"],
    ]);
  });
});
