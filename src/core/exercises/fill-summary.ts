import { Decimal } from "decimal.js";
import type { FillingAsked, Put } from "./filling";
import { number, text } from "./contents";
import type { Random } from "./random";
import { THEMES } from "./themes";

/** The rows of a summary table; every project is spent to a rate of its own. */
export function fillSummary(put: Put, { places }: FillingAsked, random: Random): void {
  const sums = { budget: new Decimal(0), executed: new Decimal(0) };
  THEMES.forEach(({ project, organisation }, index) => {
    if (!places.has(`row.${index}.project`)) return;
    const budget = new Decimal(random.integer(2000, 9000)).div(100);
    const executed = budget.times(random.integer(92, 99)).div(100).toDecimalPlaces(2);
    const score = new Decimal(random.integer(9100, 9800)).div(100);
    sums.budget = sums.budget.plus(budget);
    sums.executed = sums.executed.plus(executed);
    put(`row.${index}.project`, text(project));
    put(`row.${index}.organisation`, text(organisation));
    put(`row.${index}.budget`, number(budget));
    put(`row.${index}.executed`, number(executed));
    put(`row.${index}.rate`, number(executed.div(budget).toDecimalPlaces(4)));
    put(`row.${index}.score`, number(score));
    put(`row.${index}.grade`, text("优"));
  });
  put("sum.budget", number(sums.budget));
  put("sum.executed", number(sums.executed));
  put("sum.rate", number(sums.executed.div(sums.budget).toDecimalPlaces(4)));
}
