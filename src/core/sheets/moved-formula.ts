import { fromA1, toA1, type Position } from "../grid/address";

/**
 * A formula of a drawing where the drawing begins at `at` instead of A1: every cell it names moves
 * along. For our own formulas, which name cells of their sheet relatively (`$` keeps its place in
 * front of what it fixes); texts in quotes stay.
 */
export function movedFormula(formula: string, at: Position): string {
  if (at.row === 0 && at.column === 0) return formula;
  return formula
    .split(/("[^"]*")/)
    .map((piece) => (piece.startsWith('"') ? piece : piece.replace(REFERENCE, moved)))
    .join("");

  function moved(reference: string): string {
    const cell = fromA1(reference);
    if (!cell) return reference;
    const [, fixedColumn = "", fixedRow = ""] = /^(\$?)[A-Z]+(\$?)/.exec(reference) ?? [];
    const address = toA1({ row: cell.row + at.row, column: cell.column + at.column });
    return address.replace(/^([A-Z]+)(\d+)$/, `${escaped(fixedColumn)}$1${escaped(fixedRow)}$2`);
  }
}

/** Cells, but no function names (LOG10 is followed by a bracket) and no exponents (9E+99). */
const REFERENCE = /(?<![A-Za-z0-9_.])\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\d(A-Za-z_.])/g;

function escaped(dollar: string): string {
  return dollar === "" ? "" : "$$";
}
