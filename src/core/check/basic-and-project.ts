import type { Decimal } from "decimal.js";
import type { EvaluationTable, FigureBlock, IndicatorRow } from "../detect/evaluation-table";
import { bareLabel } from "../forms/label";
import type { Position } from "../grid/address";
import type { NumberField } from "./field-text";
import { hasNumber, rowName } from "./field-text";
import { statementOf } from "./narrative/money-statement";
import { isMoney, numberIn } from "./narrative/stated-quantity";
import { ratioKind, ratioRole } from "./vocabulary/ratio-kinds";
import { flatMapped } from "../values/flat-mapped";

/** An amount of 基本支出 or 项目支出, with the cell it stands in. */
export interface SharedAmount {
  readonly number: Decimal;
  /** As printed. */
  readonly text: string;
  readonly at: Position;
}

/** 基本支出 and 项目支出 of the same sort. */
export interface BasicAndProject {
  readonly basic: SharedAmount;
  readonly project: SharedAmount;
  /** Of the budget or of the outturn; null where nothing says which. */
  readonly column: "budget" | "executed" | null;
}

const NAMES = [/^(?:部门|单位)?基本支出/, /^(?:部门|单位)?项目支出/] as const;

/**
 * The two in lines of their own: 基本支出总额 | 629.74 | 项目支出总额 | 111.07. None where the block has a
 * 合计, or where a line has several amounts: of several years, or of budget and outturn.
 */
export function pairInFigures({ rows }: FigureBlock): BasicAndProject | null {
  if (rows.some(({ role }) => role === "total")) return null;
  const [basic, project] = NAMES.map((name) => {
    const [row, ...others] = rows.filter(({ label }) => name.test(bareLabel(label.text)));
    const [cell, ...more] = row?.cells.filter(hasNumber) ?? [];
    if (!row || !cell || others.length + more.length > 0) return null;
    return { amount: amountOf(cell), column: columnOfLabel(bareLabel(row.label.text)) };
  });
  if (!basic || !project) return null;
  const column = basic.column ?? project.column;
  return { basic: basic.amount, project: project.amount, column };
}

function amountOf({ number, text, at }: NumberField): SharedAmount {
  return { number, text: text.trim(), at };
}

function columnOfLabel(label: string): BasicAndProject["column"] {
  if (/决算|执行|实际/.test(label)) return "executed";
  return /预算/.test(label) ? "budget" : null;
}

/**
 * The two as quoted in the rows of their execution rates: 「87.68%（预算2965.22万元，支出2600.04万元）」.
 * Numbers in the table's money unit.
 */
export function pairsInRows(table: EvaluationTable): readonly BasicAndProject[] {
  const [basic, project] = NAMES.map((name) => {
    const rows = table.indicators.filter((row) => name.test(rowName(row)));
    return rows.length === 1 && rows[0] ? rows[0] : null;
  });
  if (!basic || !project) return [];
  return flatMapped(COLUMNS, ([role, column]) => {
    const [one, other] = [basic, project].map((row) => quotedAmount(table, row, role));
    return one && other ? [{ basic: one, project: other, column }] : [];
  });
}

const COLUMNS = [
  ["whole", "budget"],
  ["part", "executed"],
] as const;

/** The one amount of a role that the actual of a row quotes. */
function quotedAmount(
  { moneyUnit }: EvaluationTable,
  row: IndicatorRow,
  role: "part" | "whole",
): SharedAmount | null {
  const kind = ratioKind(rowName(row));
  const { actual } = row;
  if (!kind?.certain || !actual) return null;
  const amounts = statementOf(actual).quantities.filter(isMoney);
  const [found, ...others] = amounts.filter(({ name }) => ratioRole(kind, name) === role);
  const number = found?.exact ? numberIn(found, moneyUnit) : null;
  if (!found || !number || others.length > 0) return null;
  return { number, text: found.text, at: actual.at };
}
