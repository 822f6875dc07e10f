import type { Outcome, Unreadable } from "../port";
import type { XlsWorkbook } from "./xls-workbook";

/** Far above any real `.xls`, whose sheets end at 65,536 rows. */
const FILE_BYTES = 64 * 1024 * 1024;

/**
 * Opens a workbook of the format before 2007 (`.xls`, `.et`) for reading. The library that knows it
 * is loaded only now. Never throws: too-large, encrypted, damaged.
 */
export async function openXls(bytes: Uint8Array): Promise<Outcome<XlsWorkbook, Unreadable>> {
  if (bytes.length > FILE_BYTES) {
    const sizes = { size: String(bytes.length), allowed: String(FILE_BYTES) };
    return { ok: false, error: { code: "too-large", values: { limit: "fileBytes", ...sizes } } };
  }
  const { readXls } = await import(/* webpackChunkName: "xls" */ "./xls-workbook");
  return readXls(bytes);
}
