import type { Decimal } from "decimal.js";
import type { IndicatorRow } from "../detect/evaluation-table";
import { deadlineOutcome } from "./deadline";
import type { Direction, ReadDirection } from "./direction";
import { directionOf } from "./direction";
import type { Extent, Measured } from "./measure";
import { isQuantity, measure, saysZero } from "./measure";
import type { EqualRule } from "./policy";
import type { DerivationId, DirectionSource } from "./scorecard";

/** What the table says around a row that its own cells do not. */
export interface RowSurroundings {
  /** Level-3 name. */
  readonly name: string;
  /** The row stands under 成本指标. */
  readonly costClass: boolean;
  readonly tableYear: number | null;
  readonly equal: EqualRule;
}

/** Whether a row reached its target, before any points are given. */
export interface Outcome {
  readonly direction: Direction | null;
  readonly directionSource: DirectionSource | null;
  readonly reached: boolean | null;
  /** actual ÷ target, unrounded; of an actual that is only a lower bound, that of the bound. */
  readonly completion: Decimal | null;
  /** Why the row cannot be scored by arithmetic; null where it can. */
  readonly obstacle: DerivationId | null;
  /** The numbers compared, in the target's measure; null where nothing was measured. */
  readonly measured: Measured | null;
  readonly isDate: boolean;
}

const NOTHING: Outcome = {
  direction: null,
  directionSource: null,
  reached: null,
  completion: null,
  obstacle: null,
  measured: null,
  isDate: false,
};

/** Compares actual and target of one row (`domain/rules.md` 2.1 and 3.5). */
export function outcomeOf(row: IndicatorRow, around: RowSurroundings): Outcome {
  const blocked = obstacleOfKinds(row, around.name);
  if (blocked) return { ...NOTHING, obstacle: blocked };
  if (row.parsed.target.kind === "date") return deadlineOf(row, around.tableYear);
  const measured = measure(row, around.name);
  const read = directionOf(row, around.name, around.costClass);
  if (typeof measured === "string")
    return {
      ...NOTHING,
      direction: read.direction,
      directionSource: read.source,
      obstacle: measured,
    };
  return quantityOutcome(row, measured, read, around.equal);
}

/** What keeps a row from being compared at all; null where target and actual can be compared. */
function obstacleOfKinds(row: IndicatorRow, name: string): DerivationId | null {
  const { target, actual } = row.parsed;
  const [targetText, actualText] = [row.target?.text ?? "", row.actual?.text ?? ""];
  if (actual.tier) return "tier-band";
  if (!row.target && !row.actual) return "no-value-columns";
  if (target.kind === "none" && !saysZero(targetText, name))
    return target.absence === "not-applicable" ? "not-applicable" : "no-target";
  if (actual.kind === "none" && !saysZero(actualText, name))
    return actual.absence === "not-applicable" ? "not-applicable" : "no-actual";
  if (target.kind === "compound" || actual.kind === "compound") return "compound";
  if (target.kind === "date") {
    if (actual.kind === "date") return null;
    return actual.kind === "qualitative" ? "deadline-unclear" : "kinds-differ";
  }
  const measurable = isQuantity(actual, actualText, name);
  if (!isQuantity(target, targetText, name))
    return measurable || actual.kind === "date" ? "kinds-differ" : "qualitative";
  return measurable ? null : "kinds-differ";
}

function deadlineOf(row: IndicatorRow, tableYear: number | null): Outcome {
  const outcome = deadlineOutcome(row.parsed.target, row.parsed.actual, tableYear);
  const date: Outcome = { ...NOTHING, isDate: true };
  if (outcome === "reached") return { ...date, reached: true };
  if (outcome === "missed") return { ...date, reached: false, obstacle: "deadline-missed" };
  const copied = row.parsed.actual.comparatorWritten;
  return { ...date, obstacle: copied ? "copied-comparator" : "deadline-unclear" };
}

function quantityOutcome(
  row: IndicatorRow,
  measured: Measured,
  { direction, source }: ReadDirection,
  equal: EqualRule,
): Outcome {
  const { actual, target } = measured;
  const exact = actual.low !== null && actual.high !== null && actual.low.eq(actual.high);
  const reached = row.parsed.target.approximate
    ? null
    : isReached(measured, direction, source, equal);
  const known = exact ? actual.low : reached ? (actual.low ?? actual.high) : null;
  return {
    direction,
    directionSource: source,
    reached,
    completion: known && !target.isZero() ? known.div(target) : null,
    obstacle: obstacleOf(row, measured, reached, exact),
    measured,
    isDate: false,
  };
}

function obstacleOf(
  row: IndicatorRow,
  { actual, target, upper }: Measured,
  reached: boolean | null,
  exact: boolean,
): DerivationId | null {
  if (reached === true) return null;
  const { comparator, comparatorWritten } = row.parsed.actual;
  if (comparatorWritten && comparator !== "=") return "copied-comparator";
  if (row.parsed.target.approximate || !exact) return "inexact";
  if (reached === null) return "direction-unclear";
  const bound = upper && actual.low?.gt(upper) ? upper : target;
  return bound.isNegative() && !bound.isZero() ? "ratio-undefined" : null;
}

/** True and false only where every value the actual can have gives that answer. */
function isReached(
  { target, upper, actual }: Measured,
  direction: Direction,
  source: DirectionSource,
  equal: EqualRule,
): boolean | null {
  if (upper !== null && source !== "name") return isInside(actual, target, upper);
  if (direction === "at-most") return atMost(actual, upper ?? target);
  if (direction === "equal" && equal === "exact") return exactly(actual, target);
  return atLeast(actual, target);
}

/** An end that equals the target is enough, unless it is no more than the target copied (「≥266米」). */
function atLeast({ low, high, open }: Extent, target: Decimal): boolean | null {
  if (low && (low.gt(target) || (low.eq(target) && (high !== null || open)))) return true;
  if (high && (high.lt(target) || (high.eq(target) && open && !low))) return false;
  return null;
}

function atMost({ low, high, open }: Extent, target: Decimal): boolean | null {
  if (high && (high.lt(target) || (high.eq(target) && (low !== null || open)))) return true;
  if (low && (low.gt(target) || (low.eq(target) && open && !high))) return false;
  return null;
}

function exactly({ low, high }: Extent, target: Decimal): boolean | null {
  if (low?.eq(target) && high?.eq(target)) return true;
  return (low?.gt(target) ?? false) || (high?.lt(target) ?? false) ? false : null;
}

/** A range is reached inside it and missed below it; above it nobody can tell. */
function isInside({ low, high }: Extent, from: Decimal, to: Decimal): boolean | null {
  if (low?.gte(from) && high?.lte(to)) return true;
  return high?.lt(from) ? false : null;
}
