import type { Outcome, Unreadable } from "./port";
import { openXls } from "./xls/open-xls";
import type { XlsWorkbook } from "./xls/xls-workbook";
import type { OpenLimits } from "./xlsx/open-limits";
import { openWorkbook } from "./xlsx/open-workbook";
import type { XlsxWorkbook } from "./xlsx/xlsx-workbook";
import type { Compression } from "./xlsx/zip/compression";

/** A workbook of either format; only an `.xlsx` can be written and saved. */
export type ReadableWorkbook = XlsxWorkbook | XlsWorkbook;

/**
 * Opens a workbook that is only to be read: `.xlsx`, `.xlsm`, and `.xls` by a library loaded only
 * then. Never throws.
 */
export async function openForReading(
  bytes: Uint8Array,
  limits: Partial<OpenLimits> = {},
  compression?: Compression,
): Promise<Outcome<ReadableWorkbook, Unreadable>> {
  const opened = openWorkbook(bytes, limits, compression);
  return !opened.ok && opened.error.code === "legacy-xls" ? openXls(bytes) : opened;
}
