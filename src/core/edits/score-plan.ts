import type { EvaluationTable } from "../detect/evaluation-table";
import type { CellReference } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Derivation, Scorecard } from "../score/scorecard";
import type { CellWrite, EditPlan } from "./edit-plan";
import { TablePlanner } from "./table-planner";

/** `blank`: only blank cells are filled; `all`: numbers that differ from the computed ones are replaced too. */
export interface ScorePlanOptions {
  readonly cells: "blank" | "all";
  /** As numbers, or as plain formulas that follow the table from then on; left out: as numbers. */
  readonly as?: "values" | "formulas";
}

/** A table with what was computed for it. */
export interface TableScores {
  readonly table: EvaluationTable;
  readonly scorecard: Scorecard;
}

export type PlannedPart = "rate" | "fund-score" | "row-score" | "total" | "grade";

/** One write with what it is for, to be shown before it is applied. */
export interface PlannedCell {
  readonly write: CellWrite;
  readonly part: PlannedPart;
  /** Level-3 name of the row; null for the other parts. */
  readonly indicator: string | null;
  readonly derivation: Derivation;
}

export interface ScorePlan extends EditPlan {
  /** One a write, in the same order. */
  readonly cells: readonly PlannedCell[];
  /** Filled cells that differ from the computed value and are left as they are. */
  readonly differing: readonly CellReference[];
}

/**
 * The writes that put computed scores into the sheets: 执行率, 得分, 总分 and 等次 only, as values. A cell
 * that agrees is left alone, and so are words. The total is the sum of what the score cells will hold,
 * so that it never contradicts a score that stays. `gridOf` gives the sheet as read; a table whose sheet
 * it does not know is left out.
 */
export function planScores(
  scored: readonly TableScores[],
  gridOf: (sheet: string) => Grid | undefined,
  options: ScorePlanOptions,
): ScorePlan {
  const planners = scored.flatMap(({ table, scorecard }) => {
    const grid = gridOf(table.sheet);
    if (!grid) return [];
    const planner = new TablePlanner(table, scorecard, grid, options);
    planner.planAll();
    return [planner];
  });
  const cells = planners.flatMap((planner) => planner.cells);
  const differing = planners.flatMap((planner) => planner.differing);
  return { writes: cells.map(({ write }) => write), cells, differing };
}
