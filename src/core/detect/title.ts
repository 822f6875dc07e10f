import { labelKey } from "../forms/label";
import { OVERALL_TITLE, SUMMARY_TITLE } from "../forms/table-labels";
import type { Grid } from "../grid/grid";
import type { Field, TableKind } from "./evaluation-table";
import { isTitleText } from "./row-kind";
import { filledRowsBetween, firstLabel } from "./sheet-labels";

export interface TitleBlock {
  readonly field: Field;
  /** First row of the table: the title's, or the line above it that begins it. */
  readonly top: number;
  readonly year: number | null;
}

/** How many lines under a title may carry its year: 「（2022年度）」. */
const YEAR_LINES = 3;

/** The title nearest above `before`, not higher than `from`; null where the table has none. */
export function findTitle(grid: Grid, from: number, before: number): TitleBlock | null {
  const rows = filledRowsBetween(grid, from, before - 1);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? 0;
    const first = firstLabel(grid, row);
    const text = grid
      .cellsOf(row)
      .find((cell) => typeof cell.value === "string" && isTitleText(labelKey(cell.value)));
    if (!first || !text || grid.cellsOf(row).length > 2) continue;
    const opening = openingLine(grid, rows[i - 1], row, text.text);
    const lines = opening ? opening.text + text.text : text.text;
    const at = opening ?? text;
    return {
      field: { at: { row: at.row, column: at.column }, text: lines, number: null, formula: null },
      top: at.row,
      year: yearOf(lines) ?? yearBelow(grid, rows.slice(i + 1, i + 1 + YEAR_LINES)),
    };
  }
  return null;
}

/** The line above a title that begins it: 「2021年度××工作经费」 over 「项目绩效自评表」. */
function openingLine(
  grid: Grid,
  above: number | undefined,
  row: number,
  title: string,
): { row: number; column: number; text: string } | null {
  if (above === undefined || above !== row - 1) return null;
  const cells = grid.cellsOf(above);
  const only = cells[0];
  if (cells.length !== 1 || typeof only?.value !== "string") return null;
  const key = labelKey(only.value);
  const whole = /\d{4}年|[二〇○零一二三四五六七八九]{4}年/.test(title);
  if (whole || key.length > 60 || /[。;,:]|^\(?附[件表]/.test(key) || isTitleText(key)) return null;
  return { row: only.row, column: only.column, text: only.text };
}

function yearBelow(grid: Grid, rows: readonly number[]): number | null {
  for (const row of rows)
    for (const cell of grid.cellsOf(row)) {
      const key = labelKey(cell.text);
      if (/^\(?(19|20)\d\d年?度?\)?$/.test(key) || /^\(\d{4}年度?\)/.test(key)) return yearOf(key);
    }
  return null;
}

/** The year a text names first: 2022年, （2022年度）, 二〇二二年; null where it names none. */
export function yearOf(text: string): number | null {
  const key = labelKey(text);
  const digits = /((?:19|20)\d\d)(?=年|[-—~至]\d{4}年|度|\)|$)/.exec(key)?.[1];
  if (digits) return Number(digits);
  const chinese = /([二一][〇○零九][〇○零一二三四五六七八九]{2})年/.exec(key)?.[1];
  return chinese
    ? Number(chinese.replace(/./g, (digit) => String(CHINESE_DIGITS.indexOf(digit) % 10)))
    : null;
}

/** 〇, ○ and 零 all stand at a multiple of ten. */
const CHINESE_DIGITS = "零一二三四五六七八九〇.........○";

/** What sort of table a title announces; null where only the scores can tell. */
export function kindOfTitle(title: string): TableKind | null {
  const key = labelKey(title);
  if (SUMMARY_TITLE.test(key)) return "summary";
  if (OVERALL_TITLE.test(key)) return "overall";
  return null;
}

/** 「项目绩效自评表」 is of a project, though a form of the same headings is made for departments too. */
export function isProjectTitle(title: string): boolean {
  return /项目/.test(labelKey(title)) && kindOfTitle(title) === null;
}
