import {
  GRADE_LABEL,
  GRADE_VALUE,
  NOTE_START,
  REASON_ROW,
  RESULT_LABEL,
  SIGN_OFF,
  TITLE,
  TOTAL_ROW_LABEL,
} from "../forms/table-labels";
import { bareLabel, pointsInLabel } from "../forms/label";
import type { Grid } from "../grid/grid";
import { readNumber } from "../values/number";
import { firstLabel, type LabelledCell } from "./sheet-labels";
import { gradeInside, scoreInside } from "./total-inside";

/** What a row below an indicator heading is, judged by its first text alone. */
export type RowKind = "total" | "grade" | "reason" | "note" | "sign-off" | "title" | "body";

/** The kind of a row and its first text; null for a blank row. */
export function rowKind(
  grid: Grid,
  row: number,
): { readonly kind: RowKind; readonly first: LabelledCell } | null {
  const first = firstLabel(grid, row);
  if (!first) return null;
  return { kind: kindOf(grid, row, first), first };
}

function kindOf(grid: Grid, row: number, first: LabelledCell): RowKind {
  const alone = grid.cellsOf(row).length === 1;
  if (TOTAL_ROW_LABEL.test(first.bare) || scoreInside(grid, first.cell)) return "total";
  if (isGradeRow(grid, row, first)) return "grade";
  if (NOTE_START.test(first.key) || (alone && isNumberedNote(first.key))) return "note";
  if (alone && isTitleText(first.key)) return "title";
  if (SIGN_OFF.test(first.key)) return "sign-off";
  return isReasonRow(grid, row, first) ? "reason" : "body";
}

/** 「自评结论」 and 「自评结果」 name a grade where nothing but a grade stands beside them. */
function isGradeRow(grid: Grid, row: number, { bare, cell }: LabelledCell): boolean {
  if (GRADE_LABEL.test(bare) || gradeInside(grid, cell)) return true;
  const [, value, ...others] = grid.cellsOf(row);
  return (
    RESULT_LABEL.test(bare) && others.length === 0 && GRADE_VALUE.test(value?.text.trim() ?? "")
  );
}

/**
 * A label with its text beside it, once or twice in the row; an indicator row has more cells, a score
 * beside its name or points in it (「评价结果应用（3分）」).
 */
function isReasonRow(grid: Grid, row: number, first: LabelledCell): boolean {
  if (first.key.length > LONGEST_ROW_LABEL || !REASON_ROW.test(first.bare)) return false;
  const cells = grid.cellsOf(row);
  if (pointsInLabel(first.cell.text) !== null || readNumber(cells[1]?.text ?? "")) return false;
  const third = cells[2];
  return third === undefined || (cells.length <= 4 && REASON_ROW.test(bareLabel(third.text)));
}

/** A text that heads a table: short, no sentence, no section number, and says what sort of table it is. */
export function isTitleText(key: string): boolean {
  if (key.length > LONGEST_TITLE || !TITLE.test(key)) return false;
  return !/[。;,!?:]/.test(key) && !/^([一二三四五六七八九十]+[、.]|\(|\d+[、.])/.test(key);
}

function isNumberedNote(key: string): boolean {
  return (
    key.length >= SHORTEST_NUMBERED_NOTE &&
    /^(\d+[.、]|\(\d+\)|[①-⑩]|[一二三四五六七八九十]、)/.test(key)
  );
}

const LONGEST_TITLE = 60;
const LONGEST_ROW_LABEL = 30;
const SHORTEST_NUMBERED_NOTE = 15;
