import { fundColumns, type FundColumn } from "../forms/fund-labels";
import { bareLabel } from "../forms/label";
import type { Grid, GridCell } from "../grid/grid";
import {
  Crossing,
  isAmount,
  isSideLabel,
  kindNamed,
  namesSource,
  namesWhole,
} from "./fund-crossing";
import type { Layout } from "./fund-roles";

/** Sources head the columns, and each row is one kind of amount: 资金总额 | 财政拨款 over 全年预算数, 全年执行数. */
export function kindsDown(grid: Grid, rows: readonly number[]): Layout | null {
  for (const row of rows) {
    const sources = sourceHeadings(grid, row);
    const [first] = sources;
    if (!first) continue;
    const crossing = new Crossing();
    let bottom = row;
    for (const below of rows.filter((one) => one > row)) {
      const kind = below === bottom + 1 ? kindOfRow(grid, below, first.column) : null;
      if (!kind) break;
      addRow(grid, crossing, { row: below, kind, sources });
      bottom = below;
    }
    const layout = crossing.layout(grid, row, bottom);
    if (layout) return layout;
  }
  return null;
}

/** The headings from the first source on; none where fewer than two are known, or something else stands there. */
function sourceHeadings(grid: Grid, row: number): readonly GridCell[] {
  const cells = grid.cellsOf(row);
  const start = cells.findIndex((cell) => namesSource(cell) && !isSideLabel(cell, cells));
  if (start < 0) return [];
  const headings = cells.slice(start).filter(({ text }) => !isRemark(text));
  const areHeadings = headings.every((cell) => !isAmount(cell) && kindNamed(cell) === null);
  return areHeadings && headings.filter(namesSource).length > 1 ? headings : [];
}

function isRemark(text: string): boolean {
  return fundColumns([bareLabel(text)])[0] === "reason";
}

/** What the row's label says its amounts are; null where there is none, or no amounts. */
function kindOfRow(grid: Grid, row: number, first: number): FundColumn | null {
  const cells = grid.cellsOf(row);
  const label = cells.findLast(({ column }) => column < first);
  const amounts = cells.filter(({ column }) => column >= first);
  return label && amounts.every(isAmount) ? kindNamed(label) : null;
}

interface KindRow {
  readonly row: number;
  readonly kind: FundColumn;
  readonly sources: readonly GridCell[];
}

/** A rate or a score that stands alone in its row is that of the whole. */
function addRow(grid: Grid, crossing: Crossing, { row, kind, sources }: KindRow): void {
  const [alone, ...others] = grid.cellsOf(row).filter((cell) => isAmount(cell));
  const whole = sources.find(namesWhole);
  const ofWhole = kind === "rate" || kind === "weight" || kind === "score";
  if (ofWhole && whole && alone && others.length === 0) crossing.add(whole, kind, alone);
  else for (const source of sources) crossing.add(source, kind, { row, column: source.column });
}
