import type { IndicatorColumn } from "../forms/indicator-labels";
import { bareLabel } from "../forms/label";
import { GRADE_LABEL, GRADE_VALUE, TOTAL_LABEL } from "../forms/table-labels";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import type { Field, TotalRow } from "./evaluation-table";
import { fieldAt } from "./field";
import { filledRowsBetween, firstLabel, labelsOf } from "./sheet-labels";
import { gradeInside, scoreInside, withTicked } from "./total-inside";

/** The row 总分, with the grade beside it or in a row of its own. */
export function readTotalRow(
  grid: Grid,
  row: number,
  gradeRow: number | null,
  columns: ReadonlyMap<IndicatorColumn, number>,
): TotalRow | null {
  const label = firstLabel(grid, row);
  if (!label) return null;
  const shifted = shiftedPair(grid, row, label.cell, columns);
  const weight = shifted?.weight ?? columns.get("weight");
  const score = shifted?.score ?? totalScoreAt(grid, row, label.cell, columns);
  return {
    label: fieldAt(grid, label.cell, "text"),
    weight: weight === undefined ? null : fieldAt(grid, { row, column: weight }, "points"),
    score: scoreInside(grid, label.cell) ?? fieldAt(grid, { row, column: score }, "points"),
    grade: withTicked(gradeIn(grid, row, label.cell) ?? gradeBelow(grid, gradeRow, score)),
  };
}

/**
 * 100 | 97.5 a column beside their headings, as a row with one merged cell more or less has them: the
 * columns of both; null where they stand under their headings or the row says anything else.
 */
function shiftedPair(
  grid: Grid,
  row: number,
  label: GridCell,
  columns: ReadonlyMap<IndicatorColumn, number>,
): { readonly weight: number; readonly score: number } | null {
  const [weight, score] = [columns.get("weight"), columns.get("score")];
  if (weight === undefined || score !== weight + 1) return null;
  const numbers = grid.cellsOf(row).flatMap(({ column, text }) => {
    const number = column > label.column ? readNumber(text)?.number : undefined;
    return number ? [{ column, number }] : [];
  });
  const [full, earned, ...others] = numbers;
  if (!full || !earned || others.length > 0 || earned.column !== full.column + 1) return null;
  if (columns.get("reviewScore") === earned.column) return null;
  const isPair = FULL_POINTS.includes(full.number.toNumber()) && earned.number.lte(full.number);
  return isPair && full.column !== weight ? { weight: full.column, score: earned.column } : null;
}

const FULL_POINTS: readonly number[] = [100, 90, 80];

/**
 * The score column where it holds something or nothing else does (the full weight is no score); else
 * the last number of the row.
 */
function totalScoreAt(
  grid: Grid,
  row: number,
  label: GridCell,
  columns: ReadonlyMap<IndicatorColumn, number>,
): number {
  const ofTable = columns.get("score");
  const scoreColumn = ofTable === label.column ? undefined : ofTable;
  const weightColumn = columns.get("weight");
  const numbers = grid
    .cellsOf(row)
    .filter((cell) => cell.column > label.column && cell.column !== weightColumn)
    .filter((cell) => readNumber(cell.text) !== null);
  const only = numbers[numbers.length - 1];
  if (scoreColumn !== undefined && (grid.cellAt(row, scoreColumn) || numbers.length !== 1))
    return scoreColumn;
  // Without a score column a blank total stands where the label over the levels ends.
  return only?.column ?? scoreColumn ?? columns.get("target") ?? label.column + 1;
}

function gradeIn(grid: Grid, row: number, label: GridCell): Field | null {
  for (const cell of grid.cellsOf(row)) {
    const inside = gradeInside(grid, cell);
    if (inside) return inside;
    if (cell.column <= label.column) continue;
    if (GRADE_VALUE.test(cell.text.trim())) return fieldAt(grid, cell, "text");
    if (GRADE_LABEL.test(bareLabel(cell.text))) return fieldAt(grid, besideOf(grid, cell), "text");
  }
  return null;
}

/** 自评等级 | 优 in the head of a form; null where it says nothing. */
export function readHeadGrade(grid: Grid, top: number, bottom: number): Field | null {
  for (const row of filledRowsBetween(grid, top, bottom))
    for (const { cell, bare } of labelsOf(grid, row)) {
      const beside = GRADE_LABEL.test(bare) ? fieldAt(grid, besideOf(grid, cell), "text") : null;
      if (beside && GRADE_VALUE.test(beside.text.trim())) return beside;
    }
  return null;
}

function gradeBelow(grid: Grid, row: number | null, scoreColumn: number): Field | null {
  if (row === null) return null;
  const [label, value] = grid.cellsOf(row);
  if (!label) return null;
  return gradeInside(grid, label) ?? fieldAt(grid, value ?? { row, column: scoreColumn }, "text");
}

function besideOf(grid: Grid, label: GridCell): { row: number; column: number } {
  const right = grid.cellsOf(label.row).find((cell) => cell.column > label.column);
  return right ?? { row: label.row, column: label.column + 1 };
}

/** The total in the head of a form: 自评总分(分) | 97.6, or 「总分：97.6分」. */
export function readHeadTotal(grid: Grid, top: number, bottom: number): TotalRow | null {
  for (const row of filledRowsBetween(grid, top, bottom))
    for (const { cell, bare } of labelsOf(grid, row)) {
      const inside = scoreInside(grid, cell, TOTAL_LABEL);
      if (inside) {
        const label = fieldAt(grid, cell, "text");
        return { label, weight: null, score: inside, grade: gradeIn(grid, row, cell) };
      }
      if (!TOTAL_LABEL.test(bare) || !/分$/.test(bare)) continue;
      return {
        label: fieldAt(grid, cell, "text"),
        weight: null,
        score: fieldAt(grid, headScoreAt(grid, cell), "points"),
        grade: withTicked(gradeIn(grid, row, cell)),
      };
    }
  return null;
}

/** Beside its label, or below it where the label is the last of its row and a number stands there. */
function headScoreAt(grid: Grid, label: GridCell): { row: number; column: number } {
  const below = { row: label.row + 1, column: label.column };
  const isLast = grid.cellsOf(label.row).every(({ column }) => column <= label.column);
  const number = isLast ? readNumber(grid.cellAt(below.row, below.column)?.text ?? "") : null;
  return number ? below : besideOf(grid, label);
}
