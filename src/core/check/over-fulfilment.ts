import { Decimal } from "decimal.js";
import type { IndicatorRow } from "../detect/evaluation-table";
import type { RowScore } from "../score/scorecard";
import { flatMapped } from "../values/flat-mapped";
import type { ValuePart } from "../values/read-value";
import { sameUnit } from "../values/unit";
import { oncePer } from "../values/once-per";
import { rowName } from "./field-text";
import type { ScoredTable } from "./rule";
import { valueRows } from "./value-rows";

/** A row whose actual exceeds its target by far. */
export interface OverFulfilledRow {
  readonly row: IndicatorRow;
  /** The row's name; where one of several numbers is meant, what it counts. */
  readonly name: string;
  readonly score: RowScore;
  /** Actual ÷ target; of an actual that is only a lower bound, at least that. */
  readonly ratio: Decimal;
  readonly target: Decimal;
  readonly actual: Decimal;
}

/**
 * The rows with a target to be reached upwards whose actual is `overFulfilment` times the target or
 * more; in a text with several numbers, one that stands under the same name and unit in both.
 */
export const overFulfilledRows = oncePer(overFulfilledIn);

function overFulfilledIn({ table, scorecard }: ScoredTable): readonly OverFulfilledRow[] {
  const { overFulfilment: threshold } = scorecard.policy.policy;
  if (!threshold) return [];
  return flatMapped(valueRows(table), ({ row, index }) => {
    const score = scorecard.rows[index];
    if (row.role !== "indicator" || !score) return [];
    const excess = wholeExcess(row, score) ?? partExcess(row);
    return excess?.ratio.gte(threshold) ? [{ row, score, ...excess }] : [];
  });
}

type Excess = Pick<OverFulfilledRow, "name" | "ratio" | "target" | "actual">;

const MEASURE_DECIMALS = 10;

function wholeExcess(row: IndicatorRow, score: RowScore): Excess | null {
  const { reached, direction, completion } = score;
  const { value: target, upper } = row.parsed.target;
  if (!reached || !completion || direction === "at-most") return null;
  // Whoever names a range has said how much is too much.
  if (!target || upper) return null;
  // In the target's measure; the division before left a tail.
  const actual = target.times(completion).toDecimalPlaces(MEASURE_DECIMALS);
  return { name: rowName(row), ratio: completion, target, actual };
}

/** The largest excess among numbers of the same name in target and actual. */
function partExcess({ parsed }: IndicatorRow): Excess | null {
  const { target, actual } = parsed;
  const excesses = flatMapped(target.parts, (wanted) =>
    flatMapped(actual.parts, (reached) => excessOf(wanted, reached) ?? []),
  );
  return excesses.reduce<Excess | null>(
    (largest, one) => (largest?.ratio.gte(one.ratio) ? largest : one),
    null,
  );
}

function excessOf(wanted: ValuePart, reached: ValuePart): Excess | null {
  const { value: target, comparator, kind } = wanted.value;
  const { value: actual } = reached.value;
  if (kind !== "number" || !target || !actual) return null;
  if (comparator === "<" || comparator === "<=" || target.lte(0)) return null;
  if (wanted.name === "" || wanted.name !== reached.name) return null;
  if (!sameUnit(wanted.value.unit, reached.value.unit)) return null;
  return { name: wanted.name, ratio: actual.div(target), target, actual };
}
