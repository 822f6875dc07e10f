import { contains, toA1, type Position } from "../grid/address";
import type { CellContent, DrawnCell, SheetDrawing } from "../sheets/sheet-drawing";
import { textHeight } from "../sheets/text-height";

/** The drawing with these places filled in; formulas and styles of the form stay, rows grow with texts. */
export function filledDrawing<Place>(
  drawing: SheetDrawing,
  places: ReadonlyMap<Place, Position>,
  filling: ReadonlyMap<Place, CellContent>,
): SheetDrawing {
  const byCell = new Map(
    [...filling].flatMap(([place, content]) => {
      const at = places.get(place);
      return at ? [[toA1(at), content] as const] : [];
    }),
  );
  const cells = drawing.cells.map((cell) => {
    const content = byCell.get(toA1(cell.at));
    return content && cell.content.kind !== "formula" ? { ...cell, content } : cell;
  });
  const filled = cells.filter(({ at }) => byCell.has(toA1(at)));
  return { ...drawing, cells, rowHeights: grown(drawing, filled) };
}

/** Rows as high as the longest text in one of their cells; cells over several rows have room enough. */
function grown(
  { rowHeights, merges, columnWidths }: SheetDrawing,
  cells: readonly DrawnCell[],
): SheetDrawing["rowHeights"] {
  const heights: Record<number, number> = { ...rowHeights };
  for (const { at, content, style } of cells) {
    const area = merges.find((merge) => contains(merge, at));
    if (content.kind !== "text" || (area && area.bottom > area.top)) continue;
    const width = columnWidths
      .slice(at.column, (area?.right ?? at.column) + 1)
      .reduce((sum, one) => sum + one, 0);
    const needed = Math.ceil(textHeight(content.text, width, style.size));
    heights[at.row] = Math.max(heights[at.row] ?? 0, needed);
  }
  return heights;
}
