import { Decimal } from "decimal.js";
import type { Position } from "../grid/address";
import type { Grid, GridCell } from "../grid/grid";
import type { CellWrite } from "./edit-plan";

/** How a sheet writes an execution rate: 0.9536 under a percent format, 95.36, or the text "95.36%". */
export type RateNotation = "fraction" | "percent-number" | "percent-text";

const ROWS_OF_A_HEADING = 4;

/**
 * The notation for one rate cell: the cell's own, else that of the other rate cells of its block, else
 * what the heading above says (「执行率(%)」 asks for 95.36), else a fraction for the cell's format to show.
 */
export function rateNotation(
  grid: Grid,
  at: Position,
  siblings: readonly Position[],
): RateNotation {
  for (const place of [at, ...siblings]) {
    const cell = grid.cellAt(place.row, place.column);
    const own = cell && notationOf(cell);
    if (own) return own;
  }
  for (let row = at.row - 1; row >= Math.max(0, at.row - ROWS_OF_A_HEADING); row -= 1) {
    const heading = grid.cellAt(row, at.column)?.text ?? "";
    if (/率/.test(heading)) return /[%％]/.test(heading) ? "percent-number" : "fraction";
  }
  return "fraction";
}

/** The notation a filled cell uses; null where it holds no rate. */
function notationOf(cell: GridCell): RateNotation | null {
  if (typeof cell.value === "number") {
    if (cell.numberFormat.includes("%")) return "fraction";
    return cell.value > 1 ? "percent-number" : "fraction";
  }
  const text = cell.text.trim();
  if (/^[-\d.,]+\s*[%％]$/.test(text)) return "percent-text";
  if (!/^-?[\d,]+(?:\.\d+)?$/.test(text)) return null;
  return Number(text.replace(/,/g, "")) > 1 ? "percent-number" : "fraction";
}

/** The write of a rate (a fraction) with two decimals of the percentage. */
export function rateWrite(rate: Decimal, notation: RateNotation): CellWrite["after"] {
  const percent = rate.times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  switch (notation) {
    case "fraction":
      return { kind: "number", decimal: percent.div(100).toFixed() };
    case "percent-number":
      return { kind: "number", decimal: percent.toFixed() };
    case "percent-text":
      return { kind: "text", text: `${percent.toFixed()}%` };
  }
}
