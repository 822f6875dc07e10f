import { Decimal } from "decimal.js";
import type { EvaluationTable, Field, FigureBlock, FundRow } from "../../detect/evaluation-table";
import { FUND_USE, fundColumn } from "../../forms/fund-labels";
import { bareLabel } from "../../forms/label";
import { sumOf } from "../../values/sum";
import { shownNumber } from "../../score/shown-number";
import type { NumberField } from "../field-text";
import { hasNumber, saysNothing, sumOfFields } from "../field-text";
import { budgetField, isNamedTotal } from "../fund-amounts";
import { tableRule } from "../rule";
import type { TableFinding } from "../rule";
import { flatMapped } from "../../values/flat-mapped";

const slots = ["whole", "column", "total", "sum"] as const;

const messages = {
  /** The parts exceed the whole, or differ from it although their list is complete. */
  differs: { severity: "error", slots },
  /** The parts fall short of the whole, and nothing says that all of them are listed. */
  incomplete: { severity: "warning", slots },
  /** A cent or two: every amount was rounded for itself. */
  rounding: { severity: "info", slots },
  /** The fund total is not the sum of the sub-projects listed below it. */
  items: { severity: "warning", slots },
} as const;

type Finding = TableFinding<typeof messages>;

/** The money columns of the fund block, by the names they have on the national form. */
const COLUMNS = [
  { role: "initialBudget", name: "年初预算数" },
  { role: "adjustedBudget", name: "全年预算数" },
  { role: "executed", name: "全年执行数" },
] as const;

type MoneyColumn = (typeof COLUMNS)[number]["role"];

/**
 * B04: in each money column the total is the sum of its sources, a source the sum of the sources inside
 * it, and in a list of sub-projects (项目资金构成) the 合计 the sum of its lines.
 */
export const fundSum = tableRule({
  id: "fund-sum",
  code: "B04",
  clause: "财预〔2020〕10号附件 项目支出绩效自评表 年度资金总额及资金来源",
  fix: "none",
  messages,
  *check({ table }) {
    const blocks = table.figures.filter(({ title }) => /资金/.test(title));
    const sums = wholesOf(table);
    yield* flatMapped(sums.filter(isEmptyBudget), sumFinding);
    yield* sameMistakeOnce(
      flatMapped(
        sums.filter((sum) => !isEmptyBudget(sum)),
        sumFinding,
      ),
    );
    for (const block of blocks) yield* sameMistakeOnce(flatMapped(blockSums(block), sumFinding));
    for (const block of blocks) yield* itemFindings(table.funds, block);
  },
});

/** One number that others add up to. */
interface Sum {
  readonly whole: string;
  readonly column: string;
  readonly total: NumberField;
  /** The budget of the total row, by which its rate is worked out. */
  readonly isBudget: boolean;
  readonly parts: readonly NumberField[];
  /** Nothing can be missing from the parts. */
  readonly complete: boolean;
  /** The sum in another reading of the rows, which is accepted too. */
  readonly otherwise: Decimal | null;
}

/** Told apart from the other columns of its row, since `budget-zero` tells it too and them not. */
function isEmptyBudget({ isBudget, total }: Sum): boolean {
  return isBudget && total.number.isZero();
}

function sumFinding({ whole, column, total, parts, complete, otherwise }: Sum): readonly Finding[] {
  const sum = sumOfFields(parts);
  if (sum.eq(total.number) || otherwise?.eq(total.number)) return [];
  const messageId = isRounding(sum, total, parts)
    ? "rounding"
    : complete || sum.gt(total.number)
      ? "differs"
      : "incomplete";
  return [
    {
      messageId,
      cells: [total.at, ...parts.map(({ at }) => at)],
      values: { whole, column, total: total.text.trim(), sum: shownNumber(sum) },
    },
  ];
}

/** Amounts in 万元 have two decimals; each of them may be half a cent off. */
function isRounding(sum: Decimal, total: NumberField, parts: readonly NumberField[]): boolean {
  if (![total, ...parts].some(({ number }) => number.decimalPlaces() > 0)) return false;
  return sum
    .minus(total.number)
    .abs()
    .lte(0.005 * (parts.length + 1));
}

