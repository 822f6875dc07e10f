import type { EditPlan } from "../../core/edits/edit-plan";
import type { CellReference } from "../../core/grid/address";
import type { WorkbookHost } from "../../host/port";
import { writesBeside } from "./undo-entries";

/** What came of a plan: what was asked of the host in the end, and what it said. */
export interface AppliedUncovered {
  readonly plan: EditPlan;
  /** Cells of the plan that a merged area covers: nobody would see what stands there. */
  readonly covered: readonly CellReference[];
  readonly outcome: Awaited<ReturnType<WorkbookHost["apply"]>>;
}

/**
 * Makes the writes of a plan but those under merged areas, of which Excel tells only when it is written:
 * asked for before, they would cost its undo history. Where all of them are covered it is refused.
 */
export async function applyUncovered(
  host: Pick<WorkbookHost, "apply">,
  whole: EditPlan,
): Promise<AppliedUncovered> {
  let plan = whole;
  const covered: CellReference[] = [];
  for (;;) {
    const outcome = await host.apply(plan);
    if (outcome.ok || outcome.error.code !== "cell-covered") return { plan, covered, outcome };
    const rest = writesBeside(plan, outcome.error.cells);
    // A host that names none of the cells would be asked the same for ever.
    const isSame = rest.writes.length === plan.writes.length;
    if (rest.writes.length === 0 || isSame) return { plan, covered, outcome };
    covered.push(...outcome.error.cells);
    plan = rest;
  }
}
