import { FUND_ROW_LABELS, FUND_SECTION, fundColumn, type FundColumn } from "../forms/fund-labels";
import { bareLabel, labelKey } from "../forms/label";
import { GOAL_ACTUAL, GOAL_EXPECTED, GOAL_SECTION } from "../forms/table-labels";
import type { Position } from "../grid/address";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import type { Field } from "./evaluation-table";
import { fieldAt } from "./field";
import { fundHeadings, underTotals, type FundColumns } from "./fund-headings";
import { namesSplitting, withSplitting } from "./fund-splitting";
import { assignRoles, sourceOf, type Layout } from "./fund-roles";
import { fundRowAt, type BudgetElsewhere } from "./fund-row";
import { labelsOf } from "./sheet-labels";

/** Headings in one row, values below them: the national form and most others. */
export function columnLayout(grid: Grid, rows: readonly number[]): Layout | null {
  for (const row of rows) {
    const headings = fundHeadings(grid, row);
    if (!headings) continue;
    const { columns, bottom } = underTotals(grid, rows, headings);
    const filled = fundBody(grid, rows, bottom, columns);
    const body = filled.length > 0 ? filled : blankBody(grid, rows, bottom, columns);
    if (body.length === 0) continue;
    const budget = hasBudget(columns) ? null : budgetAbove(grid, rows, row);
    const read = body.map((bodyRow) => {
      const places = new Map<FundColumn, Position>();
      for (const [role, { column }] of columns) places.set(role, { row: bodyRow, column });
      const label = fundLabel(grid, bodyRow, columns);
      return withSplitting(grid, fundRowAt(grid, label, places, budget), bottom);
    });
    const top = budget ? budget.heading : row;
    return { rows: assignRoles(read), top, bottom: body[body.length - 1] ?? row };
  }
  return null;
}

function firstColumn(columns: FundColumns): number {
  return Math.min(...[...columns.values()].map((cell) => cell.column));
}

/** In an unfilled form the one row of values under the headings is blank. */
function blankBody(
  grid: Grid,
  rows: readonly number[],
  heading: number,
  columns: FundColumns,
): readonly number[] {
  const next = rows.find((row) => row > heading) ?? heading + 2;
  const whole = columns.has("executed") && (columns.has("rate") || columns.has("arrived"));
  return whole && next === heading + 2 && grid.cellsOf(heading + 1).length === 0
    ? [heading + 1]
    : [];
}

function hasBudget(columns: FundColumns): boolean {
  return columns.has("initialBudget") || columns.has("adjustedBudget");
}

/** The budget in a pair of heading and value rows of its own above the outturn (苏州). */
interface BudgetAbove extends BudgetElsewhere {
  readonly heading: number;
}

function budgetAbove(grid: Grid, rows: readonly number[], outturn: number): BudgetAbove | null {
  for (const row of rows) {
    if (row >= outturn) return null;
    const cells = labelsOf(grid, row);
    const cellOf = (role: FundColumn): GridCell | undefined =>
      cells.find(({ bare }) => fundColumn(bare) === role)?.cell;
    const below = (cell: GridCell | undefined): Field | null =>
      cell ? fieldAt(grid, { row: row + 1, column: cell.column }, "money") : null;
    const initialBudget = below(cellOf("initialBudget"));
    const adjustedBudget = below(cellOf("adjustedBudget"));
    const blank = grid.cellsOf(row + 1).length === 0 && (initialBudget ?? adjustedBudget);
    if (initialBudget?.number || adjustedBudget?.number || blank)
      return { heading: row, initialBudget, adjustedBudget };
  }
  return null;
}

