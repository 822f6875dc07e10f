import { toA1, type Position } from "../grid/address";
import type { CellContent, SheetDrawing } from "../sheets/sheet-drawing";

/** The drawing with these places filled in; formulas and styles of the form stay. */
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
  return {
    ...drawing,
    cells: drawing.cells.map((cell) => {
      const content = byCell.get(toA1(cell.at));
      return content && cell.content.kind !== "formula" ? { ...cell, content } : cell;
    }),
  };
}
