import type { Decimal } from "decimal.js";
import type { Field, IndicatorRow } from "../detect/evaluation-table";
import { cellKey } from "../grid/address";
import type { RowScore } from "../score/scorecard";
import { flatMapped } from "../values/flat-mapped";
import { oncePer } from "../values/once-per";
import { groupedBy } from "./grouped";
import type { ScoredTable } from "./rule";

/** A row whose printed score can be judged: the score stands there, and so does what it can earn. */
export interface JudgedRow {
  readonly row: IndicatorRow;
  readonly score: RowScore;
  readonly weight: Decimal;
  readonly printed: Decimal;
  readonly scoreField: Field;
}

/**
 * The rows with a printed score and a weight that is not itself taken from the score, each score once;
 * rows a person scored by hand are left out.
 */
export const judgedRows = oncePer(({ table, scorecard }: ScoredTable): readonly JudgedRow[] =>
  flatMapped(table.indicators, (row, index) => {
    const score = scorecard.rows[index];
    const printed = row.score?.number;
    if (!score?.counts || !score.weight || !row.score || !printed) return [];
    if (score.weightSource === "score" || isByHand(score)) return [];
    return [{ row, score, weight: score.weight, printed, scoreField: row.score }];
  }),
);

function isByHand({ method }: RowScore): boolean {
  return method === "manual" || method === "tier";
}

interface SharingRow {
  readonly row: IndicatorRow;
  readonly score: RowScore;
}

/** The row and those that share its score cell, with their scores. */
export function sharingRows(scored: ScoredTable, { scoreField }: JudgedRow): readonly SharingRow[] {
  return rowsByScoreCell(scored).get(cellKey(scoreField.at)) ?? [];
}

const rowsByScoreCell = oncePer(({ table, scorecard }: ScoredTable) =>
  groupedBy(
    flatMapped(table.indicators, (row, index) => {
      const score = scorecard.rows[index];
      return score && row.score ? [{ row, score, key: cellKey(row.score.at) }] : [];
    }),
    ({ key }) => key,
  ),
);

/**
 * Whether a difference from the computed score is certain: the direction is written in the table, the
 * policy is stated, and the weight is printed.
 */
export function isCertain({ scorecard }: ScoredTable, score: RowScore): boolean {
  return (
    scorecard.policy.policy.stated &&
    score.directionSource === "written" &&
    score.weightSource !== "policy"
  );
}
