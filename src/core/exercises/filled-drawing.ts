import type { DrawnForm } from "../sheets/draw-form";
import type { SheetDrawing } from "../sheets/sheet-drawing";
import { toA1 } from "../grid/address";
import type { Filling } from "./consistent-filling";

/** The drawing with these slots filled in; formulas and styles of the form stay. */
export function filledDrawing({ drawing, places }: DrawnForm, filling: Filling): SheetDrawing {
  const byCell = new Map(
    [...filling].flatMap(([slot, content]) => {
      const at = places.get(slot);
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
