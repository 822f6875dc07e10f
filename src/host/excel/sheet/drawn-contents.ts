import { columnsOf, rowsOf } from "../../../core/grid/area-parts";
import { type Area, type CellReference, contains } from "../../../core/grid/address";
import { HostError, type Refusal } from "../../port";
import { areaOf, rangeAt, usedPart } from "../ranges";
import type { SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { sameFormula } from "../write/entered";
import type { Insertion } from "./insertion";
import { drawnArea, type SheetPlace } from "./sheet-place";

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
      const ours = entry === "" || isSame(entry, drawn[rowOffset]?.[columnOffset]);
      return ours ? [] : [{ sheet, at: { row: top + rowOffset, column: left + columnOffset } }];
    }),
  );
}

function isSame(entry: unknown, drawn: unknown): boolean {
  if (entry === drawn) return true;
  const both = typeof entry === "string" && typeof drawn === "string";
  return both && drawn.startsWith("=") && sameFormula(entry, drawn);
}

/** What an area will hold, or part of it where drawing broke off: nobody could ask what it holds. */
export function plannedContents(drawing: SheetDrawing, place: SheetPlace): Table {
  const area = drawnArea(drawing);
  const rows = Array.from({ length: rowsOf(area) }, () =>
    new Array<string | number>(columnsOf(area)).fill(""),
  );
  for (const { at, content } of drawing.cells) {
    const row = rows[at.row];
    if (!row) continue;
    if (content.kind === "text") row[at.column] = content.text;
    if (content.kind === "number") row[at.column] = Number(content.decimal);
    if (content.kind === "formula") row[at.column] = place.formula(content.formula);
  }
  return rows;
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
