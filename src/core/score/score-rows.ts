import type { EvaluationTable, IndicatorRow } from "../detect/evaluation-table";
import type { Outcome } from "./outcome";
import { outcomeOf } from "./outcome";
import type { ScoringPolicy } from "./policy";
import { rowDerivation } from "./row-derivation";
import { scoreGroupRows } from "./score-groups";
import type { RowScore } from "./scorecard";
import type { ScoringChoices } from "./scoring-choices";
import { rounded } from "./score-rounding";
import { scoringUnits } from "./scoring-units";
import type { UnitScore } from "./unit-score";
import { scoreUnit, standsUnder } from "./unit-score";
import { pointsIn } from "./weight-points";
import type { UnitWeight } from "./weights";
import { unitWeights } from "./weights";

/** One score a row of `indicators`, in their order (design section 6). */
export function scoreRows(
  table: EvaluationTable,
  policy: ScoringPolicy,
  choices: ScoringChoices,
): readonly RowScore[] {
  const outcomes = table.indicators.map((row, index) =>
    outcomeOf(row, {
      name: row.level3?.text.trim() || (row.level2?.text ?? ""),
      costClass: standsUnder(table, index, /成本/),
      tableYear: table.year,
      equal: policy.equal,
    }),
  );
  const units = scoringUnits(table);
  const weights = unitWeights(table, units, outcomes, policy, choices);
  const rows = table.indicators.map((row) => uncounted(row));
  units.forEach((unit, i) => {
    const weight = weights[i];
    if (!weight) return;
    const score = scoreUnit({ table, policy, choices, outcomes }, unit, weight);
    unit.rows.forEach((index, place) => {
      const [row, outcome] = [table.indicators[index], outcomes[index]];
      if (row && outcome) rows[index] = rowScore(row, outcome, weight, score, place === 0, policy);
    });
  });
  return scoreGroupRows(table, rows, policy);
}

/** Rows that earn no score of their own: of-which rows, rows left empty, and groups until they are summed. */
function uncounted(row: IndicatorRow): RowScore {
  const weight = row.role === "group" ? pointsIn(row.weight) : null;
  return {
    weight,
    weightSource: weight && "cell",
    computed: null,
    exact: null,
    method: "none",
    direction: null,
    directionSource: null,
    reached: null,
    completion: null,
    accepted: null,
    counts: false,
    derivation: {
      id: row.role === "of-which" ? "of-which" : "vacant-row",
      values: {},
      inputs: [],
    },
  };
}

function rowScore(
  row: IndicatorRow,
  outcome: Outcome,
  weight: UnitWeight,
  unit: UnitScore,
  counts: boolean,
  policy: ScoringPolicy,
): RowScore {
  const computed = unit.exact && rounded(unit.exact, weight.weight, policy);
  const stated = row.score?.number ?? null;
  const { direction, directionSource, reached, completion } = outcome;
  return {
    weight: weight.weight,
    weightSource: weight.source,
    computed,
    exact: unit.exact,
    method: unit.method ?? (stated ? "stated" : "none"),
    direction,
    directionSource,
    reached,
    completion,
    accepted: computed ?? stated,
    counts,
    derivation: rowDerivation(row, outcome, weight, unit, computed, policy),
  };
}
