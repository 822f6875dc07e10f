import type { Area } from "../../../src/core/grid/address";
import { columnsOf, printArea, rowsOf } from "../model/area";
import { recalculate } from "../model/calculation";
import { displayed } from "../model/displayed";
import { entered } from "../model/entry";
import type { Cell, Sheet } from "../model/sheet";
import type { Desk } from "../wire/desk";
import { EVENT } from "../wire/events";
import type { Json } from "../wire/messages";
import { refuse } from "../wire/refusal";
import { guardContent, guardPermission } from "./guard";

export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A read of more cells than this gives null instead of an array. */
const MOST_CELLS_READ = 5_000_000;

export const CELL_READERS = {
  values: (cell: Cell): Json => cell.value,
  formulas: (cell: Cell): Json => cell.formula ?? cell.value,
  text: (cell: Cell): Json => displayed(cell),
  numberFormats: (cell: Cell): Json => cell.style.numberFormat,
  valueTypes: (cell: Cell): Json => valueType(cell),
};

/** One array property of a range; null where it is too large for the response. */
export function readArray(
  { sheet, area }: RangeTarget,
  read: (cell: Cell) => Json,
  desk: Desk,
): Json {
  const count = rowsOf(area) * columnsOf(area);
  if (count > MOST_CELLS_READ) return null;
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column++)
      cells.push(read(sheet.cell(row, column)));
    rows.push(cells);
  }
  desk.responseBytes += new TextEncoder().encode(JSON.stringify(rows)).length;
  if (desk.responseBytes > desk.settings.responseLimit) return null;
  desk.journal.cellsRead += count;
  return rows;
}

function valueType({ value }: Cell): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!)$/.test(value) ? "Error" : "String";
}

/** Calls back with the value for each cell; null entries leave a cell alone, one value fills all. */
function forEachGiven(
  { area }: RangeTarget,
  input: Json,
  put: (row: number, column: number, value: Json) => void,
): void {
  const table = asTable(input);
  const single = table.length === 1 && table[0]?.length === 1;
  if (!single) checkShape(area, table.length, ...table.map((row) => row.length));
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value = single ? table[0]?.[0] : table[row - area.top]?.[column - area.left];
      if (value !== null && value !== undefined) put(row, column, value);
    }
}

function asTable(input: Json): Json[][] {
  if (!Array.isArray(input)) return [[input]];
  return input.map((row) =>
    Array.isArray(row) ? row : refuse("InvalidArgument", "The array must be two-dimensional."),
  );
}

/** Refused unless there are as many rows, and in each as many columns, as the range has. */
export function checkShape(area: Area, rows: number, ...columns: number[]): void {
  if (rows !== rowsOf(area) || columns.some((count) => count !== columnsOf(area)))
    refuse(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
}

/** Sets values or formulas: both are taken as if typed. All or nothing. */
export function writeContents(target: RangeTarget, input: Json, desk: Desk): void {
  const { sheet } = target;
  const { workbook, journal } = desk;
  const writes: { row: number; column: number; value: Json }[] = [];
  forEachGiven(target, input, (row, column, value) => {
    guardContent(sheet, row, column);
    if (!sheet.covered(row, column)) writes.push({ row, column, value });
  });
  for (const { row, column, value } of writes) {
    const before = sheet.cell(row, column);
    sheet.put(row, column, entered(before, value, sheet, workbook));
  }
  journal.cellsWritten += writes.length;
  contentsChanged(target, desk);
}

/** What follows a change of contents: calculation, the event, the mark of a changed workbook. */
export function contentsChanged({ sheet, area }: RangeTarget, desk: Desk): void {
  recalculate(desk.workbook, [{ sheet, area }]);
  desk.events.raise(EVENT.changed, sheet.id, {
    address: printArea(area),
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: sheet.id,
    referenceId: "",
    triggerSource: "ThisLocalAddin",
  });
  desk.workbook.changed();
}

export function writeNumberFormats(target: RangeTarget, input: Json, desk: Desk): void {
  const { sheet } = target;
  guardPermission(sheet, "allowFormatCells");
  forEachGiven(target, input, (row, column, value) => {
    const cell = sheet.cell(row, column);
    const numberFormat = typeof value === "string" ? value : "General";
    sheet.put(row, column, { ...cell, style: { ...cell.style, numberFormat } });
  });
  desk.workbook.changed();
}
