import { Decimal } from "decimal.js";
import { cellKey } from "../grid/address";
import type { Grid, GridCell } from "../grid/grid";
import { gridFrom } from "../grid/grid";
import type { CellWrite, EditPlan } from "./edit-plan";

/**
 * The sheet as it reads after a plan was applied, where it cannot be read anew: formulas elsewhere keep
 * what they gave, and numbers show plainly or as percentages.
 */
export function appliedGrid(grid: Grid, { writes }: EditPlan): Grid {
  const own = writes.filter(({ cell }) => cell.sheet === grid.sheet);
  if (own.length === 0) return grid;
  const replaced = new Set(own.map(({ cell }) => cellKey(cell.at)));
  const kept = grid.filledRows
    .flatMap((row) => grid.cellsOf(row))
    .filter((cell) => !replaced.has(cellKey(cell)));
  return gridFrom(grid.sheet, [...kept, ...own.map(written)]);

  function written({ cell: { at }, after }: CellWrite): GridCell {
    const numberFormat = grid.cellAt(at.row, at.column)?.numberFormat ?? "General";
    const { value, formula } = contentOf(after);
    return { ...at, value, formula, numberFormat, text: textOf(value, numberFormat) };
  }
}

/** What a cell holds after the write. */
export function contentOf(after: CellWrite["after"]): CellWrite["before"] {
  switch (after.kind) {
    case "number":
      return { value: Number(after.decimal), formula: null };
    case "text":
      return { value: after.text, formula: null };
    case "boolean":
      return { value: after.value, formula: null };
    case "formula":
      return { value: cachedValue(after.cached), formula: after.formula };
    case "blank":
      return { value: null, formula: null };
  }
}

/** A formula that gives a number holds a number. */
function cachedValue(cached: string | null): CellWrite["before"]["value"] {
  return cached !== null && /^-?\d+(?:\.\d+)?$/.test(cached) ? Number(cached) : cached;
}

function textOf(value: GridCell["value"], numberFormat: string): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "number") return value ?? "";
  const number = new Decimal(value);
  return numberFormat.includes("%") ? `${number.times(100).toFixed()}%` : number.toFixed();
}
