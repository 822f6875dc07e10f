import { LEAD_STARTS } from "./comparator";
import { DATE_STARTS } from "./date";
import { NUMERAL_STARTS } from "./numeral";

/** Every character that a quantity or a date may begin with, the words before its number included. */
export const FIGURE_STARTS: ReadonlySet<string> = new Set([
  ...LEAD_STARTS,
  ...DATE_STARTS,
  ...NUMERAL_STARTS,
]);

/**
 * Finds the end of a run of words: the next place from `at` on where one of the characters stands, or
 * the end of the text. Readers that look for something at every character jump over the run.
 */
export function endOfRunBefore(characters: Iterable<string>): (text: string, at: number) => number {
  const listed = [...characters].map((character) => character.replace(/[\\\]^-]/, "\\$&"));
  const run = new RegExp(`[^${listed.join("")}]+`, "y");
  return (text, at) => {
    run.lastIndex = at;
    return run.test(text) ? run.lastIndex : at;
  };
}
