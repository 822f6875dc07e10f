import { scanSheet } from "../sheet/sheet-scan";
import type { Worksheet, WorkbookModel } from "../workbook/workbook-model";
import { type Splice, spliced } from "../xml/splice";

/** Makes splices in a sheet; the new bytes are scanned and so proven readable. */
export function editSheet(
  model: WorkbookModel,
  sheet: Worksheet,
  splices: readonly Splice[],
): void {
  const { scan } = sheet;
  const bytes = spliced(scan.bytes, splices);
  if (bytes !== scan.bytes) sheet.replace(scanSheet(bytes, scan.part, model));
}
