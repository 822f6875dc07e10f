import type { CellWrite } from "../../../core/edits/edit-plan";
import type { CellReference } from "../../../core/grid/address";
import type { WorkbookModel } from "../workbook/workbook-model";
import { locateTargets } from "./cell-target";
import { presentCell } from "./present-cell";
import { isLocked } from "./refusals";

/** Which of these cells the protection of their sheets forbids to write; cells of no sheet are not told. */
export function lockedCells(
  model: WorkbookModel,
  cells: readonly CellReference[],
): readonly CellReference[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((name) => {
    const scan = model.sheet(name)?.scan;
    if (!scan?.surroundings.protected) return [];
    const looks = cells.filter(({ sheet }) => sheet === name).map(looking);
    return locateTargets(scan, looks)
      .filter((target) =>
        isLocked(scan, model.styles, target, presentCell(scan, model.styles, target)),
      )
      .map(({ write }) => write.cell);
  });
}

/** A write that is never made: it only finds the cell. */
function looking(cell: CellReference): CellWrite {
  return { cell, before: { value: null, formula: null }, after: { kind: "blank" } };
}
