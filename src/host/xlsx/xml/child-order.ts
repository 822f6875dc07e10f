import { XmlTokens } from "./xml-tokens";

/**
 * Where a new child of the root element belongs: before the first child that the schema puts after
 * it, else at the end of the root. `order` lists the schema's children; others do not count.
 */
export function childInsertionPoint(
  bytes: Uint8Array,
  part: string,
  order: readonly string[],
  name: string,
): number {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const tokens = new XmlTokens(bytes, part);
  while (tokens.next() !== "end") {
    if (
      tokens.depth === 2 &&
      tokens.kind === "open" &&
      later.has(tokens.local) &&
      tokens.is(tokens.local)
    )
      return tokens.start;
    if (tokens.depth === 1 && tokens.kind === "close") return tokens.start;
  }
  return bytes.length;
}
