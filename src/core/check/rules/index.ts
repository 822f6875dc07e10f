import type { Rule } from "../rule";
import { executionRate } from "./execution-rate";
import { executionScore } from "./execution-score";
import { executionOverBudget } from "./execution-over-budget";
import { fundSum } from "./fund-sum";
import { budgetZero } from "./budget-zero";
import { weightsTotal } from "./weights-total";
import { parentWeight } from "./parent-weight";
import { scoreOverWeight } from "./score-over-weight";
import { scoresTotal } from "./scores-total";
import { missedFullMarks } from "./missed-full-marks";
import { proportionalScore } from "./proportional-score";
import { reverseScore } from "./reverse-score";

/** Every rule, in the order of codes: project funds, weights and totals, scores, values and texts. */
export const RULES: readonly Rule[] = [
  executionRate,
  executionScore,
  executionOverBudget,
  fundSum,
  budgetZero,
  weightsTotal,
  parentWeight,
  scoreOverWeight,
  scoresTotal,
  missedFullMarks,
  proportionalScore,
  reverseScore,
];