/** The rows under the headings that are fund rows, up to the goals or the next heading. */
function fundBody(
  grid: Grid,
  rows: readonly number[],
  heading: number,
  columns: FundColumns,
): readonly number[] {
  const firstValue = firstColumn(columns);
  const headed = new Set([...columns.values()].map((cell) => cell.column));
  const body: number[] = [];
  let last = heading;
  for (const row of rows) {
    if (row <= heading) continue;
    if (row > last + 2) break;
    last = row;
    const cells = grid.cellsOf(row);
    const labels = cells.filter((cell) => cell.column < firstValue).map((cell) => cell.text);
    if (labels.some((text) => endsFunds(text))) break;
    const values = cells.filter((cell) => cell.column >= firstValue);
    if (values.length > 0 && values.every(isFormulaLetter)) continue;
    if (numbersColumns(cells)) continue;
    // The total of a block beside this one is called so too: 合计 | 100 | 合计 | 100.
    const sums = labels.some((text) => sourceOf(text) === "total");
    const own = sums ? values.filter(({ column }) => headed.has(column)) : values;
    if (own.some((cell) => !isFundValue(cell, columns))) break;
    if (labels.length === 0 && values.length === 0) break;
    if (values.length === 0 && labels.some(headsBreakdown)) continue;
    // 部门职能 | ××: a side label of its own.
    const isRow = labels.length < 2 || labels.some((text) => sourceOf(text) !== null);
    if (values.length === 0 && !isRow) break;
    // A row of the block beside this one, which has more of them.
    if (labels.length === 0 && !values.some(({ column }) => headed.has(column))) continue;
    body.push(row);
  }
  return body;
}

/** 「（二）资金结构」 over the rows that it breaks the total down into; not 「按收入性质分：一般公共预算」. */
function headsBreakdown(text: string): boolean {
  return namesSplitting(text) && !labelKey(text).includes(":");
}

/** (A), (B), B/A in a heading row of their own. */
function isFormulaLetter({ text }: GridCell): boolean {
  return /^[(（]?[A-E]([/÷=][A-E])*[)）]?$/.test(text.trim());
}

/** 列次 | 0 | 1 | 2 | 3: the numbers of the columns, which are no amounts. */
function numbersColumns(cells: readonly GridCell[]): boolean {
  const numbers = cells.flatMap(({ text }) => readNumber(text)?.number.toNumber() ?? []);
  const counted = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  const named = cells.some(({ text }) => /^[列栏行]次$/.test(bareLabel(text)));
  return counted && (named || numbers.length >= 4);
}

function endsFunds(text: string): boolean {
  const bare = bareLabel(text);
  return (
    GOAL_SECTION.test(bare) ||
    GOAL_EXPECTED.test(bare) ||
    GOAL_ACTUAL.test(bare) ||
    (/指标|(?<!特定)目标/.test(bare) && !FUND_ROW_LABELS.some(({ pattern }) => pattern.test(bare)))
  );
}

function isFundValue(cell: GridCell, columns: FundColumns): boolean {
  if (readNumber(cell.text) !== null || /^[-—－–/*＊]+$|^(无|空|不适用)$/.test(cell.text.trim()))
    return true;
  for (const [role, heading] of columns)
    if (heading.column === cell.column) return role === "reason" || role === "other";
  return fundColumn(bareLabel(cell.text)) === null;
}

/**
 * The text next to the values, or that of a task under its heading (任务名称 | 主要内容 | 完成情况); where the
 * row has none (one value row under the headings), the side label.
 */
function fundLabel(grid: Grid, row: number, columns: FundColumns): Field {
  const headings = [...columns.values()];
  const firstValue = firstColumn(columns);
  const labels = grid.cellsOf(row).filter((cell) => cell.column < firstValue && isName(cell.text));
  const heads = grid.cellsOf(Math.min(row, ...headings.map((cell) => cell.row)));
  const names = heads.find(({ text }) => NAME_OF_TASK.test(bareLabel(text)))?.column;
  const own =
    labels.find(({ column }) => column === names) ??
    labels.findLast(({ text }) => sourceOf(text) !== null) ??
    labels[labels.length - 1];
  if (own) return fieldAt(grid, own, "text");
  const side = heads.findLast(({ text }) => FUND_SECTION.test(labelKey(text))) ?? heads[0];
  return fieldAt(grid, side ?? { row, column: firstValue }, "text");
}

/** A number names no row, but a year does. */
function isName(text: string): boolean {
  return readNumber(text) === null || /^20\d\d年度?$/.test(text.trim());
}

const NAME_OF_TASK = /^(任务|项目|工作)(名称)?$/;
