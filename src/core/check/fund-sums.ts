import { Decimal } from "decimal.js";
import type { EvaluationTable, Field, FundRow } from "../detect/evaluation-table";
import { FUND_USE, MONEY_COLUMNS } from "../forms/fund-labels";
import { bareLabel } from "../forms/label";
import { flatMapped } from "../values/flat-mapped";
import { sumOf } from "../values/sum";
import type { NumberField } from "./field-text";
import { hasNumber, saysNothing, sumOfFields } from "./field-text";
import { budgetField, isNamedTotal } from "./fund-amounts";
import { breakdownsOf, outerSources, splittingName } from "./fund-breakdowns";

type MoneyColumn = (typeof MONEY_COLUMNS)[number]["role"];

/** True for the columns whose amounts add up. */
export function isMoneyColumn(role: string | null): role is MoneyColumn {
  return MONEY_COLUMNS.some((column) => column.role === role);
}

/** One number that others add up to. */
export interface FundSum {
  readonly whole: string;
  readonly column: string;
  readonly total: NumberField;
  /** The budget of the total row, by which its rate is worked out. */
  readonly isBudget: boolean;
  readonly parts: readonly NumberField[];
  /** Amounts that break the total down another way and make the same sum. */
  readonly again: readonly NumberField[];
  /** Nothing can be missing from the parts. */
  readonly complete: boolean;
  /** The sum in another reading of the rows, which is accepted too. */
  readonly otherwise: Decimal | null;
}

/** The total row and every source that has sources inside it, column by column. */
export function sumsOfFunds({ funds }: EvaluationTable): readonly FundSum[] {
  return flatMapped(funds, (row, index) => {
    const whole = wholeName(row.label);
    if (row.role !== "total")
      return sumsOf({ whole, row, inner: funds.filter(({ within }) => within === index) });
    if (!isNamedTotal(row)) return [];
    const breakdowns = breakdownsOf(outerSources(funds));
    const ways = breakdowns.map((inner) => {
      const way = breakdowns.length > 1 && inner[0] ? splittingName(inner[0]) : "";
      return sumsOf({ whole: way === "" ? whole : `${whole}（${way}）`, row, inner });
    });
    return sameSumOnce(ways, whole);
  });
}

/** Breakdowns that make the same sum in a column are one sum of the whole. */
function sameSumOnce(ways: readonly (readonly FundSum[])[], whole: string): readonly FundSum[] {
  const once: FundSum[] = [];
  for (const sum of ways.flat()) {
    const number = sumOfFields(sum.parts);
    const at = once.findIndex(
      ({ column, parts }) => column === sum.column && sumOfFields(parts).eq(number),
    );
    const same = once[at];
    if (same) once[at] = { ...same, whole, again: [...same.again, ...sum.parts] };
    else once.push(sum);
  }
  return once;
}

interface Whole {
  readonly whole: string;
  readonly row: FundRow;
  readonly inner: readonly FundRow[];
}

function sumsOf({ whole, row, inner }: Whole): readonly FundSum[] {
  const complete = row.role === "total" && inner.some(({ source }) => source === "other");
  return flatMapped(MONEY_COLUMNS, ({ role, name }) => {
    const total = row[role];
    if (!hasNumber(total)) return [];
    const judged = oneBreakdown(inner, role, total.number);
    const parts = numbersIn(judged.map((source) => source[role]));
    if (!parts) return [];
    const otherwise = sumOfOuter(judged, role);
    const isBudget = row.role === "total" && budgetField(row) === total;
    return [{ whole, column: name, total, isBudget, parts, again: [], complete, otherwise }];
  });
}

/**
 * A total may be broken down twice, by source and by use: where one of the two makes it up, the other is
 * judged by itself, and where both make the same, one of them. A single use is one of several.
 */
function oneBreakdown(
  rows: readonly FundRow[],
  role: MoneyColumn,
  total: Decimal,
): readonly FundRow[] {
  const isUse = (row: FundRow) => FUND_USE.test(bareLabel(row.label.text).replace(/^其中:?/, ""));
  const [uses, sources] = [rows.filter(isUse), rows.filter((row) => !isUse(row))];
  if (uses.length === 0 || sources.length === 0) return rows;
  const sumIn = (some: readonly FundRow[]) =>
    sumOf(some.map((row) => row[role]?.number ?? new Decimal(0)));
  const [bySource, byUse] = [sumIn(sources), sumIn(uses)];
  if (bySource.plus(byUse).eq(total)) return rows;
  if (bySource.eq(total)) return uses.length > 1 ? uses : sources;
  return byUse.eq(total) || byUse.eq(bySource) ? sources : rows;
}

/**
 * The sum where rows that together make the row above them are its parts: 财政拨款 90, under it 中央 60
 * and 省级 30, written like sources of their own. Carry-over, other and own money are never such parts.
 */
function sumOfOuter(sources: readonly FundRow[], role: MoneyColumn): Decimal {
  let sum = new Decimal(0);
  for (let i = 0; i < sources.length; i += 1) {
    const amount = sources[i]?.[role]?.number ?? new Decimal(0);
    sum = sum.plus(amount);
    i += innerParts(sources.slice(i + 1), role, amount);
  }
  return sum;
}

/** How many of the rows that follow make up `amount`; 0 where none do. */
function innerParts(following: readonly FundRow[], role: MoneyColumn, amount: Decimal): number {
  let sum = new Decimal(0);
  for (const [i, row] of following.entries()) {
    if (row.source !== "fiscal" && row.source !== "unnamed") return 0;
    sum = sum.plus(row[role]?.number ?? 0);
    if (sum.eq(amount) && !amount.isZero()) return i + 1;
  }
  return 0;
}

/** The label without unit and brackets; a dash where the row has none. */
export function wholeName({ text }: Field): string {
  return bareLabel(text) || "—";
}

/** The amounts of a column, blanks left out; null where one is no number, or none stands there. */
export function numbersIn(fields: readonly (Field | null)[]): readonly NumberField[] | null {
  const filled = fields.filter((field) => !saysNothing(field));
  const numbers = filled.filter(hasNumber);
  return numbers.length === 0 || numbers.length < filled.length ? null : numbers;
}
