import { toA1 } from "../../../core/grid/address";
import type { CellContent, SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { contentXml } from "../edit/cell-xml";
import type { PlacedCell } from "./drawn-cells";

/** The `row` elements of a new sheet, one by one. `styleOf` gives the number of a cell's style. */
export function* rowsXml(
  cells: readonly PlacedCell[],
  heights: SheetDrawing["rowHeights"],
  styleOf: (cell: PlacedCell) => number,
): Iterable<string> {
  const rows = new Map<number, PlacedCell[]>();
  for (const row of Object.keys(heights).map(Number)) rows.set(row, []);
  for (const cell of cells) {
    const { row } = cell.at;
    const others = rows.get(row);
    if (others) others.push(cell);
    else rows.set(row, [cell]);
  }
  for (const [row, own] of [...rows].sort(([a], [b]) => a - b)) {
    const height = heights[row];
    const size = height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`;
    const tag = `<row r="${String(row + 1)}"${size}`;
    const xml = own.map((cell) => placedXml(cell, styleOf(cell))).join("");
    yield xml === "" ? `${tag}/>` : `${tag}>${xml}</row>`;
  }
}

function placedXml({ at, content: drawn }: PlacedCell, style: number): string {
  const { type, content } = contentXml(afterOf(drawn), "");
  const tag = `<c r="${toA1(at)}" s="${String(style)}"${type && ` t="${type}"`}`;
  return content === "" ? `${tag}/>` : `${tag}>${content}</c>`;
}

/** A formula over blank inputs gives empty text until it is calculated. */
function afterOf(content: CellContent): Parameters<typeof contentXml>[0] {
  return content.kind === "formula" ? { ...content, cached: content.cached ?? "" } : content;
}
