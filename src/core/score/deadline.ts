import { inYear, meetsDeadline } from "../values/date";
import type { ReadValue } from "../values/read-value";

/** Unclear: the date is copied, says too little, or there is none. */
export type DeadlineOutcome = "reached" | "missed" | "unclear";

/**
 * Compares a completion with a deadline. Dates without a year are of the table's year. A completion that
 * is itself only a limit (「11月底前」) is enough where it lies before the deadline; the deadline copied is not.
 */
export function deadlineOutcome(
  target: ReadValue,
  actual: ReadValue,
  tableYear: number | null,
): DeadlineOutcome {
  if (!target.date || !actual.date) return "unclear";
  if (target.comparator === ">=") return "unclear";
  const deadline = inYear(target.date, tableYear);
  const completion = inYear(actual.date, tableYear);
  const met = meetsDeadline(completion, deadline);
  if (met === null) return "unclear";
  if (actual.comparator === "=") return met ? "reached" : "missed";
  const earlier = meetsDeadline(deadline, completion) === false;
  return actual.comparator === "<=" && met && earlier ? "reached" : "unclear";
}
