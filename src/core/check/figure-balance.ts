import { Decimal } from "decimal.js";
import type { FigureBlock, FigureRow } from "../detect/evaluation-table";
import { bareLabel } from "../forms/label";
import type { Position } from "../grid/address";
import type { NumberField } from "./field-text";
import { hasNumber } from "./field-text";

/** Amounts of income, expenditure and what is left that do not agree. */
export interface Imbalance {
  readonly income: Decimal;
  readonly expenditure: Decimal;
  readonly closing: Decimal;
  /** What is left by the printed income, expenditure and opening amount. */
  readonly computed: Decimal;
  /** The closing amount first. */
  readonly cells: readonly Position[];
}

/** What a column of figures is in the balance of a year. */
type BalanceRole = "opening" | "income" | "expenditure" | "current" | "closing";

const ROLES: readonly (readonly [BalanceRole, RegExp])[] = [
  ["opening", /^(?:年初|上年|上年度|期初)(?:末)?(?:累计)?(?:结转|结余)/],
  ["closing", /^(?:年末|年底|期末|累计)(?:累计)?(?:结转|结余)/],
  ["current", /^(?:当年|本年|本年度)(?:结转|结余)/],
  ["income", /^(?:本年|年度|全年|当年)?(?:总)?收入(?:合计|总计|总额)?$/],
  ["expenditure", /^(?:本年|年度|全年|当年)?(?:总)?支出(?:合计|总计|总额)?$/],
];

interface Figure {
  readonly field: NumberField;
  /** The column is one of the parts of another: 上年结转 under 收入合计. */
  readonly isPart: boolean;
}

/**
 * The balances of a form that prints income, expenditure and what is left (湖南 整体支出 report), where no
 * usual reading agrees: with the opening amount inside the income, or beside it. What is left over the
 * years is judged only where the opening amount is filled in. Only total rows and blocks of one row are
 * compared, since units may stand in different order.
 */
export function balancesIn(blocks: readonly FigureBlock[]): readonly Imbalance[] {
  const figures = new Map<BalanceRole, Figure>();
  for (const block of blocks) {
    const row = summingRow(block);
    for (const [role, figure] of row ? figuresIn(block, row) : [])
      // Two columns of one role: budgets and outturns, or several years.
      if (figures.has(role)) return [];
      else figures.set(role, figure);
  }
  const income = figures.get("income")?.field;
  const expenditure = figures.get("expenditure")?.field;
  if (!income || !expenditure) return [];
  const opening = figures.get("opening");
  const closing = figures.get("current")?.field ?? (opening ? figures.get("closing")?.field : null);
  if (!closing) return [];
  const left = income.number.minus(expenditure.number);
  const carried = opening?.field.number ?? new Decimal(0);
  const readings = [left, left.plus(carried), left.minus(carried)];
  if (readings.some((reading) => reading.minus(closing.number).abs().lte(ROUNDING))) return [];
  const cells = [closing, income, expenditure, ...(opening ? [opening.field] : [])];
  return [
    {
      income: income.number,
      expenditure: expenditure.number,
      closing: closing.number,
      computed: opening && !opening.isPart ? left.plus(carried) : left,
      cells: cells.map(({ at }) => at),
    },
  ];
}

/** Amounts in 万元 with two decimals, each rounded for itself. */
const ROUNDING = new Decimal("0.02");

function summingRow({ rows }: FigureBlock): FigureRow | undefined {
  const totals = rows.filter(({ role }) => role === "total");
  const [only, ...others] = totals.length > 0 ? totals : rows;
  return others.length === 0 ? only : undefined;
}

function* figuresIn({ columns }: FigureBlock, row: FigureRow): Iterable<[BalanceRole, Figure]> {
  for (const [index, { label, partOf }] of columns.entries()) {
    const role = ROLES.find(([, pattern]) => pattern.test(bareLabel(label)))?.[0];
    const field = row.cells[index] ?? null;
    if (role && hasNumber(field)) yield [role, { field, isPart: partOf !== null }];
  }
}
