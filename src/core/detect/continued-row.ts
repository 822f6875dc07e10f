import type { Field, IndicatorRow } from "./evaluation-table";
import { isBlank } from "./field";

type Places = Omit<IndicatorRow, "role" | "parsed">;

/** A row without name and points that takes up a text broken off at a comma: 「改造小区6个，」 | 「涉及1200户」. */
export function goesOn(places: Places, above: Places): boolean {
  const { level1, level2, level3, weight, score, target, actual } = places;
  if (![level1, level2, level3, weight, score].every(isBlank) || isBlank(above.level3))
    return false;
  return (
    (!isBlank(target) && BROKEN_OFF.test(above.target?.text ?? "")) ||
    (!isBlank(actual) && BROKEN_OFF.test(above.actual?.text ?? ""))
  );
}

const BROKEN_OFF = /[，、,；;]\s*$/;

/** The row above with what the row below adds to it. */
export function withMore(above: Places, more: Places): Places {
  const joined = (one: Field | null, other: Field | null): Field | null =>
    one && other && !isBlank(other) ? { ...one, text: one.text + other.text, number: null } : one;
  return {
    ...above,
    target: joined(above.target, more.target),
    actual: joined(above.actual, more.actual),
    reason: joined(above.reason, more.reason),
  };
}
