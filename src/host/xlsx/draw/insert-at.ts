import type { CellWrite } from "../../../core/edits/edit-plan";
import {
  type Area,
  areaToA1,
  type CellReference,
  contains,
  overlaps,
  toA1,
} from "../../../core/grid/address";
import type { SheetDrawing } from "../../../core/sheets/sheet-drawing";
import type { Inserted, InsertRefusal, Outcome } from "../../port";
import { requestCalculation } from "../edit/calculation";
import { locateTargets } from "../edit/cell-target";
import { editSheet } from "../edit/edit-sheet";
import { presentCell } from "../edit/present-cell";
import { sheetSplices } from "../edit/sheet-splices";
import type { Worksheet, WorkbookModel } from "../workbook/workbook-model";
import { areaOfCells, placedCells, type PlacedCell } from "./drawn-cells";
import { styleNumbers } from "./insert-sheet";
import { movedDrawing } from "./moved-drawing";
import { rowHeightSplices } from "./row-heights";
import { addedToList } from "./sheet-lists";
import { linkElements } from "./sheet-xml";
import { validationElements } from "./validations-xml";

/**
 * Puts a drawing into a sheet with its A1 at `at`, where all of its area is empty. Cells, merges,
 * lists, links and the heights of rows that hold nothing else come along; column widths, page
 * set-up, frozen rows, protection and charts are the sheet's own and stay. Throws `RangeError`
 * where the drawing leaves the sheet.
 */
export function insertAt(
  model: WorkbookModel,
  drawing: SheetDrawing,
  at: CellReference,
): Outcome<Inserted, InsertRefusal> {
  const sheet = model.sheet(at.sheet);
  if (!sheet) return { ok: false, error: { code: "sheet-missing", sheet: at.sheet } };
  if (sheet.scan.surroundings.protected)
    return { ok: false, error: { code: "sheet-protected", sheet: at.sheet } };
  const moved = movedDrawing(drawing, at);
  const cells = placedCells(moved);
  const area = areaOfCells(cells, at.at);
  const taken = takenCells(sheet, area);
  if (taken.length > 0) return { ok: false, error: { code: "area-not-empty", cells: taken } };
  model.wholly(() => {
    drawInto(model, sheet, moved, cells);
  });
  return { ok: true, value: { sheet: at.sheet, area, newSheet: false, pageRefused: false } };
}

/** Cells of the area that hold something, and first cells of merged areas that reach into it. */
function takenCells({ name, grid, scan }: Worksheet, area: Area): readonly CellReference[] {
  const taken: CellReference[] = [];
  for (const row of grid.filledRows)
    if (row >= area.top && row <= area.bottom)
      for (const { column } of grid.cellsOf(row))
        if (contains(area, { row, column })) taken.push({ sheet: name, at: { row, column } });
  for (const merge of scan.surroundings.merges)
    if (overlaps(merge, area))
      taken.push({ sheet: name, at: { row: merge.top, column: merge.left } });
  return taken;
}

function drawInto(
  model: WorkbookModel,
  sheet: Worksheet,
  drawing: SheetDrawing,
  cells: readonly PlacedCell[],
): void {
  writeStyled(model, sheet, cells, styleNumbers(model, cells));
  const { prefix } = sheet.scan;
  const merges = drawing.merges.map((area) => `<${prefix}mergeCell ref="${areaToA1(area)}"/>`);
  editSheet(model, sheet, addedToList(sheet.scan, "mergeCells", merges));
  const validations = validationElements(drawing.validations, prefix);
  editSheet(model, sheet, addedToList(sheet.scan, "dataValidations", validations));
  const links = linkElements(drawing, (name) => name, prefix);
  editSheet(model, sheet, addedToList(sheet.scan, "hyperlinks", links));
  editSheet(model, sheet, rowHeightSplices(sheet, drawing.rowHeights, cells));
  if (drawing.cells.some(({ content }) => content.kind === "formula")) requestCalculation(model);
}

/** Writes cells with the style of each, whatever is there. */
export function writeStyled(
  model: WorkbookModel,
  sheet: Worksheet,
  cells: readonly PlacedCell[],
  styleOf: (cell: PlacedCell) => number,
): void {
  const { scan, name } = sheet;
  const styles = new Map(cells.map((cell) => [toA1(cell.at), styleOf(cell)]));
  const writes = cells.map(({ at, content }): CellWrite => {
    const after =
      content.kind === "formula" ? { ...content, cached: content.cached ?? "" } : content;
    return { cell: { sheet: name, at }, before: { value: null, formula: null }, after };
  });
  const pending = locateTargets(scan, writes).map((target) => ({
    target,
    present: presentCell(scan, model.styles, target),
    style: styles.get(toA1(target.at)) ?? 0,
  }));
  editSheet(model, sheet, sheetSplices(scan, pending));
}
