import { toA1 } from "../../../core/grid/address";
import type { CellContent, SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { contentXml } from "../edit/cell-xml";
import type { PlacedCell } from "./drawn-cells";

/** The `row` elements of a new sheet. `styleOf` gives the number of a cell's style. */
export function rowsXml(
  cells: readonly PlacedCell[],
  heights: SheetDrawing["rowHeights"],
  styleOf: (cell: PlacedCell) => number,
): string {
  const rows = new Map<number, string>();
  for (const row of Object.keys(heights).map(Number)) rows.set(row, "");
  for (const cell of cells) {
    const { row } = cell.at;
    rows.set(row, (rows.get(row) ?? "") + placedXml(cell, styleOf(cell)));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, xml]) => {
      const height = heights[row];
      const size = height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`;
      const tag = `<row r="${String(row + 1)}"${size}`;
      return xml === "" ? `${tag}/>` : `${tag}>${xml}</row>`;
    })
    .join("");
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
