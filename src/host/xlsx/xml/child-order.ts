import type { Splice } from "./splice";
import { toUtf8 } from "./xml-text";
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
  return insertionPoint(new XmlTokens(bytes, part), order, name) ?? bytes.length;
}

/**
 * Puts a new child of the root element where it belongs, also into a root that is `<a/>`. `xml` is
 * given the prefix of the root's elements, with its colon, or "".
 */
export function childInsertion(
  bytes: Uint8Array,
  part: string,
  order: readonly string[],
  name: string,
  xml: (prefix: string) => string,
): readonly Splice[] {
  const root = new XmlTokens(bytes, part);
  root.nextOpen();
  const child = xml(root.rootPrefix);
  if (root.empty)
    return [{ start: root.end - 2, end: root.end, bytes: toUtf8(`>${child}</${root.name}>`) }];
  const at = childInsertionPoint(bytes, part, order, name);
  return [{ start: at, end: at, bytes: toUtf8(child) }];
}

/** The same from a walk that may pass over stretches of its own; null when the root does not end. */
export function insertionPoint(
  tokens: XmlTokens,
  order: readonly string[],
  name: string,
  skip?: (tokens: XmlTokens) => void,
): number | null {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  /** Where a choice between markup of several versions begins; it stands for what it holds. */
  let choice: number | null = null;
  while (tokens.next() !== "end") {
    if (tokens.depth === 1 && tokens.kind === "close") return tokens.start;
    if (tokens.kind !== "open") continue;
    if (tokens.depth === 2) {
      choice = tokens.local === "AlternateContent" ? tokens.start : null;
      if (later.has(tokens.local) && tokens.is(tokens.local)) return tokens.start;
      skip?.(tokens);
    } else if (choice !== null && tokens.depth === 4 && later.has(tokens.local)) return choice;
  }
  return null;
}
