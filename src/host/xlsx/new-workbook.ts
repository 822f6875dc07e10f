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

/**
 * The bytes of a new `.xlsx` file with these sheets, in this order; links between them find their
 * sheets by the wished names. Holds no personal data and no clock: the same drawings give the same
 * bytes. Throws `RangeError` without a drawing, or for one that no sheet can hold.
 */
export function newWorkbook(drawings: readonly SheetDrawing[]): Uint8Array {
  if (drawings.length === 0) throw new RangeError("A workbook has at least one sheet");
  const parts = new Package(
    EMPTY_ARCHIVE,
    readDirectory(EMPTY_ARCHIVE, DEFAULT_LIMITS),
    portableCompression,
  );
  for (const [name, xml] of blankParts()) parts.add(name, xml);
  const model = new WorkbookModel(parts);
  const names = new Map<string, string>();
  for (const { name } of drawings)
    if (!names.has(name)) names.set(name, freeSheetName(name, [...names.values()]));
  for (const drawing of drawings)
    insertSheet(model, drawing, (wished) => names.get(wished) ?? wished);
  return parts.save();
}
