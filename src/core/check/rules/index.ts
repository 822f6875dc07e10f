import type { Rule } from "../rule";
import { executionRate } from "./execution-rate";
import { executionScore } from "./execution-score";
import { executionOverBudget } from "./execution-over-budget";
import { fundSum } from "./fund-sum";
import { budgetZero } from "./budget-zero";
import { budgetAdjustedUnexplained } from "./budget-adjusted-unexplained";
import { moneyUnit } from "./money-unit";
import { lowExecutionUnexplained } from "./low-execution-unexplained";
import { lowExecutionFullOutput } from "./low-execution-full-output";
import { basicPlusProject } from "./basic-plus-project";
import { carryOver } from "./carry-over";
import { statedRatio } from "./stated-ratio";
import { ofWhichSum } from "./of-which-sum";
import { sourceRowScored } from "./source-row-scored";
import { weightsTotal } from "./weights-total";
import { parentWeight } from "./parent-weight";
import { level1Weights } from "./level1-weights";
import { scoreOverWeight } from "./score-over-weight";
import { scoresTotal } from "./scores-total";
import { totalDiffersElsewhere } from "./total-differs-elsewhere";
import { weightMissing } from "./weight-missing";
import { weightConcentrated } from "./weight-concentrated";
import { grade } from "./grade";
import { scoreDecimals } from "./score-decimals";
import { tableCount } from "./table-count";
import { missedFullMarks } from "./missed-full-marks";
import { metPointsLost } from "./met-points-lost";
import { proportionalScore } from "./proportional-score";
import { reverseScore } from "./reverse-score";
import { tierBand } from "./tier-band";
import { overFulfilledUnexplained } from "./over-fulfilled-unexplained";
import { targetTooLow } from "./target-too-low";
import { deductionUnexplained } from "./deduction-unexplained";
import { emptyReason } from "./empty-reason";
import { targetMissing } from "./target-missing";
import { actualMissing } from "./actual-missing";
import { notApplicableWeighted } from "./not-applicable-weighted";
import { allFullMarks } from "./all-full-marks";
import { satisfactionEvidence } from "./satisfaction-evidence";
import { coefficientScore } from "./coefficient-score";
import { requiredClassMissing } from "./required-class-missing";
import { unitMismatch } from "./unit-mismatch";
import { comparatorInActual } from "./comparator-in-actual";
import { actualCopiesTarget } from "./actual-copies-target";
import { kindMismatch } from "./kind-mismatch";
import { approximateActual } from "./approximate-actual";
import { compoundValue } from "./compound-value";
import { deadlineMissed } from "./deadline-missed";
import { yearMismatch } from "./year-mismatch";
import { impossibleTarget } from "./impossible-target";
import { directionSuspect } from "./direction-suspect";
import { nameIsTarget } from "./name-is-target";
import { classMismatch } from "./class-mismatch";
import { unitContradictsName } from "./unit-contradicts-name";
import { comparatorMisread } from "./comparator-misread";
import { templateResidue } from "./template-residue";
import { sameFactDiffers } from "./same-fact-differs";
import { vagueTarget } from "./vague-target";
import { foreignUnitName } from "./foreign-unit-name";
import { fieldMissing } from "./field-missing";
import { narrativeMismatch } from "./narrative-mismatch";

/** Every rule, in the order of codes: project funds, weights and totals, scores, values and texts. */
export const RULES: readonly Rule[] = [
  executionRate,
  executionScore,
  executionOverBudget,
  fundSum,
  budgetZero,
  budgetAdjustedUnexplained,
  moneyUnit,
  lowExecutionUnexplained,
  lowExecutionFullOutput,
  basicPlusProject,
  carryOver,
  statedRatio,
  ofWhichSum,
  sourceRowScored,
  weightsTotal,
  parentWeight,
  level1Weights,
  scoreOverWeight,
  scoresTotal,
  totalDiffersElsewhere,
  weightMissing,
  weightConcentrated,
  grade,
  scoreDecimals,
  tableCount,
  missedFullMarks,
  metPointsLost,
  proportionalScore,
  reverseScore,
  tierBand,
  overFulfilledUnexplained,
  targetTooLow,
  deductionUnexplained,
  emptyReason,
  targetMissing,
  actualMissing,
  notApplicableWeighted,
  allFullMarks,
  satisfactionEvidence,
  coefficientScore,
  requiredClassMissing,
  unitMismatch,
  comparatorInActual,
  actualCopiesTarget,
  kindMismatch,
  approximateActual,
  compoundValue,
  deadlineMissed,
  yearMismatch,
  impossibleTarget,
  directionSuspect,
  nameIsTarget,
  classMismatch,
  unitContradictsName,
  comparatorMisread,
  templateResidue,
  sameFactDiffers,
  vagueTarget,
  foreignUnitName,
  fieldMissing,
  narrativeMismatch,
];
