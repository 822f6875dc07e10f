import { Decimal } from "decimal.js";
import { BLANK, number, text } from "../contents";
import type { ExercisePlace } from "../exercise-places";
import type { Change, FilledForm } from "../filled-form";
import { anyOf, changes, off, type Mistake } from "./mistake";

/** Mistakes in heads and funds. */
export const FUND_MISTAKES: readonly Mistake[] = [
  { rule: "field-missing", ways: () => [changes(["head.supervisor", BLANK])] },
  { rule: "execution-rate", ways: off("fund.0.rate", "-0.05") },
  { rule: "execution-score", ways: off("fund.0.score", "-0.6") },
  { rule: "fund-sum", ways: off("fund.1.initialBudget", 30) },
  { rule: "execution-over-budget", ways: (form) => spent(form, "1.1") },
  { rule: "low-execution-unexplained", ways: (form) => spent(form, "0.85") },
  {
    rule: "low-execution-full-output",
    ways: (form) =>
      spent(form, "0.72").flatMap((change) => withReason(merged(change, allReached(form)))),
  },
  {
    rule: "all-full-marks",
    ways: (form) => spent(form, "1").map((change) => merged(change, allReached(form))),
  },
  {
    rule: "budget-adjusted-unexplained",
    ways: (form) => initialBudgets(form, "-20"),
  },
  {
    rule: "budget-zero",
    ways: () => [
      changes(["fund.0.initialBudget", number(0)], ["fund.0.adjustedBudget", number(0)]),
      changes(["fund.0.adjustedBudget", number(0)]),
    ],
  },
  {
    rule: "money-unit",
    ways: (form) => {
      const executed = form.number("fund.0.executed");
      return executed === null
        ? []
        : [changes(["fund.0.executed", text(`${executed.toFixed()}元`)])];
    },
  },
  {
    rule: "source-row-scored",
    ways: (form) => {
      const [weight, score] = [form.number("fund.0.weight"), form.number("fund.0.score")];
      if (!weight || !score) return [];
      return [changes(["fund.1.weight", number(weight)], ["fund.1.score", number(score)])];
    },
  },
  { rule: "basic-plus-project", ways: anyOf(off("figure.0.0.0", 25), off("figure.0.1.0", 25)) },
];

/** All money spent to this share, with rate and score as they follow from it. */
function spent(form: FilledForm, share: string): readonly Change[] {
  const [total, ...sources] = [0, 1, 2].map((row) => {
    const budget =
      form.number(`fund.${row}.adjustedBudget`) ?? form.number(`fund.${row}.initialBudget`);
    return budget?.times(share).toDecimalPlaces(2) ?? null;
  });
  const weight = form.number("fund.0.weight");
  const rate = new Decimal(share);
  if (!total || !weight) return [];
  const spentOfSources = sources.flatMap((one) => one ?? []);
  const spentInAll = spentOfSources.length > 0 ? Decimal.sum(...spentOfSources) : total;
  const rows = [spentInAll, ...sources].flatMap((outturn, row) =>
    outturn ? [[`fund.${row}.executed`, number(outturn)] as const] : [],
  );
  const score = Decimal.min(1, rate).times(weight).toDecimalPlaces(2);
  return [changes(...rows, ["fund.0.rate", number(rate)], ["fund.0.score", number(score)])];
}

/** The budgets of the total and of its first source, both changed at the beginning of the year. */
function initialBudgets(form: FilledForm, by: string): readonly Change[] {
  const rows = [0, 1].flatMap((row) => {
    const place: ExercisePlace = `fund.${row}.initialBudget`;
    const held = form.number(place);
    return held ? [[place, number(held.plus(by))] as const] : [];
  });
  return rows.length === 0 ? [] : [changes(...rows)];
}

/** Every row that missed its target reaches it, with full marks. */
function allReached(form: FilledForm): Change {
  return changes(
    ...form
      .rows()
      .filter((row) => form.missed(row))
      .flatMap((row) => {
        const target = form.contents.get(`row.${row}.target`);
        const weight = form.number(`row.${row}.weight`);
        if (!target || !weight) return [];
        const unit = form.text(`row.${row}.unit`);
        const value =
          target.kind === "number" ? target.decimal + unit : form.text(`row.${row}.target`);
        return [
          [`row.${row}.actual`, text(value.replace(/^[≥≤]/, ""))] as const,
          [`row.${row}.score`, number(weight)] as const,
          [`row.${row}.reason`, BLANK] as const,
        ];
      }),
  );
}

/** With the reason why money is left, in whichever place the form has for it. */
function withReason(change: Change): readonly Change[] {
  const words = text("年底部分资金未及时支付，已结转下年继续使用，将加快支付进度");
  const places: readonly ExercisePlace[] = ["fund.0.reason", "reason.0"];
  return [...places.map((place) => merged(change, changes([place, words]))), change];
}

function merged(...all: readonly Change[]): Change {
  return new Map(all.flatMap((change) => [...change]));
}
