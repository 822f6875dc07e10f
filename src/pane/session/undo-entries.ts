import { contentOf } from "../../core/edits/applied-grid";
import type { CellWrite, EditPlan } from "../../core/edits/edit-plan";
import { inverse } from "../../core/edits/inverse";
import type { CellReference } from "../../core/grid/address";
import { referenceToA1 } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import type { Inserted } from "../../host/port";
import type { WorkbookView } from "./session";

/** Something that was done to the workbook and can be taken back. */
export type UndoEntry =
  | { readonly kind: "writes"; readonly label: string; readonly plan: EditPlan }
  | { readonly kind: "insertion"; readonly label: string; readonly inserted: readonly Inserted[] };

/** The entry as the screens name it. */
export function undoView(entry: UndoEntry | undefined): WorkbookView["undo"] {
  if (!entry) return null;
  const cells =
    entry.kind === "writes"
      ? entry.plan.writes.map(({ cell }) => cell)
      : entry.inserted.map((one) => ({ sheet: one.sheet, at: cornerOf(one) }));
  return { label: entry.label, kind: entry.kind, cells: cells.map(referenceToA1) };
}

function cornerOf({ area }: Inserted): CellReference["at"] {
  return { row: area.top, column: area.left };
}

/** The writes of a plan at these cells. */
export function writesAt({ writes }: EditPlan, cells: readonly CellReference[]): EditPlan {
  const wanted = new Set(cells.map(referenceToA1));
  return { writes: writes.filter(({ cell }) => wanted.has(referenceToA1(cell))) };
}

/** The writes of a plan at all other cells. */
export function writesBeside({ writes }: EditPlan, cells: readonly CellReference[]): EditPlan {
  const gone = new Set(cells.map(referenceToA1));
  return { writes: writes.filter(({ cell }) => !gone.has(referenceToA1(cell))) };
}

/** The writes of a plan that are still to be made: their cells do not hold yet what they shall. */
export function writesOwed(
  { writes }: EditPlan,
  gridOf: (sheet: string) => Grid | undefined,
): EditPlan {
  return {
    writes: writes.filter(({ cell: { sheet, at }, after }) => {
      const held = gridOf(sheet)?.cellAt(at.row, at.column);
      const { value, formula } = contentOf(after);
      if ((held?.formula ?? null) !== formula) return true;
      return formula === null && (held?.value ?? "") !== (value ?? "");
    }),
  };
}

/** The writes of a plan in all other sheets. */
export function writesBesideSheet({ writes }: EditPlan, sheet: string): EditPlan {
  return { writes: writes.filter(({ cell }) => cell.sheet !== sheet) };
}

/**
 * The plan that takes an applied one back. A formula that was written gives by now what the cells it
 * follows say, so its value is the one that stands there; the formula itself must still be ours.
 */
export function takingBack(plan: EditPlan, gridOf: (sheet: string) => Grid | undefined): EditPlan {
  return { writes: inverse(plan).writes.map((write) => withPresentValue(write, gridOf)) };
}

function withPresentValue(
  write: CellWrite,
  gridOf: (sheet: string) => Grid | undefined,
): CellWrite {
  const { cell, before } = write;
  const held = gridOf(cell.sheet)?.cellAt(cell.at.row, cell.at.column);
  if (before.formula === null || held?.formula !== before.formula) return write;
  return { ...write, before: { value: held.value, formula: held.formula } };
}

/** True where taking back needs to know what formulas give now. */
export function wroteFormulas({ writes }: EditPlan): boolean {
  return writes.some(({ after }) => after.kind === "formula");
}