/** The total row and every source that has sources inside it, column by column. */
function wholesOf({ funds }: EvaluationTable): readonly Sum[] {
  return flatMapped(funds, (row, index) => {
    if (row.role === "total" && !isNamedTotal(row)) return [];
    const inner = funds.filter(
      ({ role, within }) => role === "source" && within === (row.role === "total" ? null : index),
    );
    const complete = row.role === "total" && inner.some(({ source }) => source === "other");
    return flatMapped(COLUMNS, ({ role, name }) => {
      const total = row[role];
      if (!hasNumber(total)) return [];
      const judged = oneBreakdown(inner, role, total.number);
      const parts = partsIn(judged.map((source) => source[role]));
      if (!parts) return [];
      const whole = nameOf(row.label);
      const otherwise = sumOfOuter(judged, role);
      const isBudget = row.role === "total" && budgetField(row) === total;
      return [{ whole, column: name, total, isBudget, parts, complete, otherwise }];
    });
  });
}

/**
 * A total may be broken down twice, by source and by use: where one of the two makes it up, the other is
 * judged by itself. A single use is one of several.
 */
function oneBreakdown(
  rows: readonly FundRow[],
  role: MoneyColumn,
  total: Decimal,
): readonly FundRow[] {
  const isUse = (row: FundRow) => FUND_USE.test(bareLabel(row.label.text).replace(/^其中:?/, ""));
  const [uses, sources] = [rows.filter(isUse), rows.filter((row) => !isUse(row))];
  if (uses.length === 0 || sources.length === 0) return rows;
  const makes = (some: readonly FundRow[]) =>
    sumOf(some.map((row) => row[role]?.number ?? new Decimal(0))).eq(total);
  if (makes(rows)) return rows;
  if (makes(sources)) return uses.length > 1 ? uses : sources;
  return makes(uses) ? sources : rows;
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
function nameOf({ text }: Field): string {
  return bareLabel(text) || "—";
}

/** The amounts of a column, blanks left out; null where one is no number, or none stands there. */
function partsIn(fields: readonly (Field | null)[]): readonly NumberField[] | null {
  const filled = fields.filter((field) => !saysNothing(field));
  const numbers = filled.filter(hasNumber);
  return numbers.length === 0 || numbers.length < filled.length ? null : numbers;
}

/** The 合计 of a list of sub-projects: with it the list is complete. */
function blockSums({ title, columns, rows }: FigureBlock): readonly Sum[] {
  return flatMapped(columns, ({ label }, column) => {
    const total = rows.find(({ role }) => role === "total")?.cells[column] ?? null;
    const parts = partsIn(itemsIn(rows, column));
    if (!hasNumber(total) || !parts) return [];
    return [
      {
        whole: bareLabel(title),
        column: bareLabel(label),
        total,
        isBudget: false,
        parts,
        complete: true,
        otherwise: null,
      },
    ];
  });
}

function itemsIn(rows: FigureBlock["rows"], column: number): readonly (Field | null)[] {
  return rows.filter(({ role }) => role === "part").map(({ cells }) => cells[column] ?? null);
}

/** The fund total beside the lines and the 合计 of a list of sub-projects: one of the two has to fit. */
function itemFindings(
  funds: readonly FundRow[],
  { columns, rows }: FigureBlock,
): readonly Finding[] {
  const fund = funds.find(({ role }) => role === "total");
  return flatMapped(columns, ({ label }, column) => {
    const role = fundColumn(bareLabel(label));
    const total = fund && isMoneyColumn(role) ? fund[role] : null;
    const parts = partsIn(itemsIn(rows, column));
    if (!hasNumber(total) || !parts || parts.length < 2) return [];
    const stated = rows.find((row) => row.role === "total")?.cells[column]?.number;
    const sum = sumOfFields(parts);
    if (sum.eq(total.number) || stated?.eq(total.number) || isRounding(sum, total, parts))
      return [];
    const values = {
      whole: fund ? nameOf(fund.label) : "",
      column: bareLabel(label),
      total: total.text.trim(),
      sum: shownNumber(sum),
    };
    return [{ messageId: "items", cells: [total.at, ...parts.map(({ at }) => at)], values }];
  });
}

function isMoneyColumn(role: string | null): role is MoneyColumn {
  return COLUMNS.some((column) => column.role === role);
}

/** A whole that differs in several columns the same way is one mistake: its columns stand in one finding. */
function sameMistakeOnce(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const found of findings) {
    const key = `${found.messageId} ${found.values.whole}`;
    const same = merged.get(key);
    merged.set(key, same ? joined(same, found) : found);
  }
  return [...merged.values()];
}

function joined(one: Finding, other: Finding): Finding {
  const both = (slot: (typeof slots)[number]) => `${one.values[slot]}、${other.values[slot]}`;
  return {
    ...one,
    cells: [...one.cells, ...other.cells],
    values: {
      whole: one.values.whole,
      column: both("column"),
      total: both("total"),
      sum: both("sum"),
    },
  };
}
