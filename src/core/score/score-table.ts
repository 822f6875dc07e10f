import type { EvaluationTable } from "../detect/evaluation-table";
import type { ResolvedPolicy } from "./policy";
import { scoreFunds } from "./score-funds";
import { scoreRows } from "./score-rows";
import { scoreTotal } from "./score-total";
import type { Scorecard } from "./scorecard";
import type { ScoringChoices } from "./scoring-choices";
import { NO_CHOICES } from "./scoring-choices";

/**
 * Scores one table by a policy: execution rate and score, every indicator row, total and grade, each
 * with its derivation. Scores are points, rounded half up to the policy's decimals at the end; what
 * cannot be computed is null, never 0.
 */
export function scoreTable(
  table: EvaluationTable,
  resolved: ResolvedPolicy,
  choices: ScoringChoices = NO_CHOICES,
): Scorecard {
  const { policy } = resolved;
  const funds = scoreFunds(table, policy, choices.fundWeight);
  const rows = scoreRows(table, policy, choices);
  return { policy: resolved, funds, rows, total: scoreTotal(table, policy, funds, rows) };
}
