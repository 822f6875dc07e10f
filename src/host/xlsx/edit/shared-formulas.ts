import { SheetDataCursor } from "../sheet/sheet-data-cursor";
import type { SheetScan } from "../sheet/sheet-scan";
import { attributesOf } from "../xml/attributes";
import type { Splice } from "../xml/splice";
import { encodeSpreadsheetText, escapeText, toUtf8, utf8 } from "../xml/xml-text";
import type { PendingWrite } from "./sheet-splices";

/** Attributes that tie a formula to others. */
const OF_SHARING = new Set(["t", "si", "ref"]);

/**
 * When the cell that writes out a shared formula is overwritten, the cells that share it get the
 * formula written out for themselves; no range has to be worked out anew.
 */
export function expandSharedFormulas(
  scan: SheetScan,
  writes: readonly PendingWrite[],
): readonly Splice[] {
  const lost = new Set<string>();
  const overwritten = new Set<number>();
  for (const { present } of writes) {
    if (!present.cursor) continue;
    overwritten.add(present.cursor.start);
    const index = scan.formulas.writtenOutFor(present.cursor);
    if (index !== null) lost.add(index);
  }
  return lost.size === 0 ? [] : writtenOut(scan, lost, overwritten);
}

function writtenOut(
  scan: SheetScan,
  lost: ReadonlySet<string>,
  overwritten: ReadonlySet<number>,
): readonly Splice[] {
  const splices: Splice[] = [];
  const cursor = new SheetDataCursor(scan.bytes, scan.data?.end ?? 0, scan.prefix, scan.part);
  while (cursor.nextRow())
    while (cursor.nextCell()) {
      const index = scan.formulas.sharedIndex(cursor);
      if (index === null || !lost.has(index) || overwritten.has(cursor.start)) continue;
      const { formulaStart: start, formulaElementEnd: end } = cursor;
      splices.push({ start, end, bytes: toUtf8(plainFormula(scan, cursor)) });
    }
  return splices;
}

function plainFormula(scan: SheetScan, cursor: SheetDataCursor): string {
  const name = `${scan.prefix}f`;
  let attributes = "";
  for (const { nameStart, nameEnd, valueEnd } of attributesOf(
    scan.bytes,
    cursor.formulaStart + 1 + name.length,
  ))
    if (!OF_SHARING.has(utf8(scan.bytes, nameStart, nameEnd)))
      attributes += ` ${utf8(scan.bytes, nameStart, valueEnd + 1)}`;
  const formula = (scan.formulas.formulaOf(cursor) ?? "=").slice(1);
  return `<${name}${attributes}>${escapeText(encodeSpreadsheetText(formula))}</${name}>`;
}
