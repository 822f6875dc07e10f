import type { Outcome, Unreadable, WorkbookReader } from "./port";
import { openXls } from "./xls/open-xls";
import type { OpenLimits } from "./xlsx/open-limits";
import { openWorkbook } from "./xlsx/open-workbook";
import type { Compression } from "./xlsx/zip/compression";

/**
 * Opens a workbook that is only to be read: `.xlsx`, `.xlsm`, and `.xls` by a library loaded only
 * then. Never throws.
 */
export async function openForReading(
  bytes: Uint8Array,
  limits: Partial<OpenLimits> = {},
  compression?: Compression,
): Promise<Outcome<WorkbookReader, Unreadable>> {
  const opened = openWorkbook(bytes, limits, compression);
  return !opened.ok && opened.error.code === "legacy-xls" ? openXls(bytes) : opened;
}
