import type { SheetDrawing } from "../../core/sheets/sheet-drawing";
import { freeSheetName } from "../../core/sheets/sheet-name";
import { insertSheet } from "./draw/insert-sheet";
import { blankParts } from "./draw/blank-parts";
import { DEFAULT_LIMITS } from "./open-limits";
import { Package } from "./package/package";
import { WorkbookModel } from "./workbook/workbook-model";
import { portableCompression } from "./zip/compression";
import { readDirectory } from "./zip/zip-directory";

/** An archive without entries: its end record alone. */
const EMPTY_ARCHIVE = Uint8Array.from({ length: 22 }, (_, at) => [0x50, 0x4b, 0x05, 0x06][at] ?? 0);

/** A sheet that is drawn only when its turn comes, so that only one is held at a time. */
export interface SheetToDraw {
  readonly name: string;
  readonly draw: () => SheetDrawing;
}

/**
 * The bytes of a new `.xlsx` file with these sheets, in this order; links between them find their
 * sheets by the wished names. Holds no personal data and no clock: the same drawings give the same
 * bytes. Throws `RangeError` without a sheet, or for a drawing that no sheet can hold.
 */
export function newWorkbook(sheets: readonly (SheetDrawing | SheetToDraw)[]): Uint8Array {
  if (sheets.length === 0) throw new RangeError("A workbook has at least one sheet");
  const parts = new Package(
    EMPTY_ARCHIVE,
    readDirectory(EMPTY_ARCHIVE, DEFAULT_LIMITS),
    portableCompression,
  );
  for (const [name, xml] of blankParts()) parts.add(name, xml);
  const model = new WorkbookModel(parts);
  const names = new Map<string, string>();
  for (const { name } of sheets)
    if (!names.has(name)) names.set(name, freeSheetName(name, [...names.values()]));
  for (const sheet of sheets) {
    const drawing = "draw" in sheet ? sheet.draw() : sheet;
    insertSheet(model, drawing, (wished) => names.get(wished) ?? wished);
  }
  return parts.save();
}
