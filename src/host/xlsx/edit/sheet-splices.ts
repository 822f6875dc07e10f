import { type Area, areaToA1 } from "../../../core/grid/address";
import type { SheetScan } from "../sheet/sheet-scan";
import { areasOf } from "../sheet/sheet-surroundings";
import { damaged } from "../unreadable-error";
import { attributeSpan, attributeValue, type AttributeSpan } from "../xml/attributes";
import type { Splice } from "../xml/splice";
import { toUtf8 } from "../xml/xml-text";
import type { CellTarget } from "./cell-target";
import { cellXml } from "./cell-xml";
import type { PresentCell } from "./present-cell";

/** A write that changes something, with what is there now. */
export interface PendingWrite {
  readonly target: CellTarget;
  readonly present: PresentCell;
  /** The style the cell is to have; left out: the one it has. */
  readonly style?: number;
}

/** The splices that make the writes; they come by row and column. */
export function sheetSplices(scan: SheetScan, writes: readonly PendingWrite[]): Splice[] {
  const inserted = writes.filter(({ target }) => target.cellStart === null);
  const replaced = writes.flatMap(({ target, present, style }) => {
    if (!present.cursor) return [];
    const { start, end } = present.cursor;
    return [{ start, end, bytes: toUtf8(cellXml(scan, target, present, style)) }];
  });
  return [
    ...replaced,
    ...byRow(inserted).flatMap((row) => insertInto(scan, row)),
    ...insertRows(scan, inserted),
    ...widenDimension(scan, inserted),
  ];
}

/** Writes of cells that are missing in rows that are there, a list for each row. */
function byRow(inserted: readonly PendingWrite[]): readonly (readonly PendingWrite[])[] {
  const rows = new Map<number, PendingWrite[]>();
  for (const write of inserted) {
    const { row } = write.target;
    if (!row) continue;
    const list = rows.get(row.start) ?? [];
    list.push(write);
    rows.set(row.start, list);
  }
  return [...rows.values()];
}

function insertInto(scan: SheetScan, writes: readonly PendingWrite[]): readonly Splice[] {
  const row = writes[0]?.target.row;
  if (!row) return [];
  const spans = widenSpans(scan, row.start, writes);
  if (row.empty) {
    const cells = writes
      .map(({ target, present, style }) => cellXml(scan, target, present, style))
      .join("");
    const bytes = toUtf8(`>${cells}</${scan.prefix}row>`);
    return [...spans, { start: row.tagEnd - 2, end: row.tagEnd, bytes }];
  }
  const cells = writes.map(({ target, present, style }): Splice => {
    const at = target.before ?? row.contentEnd;
    return { start: at, end: at, bytes: toUtf8(cellXml(scan, target, present, style)) };
  });
  return [...spans, ...cells];
}

/** Rows that are missing, before the row that follows or at the end. */
function insertRows(scan: SheetScan, inserted: readonly PendingWrite[]): readonly Splice[] {
  const { data, prefix } = scan;
  if (!data) throw damaged(scan.part, "content");
  const rows = new Map<number, { before: number | null; cells: string }>();
  for (const { target, present, style } of inserted) {
    if (target.row) continue;
    const row = rows.get(target.at.row) ?? { before: target.before, cells: "" };
    row.cells += cellXml(scan, target, present, style);
    rows.set(target.at.row, row);
  }
  const written = [...rows].map(([row, { before, cells }]) => {
    return { before, xml: `<${prefix}row r="${String(row + 1)}">${cells}</${prefix}row>` };
  });
  if (written.length === 0) return [];
  if (data.empty) {
    const bytes = toUtf8(`>${written.map(({ xml }) => xml).join("")}</${prefix}sheetData>`);
    return [{ start: data.end - 2, end: data.end, bytes }];
  }
  return written.map(({ before, xml }) => {
    const at = before ?? scan.dataEnd;
    return { start: at, end: at, bytes: toUtf8(xml) };
  });
}

/** The hint which columns a row uses must not leave out a new cell. */
function widenSpans(
  scan: SheetScan,
  rowStart: number,
  writes: readonly PendingWrite[],
): readonly Splice[] {
  const span = attributeSpan(scan.bytes, rowStart + 1 + scan.prefix.length + "row".length, "spans");
  const match = span && /^(\d+):(\d+)$/.exec(attributeValue(scan.bytes, span));
  if (!match) return [];
  const columns = writes.map(({ target }) => target.at.column + 1);
  const first = Math.min(Number(match[1]), ...columns);
  const last = Math.max(Number(match[2]), ...columns);
  return replaceValue(span, `${String(first)}:${String(last)}`);
}

/** The hint how far the sheet goes must not leave out a new cell. */
function widenDimension(scan: SheetScan, inserted: readonly PendingWrite[]): readonly Splice[] {
  const { dimension } = scan.surroundings;
  if (!dimension || inserted.length === 0) return [];
  const nameEnd = dimension.start + 1 + scan.prefix.length + "dimension".length;
  const span = attributeSpan(scan.bytes, nameEnd, "ref");
  const [known] = span ? areasOf(attributeValue(scan.bytes, span)) : [];
  if (!span || !known) return [];
  return replaceValue(span, areaToA1(inserted.reduce(including, known)));
}

function including(area: Area, { target: { at } }: PendingWrite): Area {
  return {
    top: Math.min(area.top, at.row),
    left: Math.min(area.left, at.column),
    bottom: Math.max(area.bottom, at.row),
    right: Math.max(area.right, at.column),
  };
}

function replaceValue({ valueStart, valueEnd }: AttributeSpan, value: string): readonly Splice[] {
  return [{ start: valueStart, end: valueEnd, bytes: toUtf8(value) }];
}
