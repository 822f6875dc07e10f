const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

/** Longest stretch decoded without the platform's decoder, whose call costs more than the work. */
const SHORT = 32;

/** The UTF-8 bytes as a string. */
export function utf8(bytes: Uint8Array, start: number, end: number): string {
  const short = end - start <= SHORT ? ascii(bytes, start, end) : null;
  return short ?? decoder.decode(bytes.subarray(start, end));
}

/** Null where a byte is beyond ASCII. */
function ascii(bytes: Uint8Array, start: number, end: number): string | null {
  const codes = new Array<number>(end - start);
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return null;
    codes[at - start] = byte;
  }
  return String.fromCharCode.apply(null, codes);
}

export function toUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** A map like every table that is asked for words of the file: an object has a `constructor` too. */
const ENTITIES = new Map(
  Object.entries<string>({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
  }),
);

/**
 * The characters that XML text (between tags, or an attribute's value) stands for. A reference to
 * any other entity is left as written: nothing is ever expanded from outside.
 */
export function decodeXml(text: string): string {
  if (!/[&\r<]/.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(
      /<!\[CDATA\[(.*?)\]\]>|<!--.*?-->|&(#x[\da-f]+|#\d+|[a-z]+);/gis,
      (whole, literal: string | undefined, reference: string | undefined) =>
        reference === undefined ? (literal ?? "") : (character(reference) ?? whole),
    );
}

function character(reference: string): string | undefined {
  if (!reference.startsWith("#")) return ENTITIES.get(reference);
  const hexadecimal = /^#x/i.test(reference);
  const code = Number.parseInt(reference.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Control characters and lone surrogates: no XML part may hold them. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
    .source;
/** A carriage return is read back as a line feed unless it is written as one of these. */
const TO_ENCODE = new RegExp(`\\r|${UNWRITABLE}`, "g");
const TO_ESCAPE = new RegExp(`[&<>\\r]|${UNWRITABLE}`, "g");

const ESCAPED = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ["\r", "&#13;"],
]);

/** Text between tags; what no XML part may hold is dropped. */
export function escapeText(text: string): string {
  return text.replace(TO_ESCAPE, (found) => ESCAPED.get(found) ?? "");
}

/** Text of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\n\t]/g, (found) => (found === "\n" ? "&#10;" : "&#9;"));
}

/** Spreadsheet text writes characters that XML cannot hold as `_xHHHH_`. */
export function decodeSpreadsheetText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The reverse: also keeps text that only looks like such a character. */
export function encodeSpreadsheetText(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_").replace(TO_ENCODE, (found) => {
    const code = found.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, "0")}_`;
  });
}

const XML_SPACE = " \t\r\n";

/** Space at the ends that Excel drops unless `xml:space="preserve"` keeps it. */
export function trimXmlSpace(text: string): string {
  return trimXmlStart(trimXmlEnd(text));
}

export function trimXmlStart(text: string): string {
  let start = 0;
  while (start < text.length && XML_SPACE.includes(text.charAt(start))) start++;
  return text.slice(start);
}

/** Not by a regular expression, which tries every space inside of a text anew as the last one. */
export function trimXmlEnd(text: string): string {
  let end = text.length;
  while (end > 0 && XML_SPACE.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
