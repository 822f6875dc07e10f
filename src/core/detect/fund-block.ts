import { FUND_ROW_LABELS, FUND_SECTION, fundColumn, type FundColumn } from "../forms/fund-labels";
import { bareLabel, labelKey, pointsInLabel } from "../forms/label";
import { GOAL_ACTUAL, GOAL_EXPECTED, GOAL_SECTION } from "../forms/table-labels";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import type { Field, FundRow, FundSource, MoneyUnit } from "./evaluation-table";
import { fieldAt, rateFieldAt } from "./field";
import { filledRowsBetween, labelsOf, type LabelledCell } from "./sheet-labels";

export interface FundBlock {
  readonly rows: readonly FundRow[];
  readonly points: Field | null;
  readonly moneyUnit: MoneyUnit | null;
  /** First and last sheet row; null where the table has no fund block. */
  readonly extent: { readonly top: number; readonly bottom: number } | null;
}

/** The fund block between the table's top and its indicators, in whichever of the layouts it comes. */
export function readFundBlock(grid: Grid, top: number, bottom: number): FundBlock {
  const rows = filledRowsBetween(grid, top, bottom);
  const layout = columnLayout(grid, rows) ?? keyLayout(grid, rows);
  return {
    rows: layout?.rows ?? [],
    points: fundPoints(grid, rows),
    moneyUnit: moneyUnitIn(grid, rows),
    extent: layout ? { top: layout.top, bottom: layout.bottom } : null,
  };
}

interface Layout {
  readonly rows: readonly FundRow[];
  readonly top: number;
  readonly bottom: number;
}

type FundColumns = ReadonlyMap<FundColumn, GridCell>;

/** Headings in one row, values below them: the national form and most others. */
function columnLayout(grid: Grid, rows: readonly number[]): Layout | null {
  for (const row of rows) {
    const columns = fundHeadings(grid, row);
    if (!columns) continue;
    const body = fundBody(grid, rows, row, columns);
    if (body.length === 0) continue;
    const budget = hasBudget(columns) ? null : budgetAbove(grid, rows, row);
    const read = body.map((bodyRow) => readFundRow(grid, bodyRow, columns, budget));
    const top = budget ? budget.heading : row;
    return { rows: assignRoles(read), top, bottom: body[body.length - 1] ?? row };
  }
  return null;
}

function hasBudget(columns: FundColumns): boolean {
  return columns.has("initialBudget") || columns.has("adjustedBudget");
}

/** The budget in a pair of heading and value rows of its own above the outturn (苏州). */
interface BudgetAbove {
  readonly heading: number;
  readonly initialBudget: Field | null;
  readonly adjustedBudget: Field | null;
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
    if (initialBudget?.number || adjustedBudget?.number)
      return { heading: row, initialBudget, adjustedBudget };
  }
  return null;
}

function fundHeadings(grid: Grid, row: number): FundColumns | null {
  const columns = new Map<FundColumn, GridCell>();
  for (const { cell, bare } of labelsOf(grid, row)) {
    const role = fundColumn(bare);
    if (role && !columns.has(role)) columns.set(role, cell);
  }
  const money = ["initialBudget", "adjustedBudget", "executed", "arrived"] as const;
  const named = money.filter((role) => columns.has(role)).length;
  if (named === 0 || (named < 2 && !columns.has("rate"))) return null;
  if (!columns.has("executed") && !columns.has("rate")) return null;
  // In the key layout a number stands right of its key, in the same row.
  return grid
    .cellsOf(row)
    .some((cell) => readNumber(cell.text) !== null && !fundColumn(bareLabel(cell.text)))
    ? null
    : columns;
}

/** The rows under the headings that are fund rows, up to the goals or the next heading. */
function fundBody(
  grid: Grid,
  rows: readonly number[],
  heading: number,
  columns: FundColumns,
): readonly number[] {
  const firstValue = Math.min(...[...columns.values()].map((cell) => cell.column));
  const body: number[] = [];
  for (const row of rows) {
    if (row <= heading) continue;
    if (row > (body[body.length - 1] ?? heading) + 2) break;
    const cells = grid.cellsOf(row);
    const labels = cells.filter((cell) => cell.column < firstValue).map((cell) => cell.text);
    if (labels.some((text) => endsFunds(text))) break;
    const values = cells.filter((cell) => cell.column >= firstValue);
    if (values.some((cell) => !isFundValue(cell, columns))) break;
    if (labels.length === 0 && values.length === 0) break;
    body.push(row);
  }
  return body;
}

