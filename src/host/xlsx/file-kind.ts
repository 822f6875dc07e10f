import type { Unreadable } from "../port";
import { compoundFileNames, isCompoundFile } from "./compound-file";
import { startsWith } from "./xml/characters";

/** What a file that is no workbook package turned out to be; `values.found` of `not-a-workbook`. */
export type FoundKind =
  | "word"
  | "presentation"
  | "binary-workbook"
  | "xml-spreadsheet"
  | "html"
  | "pdf"
  | "zip"
  | "compound-file"
  | "other";

export function notAWorkbook(found: FoundKind): Unreadable {
  return { code: "not-a-workbook", values: { found } };
}

/** Streams that tell what an OLE compound file holds; the first that is there decides. */
const COMPOUND_KINDS: readonly (readonly [stream: string, verdict: Unreadable])[] = [
  ["EncryptedPackage", { code: "encrypted", values: {} }],
  ["Workbook", { code: "legacy-xls", values: {} }],
  ["Book", { code: "legacy-xls", values: {} }],
  ["WordDocument", notAWorkbook("word")],
  ["PowerPoint Document", notAWorkbook("presentation")],
];

/** Second bytes of the first record (0x09) in Excel files older than compound files. */
const OLD_EXCEL_VERSIONS = new Set([0x00, 0x02, 0x04, 0x08]);

/** Looks at the first bytes: null for a zip archive, otherwise why the file cannot be read. */
export function refusedByFirstBytes(bytes: Uint8Array): Unreadable | null {
  if (bytes.length === 0) return { code: "empty-file", values: {} };
  if (startsWith(bytes, 0, "PK\x03\x04")) return null;
  if (startsWith(bytes, 0, "PK\x05\x06")) return notAWorkbook("zip");
  if (isCompoundFile(bytes)) {
    const names = compoundFileNames(bytes);
    const verdict = COMPOUND_KINDS.find(([stream]) => names.has(stream))?.[1];
    return verdict ?? notAWorkbook("compound-file");
  }
  if (isOldRecord(bytes)) return { code: "legacy-xls", values: {} };
  return notAWorkbook(kindOfText(bytes));
}

/** Whether the first bytes may be those of an `.xls`: old Word files and encrypted ones begin so too. */
export function beginsLikeOldFormat(bytes: Uint8Array): boolean {
  return isCompoundFile(bytes) || isOldRecord(bytes);
}

function isOldRecord(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && OLD_EXCEL_VERSIONS.has(bytes[1] ?? -1) && (bytes[2] ?? 0) < 0x20;
}

/** Exports called `.xls` are often web pages or old XML tables. */
function kindOfText(bytes: Uint8Array): FoundKind {
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (head.startsWith("%pdf")) return "pdf";
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml-spreadsheet";
  return /<(?:!doctype html|html|table|meta|head|body)\b/.test(head) ? "html" : "other";
}
