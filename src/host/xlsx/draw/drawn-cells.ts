import { type Area, cellKey, isInSheet, type Position } from "../../../core/grid/address";
import type {
  CellContent,
  CellStyle,
  DrawnCell,
  SheetDrawing,
} from "../../../core/sheets/sheet-drawing";

/** Excel keeps no longer text in a cell. */
const TEXT_MAX = 32_767;

/** A cell to be written: what a drawing lists, or what a merged area takes from its first cell. */
export interface PlacedCell {
  readonly at: Position;
  readonly content: CellContent;
  readonly style: CellStyle;
}

const BLANK: CellContent = { kind: "blank" };

/**
 * The cells of a drawing by row and column. Cells under a merged area that the drawing does not list
 * take the style of its first cell, so that its border closes. Of two at one place the last counts.
 * Throws `RangeError` for a cell outside the sheet.
 */
export function placedCells({ cells, merges }: SheetDrawing): readonly PlacedCell[] {
  const placed = new Map<number, PlacedCell>();
  for (const cell of cells) placed.set(cellKey(checked(cell)), withinLimits(cell));
  for (const area of merges) {
    const first = placed.get(cellKey({ row: area.top, column: area.left }));
    if (!first) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const at = { row, column };
        const key = cellKey(at);
        if (!placed.has(key)) placed.set(key, { at, content: BLANK, style: first.style });
      }
  }
  return [...placed.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function checked({ at }: DrawnCell): Position {
  if (!isInSheet(at)) throw new RangeError("A drawing has a cell outside the sheet");
  return at;
}

function withinLimits({ at, content, style }: DrawnCell): PlacedCell {
  if (content.kind !== "text" || content.text.length <= TEXT_MAX) return { at, content, style };
  const text = content.text.slice(0, TEXT_MAX).replace(/[\ud800-\udbff]$/, "");
  return { at, content: { kind: "text", text }, style };
}

/** The area from its first cell to the last row and column that the cells reach. */
export function areaOfCells(cells: readonly PlacedCell[], first: Position): Area {
  const reach = (of: (at: Position) => number, from: number): number =>
    cells.reduce((last, { at }) => Math.max(last, of(at)), from);
  return {
    top: first.row,
    left: first.column,
    bottom: reach(({ row }) => row, first.row),
    right: reach(({ column }) => column, first.column),
  };
}
