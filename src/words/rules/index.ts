import type { Finding } from "../../core/check/finding";
import { fill } from "../fill";
import { actualMissingWords } from "./actual-missing";
import { allFullMarksWords } from "./all-full-marks";
import { basicPlusProjectWords } from "./basic-plus-project";
import { budgetAdjustedUnexplainedWords } from "./budget-adjusted-unexplained";
import { budgetZeroWords } from "./budget-zero";
import { carryOverWords } from "./carry-over";
import { coefficientScoreWords } from "./coefficient-score";
import { deductionUnexplainedWords } from "./deduction-unexplained";
import { emptyReasonWords } from "./empty-reason";
import { executionOverBudgetWords } from "./execution-over-budget";
import { executionRateWords } from "./execution-rate";
import { executionScoreWords } from "./execution-score";
import { fieldMissingWords } from "./field-missing";
import { fundSumWords } from "./fund-sum";
import { gradeWords } from "./grade";
import { level1WeightsWords } from "./level1-weights";
import { lowExecutionFullOutputWords } from "./low-execution-full-output";
import { lowExecutionUnexplainedWords } from "./low-execution-unexplained";
import { metPointsLostWords } from "./met-points-lost";
import { missedFullMarksWords } from "./missed-full-marks";
import { moneyUnitWords } from "./money-unit";
import { notApplicableWeightedWords } from "./not-applicable-weighted";
import { ofWhichSumWords } from "./of-which-sum";
import { overFulfilledUnexplainedWords } from "./over-fulfilled-unexplained";
import { parentWeightWords } from "./parent-weight";
import { proportionalScoreWords } from "./proportional-score";
import { requiredClassMissingWords } from "./required-class-missing";
import { reverseScoreWords } from "./reverse-score";
import type { MessageWords, RuleWords } from "./rule-words";
import { satisfactionEvidenceWords } from "./satisfaction-evidence";
import { scoreDecimalsWords } from "./score-decimals";
import { scoreOverWeightWords } from "./score-over-weight";
import { scoresTotalWords } from "./scores-total";
import { sourceRowScoredWords } from "./source-row-scored";
import { statedRatioWords } from "./stated-ratio";
import { targetMissingWords } from "./target-missing";
import { targetTooLowWords } from "./target-too-low";
import { tierBandWords } from "./tier-band";
import { weightConcentratedWords } from "./weight-concentrated";
import { weightMissingWords } from "./weight-missing";
import { weightsTotalWords } from "./weights-total";
import { unitMismatchWords } from "./unit-mismatch";
import { comparatorInActualWords } from "./comparator-in-actual";
import { actualCopiesTargetWords } from "./actual-copies-target";
import { kindMismatchWords } from "./kind-mismatch";
import { approximateActualWords } from "./approximate-actual";
import { compoundValueWords } from "./compound-value";
import { deadlineMissedWords } from "./deadline-missed";
import { impossibleTargetWords } from "./impossible-target";
import { directionSuspectWords } from "./direction-suspect";
import { nameIsTargetWords } from "./name-is-target";
import { classMismatchWords } from "./class-mismatch";
import { unitContradictsNameWords } from "./unit-contradicts-name";
import { comparatorMisreadWords } from "./comparator-misread";
import { templateResidueWords } from "./template-residue";
import { vagueTargetWords } from "./vague-target";
import { foreignUnitNameWords } from "./foreign-unit-name";
import { totalDiffersElsewhereWords } from "./total-differs-elsewhere";
import { tableCountWords } from "./table-count";
import { yearMismatchWords } from "./year-mismatch";
import { sameFactDiffersWords } from "./same-fact-differs";
import { narrativeMismatchWords } from "./narrative-mismatch";

/** The words of every rule, in the order of the rules' codes. */
export const RULE_WORDS: readonly RuleWords[] = [
  executionRateWords,
  executionScoreWords,
  executionOverBudgetWords,
  fundSumWords,
  budgetZeroWords,
  budgetAdjustedUnexplainedWords,
  moneyUnitWords,
  lowExecutionUnexplainedWords,
  lowExecutionFullOutputWords,
  basicPlusProjectWords,
  carryOverWords,
  statedRatioWords,
  ofWhichSumWords,
  sourceRowScoredWords,
  weightsTotalWords,
  parentWeightWords,
  level1WeightsWords,
  scoreOverWeightWords,
  scoresTotalWords,
  totalDiffersElsewhereWords,
  weightMissingWords,
  weightConcentratedWords,
  gradeWords,
  scoreDecimalsWords,
  tableCountWords,
  missedFullMarksWords,
  metPointsLostWords,
  proportionalScoreWords,
  reverseScoreWords,
  tierBandWords,
  overFulfilledUnexplainedWords,
  targetTooLowWords,
  deductionUnexplainedWords,
  emptyReasonWords,
  targetMissingWords,
  actualMissingWords,
  notApplicableWeightedWords,
  allFullMarksWords,
  satisfactionEvidenceWords,
  coefficientScoreWords,
  requiredClassMissingWords,
  unitMismatchWords,
  comparatorInActualWords,
  actualCopiesTargetWords,
  kindMismatchWords,
  approximateActualWords,
  compoundValueWords,
  deadlineMissedWords,
  yearMismatchWords,
  impossibleTargetWords,
  directionSuspectWords,
  nameIsTargetWords,
  classMismatchWords,
  unitContradictsNameWords,
  comparatorMisreadWords,
  templateResidueWords,
  sameFactDiffersWords,
  vagueTargetWords,
  foreignUnitNameWords,
  fieldMissingWords,
  narrativeMismatchWords,
];

const BY_RULE: ReadonlyMap<string, RuleWords> = new Map(
  RULE_WORDS.map((words) => [words.rule, words]),
);

/** Of a finding without words, its ids: visible, and refused by the tests. */
function unworded({ rule, messageId }: Finding): MessageWords {
  return { message: `${rule}: ${messageId}`, why: "", whatToDo: "" };
}

/** The sentences of a finding: what is wrong, why, and what to do, with its numbers in place. */
export function wordsOfFinding(finding: Finding): MessageWords {
  const templates = BY_RULE.get(finding.rule)?.messages[finding.messageId] ?? unworded(finding);
  return {
    message: fill(templates.message, finding.values),
    why: fill(templates.why, finding.values),
    whatToDo: fill(templates.whatToDo, finding.values),
  };
}

/** The short name of a rule for lists; its id where it has none. */
export function nameOfRule(id: string): string {
  return BY_RULE.get(id)?.name ?? id;
}
