import type { FundColumn } from "../forms/fund-labels";
import type { Position } from "../grid/address";
import type { Grid } from "../grid/grid";
import { adjustedBudget } from "./adjusted-budget";
import type { Field, FundRow } from "./evaluation-table";
import { fieldAt, rateFieldAt, type FieldReading } from "./field";

/** Where each thing that is said of a source stands; none for what the form has no place for. */
export type FundPlaces = ReadonlyMap<FundColumn, Position>;

/** The budget of a block that prints it apart from the outturn. */
export interface BudgetElsewhere {
  readonly initialBudget: Field | null;
  readonly adjustedBudget: Field | null;
}

/** The fund row whose amounts stand at `places`; its role is given by its neighbours (`assignRoles`). */
export function fundRowAt(
  grid: Grid,
  label: Field,
  places: FundPlaces,
  elsewhere: BudgetElsewhere | null = null,
): FundRow {
  const read = (role: FundColumn, reading: FieldReading): Field | null => {
    const at = places.get(role);
    return at ? fieldAt(grid, at, reading) : null;
  };
  const adjusted = read("adjustedBudget", "money") ?? elsewhere?.adjustedBudget ?? null;
  const initial = read("initialBudget", "money") ?? elsewhere?.initialBudget ?? null;
  const executed = read("executed", "money");
  const budget = adjusted?.number ?? initial?.number ?? null;
  const expected =
    budget && !budget.isZero() && executed?.number ? executed.number.div(budget) : null;
  const rateAt = places.get("rate");
  const rate = rateAt ? rateFieldAt(grid, rateAt, expected) : null;
  return {
    role: "source",
    source: null,
    within: null,
    splitting: null,
    label,
    initialBudget: initial,
    adjustedBudget:
      adjusted ?? adjustedBudget(initial, read("adjustment", "money"), executed, rate),
    executed,
    weight: read("weight", "points"),
    rate,
    score: read("score", "points"),
    reason: read("reason", "text"),
  };
}
