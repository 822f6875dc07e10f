import { Decimal } from "decimal.js";
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
      return {
        ...place,
        value: Number(content.decimal),
        text: shownText(content.decimal, style.numberFormat),
        formula: null,
      };
    case "formula":
      return { ...place, ...shown(content.cached, style.numberFormat), formula: content.formula };
  }
}

function shown(
  cached: string | null,
  format: string,
): { readonly value: string | number; readonly text: string } {
  if (cached === null) return { value: "", text: "" };
  return /^-?\d+(\.\d+)?$/.test(cached)
    ? { value: Number(cached), text: shownText(cached, format) }
    : { value: cached, text: cached };
}

/** A number as the formats of drawings show it: grouped, with least and most decimals, as a percentage. */
export function shownText(decimal: string, format: string): string {
  const match = /^(#,##)?0(?:\.(0*)(#*))?(%)?$/.exec(format);
  if (!match) return decimal;
  const [, grouped, least = "", optional = "", percent] = match;
  const number = new Decimal(decimal).times(percent ? 100 : 1);
  const rounded = number.toDecimalPlaces(least.length + optional.length, Decimal.ROUND_HALF_UP);
  const text = rounded.toFixed(Math.max(least.length, rounded.decimalPlaces()));
  const [whole = "", part] = text.split(".");
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return `${digits}${part === undefined ? "" : `.${part}`}${percent ?? ""}`;
}
