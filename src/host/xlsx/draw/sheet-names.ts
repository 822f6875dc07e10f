import { type Area, columnLetters } from "../../../core/grid/address";
import type { SheetDrawing } from "../../../core/sheets/sheet-drawing";
import type { SheetName } from "./workbook-list";

/** The names Excel keeps a drawing's print area, print titles and filter under. */
export function namesOf({ page, filter }: SheetDrawing, sheet: string): readonly SheetName[] {
  const quoted = `'${sheet.replace(/'/g, "''")}'!`;
  const names: SheetName[] = [];
  if (filter)
    names.push({
      name: "_xlnm._FilterDatabase",
      formula: quoted + absolute(filter),
      hidden: true,
    });
  if (page)
    names.push({
      name: "_xlnm.Print_Area",
      formula: quoted + absolute(page.printArea),
      hidden: false,
    });
  if (page?.titleRows) {
    const [first, last] = page.titleRows.map((row) => `$${String(row + 1)}`);
    names.push({
      name: "_xlnm.Print_Titles",
      formula: `${quoted}${first ?? ""}:${last ?? ""}`,
      hidden: false,
    });
  }
  return names;
}

/** An area as formulas of other cells name it: `$A$1:$C$9`. */
export function absolute({ top, left, bottom, right }: Area): string {
  const cell = (row: number, column: number): string =>
    `$${columnLetters(column)}$${String(row + 1)}`;
  const first = cell(top, left);
  return top === bottom && left === right ? first : `${first}:${cell(bottom, right)}`;
}
