import { Decimal } from "decimal.js";
import type { Field, FigureBlock, FundRow } from "../../detect/evaluation-table";
import { fundColumn } from "../../forms/fund-labels";
import { bareLabel } from "../../forms/label";
import { shownNumber } from "../../score/shown-number";
import { flatMapped } from "../../values/flat-mapped";
import { largest, sumOf } from "../../values/sum";
import type { NumberField } from "../field-text";
import { hasNumber, sumOfFields } from "../field-text";
import type { FundSum } from "../fund-sums";
import { isMoneyColumn, numbersIn, sumsOfFunds, wholeName } from "../fund-sums";
import { tableRule } from "../rule";
import type { TableFinding } from "../rule";

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
    const sums = sumsOfFunds(table);
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

/** Told apart from the other columns of its row, since `budget-zero` tells it too and them not. */
function isEmptyBudget({ isBudget, total }: FundSum): boolean {
  return isBudget && total.number.isZero();
}

function sumFinding({
  whole,
  column,
  total,
  parts,
  again,
  complete,
  otherwise,
}: FundSum): readonly Finding[] {
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
      cells: [total.at, ...[...parts, ...again].map(({ at }) => at)],
      values: { whole, column, total: total.text.trim(), sum: shownNumber(sum) },
    },
  ];
}

/** Amounts in 万元 have two decimals: 18.50 may be printed as 18.5. */
const ROUNDED_PLACES = 2;

/** Each amount may be off by half of its last place; whole amounts are not rounded. */
function isRounding(sum: Decimal, total: NumberField, parts: readonly NumberField[]): boolean {
  const printed = [total, ...parts].map(({ number }) => number.decimalPlaces());
  const fewest = Math.min(ROUNDED_PLACES, largest(printed, 0));
  if (fewest === 0) return false;
  const slack = sumOf(printed.map((own) => new Decimal(10).pow(-Math.max(own, fewest)).div(2)));
  return sum.minus(total.number).abs().lte(slack);
}

/** The 合计 of a list of sub-projects: with it the list is complete. */
function blockSums({ title, columns, rows }: FigureBlock): readonly FundSum[] {
  return flatMapped(columns, ({ label }, column) => {
    const total = rows.find(({ role }) => role === "total")?.cells[column] ?? null;
    const parts = numbersIn(itemsIn(rows, column));
    if (!hasNumber(total) || !parts) return [];
    return [
      {
        whole: bareLabel(title),
        column: bareLabel(label),
        total,
        isBudget: false,
        parts,
        again: [],
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
  if (!fund) return [];
  return flatMapped(columns, ({ label }, column) => {
    const role = fundColumn(bareLabel(label));
    const total = isMoneyColumn(role) ? fund[role] : null;
    const parts = numbersIn(itemsIn(rows, column));
    if (!hasNumber(total) || !parts || parts.length < 2) return [];
    const stated = rows.find((row) => row.role === "total")?.cells[column]?.number;
    const sum = sumOfFields(parts);
    if (sum.eq(total.number) || stated?.eq(total.number) || isRounding(sum, total, parts))
      return [];
    const values = {
      whole: wholeName(fund.label),
      column: bareLabel(label),
      total: total.text.trim(),
      sum: shownNumber(sum),
    };
    return [{ messageId: "items", cells: [total.at, ...parts.map(({ at }) => at)], values }];
  });
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
