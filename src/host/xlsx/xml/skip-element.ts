import { damaged } from "../unreadable-error";
import { BYTE, find, startsWith } from "./characters";
import { XmlTokens } from "./xml-tokens";

/** Constructs that are no elements, and how each ends. */
const OTHER_MARKUP: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/**
 * Where the element, comment, literal text or instruction that begins at `at` ends.
 * Throws `UnreadableError` (damaged) when it does not end or is not well-formed.
 */
export function skipElement(bytes: Uint8Array, at: number, part: string): number {
  for (const [start, end] of OTHER_MARKUP) {
    if (!startsWith(bytes, at, start)) continue;
    const found = find(bytes, end, at + start.length);
    if (found < 0) throw damaged(part, "not-well-formed", at);
    return found + end.length;
  }
  if (bytes[at + 1] === BYTE.bang) throw damaged(part, "not-well-formed", at);
  const tokens = new XmlTokens(bytes, part, at);
  tokens.next();
  return tokens.elementEnd();
}
