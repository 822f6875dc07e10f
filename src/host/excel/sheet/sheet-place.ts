import type { Area, Position } from "../../../core/grid/address";
import type { SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { translateFormula } from "../../xlsx/sheet/formula-translation";

/** Where in a sheet a drawing is put: its A1 stands at `corner`. */
export class SheetPlace {
  constructor(private readonly corner: Position) {}

  cell({ row, column }: Position): Position {
    return { row: row + this.corner.row, column: column + this.corner.column };
  }

  area({ top, left, bottom, right }: Area): Area {
    const { row, column } = this.corner;
    return { top: top + row, left: left + column, bottom: bottom + row, right: right + column };
  }

  /** A formula of the drawing, its relative references moved along. */
  formula(formula: string): string {
    const { row, column } = this.corner;
    return row === 0 && column === 0 ? formula : translateFormula(formula, row, column);
  }
}

/** Which columns and rows of the sheet may take the widths and heights of a drawing. */
export interface Resizable {
  column(column: number): boolean;
  row(row: number): boolean;
}

/** Of a sheet of its own. */
export const ALL_RESIZABLE: Resizable = { column: () => true, row: () => true };

/** All that a drawing covers: its cells, merges, validations, widths, heights and charts. */
export function drawnArea({ cells, merges, validations, charts }: SheetDrawing): Area {
  let bottom = 0;
  let right = 0;
  for (const { at } of cells) {
    bottom = Math.max(bottom, at.row);
    right = Math.max(right, at.column);
  }
  const areas = [...merges, ...validations.map(({ area }) => area), ...charts.map((c) => c.over)];
  for (const area of areas) {
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  }
  return { top: 0, left: 0, bottom, right };
}
