import type { ScoringPolicy } from "../../../src/core/score/policy";
import { policyById } from "../../../src/core/score/policies";
import { scoreTable } from "../../../src/core/score/score-table";
import type { RowScore, Scorecard } from "../../../src/core/score/scorecard";
import type { ScoringChoices } from "../../../src/core/score/scoring-choices";
import { NO_CHOICES } from "../../../src/core/score/scoring-choices";
import type { RowSpec, TableSpec } from "../../tables/build-table";
import { tableOf } from "../../tables/build-table";

export function policy(id = "national-2020", changes: Partial<ScoringPolicy> = {}): ScoringPolicy {
  const found = policyById(id);
  if (!found) throw new Error(`no policy ${id}`);
  return { ...found, ...changes };
}

export function score(
  spec: TableSpec,
  scoring: ScoringPolicy = policy(),
  choices: Partial<ScoringChoices> = {},
): Scorecard {
  const all = { ...NO_CHOICES, ...choices };
  return scoreTable(tableOf(spec), { policy: scoring, source: "form" }, all);
}

/** The score of a single row with 10 points unless it says otherwise. */
export function scoreRow(row: RowSpec, scoring: ScoringPolicy = policy()): RowScore {
  const level1 = row.level1 ?? "产出指标";
  const [scored] = score({ rows: [{ weight: 10, ...row, level1 }] }, scoring).rows;
  if (!scored) throw new Error("no row");
  return scored;
}
