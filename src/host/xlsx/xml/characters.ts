/** Bytes that XML markup is made of. */
export const BYTE = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  bang: 0x21,
  doubleQuote: 0x22,
  apostrophe: 0x27,
  hyphen: 0x2d,
  slash: 0x2f,
  colon: 0x3a,
  lessThan: 0x3c,
  equals: 0x3d,
  greaterThan: 0x3e,
  question: 0x3f,
  openBracket: 0x5b,
  closeBracket: 0x5d,
} as const;

export function isSpace(byte: number | undefined): boolean {
  return (
    byte === BYTE.space ||
    byte === BYTE.lineFeed ||
    byte === BYTE.carriageReturn ||
    byte === BYTE.tab
  );
}

const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;

/** Whether a character of text stands for itself and is no space: no reference, markup or escape. */
export function isPlainCharacter(code: number): boolean {
  return code > BYTE.space && code !== AMPERSAND && code !== BYTE.lessThan && code !== UNDERSCORE;
}

/** Whether the bytes at `at` are these ASCII characters. */
export function startsWith(bytes: Uint8Array, at: number, ascii: string): boolean {
  for (let offset = 0; offset < ascii.length; offset++)
    if (bytes[at + offset] !== ascii.charCodeAt(offset)) return false;
  return true;
}

/** Where the ASCII characters next stand at or after `from`; -1 when nowhere. */
export function find(bytes: Uint8Array, ascii: string, from: number): number {
  const first = ascii.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes, at, ascii)) return at;
  return -1;
}
