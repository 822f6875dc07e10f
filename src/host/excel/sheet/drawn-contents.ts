import { type Area, type CellReference, contains } from "../../../core/grid/address";
import { HostError, type Refusal } from "../../port";
import { areaOf, rangeAt, usedPart } from "../ranges";
import type { Insertion } from "./insertions";

type Table = readonly (readonly unknown[])[];

/** What an area holds; an answer that Excel found too large (null) is no empty area. */
export function contentsOf({ formulas }: Excel.Range): Table {
  const given = formulas as Table | null;
  if (given === null) throw new HostError({ code: "too-large", detail: "formulas" });
  return given;
}

/** The cells of an area that hold something. */
export function filledCells(formulas: Table, sheet: string, area: Area): CellReference[] {
  return foreignCells(formulas, [], sheet, area);
}

/** The cells that hold something else than what was drawn there; one that was emptied holds nothing to lose. */
function foreignCells(
  now: Table,
  drawn: Table,
  sheet: string,
  { top, left }: Area,
): CellReference[] {
  return now.flatMap((row, rowOffset) =>
    row.flatMap((entry, columnOffset) => {
      const ours = entry === "" || entry === drawn[rowOffset]?.[columnOffset];
      return ours ? [] : [{ sheet, at: { row: top + rowOffset, column: left + columnOffset } }];
    }),
  );
}

/** `gone`: nothing is left to be taken back. A refusal says why it may not be; null: it may. */
export async function removalOf(
  context: Excel.RequestContext,
  { sheetId, inserted, formulas, looks }: Insertion,
): Promise<Refusal | "gone" | null> {
  const { sheet, area } = inserted;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  worksheet.load("id");
  const range = rangeAt(worksheet, area);
  range.load("formulas");
  const used = usedPart(worksheet);
  await context.sync();
  if (worksheet.isNullObject) return "gone";
  const cells = foreignCells(contentsOf(range), formulas, sheet, area);
  const whole = areaOf(used);
  // A sheet of its own goes as a whole, so nothing may stand beside what was inserted.
  if (looks === null && whole) {
    const corners = [
      { row: whole.top, column: whole.left },
      { row: whole.bottom, column: whole.right },
    ];
    cells.push(...corners.filter((at) => !contains(area, at)).map((at) => ({ sheet, at })));
  }
  return cells.length > 0 ? { code: "cell-changed", cells } : null;
}
