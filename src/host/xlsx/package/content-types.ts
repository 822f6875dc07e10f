import { childInsertion } from "../xml/child-order";
import { removal } from "../xml/splice";
import { escapeAttribute } from "../xml/xml-text";
import { XmlTokens } from "../xml/xml-tokens";
import { nameKey } from "../zip/zip-directory";
import type { Package } from "./package";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

interface Override {
  readonly key: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface ContentTypes {
  readonly overrides: readonly Override[];
  readonly byExtension: ReadonlyMap<string, string>;
}

function readContentTypes(parts: Package): ContentTypes {
  const overrides: Override[] = [];
  const byExtension = new Map<string, string>();
  const tokens = new XmlTokens(parts.part(CONTENT_TYPES_PART), CONTENT_TYPES_PART);
  while (tokens.nextOpen()) {
    const type = tokens.attribute("ContentType") ?? "";
    if (tokens.is("Default"))
      byExtension.set((tokens.attribute("Extension") ?? "").toLowerCase(), type);
    if (tokens.is("Override")) {
      const { start } = tokens;
      const key = nameKey(tokens.attribute("PartName") ?? "");
      overrides.push({ key, type, start, end: tokens.elementEnd() });
    }
  }
  return { overrides, byExtension };
}

/** The content type of a part, or "" when none is declared. */
export function contentTypeOf(parts: Package, part: string): string {
  const key = nameKey(part);
  const { overrides, byExtension } = readContentTypes(parts);
  const own = overrides.find((override) => override.key === key);
  return own?.type ?? byExtension.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
}

/** Says what a new part is, unless what is said of its ending says so already. */
export function declareContentType(parts: Package, part: string, type: string): void {
  if (contentTypeOf(parts, part) === type) return;
  const bytes = parts.part(CONTENT_TYPES_PART);
  const [end] = childInsertion(bytes, CONTENT_TYPES_PART, [], "Override", (prefix) => {
    return `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  });
  if (!end) return;
  const at = placeAmong(readContentTypes(parts).overrides, nameKey(part));
  parts.splice(CONTENT_TYPES_PART, [at === null ? end : { ...end, start: at, end: at }]);
}

/**
 * Where a declaration stands among those whose names rise towards the end of the list; null: behind
 * them. So the list depends on the parts there are and not on the order in which they came.
 */
function placeAmong(overrides: readonly Override[], key: string): number | null {
  let at: number | null = null;
  let following: string | null = null;
  for (const override of overrides.toReversed()) {
    if (override.key < key || (following !== null && override.key > following)) break;
    at = override.start;
    following = override.key;
  }
  return at;
}

/** Takes out the declaration of a part that goes. */
export function removeContentType(parts: Package, part: string): void {
  const key = nameKey(part);
  const splices = readContentTypes(parts)
    .overrides.filter((override) => override.key === key)
    .map(removal);
  parts.splice(CONTENT_TYPES_PART, splices);
}
