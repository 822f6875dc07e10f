import type { EvaluationTable, IndicatorClass } from "../detect/evaluation-table";

/**
 * True where the total row closes the indicators, so that none of them can be missing. A source that is
 * visibly cut, has no total row, or prints its total in the head only may have lost its end.
 */
export function isClosed({ cut, total, indicators }: EvaluationTable): boolean {
  const last = indicators[indicators.length - 1];
  return !cut && total !== null && (last === undefined || total.label.at.row > last.row);
}

/** True where all rows of a class are certainly there: of a table that lost its end, the last class is not. */
export function isWhole(table: EvaluationTable, { rows }: IndicatorClass): boolean {
  return !table.cut && (isClosed(table) || !rows.includes(table.indicators.length - 1));
}
