import { Decimal } from "decimal.js";
import type { EvaluationTable, Field, IndicatorClass } from "../detect/evaluation-table";
import type { Position } from "../grid/address";
import { blockPoints, hasWeightColumn } from "./block-points";
import type { Outcome } from "./outcome";
import type { ScoringPolicy } from "./policy";
import type { WeightSource } from "./scorecard";
import type { ScoringChoices } from "./scoring-choices";
import type { ScoringUnit } from "./scoring-units";
import { pointsIn } from "./weight-points";
import { withScoresAsWeights } from "./weights-from-scores";

/** The points a scoring unit can earn, and where they were taken from. */
export interface UnitWeight {
  readonly weight: Decimal | null;
  readonly source: WeightSource | null;
  readonly inputs: readonly Position[];
  /** True where several units stand on one weight cell: no unit's own share is known. */
  readonly ambiguous: boolean;
}

const UNKNOWN: UnitWeight = { weight: null, source: null, inputs: [], ambiguous: false };

/**
 * The weight of each unit: the person's, the weight cells', that of a class with this one unit, the
 * policy's, or the score where the scores fill the block and no row is known to be missed.
 */
export function unitWeights(
  table: EvaluationTable,
  units: readonly ScoringUnit[],
  outcomes: readonly Outcome[],
  policy: ScoringPolicy,
  choices: ScoringChoices,
): readonly UnitWeight[] {
  const weighed = hasWeightColumn(table);
  const stated = units.map(
    (unit) =>
      chosenWeight(unit, choices) ??
      cellWeight(table, unit, units) ??
      classWeight(table, unit, units) ??
      (weighed ? UNKNOWN : (policyWeight(table, unit, units, policy) ?? UNKNOWN)),
  );
  return weighed
    ? stated
    : withScoresAsWeights({ table, units, outcomes, choices }, blockPoints(table, policy), stated);
}

function chosenWeight(unit: ScoringUnit, choices: ScoringChoices): UnitWeight | null {
  for (const row of unit.rows) {
    const weight = choices.weights.get(row);
    if (weight?.gte(0)) return { weight, source: "user", inputs: [], ambiguous: false };
  }
  return null;
}

function weightCells(table: EvaluationTable, unit: ScoringUnit): ReadonlyMap<string, Field> {
  const cells = new Map<string, Field>();
  for (const index of unit.rows) {
    const field = table.indicators[index]?.weight;
    if (field && pointsIn(field)) cells.set(keyOf(field.at), field);
  }
  return cells;
}

function cellWeight(
  table: EvaluationTable,
  unit: ScoringUnit,
  units: readonly ScoringUnit[],
): UnitWeight | null {
  const cells = weightCells(table, unit);
  if (cells.size === 0) return null;
  const inputs = [...cells.values()].map((field) => field.at);
  const shared = units.some(
    (other) =>
      other !== unit && [...weightCells(table, other).keys()].some((key) => cells.has(key)),
  );
  if (shared) return { weight: null, source: null, inputs, ambiguous: true };
  const weight = Decimal.sum(...[...cells.values()].map((field) => pointsIn(field) ?? 0));
  return { weight, source: "cell", inputs, ambiguous: false };
}

/** Classes around a unit, level 2 before level 1, that hold no other unit. */
function ownClasses(
  table: EvaluationTable,
  unit: ScoringUnit,
  units: readonly ScoringUnit[],
): readonly IndicatorClass[] {
  const others = units.filter((other) => other !== unit).flatMap((other) => other.rows);
  return table.classes
    .filter(({ rows }) => unit.rows.every((row) => rows.includes(row)))
    .filter(({ rows }) => !others.some((row) => rows.includes(row)))
    .sort((a, b) => b.level - a.level);
}

function classWeight(
  table: EvaluationTable,
  unit: ScoringUnit,
  units: readonly ScoringUnit[],
): UnitWeight | null {
  for (const { statedWeight } of ownClasses(table, unit, units)) {
    const weight = pointsIn(statedWeight);
    if (weight && statedWeight)
      return { weight, source: "level1", inputs: [statedWeight.at], ambiguous: false };
  }
  return null;
}

function policyWeight(
  table: EvaluationTable,
  unit: ScoringUnit,
  units: readonly ScoringUnit[],
  policy: ScoringPolicy,
): UnitWeight | null {
  const own = ownClasses(table, unit, units).find(({ level }) => level === 1);
  const prescribed = policy.level1Weights.find(({ name }) => name === own?.name);
  if (!prescribed) return null;
  return { weight: prescribed.weight, source: "policy", inputs: [], ambiguous: false };
}

function keyOf(at: Position): string {
  return `${at.row},${at.column}`;
}
