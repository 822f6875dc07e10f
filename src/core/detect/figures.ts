import { bareLabel, labelKey } from "../forms/label";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import type { FigureBlock, FigureRow } from "./evaluation-table";
import { fieldAt } from "./field";
import { filledRowsBetween } from "./sheet-labels";

/**
 * Blocks of figures among `rows`: a heading of one to three rows, then rows of a label and numbers
 * (收入, 支出和结余, 三公经费, 固定资产, 项目资金构成). Columns under 「其中：」 are parts of the whole left of it.
 */
export function readFigures(grid: Grid, top: number, bottom: number): readonly FigureBlock[] {
  const rows = filledRowsBetween(grid, top, bottom);
  const blocks: FigureBlock[] = [];
  let index = 0;
  while (index < rows.length) {
    const found = blockAt(grid, rows, index);
    if (found) blocks.push(found.block);
    index = found ? found.next : index + 1;
  }
  return blocks;
}

const MOST_HEADING_ROWS = 3;
const LONGEST_HEADING = 30;

function blockAt(
  grid: Grid,
  rows: readonly number[],
  start: number,
): { readonly block: FigureBlock; readonly next: number } | null {
  let bodyStart = start;
  while (
    bodyStart < start + MOST_HEADING_ROWS &&
    isHeading(grid, rows[bodyStart], bodyStart === start)
  )
    bodyStart += 1;
  if (bodyStart === start) return null;
  const headings = rows.slice(start, bodyStart);
  const labelColumn = labelColumnOf(grid, headings);
  const body: number[] = [];
  for (let i = bodyStart; i < rows.length; i += 1) {
    const row = rows[i];
    if (row === undefined || !isFigureRow(grid, row, labelColumn)) break;
    body.push(row);
  }
  const numbered = body.filter((row) => numbersOf(grid, row, labelColumn).length > 0);
  if (numbered.length === 0) return null;
  const columns = columnsOf(grid, headings, body, labelColumn);
  if (columns.length < 2) return null;
  return {
    block: {
      title: titleOf(grid, rows, start, columns),
      columns: columns.map(({ label, partOf }) => ({ label, partOf })),
      rows: body.map((row) => figureRow(grid, row, labelColumn, columns)),
    },
    next: bodyStart + body.length,
  };
}

/** A heading row is all short texts; the first one has at least two, or the first of a later row may stand alone under 「其中」. */
function isHeading(grid: Grid, row: number | undefined, first: boolean): boolean {
  if (row === undefined) return false;
  const cells = grid.cellsOf(row);
  if (cells.length < 2) return false;
  const start = cells[0];
  if (!first && start && isLabelOfRow(start)) return false;
  return cells.every(
    (cell) =>
      typeof cell.value === "string" &&
      cell.value.length <= LONGEST_HEADING &&
      readNumber(cell.text) === null,
  );
}

/** Row labels number their lines (1、局机关) or sum them; headings do not. */
function isLabelOfRow(cell: GridCell): boolean {
  return /^\d+[、.]|汇总$|^合计$|^总计$/.test(labelKey(cell.text));
}

/** The labels stand under the leftmost heading, or one column further under a side label's block. */
function labelColumnOf(grid: Grid, headings: readonly number[]): number {
  const cells = headings.flatMap((row) => grid.cellsOf(row));
  const columns = [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b);
  const leftmost = columns[0] ?? 0;
  const side = grid.cellAt(headings[0] ?? 0, leftmost);
  const isSide = side && /情况|构成|明细|资金/.test(labelKey(side.text)) && columns.length > 2;
  return isSide ? (columns[1] ?? leftmost) : leftmost;
}

function isFigureRow(grid: Grid, row: number, labelColumn: number): boolean {
  const cells = grid.cellsOf(row);
  const label = grid.cellAt(row, labelColumn);
  if (!label || typeof label.value !== "string" || label.value.length > LONGEST_HEADING)
    return false;
  const values = cells.filter((cell) => cell.column > labelColumn);
  if (values.length === 0 && isSectionLine(label.text)) return false;
  return values.every(
    (cell) => readNumber(cell.text) !== null || /^[-—－/]*$/.test(cell.text.trim()),
  );
}

