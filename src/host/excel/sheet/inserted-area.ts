import { type Area, type CellReference, contains } from "../../../core/grid/address";
import type { Refusal } from "../../port";
import { areaOf, rangeAt, usedPart } from "../ranges";
import type { Insertion } from "./insertions";

type Table = readonly (readonly unknown[])[];

/** The cells of an area that hold something. */
export function filledCells(formulas: Table, sheet: string, area: Area): readonly CellReference[] {
  return differing(formulas, [], sheet, area);
}

/** Where two pictures of an area differ. */
function differing(
  now: Table,
  then: Table,
  sheet: string,
  { top, left }: Area,
): readonly CellReference[] {
  return now.flatMap((row, rowOffset) =>
    row.flatMap((entry, columnOffset) => {
      const same = entry === (then[rowOffset]?.[columnOffset] ?? "");
      return same ? [] : [{ sheet, at: { row: top + rowOffset, column: left + columnOffset } }];
    }),
  );
}

/** Why an insertion may not be taken back; null when it may. */
export async function removalOf(
  context: Excel.RequestContext,
  { sheetId, inserted, formulas, sizes }: Insertion,
): Promise<Refusal | null> {
  const { sheet, area } = inserted;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  worksheet.load("id");
  const range = rangeAt(worksheet, area);
  range.load("formulas");
  const used = usedPart(worksheet);
  await context.sync();
  if (worksheet.isNullObject) return { code: "sheet-missing", sheet };
  const cells = [...differing(range.formulas, formulas, sheet, area)];
  const whole = areaOf(used);
  // A sheet of its own goes as a whole, so nothing may stand beside what was inserted.
  if (sizes === null && whole) {
    const corners = [
      { row: whole.top, column: whole.left },
      { row: whole.bottom, column: whole.right },
    ];
    cells.push(...corners.filter((at) => !contains(area, at)).map((at) => ({ sheet, at })));
  }
  return cells.length > 0 ? { code: "cell-changed", cells } : null;
}
