import { fundColumn, type FundColumn } from "../forms/fund-labels";
import { bareLabel } from "../forms/label";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import { adjustedBudget } from "./adjusted-budget";
import type { Field } from "./evaluation-table";
import { fieldAt, rateFieldAt } from "./field";
import { valueRightOf } from "./fund-keys";
import { assignRoles, type Layout } from "./fund-roles";
import { labelsOf } from "./sheet-labels";

/** Keys further apart belong to different things. */
const MOST_ROWS = 6;

/** A key and what is said behind it. */
interface Key {
  readonly label: GridCell;
  readonly value: (reading: "money" | "points" | "rate") => Field;
}

/**
 * One amount each with its key to the left or before it in its cell, in one line or below each other and
 * without sources: 预算批复数 | 50 | 调整数 | -5 | 实际支出数 | 44.1, 「年度预算金额：50万元」 | 「实际支出：44.1万元」.
 */
export function loneKeys(grid: Grid, rows: readonly number[]): Layout | null {
  const keys = new Map<FundColumn, Key>();
  for (const row of rows) {
    const first = [...keys.values()][0]?.label.row ?? row;
    if (row - first >= MOST_ROWS) break;
    for (const [role, key] of keysIn(grid, row)) if (!keys.has(role)) keys.set(role, key);
  }
  const label = keys.get("adjustedBudget") ?? keys.get("initialBudget");
  if (!label || !keys.has("executed")) return null;
  const value = (role: FundColumn, reading: "money" | "points" | "rate"): Field | null =>
    keys.get(role)?.value(reading) ?? null;
  const executed = value("executed", "money");
  const initialBudget = value("initialBudget", "money");
  const adjusted = value("adjustedBudget", "money");
  const rate = value("rate", "rate");
  const used = [...keys.values()].map((key) => key.label.row);
  return {
    rows: assignRoles([
      {
        role: "total",
        source: null,
        within: null,
        splitting: null,
        label: fieldAt(grid, label.label, "text"),
        initialBudget,
        adjustedBudget:
          adjusted ?? adjustedBudget(initialBudget, value("adjustment", "money"), executed, rate),
        executed,
        weight: value("weight", "points"),
        rate,
        score: value("score", "points"),
        reason: null,
      },
    ]),
    top: Math.min(...used),
    bottom: Math.max(...used),
  };
}

function keysIn(grid: Grid, row: number): readonly (readonly [FundColumn, Key])[] {
  return labelsOf(grid, row).flatMap(({ cell, bare }) => {
    const role = fundColumn(bare);
    const at = role && valueRightOf(grid, cell);
    if (!at) return keysInside(grid, cell);
    const value: Key["value"] = (reading) =>
      reading === "rate" ? rateFieldAt(grid, at, null) : fieldAt(grid, at, reading);
    return [[role, { label: cell, value }] as const];
  });
}

/** 「年度预算金额：3560.20万元  实际执行金额：3412.75万元」; a rate only with its sign. */
function keysInside(grid: Grid, cell: GridCell): readonly (readonly [FundColumn, Key])[] {
  return cell.text.split(/\s{2,}|[;；]/).flatMap((part) => {
    const [, name = "", said = ""] = /^\s*([^:：]+)[:：]\s*(\S.*)$/.exec(part) ?? [];
    const role = fundColumn(bareLabel(name));
    const read = role && readNumber(said);
    if (!read || (role === "rate") !== read.percent) return [];
    const text = said.trim();
    const field: Field = {
      ...fieldAt(grid, cell, "text"),
      text,
      number: read.number,
      inLabel: true,
    };
    return [[role, { label: cell, value: () => field }] as const];
  });
}