/** A line that heads the next block, not a template row without figures. */
function isSectionLine(text: string): boolean {
  return /情况|^[一二三四五六七八九十]+、|\(万?元\)|表$/.test(labelKey(text));
}

function numbersOf(grid: Grid, row: number, labelColumn: number): readonly GridCell[] {
  return grid
    .cellsOf(row)
    .filter((cell) => cell.column > labelColumn && readNumber(cell.text) !== null);
}

interface FigureColumn {
  readonly column: number;
  readonly label: string;
  readonly partOf: number | null;
}

function columnsOf(
  grid: Grid,
  headings: readonly number[],
  body: readonly number[],
  labelColumn: number,
): readonly FigureColumn[] {
  const columns = new Set<number>();
  for (const row of [...headings, ...body])
    for (const cell of grid.cellsOf(row))
      if (cell.column > labelColumn && (headings.includes(row) ? !isOfWhich(cell) : true))
        columns.add(cell.column);
  for (const row of headings)
    for (const cell of grid.cellsOf(row)) if (isOfWhich(cell)) columns.add(cell.column);
  const ordered = [...columns].sort((a, b) => a - b);
  return ordered.map((column) => ({
    column,
    label: columnLabel(grid, headings, column),
    partOf: wholeOf(grid, headings, column, ordered),
  }));
}

function isOfWhich(cell: GridCell): boolean {
  return /^其中/.test(labelKey(cell.text));
}

/** The lowest heading of the column itself; where it has none, the one that spans it. */
function columnLabel(grid: Grid, headings: readonly number[], column: number): string {
  for (const row of [...headings].reverse()) {
    const own = grid.cellAt(row, column);
    if (own && !isOfWhich(own)) return bareLabel(own.text);
  }
  for (const row of [...headings].reverse()) {
    const spanning = spanningHeading(grid, row, column);
    if (spanning && !isOfWhich(spanning)) return bareLabel(spanning.text);
  }
  return "";
}

function spanningHeading(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid
    .cellsOf(row)
    .filter((cell) => cell.column <= column)
    .pop();
}

/** The whole of a part: the column left of the 「其中」 that spans it. */
function wholeOf(
  grid: Grid,
  headings: readonly number[],
  column: number,
  ordered: readonly number[],
): number | null {
  for (const row of [...headings].reverse()) {
    const spanning = spanningHeading(grid, row, column);
    if (!spanning) continue;
    if (isOfWhich(spanning)) {
      const whole = ordered.filter((other) => other < spanning.column).pop();
      return whole === undefined ? null : ordered.indexOf(whole);
    }
  }
  return null;
}

function figureRow(
  grid: Grid,
  row: number,
  labelColumn: number,
  columns: readonly FigureColumn[],
): FigureRow {
  const label = fieldAt(grid, { row, column: labelColumn }, "text");
  return {
    role: /合计|总计|汇总/.test(labelKey(label.text)) ? "total" : "part",
    label,
    cells: columns.map(({ column }) => fieldAt(grid, { row, column }, "money")),
  };
}

/** A line of its own above the block; else its side label, else its first column. */
function titleOf(
  grid: Grid,
  rows: readonly number[],
  start: number,
  columns: readonly FigureColumn[],
): string {
  const above = rows[start - 1];
  const line = above === undefined ? [] : grid.cellsOf(above);
  const only = line[0];
  if (line.length === 1 && only && isSectionLine(only.text)) return bareLabel(only.text);
  const side = grid.cellsOf(rows[start] ?? 0)[0];
  const sideLabel = side ? bareLabel(side.text) : "";
  return /构成|情况|明细/.test(sideLabel) ? sideLabel : (columns[0]?.label ?? sideLabel);
}
