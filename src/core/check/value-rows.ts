import type { EvaluationTable, Field, IndicatorRow } from "../detect/evaluation-table";
import { samePosition } from "../grid/address";
import { saysNothing } from "./field-text";
import { flatMapped } from "../values/flat-mapped";
import { oncePer } from "../values/once-per";

/** A row that states values, with its place in `indicators` and in the rows of the scorecard. */
export interface ValueRow {
  readonly row: IndicatorRow;
  readonly index: number;
}

/**
 * The rows that state values of their own, of-which rows included; a row whose target and actual stand
 * in the cells of a row above is left out, so that each cell is judged once.
 */
export const valueRows = oncePer(({ indicators }: EvaluationTable): readonly ValueRow[] =>
  flatMapped(indicators, (row, index) => {
    const above = indicators[index - 1];
    const shared = sameCell(row.target, above?.target) && sameCell(row.actual, above?.actual);
    return row.role === "group" || (above && shared) ? [] : [{ row, index }];
  }),
);

function sameCell(a: Field | null, b: Field | null | undefined): boolean {
  if (a === null) return b === null;
  return b ? samePosition(a.at, b.at) : false;
}

/** The actual of a row where one is filled in; null where it is blank or 「—」. */
export function filledActual({ actual }: IndicatorRow): Field | null {
  return saysNothing(actual) ? null : actual;
}

/** The target of a row where one is filled in; null where it is blank or 「—」. */
export function filledTarget({ target }: IndicatorRow): Field | null {
  return saysNothing(target) ? null : target;
}

/** Whether the row's actual is to be a figure: its target is one, or none is stated. Words ask for words. */
export function asksForFigure({ parsed }: IndicatorRow): boolean {
  const { kind, absence } = parsed.target;
  if (kind === "none") return absence === "blank";
  return kind === "number" || kind === "percent" || kind === "compound";
}
