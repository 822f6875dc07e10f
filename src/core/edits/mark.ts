import type { Severity } from "../check/rule";
import { type Position, referenceToA1 } from "../grid/address";

/**
 * Cells of one sheet to be marked for one rule: an added conditional format whose formula is always
 * true and carries the rule. The cells' own format is never touched.
 */
export interface Mark {
  readonly sheet: string;
  readonly cells: readonly Position[];
  readonly rule: string;
  readonly severity: Severity;
  /** Fill colour, `#RRGGBB`. */
  readonly fill: string;
  /** Text of a note (批注) on the first cell; null: none was asked for. */
  readonly note: string | null;
}

/** On how many cells these marks stand; a cell with several marks counts once. */
export function countMarkedCells(marks: readonly Mark[]): number {
  const cells = marks.flatMap((mark) =>
    mark.cells.map((at) => referenceToA1({ sheet: mark.sheet, at })),
  );
  return new Set(cells).size;
}

const MARKER = /^=?\s*N\("ziping:([a-z0-9-]+)"\)\s*=\s*0$/i;

/** The formula of a mark, with its leading `=`: true in every cell, refers to none, names the rule. */
export function markerFormula(rule: string): string {
  return `=N("ziping:${rule}")=0`;
}

/** The rule a conditional format's formula marks (with or without `=`); null for a user's own format. */
export function markedRule(formula: string): string | null {
  return MARKER.exec(formula.trim())?.[1] ?? null;
}

/** First line of the notes (批注) that come with marks: it tells them from people's own. */
const NOTE_HEAD = "【绩效自评助手】";

/** The content of a note that comes with a mark. */
export function noteContent(text: string): string {
  return `${NOTE_HEAD}\n${text}`;
}

/** Whether a note came with a mark; those that people wrote are never touched. */
export function isMarkNote(content: string): boolean {
  return content.trimStart().startsWith(NOTE_HEAD);
}
