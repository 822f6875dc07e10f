import type { SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { SheetDataCursor } from "../sheet/sheet-data-cursor";
import type { Worksheet } from "../workbook/workbook-model";
import { attributeSpan } from "../xml/attributes";
import type { Splice } from "../xml/splice";
import { toUtf8 } from "../xml/xml-text";
import type { PlacedCell } from "./drawn-cells";

/** Gives rows their height that have none of their own and hold nothing but the drawn cells. */
export function rowHeightSplices(
  { scan, grid }: Worksheet,
  heights: SheetDrawing["rowHeights"],
  cells: readonly PlacedCell[],
): readonly Splice[] {
  if (!scan.data || scan.data.empty) return [];
  const drawn = new Map<number, Set<number>>();
  for (const { at } of cells)
    drawn.set(at.row, (drawn.get(at.row) ?? new Set<number>()).add(at.column));
  const splices: Splice[] = [];
  const cursor = new SheetDataCursor(scan.bytes, scan.data.end, scan.prefix, scan.part);
  while (cursor.nextRow()) {
    const { row, rowStart } = cursor;
    const height = heights[row];
    while (cursor.nextCell());
    if (height === undefined) continue;
    const nameEnd = rowStart + 1 + scan.prefix.length + "row".length;
    const others = grid.cellsOf(row).some(({ column }) => drawn.get(row)?.has(column) !== true);
    if (others || attributeSpan(scan.bytes, nameEnd, "ht")) continue;
    const bytes = toUtf8(` ht="${String(height)}" customHeight="1"`);
    splices.push({ start: nameEnd, end: nameEnd, bytes });
  }
  return splices;
}
