import { Decimal } from "decimal.js";
import type { EvaluationTable, IndicatorRow } from "../detect/evaluation-table";
import { coefficientShare } from "./coefficient";
import { manualScore, namedTier, tierScore } from "./judged-score";
import type { Outcome } from "./outcome";
import { earnedPoints } from "./points";
import type { ScoringPolicy, SteppedClass } from "./policy";
import type { DerivationId, ScoreMethod } from "./scorecard";
import { pointsByOwnStandard, scoresByOwnStandard } from "./printed-criteria";
import { bounded } from "./score-rounding";
import type { ScoringChoices } from "./scoring-choices";
import type { ScoringUnit } from "./scoring-units";
import { shownPercent } from "./shown-number";
import { pointsIn } from "./weight-points";
import type { UnitWeight } from "./weights";
import { sumOf } from "../values/sum";

/** What one scoring unit earns, and why: the same for all its rows. */
export interface UnitScore {
  /** Not rounded, between 0 and the weight; null: not computable. */
  readonly exact: Decimal | null;
  /** Null: taken from the cell where it states a score. */
  readonly method: ScoreMethod | null;
  readonly because: DerivationId;
  readonly values: Readonly<Record<string, string>>;
}

export interface ScoringContext {
  readonly table: EvaluationTable;
  readonly policy: ScoringPolicy;
  readonly choices: ScoringChoices;
  /** One a row of the table's `indicators`. */
  readonly outcomes: readonly Outcome[];
}

/** Scores one unit: by the person's choice, the coefficient, or target and actual. */
export function scoreUnit(
  context: ScoringContext,
  unit: ScoringUnit,
  { weight, ambiguous }: UnitWeight,
): UnitScore {
  const { policy, choices } = context;
  const chosen = unit.rows.flatMap((index) => choices.rows.get(index) ?? [])[0];
  if (chosen?.kind === "manual") return manualScore(chosen, weight);
  if (!weight && ambiguous) return notComputable("shared-mixed");
  if (!weight) return notComputable(hasScoreColumns(context.table) ? "no-weight" : "no-scores");
  if (chosen) return tierScore(chosen, weight, policy);
  const [index, ...others] = unit.rows;
  if (others.length > 0) return sharedScore(context, unit, weight);
  const row = context.table.indicators[index ?? -1];
  const outcome = context.outcomes[index ?? -1];
  if (index === undefined || !row || !outcome) return notComputable("no-target");
  if (row.coefficient?.number) return coefficientScore(row.coefficient.number, weight);
  return rowScore(context, index, row, outcome, weight);
}

function hasScoreColumns({ indicators }: EvaluationTable): boolean {
  return indicators.some(({ weight, score }) => weight !== null || score !== null);
}

function notComputable(because: DerivationId): UnitScore {
  return { exact: null, method: null, because, values: {} };
}

function rowScore(
  context: ScoringContext,
  index: number,
  row: IndicatorRow,
  outcome: Outcome,
  weight: Decimal,
): UnitScore {
  const { policy } = context;
  if (row.parsed.actual.tier) return namedTier(row.parsed.actual.tier, weight, policy);
  if (outcome.reached === false && isStepped(context, index))
    return { ...notComputable("steps-possible"), method: "step" };
  if (outcome.reached === false && hasOwnStandard(row, outcome.completion))
    return scoreByStandard(row, outcome, weight);
  const earned = earnedPoints(outcome, weight, policy);
  if (!earned) return notComputable(outcome.obstacle ?? "direction-unclear");
  return {
    exact: earned.points,
    method: outcome.direction ?? "at-most",
    because: earned.because,
    values: {},
  };
}

const STEPPED_CLASSES: Readonly<Record<SteppedClass, RegExp>> = {
  satisfaction: /满意/,
  cost: /成本/,
};

/** True where the notes score a class the row stands under in steps. */
export function isStepped(
  { table, policy }: Pick<ScoringContext, "table" | "policy">,
  index: number,
): boolean {
  return policy.stepped.some((name) => standsUnder(table, index, STEPPED_CLASSES[name]));
}

/** True where the standard printed beside the row scores its `completion` otherwise than by the share. */
export function hasOwnStandard(row: IndicatorRow, completion: Decimal | null): boolean {
  return scoresByOwnStandard(row.criteria?.text ?? "", completion);
}

function scoreByStandard({ criteria }: IndicatorRow, outcome: Outcome, weight: Decimal): UnitScore {
  const text = criteria?.text.replace(/\s+/g, "") ?? "";
  const exact = pointsByOwnStandard(text, outcome, weight);
  return {
    exact,
    method: "step",
    because: exact ? "by-standard" : "own-standard",
    values: { criteria: text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text },
  };
}

const LONGEST_SHOWN = 60;

/** True where a class of that name holds the row. */
export function standsUnder(table: EvaluationTable, index: number, name: RegExp): boolean {
  return table.classes.some((group) => group.rows.includes(index) && name.test(group.name));
}

/** One score cell over several rows: full when all are reached, their sum where each has its own weight. */
function sharedScore(context: ScoringContext, unit: ScoringUnit, weight: Decimal): UnitScore {
  const exact = sharedPoints(context, unit, weight);
  return exact
    ? { exact, method: "group", because: "shared-sum", values: {} }
    : notComputable("shared-mixed");
}

function sharedPoints(
  { table, outcomes, policy }: ScoringContext,
  unit: ScoringUnit,
  weight: Decimal,
): Decimal | null {
  const own = unit.rows.map((index) => outcomes[index]);
  if (own.every((outcome) => outcome?.reached === true)) return weight;
  const weights = unit.rows.map((index) => table.indicators[index]?.weight ?? null);
  const separate = new Set(weights.map((field) => field?.at.row)).size === unit.rows.length;
  const parts = own.map((outcome, i) => {
    const part = pointsIn(weights[i]);
    return part && outcome ? earnedPoints(outcome, part, policy) : null;
  });
  if (!separate || !parts.every((part) => part !== null)) return null;
  return bounded(sumOf(parts.map((part) => part.points)), weight);
}

function coefficientScore(coefficient: Decimal, weight: Decimal): UnitScore {
  const share = coefficientShare(coefficient);
  return {
    exact: bounded(share.times(weight), weight),
    method: "coefficient",
    because: "coefficient",
    values: { coefficient: shownPercent(share) },
  };
}
