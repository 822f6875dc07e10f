import type { WorkbookFailure } from "../app/workbook-failure";
import type { FailureWords } from "../words/unreadable";
import { wordsOfInternalFailure, wordsOfUnreadable } from "../words/unreadable";

/** What is wrong with a file that could not be checked, why, and what to do. */
export function failureWords(failure: WorkbookFailure): FailureWords {
  return failure.code === "internal"
    ? wordsOfInternalFailure(failure.values.detail)
    : wordsOfUnreadable(failure);
}
