import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { attributeSpan } from "../xml/attributes";
import { child, prefixOf, rootElement, type XmlElement } from "../xml/element-tree";
import { removal, type Splice } from "../xml/splice";
import { escapeText, toUtf8 } from "../xml/xml-text";

/** What the document's properties list of the sheets: how many, and all their names. */
interface Summary {
  readonly part: string;
  readonly bytes: Uint8Array;
  /** The vector of titles, and the number that says how many of them are worksheets. */
  readonly titles: XmlElement;
  readonly count: XmlElement;
}

/** Names a new worksheet behind the others in the document's properties, where these list sheets. */
export function addTitle(parts: Package, name: string): void {
  const summary = readSummary(parts);
  if (!summary) return;
  const { part, bytes, titles, count } = summary;
  const place = Number(count.text);
  const before = titles.children[place];
  const at = before?.start ?? bytes.lastIndexOf(0x3c, titles.end - 1);
  const prefix = prefixOf(titles);
  const xml = `<${prefix}lpstr>${escapeText(name)}</${prefix}lpstr>`;
  const list = titles.empty
    ? { start: titles.tagEnd - 2, end: titles.end, bytes: toUtf8(`>${xml}</${titles.name}>`) }
    : { start: at, end: at, bytes: toUtf8(xml) };
  parts.splice(part, [list, ...recounted(summary, 1)]);
}

/** Takes the name out again. */
export function removeTitle(parts: Package, name: string): void {
  const summary = readSummary(parts);
  const sheets = summary?.titles.children.slice(0, Number(summary.count.text)) ?? [];
  const title = sheets.reverse().find(({ text }) => text === name);
  if (!summary || !title) return;
  parts.splice(summary.part, [removal(title), ...recounted(summary, -1)]);
}

/** Null where there is no such list, or one that does not count what it holds. */
function readSummary(parts: Package): Summary | null {
  const link = relationshipsOf(parts, "").find(
    ({ kind }) => kind === "extended-properties" || kind === "extendedProperties",
  );
  if (!link || !parts.has(link.target)) return null;
  const bytes = parts.part(link.target);
  const root = rootElement(bytes, link.target);
  const titles = child(root, "TitlesOfParts")?.children[0];
  const pairs = child(root, "HeadingPairs")?.children[0]?.children ?? [];
  const count = pairs[1]?.children[0];
  if (!titles || !count || !/^\d+$/.test(count.text)) return null;
  const sound = count.local === "i4" && Number(count.text) <= titles.children.length;
  return sound ? { part: link.target, bytes, titles, count } : null;
}

function recounted({ bytes, titles, count }: Summary, by: number): readonly Splice[] {
  const contentEnd = bytes.lastIndexOf(0x3c, count.end - 1);
  const number = toUtf8(String(Number(count.text) + by));
  const size = attributeSpan(bytes, titles.start + 1 + titles.name.length, "size");
  const stated = toUtf8(String(titles.children.length + by));
  return [
    { start: count.tagEnd, end: contentEnd, bytes: number },
    ...(size ? [{ start: size.valueStart, end: size.valueEnd, bytes: stated }] : []),
  ];
}
