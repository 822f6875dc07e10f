import { damaged } from "../unreadable-error";
import { startsWith } from "../xml/characters";
import { toUtf8 } from "../xml/xml-text";

/** An XML declaration is this long at most. */
const DECLARATION_MAX = 200;

const UTF8_NAMES = new Set(["utf-8", "utf8", "us-ascii", "ascii"]);

/**
 * The part in UTF-8, the encoding nearly every writer uses; parts in UTF-16 or a declared national
 * encoding (gb2312) are converted and say so in their declaration.
 * Throws `UnreadableError` (damaged, encoding) for an encoding nobody knows.
 */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === null) return bytes;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return toUtf8(text.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2/, "$1$2UTF-8$2"));
  } catch {
    throw damaged(part, "encoding");
  }
}

/** Null for UTF-8. */
function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0x00) return "utf-16le";
  if (first === 0x00 && second === 0x3c) return "utf-16be";
  if (!startsWith(bytes, 0, "<?xml")) return null;
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_MAX));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1]?.toLowerCase();
  return declared === undefined || UTF8_NAMES.has(declared) ? null : declared;
}
