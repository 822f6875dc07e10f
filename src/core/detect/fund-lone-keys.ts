import { fundColumn, type FundColumn } from "../forms/fund-labels";
import type { Grid, GridCell } from "../grid/grid";
import { adjustedBudget } from "./adjusted-budget";
import type { Field } from "./evaluation-table";
import { fieldAt, rateFieldAt } from "./field";
import { valueRightOf } from "./fund-keys";
import { assignRoles, type Layout } from "./fund-roles";
import { labelsOf } from "./sheet-labels";

/** Keys further apart belong to different things. */
const MOST_ROWS = 6;

/**
 * One amount each with its key to the left, in one line or below each other and without sources:
 * 预算批复数 | 50 | 调整数 | -5 | 实际支出数 | 44.1.
 */
export function loneKeys(grid: Grid, rows: readonly number[]): Layout | null {
  const keys = new Map<FundColumn, GridCell>();
  for (const row of rows) {
    const first = [...keys.values()][0]?.row ?? row;
    if (row - first >= MOST_ROWS) break;
    for (const { cell, bare } of labelsOf(grid, row)) {
      const role = fundColumn(bare);
      if (role && !keys.has(role) && valueRightOf(grid, cell)) keys.set(role, cell);
    }
  }
  const label = keys.get("adjustedBudget") ?? keys.get("initialBudget");
  if (!label || !keys.has("executed")) return null;
  const value = (role: FundColumn, reading: "money" | "points"): Field | null => {
    const key = keys.get(role);
    const at = key && valueRightOf(grid, key);
    return at ? fieldAt(grid, at, reading) : null;
  };
  const executed = value("executed", "money");
  const initialBudget = value("initialBudget", "money");
  const adjusted = value("adjustedBudget", "money");
  const rateKey = keys.get("rate");
  const rateCell = rateKey && valueRightOf(grid, rateKey);
  const rate = rateCell ? rateFieldAt(grid, rateCell, null) : null;
  const used = [...keys.values()].map(({ row }) => row);
  return {
    rows: assignRoles([
      {
        role: "total",
        source: null,
        within: null,
        label: fieldAt(grid, label, "text"),
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
