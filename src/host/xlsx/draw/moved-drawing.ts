import type { Area, CellReference, Position } from "../../../core/grid/address";
import type { DrawnCell, SheetDrawing, Validation } from "../../../core/sheets/sheet-drawing";
import { translateFormula } from "../sheet/formula-translation";

/** The drawing as it stands on the sheet `at.sheet` with its A1 at that cell; its formulas and links move along. */
export function movedDrawing(drawing: SheetDrawing, at: CellReference): SheetDrawing {
  const by = at.at;
  return {
    ...drawing,
    cells: drawing.cells.map((cell) => movedCell(cell, drawing.name, at)),
    merges: drawing.merges.map((area) => movedArea(area, by)),
    rowHeights: Object.fromEntries(
      Object.entries(drawing.rowHeights).map(([row, height]) => [Number(row) + by.row, height]),
    ),
    validations: drawing.validations.map((validation) => movedValidation(validation, by)),
  };
}

function movedCell(cell: DrawnCell, name: string, { sheet, at: by }: CellReference): DrawnCell {
  const { content, link } = cell;
  return {
    ...cell,
    at: movedPosition(cell.at, by),
    content:
      content.kind === "formula"
        ? { ...content, formula: movedFormula(content.formula, by) }
        : content,
    link: link?.sheet === name ? { sheet, at: movedPosition(link.at, by) } : link,
  };
}

function movedPosition({ row, column }: Position, by: Position): Position {
  return { row: row + by.row, column: column + by.column };
}

function movedArea({ top, left, bottom, right }: Area, by: Position): Area {
  return {
    top: top + by.row,
    left: left + by.column,
    bottom: bottom + by.row,
    right: right + by.column,
  };
}

function movedValidation(validation: Validation, by: Position): Validation {
  const { rule } = validation;
  const moved = (bound: string): string =>
    bound.startsWith("=") ? movedFormula(bound, by) : bound;
  return {
    ...validation,
    area: movedArea(validation.area, by),
    rule: rule.kind === "decimal" ? { ...rule, from: moved(rule.from), to: moved(rule.to) } : rule,
  };
}

function movedFormula(formula: string, by: Position): string {
  return `=${translateFormula(formula.slice(1), by.row, by.column)}`;
}
