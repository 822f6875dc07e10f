import type { Area } from "../../../src/core/grid/address";
import type { StandInWorkbook } from "./workbook";
import type { CellContent, Sheet } from "./sheet";

/** What works formulas out; another can be plugged in. */
export interface Calculator {
  /** The value of a formula; null where this calculator cannot tell. */
  evaluate(formula: string, sheet: Sheet, workbook: StandInWorkbook): CellContent | null;
  /** The areas a formula refers to. */
  references(formula: string, sheet: Sheet, workbook: StandInWorkbook): CellsOf[];
}

export interface CellsOf {
  readonly sheet: Sheet;
  readonly area: Area;
}

const MAX_ROUNDS = 100;

/**
 * Works out the formulas that depend on changed cells, and those behind them. Formulas that nobody
 * touched keep the value they were loaded with.
 */
export function recalculate(workbook: StandInWorkbook, changed: readonly CellsOf[]): void {
  const formulas = formulaCells(workbook);
  let dirty = changed;
  for (let round = 0; dirty.length > 0 && round < MAX_ROUNDS; round++) {
    const next: CellsOf[] = [];
    for (const { sheet, row, column, references } of formulas) {
      if (!references.some((reference) => dirty.some((cells) => overlap(reference, cells))))
        continue;
      const cell = sheet.cell(row, column);
      if (cell.formula === null) continue;
      const value = workbook.calculator.evaluate(cell.formula, sheet, workbook);
      if (value === null || value === cell.value) continue;
      sheet.put(row, column, { ...cell, value });
      next.push({ sheet, area: { top: row, left: column, bottom: row, right: column } });
    }
    dirty = next;
  }
}

function formulaCells(workbook: StandInWorkbook) {
  const found: { sheet: Sheet; row: number; column: number; references: CellsOf[] }[] = [];
  for (const sheet of workbook.sheets)
    for (const [row, cells] of sheet.rows)
      for (const [column, cell] of cells)
        if (cell.formula !== null) {
          const references = workbook.calculator.references(cell.formula, sheet, workbook);
          found.push({ sheet, row, column, references });
        }
  return found;
}

function overlap(a: CellsOf, b: CellsOf): boolean {
  return (
    a.sheet === b.sheet &&
    a.area.top <= b.area.bottom &&
    a.area.bottom >= b.area.top &&
    a.area.left <= b.area.right &&
    a.area.right >= b.area.left
  );
}
