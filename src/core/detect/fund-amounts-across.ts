import { FUND_SECTION, type FundColumn } from "../forms/fund-labels";
import { labelKey } from "../forms/label";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import {
  Crossing,
  isAmount,
  isMoney,
  isSideLabel,
  kindNamed,
  namesSource,
  namesWhole,
} from "./fund-crossing";
import { sourceOf, type Layout } from "./fund-roles";

/** A heading right above an amount, and the one that spans it and others. */
interface Heading {
  readonly own: GridCell;
  readonly above: GridCell | null;
}

/**
 * All amounts in one row, sources beside each other: 资金总额 | 中央补助 | 地方资金 | 执行数, or headed twice,
 * 全年预算数 over 合计 | 财政拨款, 财政拨款 over 预算数 | 执行数.
 */
export function amountsAcross(grid: Grid, rows: readonly number[]): Layout | null {
  for (const row of rows) {
    const lower = lowerHeadings(grid, row);
    const headings = headingsAt(grid, row, lower);
    const values = row + (lower.length > 0 ? 2 : 1);
    if (!areHeadings(headings) || !isOnlyRow(grid, values, headings)) continue;
    const layout = crossingOf(headings, values).layout(grid, row, values);
    if (layout) return layout;
  }
  return null;
}

function isHeading(cell: GridCell): boolean {
  return namesSource(cell) || kindNamed(cell) !== null;
}

/** The row below as a second row of headings; none where it is no such row. */
function lowerHeadings(grid: Grid, row: number): readonly GridCell[] {
  const cells = grid.cellsOf(row + 1);
  return cells.length > 1 && cells.every(isHeading) ? cells : [];
}

function headingsAt(grid: Grid, row: number, lower: readonly GridCell[]): readonly Heading[] {
  const upper = grid.cellsOf(row);
  return upper.flatMap((above, index): readonly Heading[] => {
    const end = upper[index + 1]?.column ?? Number.POSITIVE_INFINITY;
    const under = lower.filter(({ column }) => column >= above.column && column < end);
    if (under.length > 0) return under.map((own) => ({ own, above }));
    return isSideLabel(above, upper) ? [] : [{ own: above, above: null }];
  });
}

function areHeadings(headings: readonly Heading[]): boolean {
  const named = ({ own, above }: Heading): readonly GridCell[] => (above ? [own, above] : [own]);
  const cells = headings.flatMap(named);
  const sources = cells.filter((cell) => namesSource(cell) && !namesWhole(cell));
  return sources.length > 1 && headings.every(({ own }) => isHeading(own));
}

/** A row of nothing but amounts under the headings, and no other such row below it. */
function isOnlyRow(grid: Grid, row: number, headings: readonly Heading[]): boolean {
  const columns = headings.map(({ own }) => own.column);
  const first = Math.min(...columns);
  const under = (at: number): readonly GridCell[] =>
    grid.cellsOf(at).filter(({ column }) => column >= first);
  const cells = under(row);
  const isUnder = (cell: GridCell): boolean => isAmount(cell) && columns.includes(cell.column);
  const names = grid.cellsOf(row).filter(({ column }) => column < first);
  const numbers = cells.filter(({ text }) => readNumber(text) !== null);
  const next = under(row + 1);
  return (
    numbers.length > 1 &&
    cells.every(isUnder) &&
    names.every(({ text }) => FUND_SECTION.test(labelKey(text)) || sourceOf(text) === "total") &&
    !(next.length > 0 && next.every(isUnder))
  );
}

/** In one row of headings a source has the amount named left of it, or the budget; so has 「资金总额」. */
function crossingOf(headings: readonly Heading[], row: number): Crossing {
  const crossing = new Crossing();
  let running: FundColumn = "adjustedBudget";
  for (const { own, above } of headings) {
    const named = kindNamed(own) ?? (above && kindNamed(above));
    if (!above && namesWhole(own)) running = "adjustedBudget";
    const kind = named ?? running;
    if (!above && named && isMoney(named)) running = named;
    const source = !namesSource(own) && above && kindNamed(above) === null ? above : own;
    crossing.add(source, kind, { row, column: own.column });
  }
  return crossing;
}
