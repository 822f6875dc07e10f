import { Decimal } from "decimal.js";
import type { FillingAsked, Put } from "./filling";
import { number, text } from "./contents";
import type { Random } from "./random";

/**
 * Budget and outturn by sources; the total is their sum and is spent to between 92 and 98 percent, where
 * the funds have 20 points to at most 94, so that the total says that not everything is perfect.
 */
export function fillFunds(put: Put, asked: FillingAsked, random: Random): void {
  const { places, policy } = asked;
  const sources = [...places.keys()].filter((slot) =>
    /^fund\.[1-9]\d*\.executed$/.test(slot),
  ).length;
  const fiscal = new Decimal(random.integer(15000, 30000)).div(100);
  const second = new Decimal(random.integer(2000, 6000)).div(100);
  const spent = new Decimal(random.integer(92, policy.fundWeight?.gt(10) ? 94 : 98)).div(100);
  const budgets = Array.from({ length: sources }, (_, at) =>
    at === 0 ? fiscal : at === 1 ? second : new Decimal(0),
  );
  const outturns = budgets.map((budget) => budget.times(spent).toDecimalPlaces(2));
  const total = (parts: readonly Decimal[], alone: Decimal): Decimal =>
    sources === 0 ? alone : Decimal.sum(0, ...parts);
  const budget = total(budgets, fiscal);
  const outturn = total(outturns, fiscal.times(spent).toDecimalPlaces(2));
  fillFundRow(put, 0, budget, outturn);
  fillParts(put, asked, budget, outturn);
  fillMoneyBlocks(put, asked);
  budgets.forEach((budget, at) => {
    if (!budget.isZero()) fillFundRow(put, at + 1, budget, outturns[at] ?? budget);
  });
}

function fillFundRow(put: Put, index: number, budget: Decimal, outturn: Decimal): void {
  put(`fund.${index}.initialBudget`, number(budget));
  put(`fund.${index}.adjustedBudget`, number(budget));
  put(`fund.${index}.executed`, number(outturn));
}

/** Parts of the fund total in blocks of their own: 基本支出 and 项目支出, or the parts of a project. */
function fillParts(
  put: Put,
  { layout, theme }: FillingAsked,
  budget: Decimal,
  outturn: Decimal,
): void {
  if (layout.form === "hubei-overall") {
    const basic = budget.times("0.7").toDecimalPlaces(2);
    put("figure.0.0.0", number(basic));
    put("figure.0.1.0", number(budget.minus(basic)));
  }
  if (layout.form !== "suzhou-project") return;
  const first = budget.times("0.6").toDecimalPlaces(2);
  const spent = outturn.times("0.6").toDecimalPlaces(2);
  const parts = [
    [first, spent],
    [budget.minus(first), outturn.minus(spent)],
    [0, 0],
    [budget, outturn],
  ] as const;
  [...theme.parts, "其他"].forEach((name, row) => {
    put(`text.${10 + row}`, text(name));
  });
  parts.forEach(([planned, actual], row) => {
    put(`figure.0.${row}.0`, number(planned));
    put(`figure.0.${row}.1`, number(actual));
  });
}

/** Money blocks of Hunan's report: one list a row, as the form prints them; the whole equals its parts. */
const MONEY_BLOCKS: readonly (readonly number[])[] = [
  [180, 0, 180, 0, 0, 0],
  [180, 150, 100, 50, 30, 0, 0],
  [3.7, 3.7, 0, 0, 0],
  [19, 19, 0, 0],
];

function fillMoneyBlocks(put: Put, { layout }: FillingAsked): void {
  if (layout.form !== "hunan-overall-report") return;
  MONEY_BLOCKS.forEach((whole, block) => {
    const none = whole.map(() => 0);
    [whole, whole, none, none].forEach((cells, row) => {
      cells.forEach((value, column) => {
        put(`figure.${block}.${row}.${column}`, number(value));
      });
    });
  });
  put("total.score", number(95));
  put("total.grade", text("优"));
}
