import { Decimal } from "decimal.js";
import type { EvaluationTable, Field } from "../detect/evaluation-table";
import { flatMapped } from "../values/flat-mapped";
import { readNumber } from "../values/number";
import { onceEach } from "../values/once-each";
import { oncePer } from "../values/once-per";
import { largest } from "../values/sum";

/**
 * Whether a printed number agrees with the exact one (design section 6): `exact` when it is the exact
 * value at two decimals (of points, or of a percentage) half up; `rounded` when it only agrees at the
 * fewer decimals it is printed with, or is truncated; else `differs`.
 */
export type Agreement = "exact" | "rounded" | "differs";

/** A number as printed: a percentage as a fraction, with the decimals of the fraction (95.36% has 4). */
export interface PrintedNumber {
  readonly value: Decimal;
  readonly decimals: number;
}

/** The number a text prints; null where the text is no number. Thousands commas and units are dropped. */
export const printedNumber = onceEach((text: string): PrintedNumber | null => {
  const read = readNumber(text);
  if (!read) return null;
  return { value: read.number, decimals: read.percent ? read.decimals + 2 : read.decimals };
});

/** The number of a field with the decimals it is shown with; null where it has none. */
export function printedIn(field: Field): PrintedNumber | null {
  if (!field.number) return null;
  const shown = printedNumber(field.text);
  // A cell whose number format hides decimals holds more than it shows: what is shown is judged.
  return shown ?? { value: field.number, decimals: field.number.decimalPlaces() };
}

/** Compares at the decimals printed, `judged` at least; `full` decimals make the agreement exact. */
function agreement(
  printed: PrintedNumber,
  exact: Decimal,
  { judged, full, truncated }: { judged: number; full: number; truncated: boolean },
): Agreement {
  const { value } = printed;
  if (value.eq(exact.toDecimalPlaces(full, Decimal.ROUND_HALF_UP)) || value.eq(exact))
    return "exact";
  const decimals = Math.max(printed.decimals, judged);
  if (value.eq(exact.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP))) return "rounded";
  if (truncated && value.eq(exact.toDecimalPlaces(decimals, Decimal.ROUND_DOWN))) return "rounded";
  return "differs";
}

/** Decimals of a score, at most. */
const JUDGED_DECIMALS = 2;

/** Decimals of a fraction that is a percentage with two decimals. */
const RATE_DECIMALS = 4;

/**
 * Whether a printed execution rate agrees with the exact one (a fraction), at the decimals it is printed
 * with. A number without a percent sign may be a fraction or a percentage (0.9536, 95.36, a bare 1 for
 * 100 %): the reading that agrees is taken. Null where the field holds no number.
 */
export function rateAgreement(field: Field, exact: Decimal): Agreement | null {
  const printed = printedIn(field);
  if (!printed) return null;
  const readings = [printed];
  if (!/[%％]/.test(field.text))
    readings.push({ value: printed.value.div(100), decimals: printed.decimals + 2 });
  const grades = readings.map((reading) =>
    agreement(reading, exact, { judged: 2, full: RATE_DECIMALS, truncated: true }),
  );
  return (
    grades.find((grade) => grade === "exact") ??
    grades.find((grade) => grade === "rounded") ??
    "differs"
  );
}

/**
 * The decimals scores of this table are judged at: two, or fewer where the whole score column (rows,
 * fund row, total) is printed with fewer. Full marks for a missed target are no rounding: that rule
 * compares with the weight, not with this.
 */
export const judgedScoreDecimals = oncePer((table: EvaluationTable): number => {
  const cells = [
    ...table.indicators.map((row) => row.score),
    ...table.funds.map((row) => row.score),
    table.total?.score ?? null,
  ];
  const decimals = flatMapped(cells, (cell) => (cell && printedIn(cell)?.decimals) ?? []);
  return decimals.length === 0 ? JUDGED_DECIMALS : Math.min(JUDGED_DECIMALS, largest(decimals, 0));
});

/**
 * The same for the score of an indicator: whole points in every row beside a fund score of 9.58 are judged at
 * one decimal, so that 28 agrees with 27.99 and 9 does not with 8.6.
 */
export const judgedRowDecimals = oncePer((table: EvaluationTable): number => {
  const decimals = flatMapped(
    table.indicators,
    ({ score }) => (score && printedIn(score)?.decimals) ?? [],
  );
  return Math.min(judgedScoreDecimals(table), largest(decimals, 1));
});

/**
 * Whether a printed score agrees with the exact (unrounded or rounded) one. Judged at `decimals`
 * (`judgedScoreDecimals`), so 9.8 agrees with 9.80 and 9 does not unless the column prints whole points;
 * whole points must be rounded, since 9 for 9.8 is a deduction and no truncation. `tolerance`: points by
 * which it may differ all the same.
 */
export function scoreAgreement(
  field: Field,
  exact: Decimal,
  decimals = 2,
  tolerance: Decimal = new Decimal(0),
): Agreement | null {
  const printed = printedIn(field);
  if (!printed) return null;
  const found = agreement(printed, exact, { judged: decimals, full: 2, truncated: decimals > 0 });
  if (found !== "differs") return found;
  return printed.value.minus(exact).abs().lte(tolerance) ? "rounded" : "differs";
}

/**
 * Whether a printed execution score agrees with weight × rate, the rate being the exact one or the
 * printed one (a person who prints 50 % for 49.88 % may score 5 of 10). `rate` 1 at most counts.
 */
export function executionScoreAgreement(
  score: Field,
  weight: Decimal,
  rate: Decimal,
  printedRate: Field | null,
  decimals = 2,
  tolerance: Decimal = new Decimal(0),
): Agreement | null {
  const following = (by: Decimal): Agreement | null =>
    scoreAgreement(score, weight.times(Decimal.min(1, Decimal.max(0, by))), decimals, tolerance);
  const byExact = following(rate);
  if (byExact !== "differs" || !printedRate) return byExact;
  const printed = printedIn(printedRate);
  if (!printed || rateAgreement(printedRate, rate) === "differs") return "differs";
  const readings = [printed.value, printed.value.div(100)];
  return readings.some((reading) => following(reading) !== "differs") ? "rounded" : "differs";
}
