import { Decimal } from "decimal.js";
import type { EvaluationTable } from "../detect/evaluation-table";
import type { Position } from "../grid/address";
import type { Outcome } from "./outcome";
import type { ScoringChoices } from "./scoring-choices";
import type { ScoringUnit } from "./scoring-units";
import { pointsIn } from "./weight-points";
import type { UnitWeight } from "./weights";
import { sumOf } from "../values/sum";

interface ScoredUnits {
  readonly table: EvaluationTable;
  readonly units: readonly ScoringUnit[];
  readonly outcomes: readonly Outcome[];
  readonly choices: ScoringChoices;
}

interface ScoreWeight {
  readonly weight: Decimal;
  readonly inputs: readonly Position[];
}

/**
 * Fills unknown weights from the printed scores where these fill the points of their class, or of the
 * whole block (`blockPoints`): then each is full marks, so it says its weight.
 */
export function withScoresAsWeights(
  scored: ScoredUnits,
  blockPoints: Decimal,
  known: readonly UnitWeight[],
): readonly UnitWeight[] {
  const result = [...known];
  const fill = (members: readonly number[], points: Decimal | null): void => {
    const scores = members.map((i) => scoreAsWeight(scored, i, result[i]?.weight ?? null));
    if (!points || !scores.every((score) => score !== null)) return;
    if (!sumOf(scores.map(({ weight }) => weight)).eq(points)) return;
    members.forEach((member, i) => {
      const score = scores[i];
      if (score && !result[member]?.weight)
        result[member] = { ...score, source: "score", ambiguous: false };
    });
  };
  const { table, units } = scored;
  for (const { rows, statedWeight } of table.classes)
    if (statedWeight) fill(unitsWithin(units, rows), pointsIn(statedWeight));
  fill([...units.keys()], blockPoints);
  return result;
}

function unitsWithin(units: readonly ScoringUnit[], rows: readonly number[]): readonly number[] {
  return [...units.keys()].filter((i) => units[i]?.rows.some((row) => rows.includes(row)));
}

/** The printed score of a unit that can be full marks; null where something speaks against it. */
function scoreAsWeight(
  { table, units, outcomes, choices }: ScoredUnits,
  unit: number,
  known: Decimal | null,
): ScoreWeight | null {
  const rows = units[unit]?.rows ?? [];
  const score = table.indicators[rows[0] ?? -1]?.score;
  if (!score?.number || score.number.isNegative()) return null;
  if (known && !known.eq(score.number)) return null;
  const lowered = rows.some((row) => {
    const tier = table.indicators[row]?.parsed.actual.tier;
    const judged = choices.rows.has(row) || table.indicators[row]?.coefficient?.number;
    return judged || outcomes[row]?.reached === false || tier === "partly" || tier === "not";
  });
  return lowered ? null : { weight: score.number, inputs: [score.at] };
}
