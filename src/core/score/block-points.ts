import type { Decimal } from "decimal.js";
import type { EvaluationTable } from "../detect/evaluation-table";
import type { ScoringPolicy } from "./policy";

/** True where the form has a place for the weight of each row, filled or not. */
export function hasWeightColumn(table: EvaluationTable): boolean {
  return table.indicators.some((row) => row.weight !== null);
}

/** Points of the whole indicator block: its heading's (「（80分）」), else what the fund block leaves. */
export function blockPoints(table: EvaluationTable, policy: ScoringPolicy): Decimal {
  if (table.indicatorPoints?.number) return table.indicatorPoints.number;
  return policy.fundWeight ? policy.totalPoints.minus(policy.fundWeight) : policy.totalPoints;
}
