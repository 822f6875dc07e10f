import type { Finding } from "../../core/check/finding";
import { fill } from "../fill";
import { budgetZeroWords } from "./budget-zero";
import { executionOverBudgetWords } from "./execution-over-budget";
import { executionRateWords } from "./execution-rate";
import { executionScoreWords } from "./execution-score";
import { fundSumWords } from "./fund-sum";
import { missedFullMarksWords } from "./missed-full-marks";
import { parentWeightWords } from "./parent-weight";
import { proportionalScoreWords } from "./proportional-score";
import { reverseScoreWords } from "./reverse-score";
import type { MessageWords, RuleWords } from "./rule-words";
import { scoreOverWeightWords } from "./score-over-weight";
import { scoresTotalWords } from "./scores-total";
import { weightsTotalWords } from "./weights-total";

export type { MessageWords, RuleWords } from "./rule-words";

/** The words of every rule, in the order of the rules' codes. */
export const RULE_WORDS: readonly RuleWords[] = [
  executionRateWords,
  executionScoreWords,
  executionOverBudgetWords,
  fundSumWords,
  budgetZeroWords,
  weightsTotalWords,
  parentWeightWords,
  scoreOverWeightWords,
  scoresTotalWords,
  missedFullMarksWords,
  proportionalScoreWords,
  reverseScoreWords,
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
