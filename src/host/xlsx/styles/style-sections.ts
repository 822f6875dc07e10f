import { attributeSpan } from "../xml/attributes";
import { BYTE } from "../xml/characters";
import { childInsertion } from "../xml/child-order";
import { elementAt, type XmlElement } from "../xml/element-tree";
import { removal, type Splice } from "../xml/splice";
import { toUtf8 } from "../xml/xml-text";
import { XmlTokens } from "../xml/xml-tokens";

/** Children of `styleSheet` in the order of the schema (ECMA-376 part 1, 18.8.39). */
export const STYLESHEET_CHILDREN = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type StyleSectionName = (typeof STYLESHEET_CHILDREN)[number];

/** One list of a styles part. */
export interface StyleSection {
  readonly name: StyleSectionName;
  /** Of the part's elements, with its colon, or "". */
  readonly prefix: string;
  /** Null where the part has no such list. */
  readonly element: XmlElement | null;
}

/** Throws `UnreadableError` (damaged). */
export function styleSection(
  bytes: Uint8Array,
  part: string,
  name: StyleSectionName,
): StyleSection {
  const tokens = new XmlTokens(bytes, part);
  let element: XmlElement | null = null;
  while (tokens.nextOpen())
    if (tokens.depth === 2 && !element && tokens.is(name)) element = elementAt(tokens);
  return { name, prefix: tokens.rootPrefix, element };
}

/**
 * Puts entries at the end of a list. By its spelling is known what it was when its last entry is
 * taken out again: one that was missing is made without `count`, the tag of one that was `<a/>` gets
 * a space at its end.
 */
export function appended(
  bytes: Uint8Array,
  part: string,
  { name, prefix, element }: StyleSection,
  entries: readonly string[],
): readonly Splice[] {
  if (entries.length === 0) return [];
  const xml = entries.join("");
  if (!element) {
    const list = `<${prefix}${name}>${xml}</${prefix}${name}>`;
    return childInsertion(bytes, part, STYLESHEET_CHILDREN, name, () => list);
  }
  const counted = recounted(bytes, element, entries.length);
  if (element.empty) {
    const close = toUtf8(` >${xml}</${element.name}>`);
    return [...counted, { start: element.tagEnd - 2, end: element.end, bytes: close }];
  }
  const at = bytes.lastIndexOf(BYTE.lessThan, element.end - 1);
  return [...counted, { start: at, end: at, bytes: toUtf8(xml) }];
}

/** Takes the last entries out of a list; one that was made for them goes as a whole. */
export function withoutLast(
  bytes: Uint8Array,
  { element }: StyleSection,
  count: number,
): readonly Splice[] {
  if (!element || count === 0) return [];
  const { children, end, tagEnd } = element;
  const kept = children.length - count;
  const counted = recounted(bytes, element, -count);
  if (kept === 0 && bytes[tagEnd - 2] === BYTE.space)
    return [...counted, { start: tagEnd - 2, end, bytes: toUtf8("/>") }];
  if (kept === 0 && element.attributes.count === undefined) return [removal(element)];
  const gone = children.slice(kept);
  return [...counted, ...gone.map(removal)];
}

/** The number of entries, where the list states it, changed by as many as come or go. */
function recounted(bytes: Uint8Array, element: XmlElement, by: number): readonly Splice[] {
  const { start, name, attributes } = element;
  const span = attributeSpan(bytes, start + 1 + name.length, "count");
  if (!span || !/^\d{1,9}$/.test(attributes.count ?? "")) return [];
  const count = String(Number(attributes.count) + by);
  return [{ start: span.valueStart, end: span.valueEnd, bytes: toUtf8(count) }];
}
