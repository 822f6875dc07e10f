import { BYTE, isSpace } from "./characters";
import { decodeXml, utf8 } from "./xml-text";

/** One attribute of a start tag: offsets of its name and of the value inside the quotes. */
export interface AttributeSpan {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * Reads the attribute at or after `at`; null at the end of the tag (`>` or `/>`).
 * `undefined` where the tag is not well-formed.
 */
export function attributeAt(bytes: Uint8Array, at: number): AttributeSpan | null | undefined {
  let nameStart = at;
  while (isSpace(bytes[nameStart])) nameStart++;
  const first = bytes[nameStart];
  if (first === BYTE.greaterThan || first === BYTE.slash || first === BYTE.question) return null;
  let nameEnd = nameStart;
  while (isNameByte(bytes[nameEnd])) nameEnd++;
  let quoteAt = nameEnd;
  while (isSpace(bytes[quoteAt])) quoteAt++;
  if (nameEnd === nameStart || nameStart === at || bytes[quoteAt] !== BYTE.equals) return undefined;
  quoteAt++;
  while (isSpace(bytes[quoteAt])) quoteAt++;
  const quote = bytes[quoteAt];
  if (quote !== BYTE.doubleQuote && quote !== BYTE.apostrophe) return undefined;
  let valueEnd = quoteAt + 1;
  while (valueEnd < bytes.length && bytes[valueEnd] !== quote) {
    if (bytes[valueEnd] === BYTE.lessThan) return undefined;
    valueEnd++;
  }
  return valueEnd < bytes.length
    ? { nameStart, nameEnd, valueStart: quoteAt + 1, valueEnd }
    : undefined;
}

function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    byte > BYTE.space &&
    byte !== BYTE.equals &&
    byte !== BYTE.greaterThan &&
    byte !== BYTE.slash &&
    byte !== BYTE.lessThan &&
    byte !== BYTE.doubleQuote &&
    byte !== BYTE.apostrophe
  );
}

/** The attributes of a start tag whose name ends at `nameEnd`; the tag is known to be well-formed. */
export function* attributesOf(bytes: Uint8Array, nameEnd: number): Generator<AttributeSpan> {
  for (let span = attributeAt(bytes, nameEnd); span; span = attributeAt(bytes, span.valueEnd + 1))
    yield span;
}

/** The attribute of this qualified name, or null. */
export function attributeSpan(
  bytes: Uint8Array,
  nameEnd: number,
  name: string,
): AttributeSpan | null {
  for (let span = attributeAt(bytes, nameEnd); span; span = attributeAt(bytes, span.valueEnd + 1))
    if (isName(bytes, span, name)) return span;
  return null;
}

function isName(bytes: Uint8Array, { nameStart, nameEnd }: AttributeSpan, name: string): boolean {
  if (nameEnd - nameStart !== name.length) return false;
  for (let offset = 0; offset < name.length; offset++)
    if (bytes[nameStart + offset] !== name.charCodeAt(offset)) return false;
  return true;
}

/** The decoded value of an attribute. */
export function attributeValue(bytes: Uint8Array, span: AttributeSpan): string {
  return decodeXml(utf8(bytes, span.valueStart, span.valueEnd));
}
