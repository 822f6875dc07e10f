import type { SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { rangeAt } from "../ranges";
import { queueCells } from "./draw-cells";
import { queueChart, queueSizes, queueValidation } from "./draw-layout";
import { drawnArea, type Resizable, type SheetPlace } from "./sheet-place";

/**
 * Queues all of a drawing but what belongs to a sheet of its own, and asks for what the area then
 * holds: the range that is given, to be read after the next `sync`.
 */
export function queueDrawing(
  sheet: Excel.Worksheet,
  drawing: SheetDrawing,
  place: SheetPlace,
  resizable: Resizable,
): Excel.Range {
  queueCells(sheet, drawing, place);
  queueSizes(sheet, drawing, place, resizable);
  for (const validation of drawing.validations) queueValidation(sheet, validation, place);
  for (const chart of drawing.charts) queueChart(sheet, chart, place);
  const drawn = rangeAt(sheet, place.area(drawnArea(drawing)));
  drawn.load("formulas");
  return drawn;
}

/** Queues what only a sheet of its own has: a filter, rows kept in sight, and protection, which comes last. */
export function queueSheet(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  if (drawing.filter) sheet.autoFilter.apply(rangeAt(sheet, drawing.filter));
  if (drawing.frozenRows > 0) sheet.freezePanes.freezeRows(drawing.frozenRows);
  if (drawing.protection)
    sheet.protection.protect({
      allowFormatCells: drawing.protection.allowFormatting,
      allowFormatColumns: true,
      allowFormatRows: true,
    });
}
