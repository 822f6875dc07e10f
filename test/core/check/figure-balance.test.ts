import { describe, expect, test } from "@jest/globals";
import { balancesIn } from "../../../src/core/check/figure-balance";
import { toA1 } from "../../../src/core/grid/address";
import type { FigureSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

const imbalances = (...figures: readonly FigureSpec[]) =>
  balancesIn(tableOf({ rows: [], figures }).figures).map(
    ({ closing, computed, cells }) =>
      `${closing.toString()} for ${computed.toString()} at ${cells.map(toA1).join(" ")}`,
  );
const block = (
  columns: FigureSpec["columns"],
  cells: readonly string[],
  title = "收支情况",
): FigureSpec => ({ title, columns, rows: [{ label: "本级", cells }] });

describe("income, expenditure and what is left", () => {
  test.each([
    [["收入合计", "支出合计", "当年结余"], "收入合计"],
    [["本年收入", "本年支出总额", "本年度结转"], "本年"],
    [["年度总收入", "全年总支出", "本年结余和结转"], "total"],
  ])("of the year: %j", (columns) => {
    expect(imbalances(block(columns, ["100", "90", "10"]))).toEqual([]);
    expect(imbalances(block(columns, ["100", "90", "12"]))).toEqual(["12 for 10 at D61 B61 C61"]);
  });

  test.each([
    ["上年结转", "年末结转"],
    ["年初结转和结余", "期末累计结余"],
    ["上年末结余", "年底结余"],
    ["上年度累计结转", "累计结余"],
    ["期初结余", "年末累计结转"],
  ])("over the years: %s, %s", (opening, closing) => {
    const columns = [opening, "收入总计", "支出总计", closing];
    expect(imbalances(block(columns, ["5", "100", "90", "15"]))).toEqual([]);
    expect(imbalances(block(columns, ["5", "100", "90", "10"]))).toEqual([]);
    expect(imbalances(block(columns, ["5", "100", "90", "5"]))).toEqual([]);
    expect(imbalances(block(columns, ["5", "100", "90", "20"]))).toEqual([
      "20 for 15 at E61 C61 D61 B61",
    ]);
  });

  test("with the opening amount inside the income", () => {
    const columns = ["收入合计", { label: "上年结转", partOf: "收入合计" }, "支出合计", "年末结余"];
    expect(imbalances(block(columns, ["100", "5", "90", "20"]))).toEqual([
      "20 for 10 at E61 B61 D61 C61",
    ]);
  });

  test("in blocks of their own, each in its total row or its only one", () => {
    const income: FigureSpec = {
      title: "收入",
      columns: ["收入合计"],
      rows: [
        { role: "total", label: "合计", cells: ["100"] },
        { label: "本级", cells: ["60"] },
      ],
    };
    const rest = block(["支出合计", "当年结余"], ["90", "12"]);
    expect(imbalances(income, rest)).toEqual(["12 for 10 at C71 B61 B71"]);
    const two: FigureSpec = {
      ...income,
      rows: income.rows.map((row) => ({ ...row, role: "part" })),
    };
    expect(imbalances(two, rest)).toEqual([]);
    const totals: FigureSpec = {
      ...income,
      rows: income.rows.map((row) => ({ ...row, role: "total" })),
    };
    expect(imbalances(totals, rest)).toEqual([]);
  });

  test.each([
    ["rounded amounts", ["收入合计", "支出合计", "当年结余"], ["100", "90", "10.02"]],
    ["no income", ["支出合计", "当年结余"], ["90", "12"]],
    ["no expenditure", ["收入合计", "当年结余"], ["100", "12"]],
    ["nothing left", ["收入合计", "支出合计"], ["100", "90"]],
    ["no opening amount", ["收入合计", "支出合计", "年末结余"], ["100", "90", "12"]],
    ["a blank opening amount", ["上年结转", "收入", "支出", "年末结余"], ["", "100", "90", "12"]],
    ["two incomes", ["收入合计", "本年收入", "支出合计", "当年结余"], ["100", "99", "90", "12"]],
    ["income of a sort", ["财政拨款收入", "支出合计", "当年结余"], ["100", "90", "12"]],
    ["income of a unit", ["收入合计率", "支出合计", "当年结余"], ["100", "90", "12"]],
    ["expenditure of a sort", ["收入合计", "基本支出", "当年结余"], ["100", "90", "12"]],
    ["expenditure by kind", ["收入合计", "支出合计数增减", "当年结余"], ["100", "90", "12"]],
    ["other money left", ["收入合计", "支出合计", "非当年结余"], ["100", "90", "12"]],
  ])("silent: %s", (_, columns, cells) => {
    expect(imbalances(block(columns, cells))).toEqual([]);
  });

  test("silent where another opening amount than that of the year is meant", () => {
    const columns = ["项目上年结转", "收入", "支出", "年末结余"];
    expect(imbalances(block(columns, ["5", "100", "90", "20"]))).toEqual([]);
    const closing = ["上年结转", "收入", "支出", "项目年末结余"];
    expect(imbalances(block(closing, ["5", "100", "90", "20"]))).toEqual([]);
  });
});
