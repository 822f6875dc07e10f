import type { EvaluationTable, Field, IndicatorRow } from "../../detect/evaluation-table";
import type { Position } from "../../grid/address";
import { isBlank } from "../../score/scoring-units";
import { cellsOf, hasNumber, quotedLabel, saysNothing, sumOfFields, textOf } from "../field-text";
import { quotedNames } from "../quoted-examples";
import { tableRule } from "../rule";
import type { ScoredTable } from "../rule";

const messages = {
  /** Scored rows whose weight is blank. */
  blank: { severity: "warning", slots: ["count", "names"] },
  /** A whole column of weights is blank while another one holds them. */
  column: { severity: "warning", slots: ["column", "count", "other"] },
  /** Rows with a target or an actual that earn nothing: the weight is 0. */
  zero: { severity: "info", slots: ["count", "names"] },
} as const;

/** W07: a scored indicator has a weight above 0. A weight that several rows may share is not missed. */
export const weightMissing = tableRule({
  id: "weight-missing",
  code: "W07",
  clause: "财预〔2020〕10号（各指标应设置分值，通常做法）",
  fix: "none",
  messages,
  *check(scored) {
    const { table } = scored;
    const blank = unweighedRows(scored);
    if (blank.length > 0)
      yield {
        messageId: "blank",
        cells: cellsOf(blank.map(({ weight }) => weight)),
        values: namesOf(blank),
      };
    const column = blankColumn(table);
    if (column)
      yield {
        messageId: "column",
        cells: column.cells,
        values: {
          column: quotedLabel(column.heading.text),
          count: String(column.cells.length),
          other: quotedLabel(textOf(table.columns.weight)),
        },
      };
    const zero = table.indicators.filter(isWorthNothing);
    if (zero.length > 0)
      yield {
        messageId: "zero",
        cells: cellsOf(zero.map(({ weight }) => weight)),
        values: namesOf(zero),
      };
  },
});

function namesOf(rows: readonly IndicatorRow[]) {
  return {
    count: String(rows.length),
    names: quotedNames(rows),
  };
}

function unweighedRows({ table, scorecard }: ScoredTable): readonly IndicatorRow[] {
  return table.indicators.filter((row, index) => {
    const score = scorecard.rows[index];
    if (!score?.counts || score.weight || !hasNumber(row.score)) return false;
    return row.weight !== null && saysNothing(row.weight) && !mayShareWeight(table, index);
  });
}

/**
 * Merged cells are not seen: a weight above, in the same class, may belong to this row too where it
 * holds the scores of all rows down to it.
 */
function mayShareWeight(table: EvaluationTable, index: number): boolean {
  const group = innermostRows(table, index);
  const rows = group.slice(0, group.indexOf(index) + 1).map((i) => table.indicators[i]);
  const holder = rows.findLastIndex((row) => row && hasNumber(row.weight));
  const weight = rows[holder]?.weight?.number;
  if (!weight) return false;
  const scores = rows.slice(holder).map((row) => row?.score ?? null);
  return sumOfFields(scores.filter(hasNumber)).lte(weight);
}

function innermostRows({ classes, indicators }: EvaluationTable, index: number): readonly number[] {
  // Classes of level 1 stand before those of level 2.
  const innermost = classes.findLast(({ rows }) => rows.includes(index));
  return innermost?.rows ?? [...indicators.keys()];
}

/** The blank cells of a second weight column, in the rows that have a weight or a score. */
function blankColumn({ columns, indicators }: EvaluationTable) {
  const heading: Field | undefined = columns.blankWeight;
  if (!heading) return null;
  const cells = indicators
    .filter(({ role, weight, score }) => role === "indicator" && hasNumber(weight ?? score))
    .map(({ row }): Position => ({ row, column: heading.at.column }));
  return cells.length > 0 ? { heading, cells } : null;
}

/** A score above a weight of 0 is the matter of another rule. */
function isWorthNothing({ role, weight, score, target, actual }: IndicatorRow): boolean {
  if (role !== "indicator" || !weight?.number?.isZero() || score?.number?.gt(0)) return false;
  return !isBlank(target) || !isBlank(actual);
}
