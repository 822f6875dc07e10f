import { Decimal } from "decimal.js";
import type { SummaryRow } from "./summary-rows";

/** Sums and averages over tables of one kind; money in 万元. */
export interface KindTotals {
  readonly tables: number;
  readonly budget: Decimal;
  readonly executed: Decimal;
  /** Executed ÷ budget of the rows that state both; null without a budget. */
  readonly rate: Decimal | null;
  /** Average of the scores weighted by budget; null where no row has both. */
  readonly score: Decimal | null;
}

/**
 * Absolute values add up, relative ones are averaged weighted by money (the notes of the Hubei forms: 绝对值直接累加,
 * 相对值按照资金额度加权平均). A row without score or budget has no weight in the average.
 */
export function kindTotals(rows: readonly SummaryRow[]): KindTotals {
  const zero = new Decimal(0);
  const sum = (values: readonly (string | null)[]) =>
    values.reduce<Decimal>((total, value) => total.plus(value ?? 0), zero);
  const budget = sum(rows.map((row) => row.budget));
  const executed = sum(rows.map((row) => row.executed));
  const both = rows.filter((row) => row.budget !== null && row.executed !== null);
  const base = sum(both.map((row) => row.budget));
  const scored = rows.filter((row) => row.score !== null && row.budget !== null);
  const weight = sum(scored.map((row) => row.budget));
  const points = scored.reduce(
    (total, row) => total.plus(new Decimal(row.score ?? 0).times(row.budget ?? 0)),
    zero,
  );
  return {
    tables: rows.length,
    budget,
    executed,
    rate: base.isPositive() && !base.isZero() ? sum(both.map((r) => r.executed)).div(base) : null,
    score: weight.isPositive() && !weight.isZero() ? points.div(weight) : null,
  };
}

/** Execution rate of one row as a fraction; null where it cannot be told. */
export function rateOf({ budget, executed }: SummaryRow): Decimal | null {
  if (budget === null || executed === null || !new Decimal(budget).isPositive()) return null;
  return new Decimal(budget).isZero() ? null : new Decimal(executed).div(budget);
}

/** Lower bounds of the bands of execution rates, in the order shown. */
export const RATE_BANDS: readonly {
  readonly from: string | null;
  readonly below: string | null;
}[] = [
  { from: null, below: "0.3" },
  { from: "0.3", below: "0.6" },
  { from: "0.6", below: "0.8" },
  { from: "0.8", below: "1" },
  { from: "1", below: null },
];

/** How many rows have a rate in each band. */
export function rateDistribution(rows: readonly SummaryRow[]): readonly number[] {
  const rates = rows.flatMap((row) => rateOf(row) ?? []);
  return RATE_BANDS.map(
    ({ from, below }) =>
      rates.filter(
        (rate) => (from === null || rate.gte(from)) && (below === null || rate.lt(below)),
      ).length,
  );
}

/** 优, 良, 中, 差: how many rows have each. */
export function gradeDistribution(
  rows: readonly SummaryRow[],
  grades: readonly string[],
): readonly number[] {
  return grades.map((grade) => rows.filter((row) => row.grade === grade).length);
}