function endsFunds(text: string): boolean {
  const bare = bareLabel(text);
  return (
    GOAL_SECTION.test(bare) ||
    GOAL_EXPECTED.test(bare) ||
    GOAL_ACTUAL.test(bare) ||
    (/指标|目标/.test(bare) && !FUND_ROW_LABELS.some(({ pattern }) => pattern.test(bare)))
  );
}

function isFundValue(cell: GridCell, columns: FundColumns): boolean {
  if (readNumber(cell.text) !== null || /^[-—－–/*＊]+$|^(无|空|不适用)$/.test(cell.text.trim()))
    return true;
  for (const [role, heading] of columns)
    if (heading.column === cell.column) return role === "reason" || role === "other";
  return fundColumn(bareLabel(cell.text)) === null;
}

function readFundRow(
  grid: Grid,
  row: number,
  columns: FundColumns,
  above: BudgetAbove | null,
): FundRow {
  const money = (role: FundColumn): Field | null => {
    const cell = columns.get(role);
    return cell ? fieldAt(grid, { row, column: cell.column }, "money") : null;
  };
  const points = (role: FundColumn): Field | null => {
    const cell = columns.get(role);
    return cell ? fieldAt(grid, { row, column: cell.column }, "points") : null;
  };
  const adjusted = money("adjustedBudget") ?? above?.adjustedBudget ?? null;
  const initial = money("initialBudget") ?? above?.initialBudget ?? null;
  const executed = money("executed");
  const budget = adjusted?.number ?? initial?.number ?? null;
  const expected =
    budget && !budget.isZero() && executed?.number ? executed.number.div(budget) : null;
  const rate = columns.get("rate");
  return {
    role: "source",
    source: null,
    within: null,
    label: fundLabel(grid, row, columns),
    initialBudget: initial,
    adjustedBudget: adjusted,
    executed,
    weight: points("weight"),
    rate: rate ? rateFieldAt(grid, { row, column: rate.column }, expected) : null,
    score: points("score"),
  };
}

/** The text next to the values; where the row has none (one value row under the headings), the side label. */
function fundLabel(grid: Grid, row: number, columns: FundColumns): Field {
  const headings = [...columns.values()];
  const firstValue = Math.min(...headings.map((cell) => cell.column));
  const labels = grid
    .cellsOf(row)
    .filter((cell) => cell.column < firstValue && readNumber(cell.text) === null);
  const own = labels[labels.length - 1];
  if (own) return fieldAt(grid, own, "text");
  const side = grid.cellsOf(headings[0]?.row ?? row)[0];
  return fieldAt(grid, side ?? { row, column: firstValue }, "text");
}

/** The total is the row called so, else the first; sources keep the order of the form. */
export function assignRoles(rows: readonly FundRow[]): readonly FundRow[] {
  const sources = rows.map((row) => sourceOf(row.label.text));
  const named = sources.findIndex((source) => source === "total");
  const total = named >= 0 ? named : 0;
  return rows.map((row, index) => {
    const source = sources[index];
    if (index === total) return { ...row, role: "total", source: null };
    return { ...row, role: "source", source: !source || source === "total" ? "unnamed" : source };
  });
}

function sourceOf(label: string): FundSource | "total" | null {
  const bare = bareLabel(label).replace(/^(其中|[-、①-⑩\d.])+[:：-]?/, "");
  const found = FUND_ROW_LABELS.find(({ pattern }) => pattern.test(bare));
  if (!found) return null;
  if (found.source === null) return /其中/.test(label) ? "unnamed" : "total";
  return found.source;
}

/**
 * Keys with their value to the right: 预算数: | 0.2万元 | 执行数: | 0.2万元, each row one source.
 * A rate may stand under a heading of its own in the row above (成安).
 */
function keyLayout(grid: Grid, rows: readonly number[]): Layout | null {
  const read: FundRow[] = [];
  let columns: ReadonlyMap<"adjustedBudget" | "executed", number> | null = null;
  for (const row of rows) {
    const labels = labelsOf(grid, row);
    columns ??= keyColumns(grid, labels);
    if (!columns) continue;
    const fund = readKeyRow(grid, row, columns, rows);
    if (!fund) break;
    read.push(fund);
  }
  const first = read[0];
  if (!first) return null;
  return {
    rows: assignRoles(read),
    top: first.label.at.row,
    bottom: read[read.length - 1]?.label.at.row ?? first.label.at.row,
  };
}

/** The columns of the keys: 预算数 and 执行数 in one row, each with a number before the next key. */
function keyColumns(
  grid: Grid,
  labels: readonly LabelledCell[],
): ReadonlyMap<"adjustedBudget" | "executed", number> | null {
  const columns = new Map<"adjustedBudget" | "executed", number>();
  for (const { cell, bare } of labels) {
    const role = fundColumn(bare);
    if (
      (role === "adjustedBudget" || role === "executed") &&
      valueRightOf(grid, cell) &&
      !columns.has(role)
    )
      columns.set(role, cell.column);
  }
  return columns.size === 2 ? columns : null;
}

function valueRightOf(grid: Grid, label: GridCell): GridCell | null {
  const right = grid.cellsOf(label.row).find((cell) => cell.column > label.column);
  return right && (readNumber(right.text) !== null || /^[-—－/]$/.test(right.text.trim()))
    ? right
    : null;
}

function readKeyRow(
  grid: Grid,
  row: number,
  columns: ReadonlyMap<"adjustedBudget" | "executed", number>,
  rows: readonly number[],
): FundRow | null {
  const label = grid.cellAt(row, columns.get("adjustedBudget") ?? 0);
  const executedLabel = grid.cellAt(row, columns.get("executed") ?? 0);
  if (!label || !executedLabel || readNumber(label.text) !== null) return null;
  if (sourceOf(label.text) === null && fundColumn(bareLabel(label.text)) === null) return null;
  const budgetCell = valueRightOf(grid, label);
  const executedCell = valueRightOf(grid, executedLabel);
  const valueOf = (cell: GridCell | null, key: GridCell): Field =>
    fieldAt(grid, cell ?? { row, column: key.column + 1 }, "money");
  const adjustedBudget = valueOf(budgetCell, label);
  const executed = valueOf(executedCell, executedLabel);
  return {
    role: "source",
    source: null,
    within: null,
    label: fieldAt(grid, label, "text"),
    initialBudget: null,
    adjustedBudget,
    executed,
    weight: null,
    rate: rateRightOf(grid, executedCell, rows, adjustedBudget, executed),
    score: null,
  };
}

/** A rate in the same row under a heading of the rows above, right of the outturn. */
function rateRightOf(
  grid: Grid,
  executedCell: GridCell | null,
  rows: readonly number[],
  budget: Field,
  executed: Field,
): Field | null {
  if (!executedCell) return null;
  const heading = rows
    .filter((row) => row < executedCell.row)
    .flatMap((row) => labelsOf(grid, row))
    .find(({ cell, bare }) => cell.column > executedCell.column && fundColumn(bare) === "rate");
  if (!heading) return null;
  const expected =
    executed.number && budget.number && !budget.number.isZero()
      ? executed.number.div(budget.number)
      : null;
  return rateFieldAt(grid, { row: executedCell.row, column: heading.cell.column }, expected);
}

/** Points of the block as its side label or score heading prints them: 「预算执行情况（20分）」. */
function fundPoints(grid: Grid, rows: readonly number[]): Field | null {
  for (const row of rows)
    for (const { cell, key, bare } of labelsOf(grid, row)) {
      const fundLabelled = FUND_SECTION.test(key) || fundColumn(bare) === "score";
      const points = fundLabelled ? pointsInLabel(cell.text) : null;
      if (points !== null)
        return { ...fieldAt(grid, cell, "text"), number: readNumber(points)?.number ?? null };
    }
  return null;
}

/** The unit that the block, or a line of its own, prints: （万元）, 单位：元. */
function moneyUnitIn(grid: Grid, rows: readonly number[]): MoneyUnit | null {
  const keys = rows.flatMap((row) => grid.cellsOf(row).map((cell) => labelKey(cell.text)));
  for (const key of keys) {
    const printed =
      /\((?:单位:)?(万元|元)\)/.exec(key) ?? /(?:金额)?单位:(?:人民币)?(万元|元)/.exec(key);
    if (printed?.[1] && key.length <= 40) return printed[1] === "元" ? "元" : "万元";
  }
  const unitLabel = keys.indexOf("金额单位");
  const next = unitLabel >= 0 ? keys[unitLabel + 1] : undefined;
  return next === "元" || next === "万元" ? next : null;
}
