import { Decimal } from "decimal.js";
import type { EvaluationTable, Field, IndicatorClass } from "../detect/evaluation-table";
import type { Position } from "../grid/address";
import { cellKey } from "../grid/address";
import { blockPoints, hasWeightColumn } from "./block-points";
import type { Outcome } from "./outcome";
import type { ScoringPolicy } from "./policy";
import type { WeightSource } from "./scorecard";
import type { ScoringChoices } from "./scoring-choices";
import type { ScoringUnit } from "./scoring-units";
import { pointsIn } from "./weight-points";
import { withScoresAsWeights } from "./weights-from-scores";
import { sumOf } from "../values/sum";

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
  const sharedCells = cellsOfSeveral(table, units);
  const ownClasses = classesOfOne(table, units);
  const stated = units.map((unit) => {
    const own = ownClasses.get(unit) ?? [];
    return (
      chosenWeight(unit, choices) ??
      cellWeight(table, unit, sharedCells) ??
      classWeight(own) ??
      (weighed ? UNKNOWN : (policyWeight(own, policy) ?? UNKNOWN))
    );
  });
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

function weightCells(table: EvaluationTable, unit: ScoringUnit): ReadonlyMap<number, Field> {
  const cells = new Map<number, Field>();
  for (const index of unit.rows) {
    const field = table.indicators[index]?.weight;
    if (field && pointsIn(field)) cells.set(cellKey(field.at), field);
  }
  return cells;
}

/** Weight cells that more than one unit stands on. */
function cellsOfSeveral(
  table: EvaluationTable,
  units: readonly ScoringUnit[],
): ReadonlySet<number> {
  const seen = new Set<number>();
  const several = new Set<number>();
  for (const unit of units)
    for (const key of weightCells(table, unit).keys()) (seen.has(key) ? several : seen).add(key);
  return several;
}

function cellWeight(
  table: EvaluationTable,
  unit: ScoringUnit,
  sharedCells: ReadonlySet<number>,
): UnitWeight | null {
  const cells = weightCells(table, unit);
  if (cells.size === 0) return null;
  const inputs = [...cells.values()].map((field) => field.at);
  if ([...cells.keys()].some((key) => sharedCells.has(key)))
    return { weight: null, source: null, inputs, ambiguous: true };
  const weight = sumOf([...cells.values()].flatMap((field) => pointsIn(field) ?? []));
  return { weight, source: "cell", inputs, ambiguous: false };
}

/** The classes around each unit that hold no other unit, level 2 before level 1. */
function classesOfOne(
  table: EvaluationTable,
  units: readonly ScoringUnit[],
): ReadonlyMap<ScoringUnit, readonly IndicatorClass[]> {
  const unitOfRow = new Map<number, ScoringUnit>();
  for (const unit of units) for (const row of unit.rows) unitOfRow.set(row, unit);
  const owned = new Map<ScoringUnit, IndicatorClass[]>();
  for (const one of table.classes) {
    const [unit, ...others] = new Set(one.rows.flatMap((row) => unitOfRow.get(row) ?? []));
    if (!unit || others.length > 0 || !unit.rows.every((row) => one.rows.includes(row))) continue;
    owned.set(
      unit,
      [...(owned.get(unit) ?? []), one].sort((a, b) => b.level - a.level),
    );
  }
  return owned;
}

function classWeight(own: readonly IndicatorClass[]): UnitWeight | null {
  for (const { statedWeight } of own) {
    const weight = pointsIn(statedWeight);
    if (weight && statedWeight)
      return { weight, source: "level1", inputs: [statedWeight.at], ambiguous: false };
  }
  return null;
}

function policyWeight(own: readonly IndicatorClass[], policy: ScoringPolicy): UnitWeight | null {
  const level1 = own.find(({ level }) => level === 1);
  const prescribed = policy.level1Weights.find(({ name }) => name === level1?.name);
  if (!prescribed) return null;
  return { weight: prescribed.weight, source: "policy", inputs: [], ambiguous: false };
}
