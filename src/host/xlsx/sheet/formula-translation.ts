import { columnLetters, LAST_COLUMN, LAST_ROW } from "../../../core/grid/address";

/**
 * Pieces of a formula: quoted text, quoted sheet names, brackets (of tables and other workbooks),
 * whole columns (A:C) and rows (1:3), and words, among which the references are.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\p{L}\p{N}_.$!])(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])|(?<=!)(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.$\\?]+/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

const OUTSIDE = "#REF!";

/**
 * A formula as it reads when filled `rows` down and `columns` right: references without `$` move,
 * text, names, functions and sheet names stay. A reference that leaves the sheet becomes `#REF!`.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (piece, at: number) => {
    const next = formula[at + piece.length];
    if (next === "!" || next === "(" || next === "[") return piece;
    return movedCell(piece, rows, columns) ?? movedSpan(piece, rows, columns) ?? piece;
  });
}

function movedCell(piece: string, rows: number, columns: number): string | null {
  const match = CELL.exec(piece);
  if (!match) return null;
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = match;
  if (columnNumber(letters) > LAST_COLUMN || Number(digits) - 1 > LAST_ROW) return null;
  const column = movedColumn(fixedColumn, letters, columns);
  const row = movedRow(fixedRow, digits, rows);
  return column === null || row === null ? OUTSIDE : column + row;
}

/** Whole columns or whole rows. */
function movedSpan(piece: string, rows: number, columns: number): string | null {
  const byColumn = COLUMNS.exec(piece);
  const match = byColumn ?? ROWS.exec(piece);
  if (!match) return null;
  const [, fixedFirst = "", first = "", fixedLast = "", last = ""] = match;
  const move = byColumn ? movedColumn : movedRow;
  const by = byColumn ? columns : rows;
  const moved = [move(fixedFirst, first, by), move(fixedLast, last, by)];
  return moved.includes(null) ? OUTSIDE : moved.join(":");
}

function movedColumn(fixed: string, letters: string, by: number): string | null {
  if (fixed) return fixed + letters;
  const column = columnNumber(letters) + by;
  return column < 0 || column > LAST_COLUMN ? null : columnLetters(column);
}

function movedRow(fixed: string, digits: string, by: number): string | null {
  if (fixed) return fixed + digits;
  const row = Number(digits) + by;
  return row < 1 || row > LAST_ROW + 1 ? null : String(row);
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
