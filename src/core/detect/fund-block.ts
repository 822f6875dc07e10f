import { FUND_SECTION, fundColumn } from "../forms/fund-labels";
import { pointsInLabel } from "../forms/label";
import type { Grid } from "../grid/grid";
import { readNumber } from "../values/number";
import type { Field, FigureBlock, FundRow, MoneyUnit } from "./evaluation-table";
import { fieldAt } from "./field";
import { amountsAcross } from "./fund-amounts-across";
import { columnLayout } from "./fund-columns";
import { keyedGroups } from "./fund-keyed-groups";
import { keyLayout } from "./fund-keys";
import { kindsDown } from "./fund-kinds-down";
import { loneKeys } from "./fund-lone-keys";
import { fundSides, incomeFigures } from "./fund-sides";
import { withResultLine } from "./fund-result-line";
import type { Layout } from "./fund-roles";
import { moneyUnitIn, unitBehindAmounts } from "./money-unit-of-block";
import { filledRowsBetween, labelsOf } from "./sheet-labels";

export interface FundBlock {
  readonly rows: readonly FundRow[];
  /** The income beside an expenditure, which is no breakdown of what was spent. */
  readonly income: readonly FigureBlock[];
  readonly points: Field | null;
  readonly moneyUnit: MoneyUnit | null;
  /** First and last sheet row, and where it begins in the first; null where the table has no fund block. */
  readonly extent: { readonly top: number; readonly bottom: number; readonly left: number } | null;
}

/** The fund block between the table's top and its indicators, in whichever of the layouts it comes. */
export function readFundBlock(grid: Grid, top: number, bottom: number): FundBlock {
  const rows = filledRowsBetween(grid, top, bottom);
  const sides = fundSides(grid, rows);
  const sideLayout = (side: Grid) => columnLayout(side, filledRowsBetween(side, top, bottom));
  const expenditure = sides && sideLayout(sides.expenditure);
  const income = sides && expenditure && sideLayout(sides.income);
  const layout = expenditure ?? layoutOf(grid, rows);
  const funds = layout ? withResultLine(grid, rows, layout) : [];
  return {
    rows: funds,
    income: income ? [incomeFigures(sides.incomeName, income.rows)] : [],
    points: fundPoints(grid, rows),
    moneyUnit: moneyUnitIn(grid, rows) ?? unitBehindAmounts(funds),
    extent: layout
      ? { top: layout.top, bottom: layout.bottom, left: leftmostAmount(grid, layout.top) }
      : null,
  };
}

/** Sources as rows, else as columns or in several groups; a single row may be what one of these reads of another. */
function layoutOf(grid: Grid, rows: readonly number[]): Layout | null {
  const inRows = columnLayout(grid, rows) ?? keyLayout(grid, rows);
  if (inRows && inRows.rows.length > 1) return inRows;
  const crossing = kindsDown(grid, rows) ?? amountsAcross(grid, rows) ?? keyedGroups(grid, rows);
  return crossing ?? inRows ?? loneKeys(grid, rows);
}

/** The first key of an amount; left of it the row may hold the project's name. Headings take the whole row. */
function leftmostAmount(grid: Grid, row: number): number {
  if (!grid.cellsOf(row).some(({ text }) => readNumber(text) !== null)) return 0;
  const amounts = labelsOf(grid, row).filter(({ bare }) => fundColumn(bare) !== null);
  return Math.min(...amounts.map(({ cell }) => cell.column));
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
