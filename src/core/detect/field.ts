import { Decimal } from "decimal.js";
import { pointsInLabel } from "../forms/label";
import type { Position } from "../grid/address";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import type { Field } from "./evaluation-table";

/** How the number of a field is to be understood. `points` reads 10% as 10, for weights given as percent. */
export type FieldReading = "text" | "money" | "points" | "rate";

/** The field at a cell; a blank one where nothing stands. */
export function fieldAt(grid: Grid, at: Position, reading: FieldReading): Field {
  const cell = grid.cellAt(at.row, at.column);
  const place = { row: at.row, column: at.column };
  if (!cell) return { at: place, text: "", number: null, formula: null };
  return {
    at: place,
    text: cell.text,
    number: reading === "text" ? null : numberIn(cell, reading),
    formula: cell.formula,
  };
}

/** Points that a label prints, 「产出指标（50分）」, as a field in the label's cell; null where it prints none. */
export function weightInLabel(label: Field | null): Field | null {
  const number = label && readNumber(pointsInLabel(label.text) ?? "")?.number;
  return label && number ? { ...label, number } : null;
}

function numberIn({ text, value, numberFormat }: GridCell, reading: FieldReading): Decimal | null {
  const read =
    readNumber(text, { value, numberFormat }) ??
    (reading === "points" ? readNumber(text.replace(REMARK_BEHIND, "")) : null);
  if (!read) return null;
  return reading === "points" && read.percent ? read.number.times(100) : read.number;
}

/** 「9.6分（学生总数减少）」: why it is not more. */
const REMARK_BEHIND = /(?<=分)\s*[(（][^()（）\d]*[)）]\s*$/;

/**
 * A rate as a fraction. 95.36% is clear; of a bare 95.36, 0.9536 or 1 the reading nearest to
 * `expected` (executed ÷ budget) is taken, and where there is none, numbers above 1.5 are percentages.
 */
export function rateFieldAt(grid: Grid, at: Position, expected: Decimal | null): Field {
  const field = fieldAt(grid, at, "rate");
  if (!field.number || /[%％‰]/.test(field.text)) return field;
  return { ...field, number: asFraction(field.number, expected) };
}

function asFraction(bare: Decimal, expected: Decimal | null): Decimal {
  const asPercent = bare.div(100);
  if (!expected) return bare.gt(MOST_LIKELY_FRACTION) ? asPercent : bare;
  const further = (a: Decimal): Decimal => a.minus(expected).abs();
  return further(asPercent).lt(further(bare)) ? asPercent : bare;
}

const MOST_LIKELY_FRACTION = new Decimal("1.5");

export function isBlank(field: Field | null): boolean {
  return field === null || field.text.trim() === "";
}
