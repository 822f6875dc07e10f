import type { Area, Position } from "../../grid/address";
import { contains, overlaps } from "../../grid/address";
import type { AreaLook } from "../../sheets/area-look";
import type { CellLook } from "../layouts/layout";

/** The cells of a table as its sheet shows them: merged areas are one cell, covered ones are none. */
export class CellMap {
  readonly area: Area;
  private readonly merges: readonly Area[];

  /** `table`: what the form takes, widened by the merged areas that begin in it. */
  constructor(
    private readonly look: AreaLook,
    table: Area,
  ) {
    this.merges = look.merges.filter(
      ({ top, left, bottom, right }) => bottom > top || right > left,
    );
    const inside = this.merges.filter((merge) => overlaps(merge, table));
    this.area = {
      top: table.top,
      bottom: table.bottom,
      left: inside.reduce((least, { left }) => Math.min(least, left), table.left),
      right: inside.reduce((most, { right }) => Math.max(most, right), table.right),
    };
  }

  /** The whole cell at a place: its merged area, cut to the table's rows. */
  at(row: number, column: number): Area {
    const merge = this.merges.find((one) => contains(one, { row, column }));
    if (!merge) return { top: row, bottom: row, left: column, right: column };
    return { ...merge, bottom: Math.min(merge.bottom, this.area.bottom) };
  }

  /** Whole cells that begin in a row, from the left. */
  beginningIn(row: number): readonly Area[] {
    const cells: Area[] = [];
    for (let column = this.area.left; column <= this.area.right; column += 1) {
      const cell = this.at(row, column);
      if (cell.top === row && cell.left === column) cells.push(cell);
    }
    return cells;
  }

  /** The place where the content of a field stands: right of a label that covers it, else where its cell begins. */
  placeOf(at: Position, isLabel: (cell: Area) => boolean): Position {
    const cell = this.at(at.row, at.column);
    const covered = cell.top !== at.row || cell.left !== at.column;
    const to = covered && isLabel(cell) ? this.at(at.row, cell.right + 1) : cell;
    return { row: to.top, column: to.left };
  }

  lookAt(row: number, column: number): Required<CellLook> | undefined {
    const { area, cells, looks } = this.look;
    return looks[cells[row - area.top]?.[column - area.left] ?? -1];
  }

  /** A border on any side of it: neighbours may have drawn one of them. */
  isFramed(row: number): boolean {
    const columns = this.area.right - this.area.left + 1;
    let ruled = 0;
    for (let column = this.area.left; column <= this.area.right; column += 1)
      if (this.lookAt(row, column)?.border === "thin") ruled += 1;
    return ruled * 2 > columns;
  }

  heightOf(row: number): number | null {
    return this.look.rowHeights[row - this.look.area.top] ?? null;
  }

  widthOf(column: number): number {
    return this.look.columnWidths[column - this.look.area.left] ?? USUAL_WIDTH;
  }
}

const USUAL_WIDTH = 9;
