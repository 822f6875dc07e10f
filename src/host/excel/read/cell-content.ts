import type { Area } from "../../../core/grid/address";
import type { CellValue, GridCell } from "../../../core/grid/grid";

/** The arrays of a range as Excel gives them. */
export interface RangeArrays {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** What a cell holds; Excel gives empty text for nothing, and errors as text. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/**
 * Excel gives as formula of a constant the constant itself. So text that only looks like a formula
 * is its own value; no formula gives its own text.
 */
export function contentOf(value: unknown, formula: unknown): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value: valueOf(value), formula: isFormula ? formula : null };
}

function valueOf(value: unknown): CellValue {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The filled cells of an area. */
export function cellsOf(area: Area, arrays: RangeArrays): readonly GridCell[] {
  const cells: GridCell[] = [];
  arrays.values.forEach((values, rowOffset) => {
    values.forEach((given, columnOffset) => {
      const content = contentOf(given, arrays.formulas[rowOffset]?.[columnOffset]);
      if (isBlank(content)) return;
      const format = arrays.numberFormat[rowOffset]?.[columnOffset];
      cells.push({
        row: area.top + rowOffset,
        column: area.left + columnOffset,
        value: content.value ?? "",
        text: arrays.text[rowOffset]?.[columnOffset] ?? "",
        formula: content.formula,
        numberFormat: typeof format === "string" && format !== "" ? format : "General",
      });
    });
  });
  return cells;
}

export function isBlank({ value, formula }: CellContent): boolean {
  return (value === null || value === "") && formula === null;
}
