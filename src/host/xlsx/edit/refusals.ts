import { contains, samePosition } from "../../../core/grid/address";
import type { Refusal } from "../../port";
import type { SheetScan } from "../sheet/sheet-scan";
import type { Styles } from "../workbook/styles";
import type { CellTarget } from "./cell-target";
import type { PresentCell } from "./present-cell";

/** Refusals that name cells, in the order in which they are told. */
export type CellRefusal = Extract<Refusal, { cells: unknown }>["code"];

export const REFUSAL_ORDER: readonly CellRefusal[] = [
  "cell-changed",
  "cell-covered",
  "cell-in-array",
  "cell-locked",
];

/** Why a cell may not be written; null when it may. */
export function refusalOf(
  scan: SheetScan,
  styles: Styles,
  target: CellTarget,
  present: PresentCell,
): CellRefusal | null {
  if (hasChanged(target, present)) return "cell-changed";
  if (isCovered(scan, target)) return "cell-covered";
  if (scan.formulas.arrayAt(target.at.row, target.at.column)) return "cell-in-array";
  return isLocked(scan, styles, target, present) ? "cell-locked" : null;
}

/** Empty text and nothing are the same to readers. */
function hasChanged({ write: { before } }: CellTarget, present: PresentCell): boolean {
  return before.formula !== present.formula || (before.value ?? "") !== (present.value ?? "");
}

/** Inside a merged area only the top left cell shows. */
function isCovered({ surroundings }: SheetScan, { at }: CellTarget): boolean {
  return surroundings.merges.some(
    (area) => contains(area, at) && !samePosition(at, { row: area.top, column: area.left }),
  );
}

/** True where the sheet is protected and nothing opens the cell. */
export function isLocked(
  { surroundings }: SheetScan,
  styles: Styles,
  { at }: CellTarget,
  { style }: PresentCell,
): boolean {
  return (
    surroundings.protected &&
    styles.isLocked(style) &&
    !surroundings.openAreas.some((area) => contains(area, at))
  );
}
