import type { FundColumn } from "../forms/fund-labels";
import type { Grid, GridCell } from "../grid/grid";
import { Crossing, isAmount, isMoney, kindNamed, namesSource, namesWhole } from "./fund-crossing";
import type { Layout } from "./fund-roles";

/** A kind of amounts, and the label that says so. */
interface Kind {
  readonly label: GridCell;
  readonly kind: FundColumn;
}

/**
 * Each amount right of its source, under or right of what it is: 全年预算数 | 资金总额 | 500 | 全年执行数 |
 * 资金总额 | 480 with 财政拨款 below both, the two below each other, or 全年预算数 | 500 | 其中：财政拨款 | 450.
 */
export function keyedGroups(grid: Grid, rows: readonly number[]): Layout | null {
  const crossing = new Crossing();
  const kinds: Kind[] = [];
  let top: number | null = null;
  let bottom = 0;
  for (const row of rows) {
    const before = kinds.length;
    addKinds(grid, row, kinds);
    if (kinds.length === 0) continue;
    const found = addRow(grid, crossing, row, kinds);
    if (!found && kinds.length === before) break;
    top ??= row;
    bottom = row;
  }
  return top === null ? null : crossing.layout(grid, top, bottom);
}

/** The kinds that a row names; 「年度资金总额：| 500」 is a budget where no other kind stands over it. */
function addKinds(grid: Grid, row: number, kinds: Kind[]): void {
  const cells = grid.cellsOf(row);
  cells.forEach((label, index) => {
    const value = cells[index + 1];
    const isKey = value !== undefined && isAmount(value);
    const isBudget = isKey && namesWhole(label) && kindOver(label, kinds) === null;
    const kind = kindNamed(label) ?? (isBudget ? "adjustedBudget" : null);
    if (kind) kinds.push({ label, kind });
  });
}

/** True where the row has amounts of the block. */
function addRow(grid: Grid, crossing: Crossing, row: number, kinds: readonly Kind[]): boolean {
  const cells = grid.cellsOf(row);
  let found = false;
  let source: GridCell | null = null;
  cells.forEach((cell, index) => {
    const key = cells[index - 1];
    if (!isAmount(cell) || !key) return;
    const own = kindNamed(key);
    const isSource = namesSource(key);
    if (isSource) source = key;
    const kind = own ?? (isSource ? kindOver(key, kinds) : headingOver(cell, kinds));
    const label = own ? key : source;
    if (!kind || !label) return;
    crossing.add(label, kind, cell);
    found = true;
  });
  return found;
}

/** Of the kinds of money left of a source or above it the nearest: first by column, then by row. */
function kindOver(source: GridCell, kinds: readonly Kind[]): FundColumn | null {
  const before = kinds.filter(({ label, kind }) => label.column <= source.column && isMoney(kind));
  const nearest = before.reduce<Kind | null>(
    (best, one) => (best && best.label.column > one.label.column ? best : one),
    null,
  );
  return nearest?.kind ?? null;
}

/** 执行率 over the rates of all sources. */
function headingOver(amount: GridCell, kinds: readonly Kind[]): FundColumn | null {
  return kinds.findLast(({ label }) => label.column === amount.column)?.kind ?? null;
}
