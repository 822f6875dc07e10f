import type { Outcome, Unreadable } from "../port";
import { refusedByFirstBytes } from "./file-kind";
import { DEFAULT_LIMITS, type OpenLimits, tooLarge } from "./open-limits";
import { Package } from "./package/package";
import { damaged, UnreadableError } from "./unreadable-error";
import { WorkbookModel } from "./workbook/workbook-model";
import { XlsxWorkbook } from "./xlsx-workbook";
import { type Compression, portableCompression } from "./zip/compression";
import { readDirectory } from "./zip/zip-directory";
import { ARCHIVE } from "./zip/zip-entry";

/**
 * Opens the bytes of an `.xlsx` or `.xlsm` file. Sizes and names are judged by the zip directory
 * before anything is unpacked; then only the workbook part and its links are read. Damage inside a
 * sheet shows when the sheet is first read. Never throws. `compression` may name a faster way to
 * inflate than the portable one.
 */
export function openWorkbook(
  bytes: Uint8Array,
  limits: Partial<OpenLimits> = {},
  compression: Compression = portableCompression,
): Outcome<XlsxWorkbook, Unreadable> {
  try {
    return { ok: true, value: open(bytes, { ...DEFAULT_LIMITS, ...limits }, compression) };
  } catch (error) {
    const known = error instanceof UnreadableError ? error : damaged(ARCHIVE, "zip-directory");
    return { ok: false, error: known.unreadable };
  }
}

function open(source: Uint8Array, limits: OpenLimits, compression: Compression): XlsxWorkbook {
  // Of a Node Buffer `slice` would share its memory, and what is saved would change what was opened.
  const bytes = new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  if (bytes.length > limits.fileBytes) throw tooLarge("fileBytes", bytes.length, limits.fileBytes);
  const refused = refusedByFirstBytes(bytes);
  if (refused) throw new UnreadableError(refused);
  const parts = new Package(bytes, readDirectory(bytes, limits), compression);
  return new XlsxWorkbook(new WorkbookModel(parts));
}
