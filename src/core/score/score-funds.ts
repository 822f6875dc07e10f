import type { Decimal } from "decimal.js";
import type { EvaluationTable, Field, FundRow } from "../detect/evaluation-table";
import type { Position } from "../grid/address";
import type { ScoringPolicy } from "./policy";
import type { Derivation, DerivationId, FundScore, WeightSource } from "./scorecard";
import { bounded, rounded } from "./score-rounding";
import { pointsIn } from "./weight-points";
import { shownNumber, shownPercent, shownScore } from "./shown-number";

/** The row the execution rate is worked out from: the first total row. */
export function totalFundRow(table: EvaluationTable): FundRow | null {
  return table.funds.find(({ role }) => role === "total") ?? null;
}

interface Budget {
  readonly used: "adjusted" | "initial";
  readonly field: Field;
  readonly amount: Decimal;
}

/**
 * 执行率 = 执行数 ÷ 全年（调整后）预算数, unrounded; 年初预算数 where the former is blank. Score: the rate, at
 * most 1, × the weight, rounded half up. A zero or blank denominator is not computable, never 0 or 100 %.
 * Null where the form has no fund block.
 */
export function scoreFunds(
  table: EvaluationTable,
  policy: ScoringPolicy,
  chosenWeight: Decimal | null,
): FundScore | null {
  const row = totalFundRow(table);
  if (!row) return null;
  const budget = budgetOf(row);
  const executed = row.executed?.number ?? null;
  const obstacle = rateObstacle(budget, executed);
  const { weight, source, inputs: weightCells } = fundWeight(table, row, policy, chosenWeight);
  const inputs = [row.executed, budget?.field].flatMap((field) => (field ? [field.at] : []));
  if (obstacle || !budget || !executed) {
    const derivation: Derivation = { id: obstacle ?? "no-execution", values: {}, inputs };
    return {
      rate: null,
      rateDerivation: derivation,
      weight,
      weightSource: source,
      score: null,
      exact: null,
      scoreDerivation: derivation,
      budgetUsed: budget?.used ?? null,
    };
  }
  const rate = executed.div(budget.amount);
  const amounts = {
    executed: shownNumber(executed),
    budget: shownNumber(budget.amount),
    budgetUsed: budget.used,
    rate: shownPercent(rate),
    unit: table.moneyUnit,
  };
  // Divided last, so that a score that ends in a 5 is not lost to a rounded rate.
  const exact = weight && bounded(weight.times(executed).div(budget.amount), weight);
  const score = exact && rounded(exact, weight, policy);
  return {
    rate,
    rateDerivation: { id: "execution-rate", values: amounts, inputs },
    weight,
    weightSource: source,
    score,
    exact,
    scoreDerivation:
      weight && score
        ? {
            id: rate.gt(1) ? "execution-score-capped" : "execution-score",
            values: {
              ...amounts,
              weight: shownNumber(weight),
              score: shownScore(score, policy.scoreDecimals),
            },
            inputs: [...inputs, ...weightCells],
          }
        : { id: hasFundScores(table, row) ? "no-weight" : "no-scores", values: {}, inputs: [] },
    budgetUsed: budget.used,
  };
}

function budgetOf(row: FundRow): Budget | null {
  const adjusted = row.adjustedBudget;
  if (adjusted?.number) return { used: "adjusted", field: adjusted, amount: adjusted.number };
  const initial = row.initialBudget;
  return initial?.number ? { used: "initial", field: initial, amount: initial.number } : null;
}

function rateObstacle(budget: Budget | null, executed: Decimal | null): DerivationId | null {
  if (!budget) return "no-budget";
  if (budget.amount.lte(0)) return "budget-zero";
  return executed ? null : "no-execution";
}

/** The fund block has a place for a score or a weight, or its heading says its points. */
function hasFundScores(table: EvaluationTable, row: FundRow): boolean {
  return row.score !== null || row.weight !== null || table.fundPoints !== null;
}

function fundWeight(
  table: EvaluationTable,
  row: FundRow,
  policy: ScoringPolicy,
  chosen: Decimal | null,
): { weight: Decimal | null; source: WeightSource | null; inputs: readonly Position[] } {
  if (!hasFundScores(table, row)) return { weight: null, source: null, inputs: [] };
  if (chosen?.gte(0)) return { weight: chosen, source: "user", inputs: [] };
  for (const field of [row.weight, table.fundPoints]) {
    const points = pointsIn(field);
    if (points && field) return { weight: points, source: "cell", inputs: [field.at] };
  }
  if (policy.fundWeight) return { weight: policy.fundWeight, source: "policy", inputs: [] };
  return { weight: null, source: null, inputs: [] };
}
