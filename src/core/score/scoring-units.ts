import type { EvaluationTable, Field, IndicatorRow } from "../detect/evaluation-table";
import { cellKey } from "../grid/address";

/** Rows that earn one score: a single row, or several that share a score cell. */
export interface ScoringUnit {
  /** Indexes into the table's `indicators`, ascending. */
  readonly rows: readonly number[];
}

/** The scoring units of a table, in the order of their first rows. */
export function scoringUnits(table: EvaluationTable): readonly ScoringUnit[] {
  const byCell = new Map<number, number[]>();
  const weighed = table.indicators.some((row) => row.weight?.number);
  table.indicators.forEach((row, index) => {
    if (row.role !== "indicator" || isVacant(row, weighed)) return;
    // A row without a score cell is one alone.
    const key = row.score ? cellKey(row.score.at) : -1 - index;
    const rows = byCell.get(key) ?? [];
    rows.push(index);
    byCell.set(key, rows);
  });
  return [...byCell.values()].map((rows) => ({ rows }));
}

const PLACEHOLDER = /^(?:[\s….．。·—-]*|指标\d*[:：]?)$/;

/**
 * A row left empty: no target, no actual, no weight, no score, and no name (「……」, 「指标1：」); where the
 * form prints weights a name alone does not make a row either.
 */
export function isVacant(row: IndicatorRow, weighed: boolean): boolean {
  const unnamed = PLACEHOLDER.test(row.level3?.text ?? "");
  // The score of a merged cell over it makes no row of a line without a name.
  const scored = !isBlank(row.score) && !(unnamed && row.score?.at.row !== row.row);
  if (!isBlank(row.weight) || scored || !isBlank(row.coefficient)) return false;
  if (!isBlank(row.target) || !isBlank(row.actual)) return false;
  return weighed || unnamed;
}

export function isBlank(field: Field | null): boolean {
  return field === null || field.text.trim() === "";
}
