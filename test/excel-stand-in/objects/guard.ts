import type { Area } from "../../../src/core/grid/address";
import type { ProtectionOptions, Sheet } from "../model/sheet";
import type { StandInWorkbook } from "../model/workbook";
import { refuse } from "../wire/refusal";

/** Cells of one sheet that are treated alike: a range, or the areas of several. */
export interface CellSet {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const DENIED = "The cell or chart you are trying to change is protected and therefore read-only.";

/** Refused where the sheet is protected and a cell to be written is locked. */
export function guardContent(sheet: Sheet, row: number, column: number): void {
  if (sheet.protection && sheet.cell(row, column).style.locked) refuse("AccessDenied", DENIED);
}

type Permission = {
  [K in keyof ProtectionOptions]: ProtectionOptions[K] extends boolean ? K : never;
}[keyof ProtectionOptions];

/** Refused where the sheet is protected and its options do not allow this. */
export function guardPermission(sheet: Sheet, permission: Permission): void {
  if (sheet.protection && !sheet.protection[permission]) refuse("AccessDenied", DENIED);
}

export function guardStructure(workbook: StandInWorkbook): void {
  if (workbook.structureProtected) refuse("AccessDenied", "The workbook is protected.");
}

/** Cells one call may format one by one; more would be a column or a row, which are not modelled. */
const MOST_CELLS = 500_000;

/** Every place of a set, also the blank ones. */
export function* placesOf({ areas }: CellSet): Generator<{ row: number; column: number }> {
  for (const area of areas) {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS)
      refuse("InvalidOperation", "The stand-in formats at most 500,000 cells in one call.");
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}
