import type { SheetScan } from "../sheet/sheet-scan";
import { tagsAroundCells, worksheetInsertionPoint } from "../sheet/worksheet-children";
import { attributeSpan } from "../xml/attributes";
import { elementAt, type XmlElement } from "../xml/element-tree";
import { removal, type Splice } from "../xml/splice";
import { toUtf8 } from "../xml/xml-text";
import { appendedTo } from "./workbook-list";

/** A child of the worksheet that lists things; undefined where it has none. */
function listIn(scan: SheetScan, name: string): XmlElement | undefined {
  for (const tokens of tagsAroundCells(scan))
    if (tokens.depth === 2 && tokens.is(name)) return elementAt(tokens);
  return undefined;
}

/** Puts entries into a list of the worksheet, which is made where there is none. */
export function addedToList(
  scan: SheetScan,
  name: string,
  entries: readonly string[],
): readonly Splice[] {
  if (entries.length === 0) return [];
  const list = listIn(scan, name);
  const xml = entries.join("");
  if (list) return [...appendedTo(scan.bytes, list, xml), ...recounted(scan, list, entries.length)];
  const at = worksheetInsertionPoint(scan, name);
  const count = name === "hyperlinks" ? "" : ` count="${String(entries.length)}"`;
  const made = `<${scan.prefix}${name}${count}>${xml}</${scan.prefix}${name}>`;
  return [{ start: at, end: at, bytes: toUtf8(made) }];
}

/** Takes entries out of a list of the worksheet; an empty list goes. */
export function takenFromList(
  scan: SheetScan,
  name: string,
  isGone: (entry: XmlElement) => boolean,
): readonly Splice[] {
  const list = listIn(scan, name);
  const gone = list?.children.filter(isGone) ?? [];
  if (!list || gone.length === 0) return [];
  if (gone.length === list.children.length) return [removal(list)];
  return [...gone.map(removal), ...recounted(scan, list, -gone.length)];
}

function recounted(scan: SheetScan, { start, name, children }: XmlElement, by: number): Splice[] {
  const span = attributeSpan(scan.bytes, start + 1 + name.length, "count");
  if (!span) return [];
  const count = toUtf8(String(children.length + by));
  return [{ start: span.valueStart, end: span.valueEnd, bytes: count }];
}
