import type { Grid, GridCell } from "../grid/grid";
import { gridFrom } from "../grid/grid";
import type { DrawnCell, SheetDrawing } from "./sheet-drawing";

/** A drawing as every reader will see the drawn sheet; formulas show what they give now. */
export function gridOfDrawing(drawing: SheetDrawing): Grid {
  return gridFrom(drawing.name, drawing.cells.map(gridCell));
}

function gridCell({ at, content, style }: DrawnCell): GridCell {
  const place = { ...at, numberFormat: style.numberFormat };
  switch (content.kind) {
    case "blank":
      return { ...place, value: null, text: "", formula: null };
    case "text":
      return { ...place, value: content.text, text: content.text, formula: null };
    case "number":
      return { ...place, value: Number(content.decimal), text: content.decimal, formula: null };
    case "formula":
      return { ...place, ...shown(content.cached), formula: content.formula };
  }
}

function shown(cached: string | null): { readonly value: string | number; readonly text: string } {
  if (cached === null) return { value: "", text: "" };
  return /^-?\d+(\.\d+)?$/.test(cached)
    ? { value: Number(cached), text: cached }
    : { value: cached, text: cached };
}
