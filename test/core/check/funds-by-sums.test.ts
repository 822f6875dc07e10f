import { describe, expect, test } from "@jest/globals";
import { fundAmounts } from "../../../src/core/check/fund-amounts";
import { ratesBySums } from "../../../src/core/check/funds-by-sums";
import type { FundSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

/** The rates of one row of the block if its outturn, or its budget, were what the sums ask for. */
function rates(funds: readonly FundSpec[], index = 0): readonly string[] | null {
  const table = tableOf({ rows: [], funds });
  const row = table.funds[index];
  const amounts = row && fundAmounts(row);
  if (!row || !amounts) return null;
  return ratesBySums(table, row, amounts).map((rate) => rate.toDecimalPlaces(4).toString());
}

const TOTAL: FundSpec = { label: "年度资金总额", adjusted: 100, executed: 80 };
const source = (adjusted: FundSpec["adjusted"], executed: FundSpec["executed"]): FundSpec => ({
  role: "source",
  label: "其中：本级财力",
  adjusted: adjusted ?? "",
  executed: executed ?? "",
});

describe("the execution rate of a fund row by the sums of its block", () => {
  test("of the total by its sources", () => {
    expect(rates([TOTAL, source(50, 40), source(30, 20)])).toEqual(["0.6", "1"]);
  });

  test("of a source by what the others leave of the total", () => {
    expect(rates([TOTAL, source(50, 40), source(40, 20)], 1)).toEqual(["1.2", "0.6667"]);
  });

  test("with the initial budget where the form has no other", () => {
    const initial = (row: FundSpec): FundSpec => ({
      ...row,
      initial: row.adjusted ?? "",
      adjusted: "",
    });
    expect(rates([TOTAL, source(50, 40), source(30, 20)].map(initial))).toEqual(["0.6", "1"]);
  });

  test("blank sources are nothing", () => {
    expect(rates([TOTAL, source(80, 60), source("", "")])).toEqual(["0.6", "1"]);
  });

  test("parts of a source are no sources", () => {
    const part: FundSpec = { ...source(30, 20), within: 1 };
    expect(rates([TOTAL, source(80, 60), part])).toEqual(["0.6", "1"]);
    expect(rates([TOTAL, source(80, 60), part], 2)).toEqual([]);
  });

  test("of each breakdown of the total by itself", () => {
    const by = (splitting: string, row: FundSpec): FundSpec => ({ ...row, splitting });
    const funds = [
      TOTAL,
      by("按收入性质分", source(60, 50)),
      by("按收入性质分", source(20, 10)),
      by("按支出性质分", source(70, 40)),
      by("按支出性质分", source(10, 5)),
    ];
    expect(rates(funds)).toEqual(["0.6", "1"]);
    expect(rates(funds, 3)).toEqual(["1.0714", "0.4444"]);
  });

  test("none of a budget that the sums leave nothing of", () => {
    expect(rates([TOTAL, source(50, 40), source(100, 20)], 1)).toEqual(["1.2"]);
  });

  test.each<readonly [string, readonly FundSpec[], number]>([
    ["no sources", [TOTAL], 0],
    ["words among the sources", [TOTAL, source("若干", "若干"), source(30, 20)], 0],
    ["a first row that is no total", [{ ...TOTAL, label: "本级财力" }, source(50, 40)], 0],
    [
      "no numbers in the total",
      [{ ...TOTAL, adjusted: "若干", executed: "若干" }, source(50, 40), source(30, 20)],
      1,
    ],
  ])("none with %s", (_, funds, index) => {
    expect(rates(funds, index)).toEqual([]);
  });
});
