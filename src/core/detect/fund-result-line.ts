import { fundColumn, type FundColumn } from "../forms/fund-labels";
import { bareLabel } from "../forms/label";
import type { Grid, GridCell } from "../grid/grid";
import type { Field, FundRow } from "./evaluation-table";
import { fieldAt, rateFieldAt } from "./field";
import { valueRightOf } from "./fund-keys";
import type { Layout } from "./fund-roles";

/**
 * Amounts without rate and score, and these in the line below, each right of its key: 预算执行率 | 98.43 |
 * 分值 | 10 | 得分 | 9.84. They are those of the total.
 */
export function withResultLine(
  grid: Grid,
  rows: readonly number[],
  { rows: funds, bottom }: Layout,
): readonly FundRow[] {
  const below = rows.find((row) => row > bottom);
  const keys = below === undefined ? null : resultKeys(grid, below);
  if (!keys) return funds;
  return funds.map((fund) => (fund.role === "total" ? withResult(grid, fund, keys) : fund));
}

type ResultKeys = ReadonlyMap<FundColumn, GridCell>;

/** The values of a line that is nothing but keys with their value, a rate and a score among them. */
function resultKeys(grid: Grid, row: number): ResultKeys | null {
  const cells = grid.cellsOf(row);
  const values = new Map<FundColumn, GridCell>();
  for (const cell of cells) {
    const role = fundColumn(bareLabel(cell.text));
    const value = role && valueRightOf(grid, cell);
    if (value) values.set(role, value);
  }
  const whole = values.size * 2 === cells.length;
  return whole && values.has("rate") && values.has("score") ? values : null;
}

function withResult(grid: Grid, total: FundRow, keys: ResultKeys): FundRow {
  const points = (role: "weight" | "score"): Field | null => {
    const cell = keys.get(role);
    return cell ? fieldAt(grid, cell, "points") : null;
  };
  const budget = (total.adjustedBudget ?? total.initialBudget)?.number;
  const executed = total.executed?.number;
  const expected = budget && !budget.isZero() && executed ? executed.div(budget) : null;
  const rate = keys.get("rate");
  return {
    ...total,
    weight: total.weight ?? points("weight"),
    rate: total.rate ?? (rate ? rateFieldAt(grid, rate, expected) : null),
    score: total.score ?? points("score"),
  };
}
