import { parseWorkbookState } from "../core/state/parse-state";
import type { WorkbookState } from "../core/state/workbook-state";
import { decodeXml, escapeText } from "./xlsx/xml/xml-text";

/** Namespace of the one custom XML part that keeps a workbook's state; hosts find the part by it. */
export const STATE_NAMESPACE = "urn:ziping:state:1";

/** Longer texts were not written by this product: a state takes a few kilobytes. */
const LONGEST = 1_000_000;

/** The text of the part: one element that holds the state as JSON. */
export function statePartText(state: WorkbookState): string {
  const json = JSON.stringify(state).replace(/[\ufffe\uffff]/g, jsonEscape);
  return `<state xmlns="${STATE_NAMESPACE}" version="1">${escapeText(json)}</state>`;
}

/** JSON leaves these two as they are, XML forbids them. */
function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16)}`;
}

/** Literal text ends at the first `]]>`: were it let run on, a text of many would be tried in every way. */
const PART =
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?<(?:([\w.-]+):)?state(\s[^<>]*)>([^<]*(?:<!\[CDATA\[(?:[^\]]|\](?!\]>))*\]\]>[^<]*)*)<\/(?:\1:)?state\s*>\s*$/;

/**
 * The state that a part's text holds, also after other programs rewrote its XML (declaration, prefix,
 * quotes, CDATA). Null for any text that is not such a part or holds no state that can be read.
 */
export function parseStatePart(text: string): WorkbookState | null {
  const match = text.length > LONGEST ? null : PART.exec(text);
  if (!match) return null;
  const [, prefix, attributes = "", content = ""] = match;
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const declared = [`${name}="${STATE_NAMESPACE}"`, `${name}='${STATE_NAMESPACE}'`];
  if (!declared.some((declaration) => attributes.split(/\s+/).includes(declaration))) return null;
  try {
    return parseWorkbookState(JSON.parse(decodeXml(content)));
  } catch {
    return null;
  }
}
