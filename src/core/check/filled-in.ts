import type { EvaluationTable } from "../detect/evaluation-table";
import { isBlank } from "../score/scoring-units";
import { hasNumber } from "./field-text";

/** Whether a person has begun to fill the table in; a blank form misses nothing. */
export function isFilledIn({ funds, indicators }: EvaluationTable): boolean {
  return (
    funds.some(({ executed }) => hasNumber(executed)) ||
    indicators.some(({ actual, score }) => hasNumber(score) || !isBlank(actual))
  );
}
