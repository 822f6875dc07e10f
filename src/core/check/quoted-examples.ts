import type { Field, IndicatorRow } from "../detect/evaluation-table";
import { rowName, textOf } from "./field-text";
import { listed, quotedName } from "./listed";

/** A sentence names so many places; the others are marked in the table. */
const MOST_QUOTED = 3;

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** The longest text that stands whole in a sentence about one row. */
const LONGEST_TEXT = 30;

/** A text as a sentence about one row quotes it: on one line, cut where it is long. */
export function shortLine(text: string): string {
  const letters = Array.from(oneLine(text));
  return letters.length > LONGEST_TEXT
    ? `${letters.slice(0, LONGEST_TEXT).join("")}…`
    : letters.join("");
}

/** Texts, each once, the first three of them: “≥266米”、“≥50厘米”. */
export function quotedTexts(texts: readonly string[]): string {
  const lines = new Set(texts.map(oneLine));
  return listed([...lines].map(quotedName), MOST_QUOTED);
}

/** The texts of fields, likewise. */
export function quotedExamples(fields: readonly Field[]): string {
  return quotedTexts(fields.map(({ text }) => text));
}

/** Target and actual of rows: “≥50个”→“100%”. */
export function quotedPairs(rows: readonly IndicatorRow[]): string {
  const quoted = (field: Field | null) => quotedName(oneLine(textOf(field)));
  return listed(
    rows.map(({ target, actual }) => `${quoted(target)}→${quoted(actual)}`),
    MOST_QUOTED,
  );
}

/** The names of rows: “救助人数”、“救助标准”. */
export function quotedNames(rows: readonly IndicatorRow[]): string {
  return listed(
    rows.map((row) => quotedName(rowName(row))),
    MOST_QUOTED,
  );
}
