import type { CellWrite } from "../../../core/edits/edit-plan";
import type { CellContent } from "../read/cell-content";
import { isBlank } from "../read/cell-content";

/** The format of cells that keep everything typed into them as text. */
export const TEXT_FORMAT = "@";

export type Entry = string | number | boolean;

/** What is handed to Excel, which takes it as if it were typed: so text may need its apostrophe. */
export function entered(after: CellWrite["after"], numberFormat: string): Entry {
  switch (after.kind) {
    case "blank":
      return "";
    case "number":
      return Number(after.decimal);
    case "formula":
      return after.formula;
    case "text":
      return textEntered(after.text, numberFormat);
    case "boolean":
      return after.value;
  }
}

/** Text that Excel cannot take for a number, a date, a formula or a truth value: it begins in Chinese. */
const PLAIN = /^[\u4e00-\u9fff]/;

/** The text so that it stays text: `=1+1` of a stranger is no formula, `95` no number. */
export function textEntered(text: string, numberFormat: string): string {
  if (text === "" || PLAIN.test(text)) return text;
  if (numberFormat === TEXT_FORMAT && !text.startsWith("'")) return text;
  return `'${text}`;
}

/**
 * Whether a cell holds what was to be written. A formula is ours whatever Excel made of its spelling; a
 * number that a cell of text format keeps as its digits is there too.
 */
export function holds(content: CellContent, after: CellWrite["after"]): boolean {
  const { value, formula } = content;
  switch (after.kind) {
    case "blank":
      return isBlank(content);
    case "number":
      return formula === null && (value === Number(after.decimal) || value === after.decimal);
    case "text":
      return formula === null && (value ?? "") === after.text;
    case "boolean":
      return formula === null && value === after.value;
    case "formula":
      return formula !== null && sameFormula(formula, after.formula);
  }
}

/** Excel writes names in capitals and may add or drop spaces. */
export function sameFormula(a: string, b: string): boolean {
  const bare = (formula: string) => formula.replace(/\s+/g, "").toUpperCase();
  return bare(a) === bare(b);
}

/** Whether a cell still holds what was read: empty text and nothing are the same to readers. */
export function isAsRead(content: CellContent, before: CellWrite["before"]): boolean {
  return content.formula === before.formula && (content.value ?? "") === (before.value ?? "");
}
