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
  | "archive"
  | "picture"
  | "text"
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
  return notAWorkbook(kindByMagic(bytes) ?? kindOfText(bytes));
}

/** First bytes of what else is sent in place of a workbook. */
const MAGIC: readonly (readonly [bytes: readonly number[], kind: FoundKind])[] = [
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], "archive"],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], "archive"],
  [[0x1f, 0x8b], "archive"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
];

function kindByMagic(bytes: Uint8Array): FoundKind | undefined {
  return MAGIC.find(([magic]) => magic.every((byte, at) => bytes[at] === byte))?.[1];
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
  if (/<(?:!doctype html|html|table|meta|head|body)\b/.test(head)) return "html";
  return isText(bytes.subarray(0, 1024)) ? "text" : "other";
}

/** In UTF-8, a national encoding or, with its mark, UTF-16: none has a control character but breaks. */
function isText(head: Uint8Array): boolean {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
