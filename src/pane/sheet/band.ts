import type { Area, Position } from "../../core/grid/address";
import { cellElement, type ShownCell } from "./cell-element";
import { block, place } from "./elements";
import type { TextMeasure } from "./fonts";
import { drawGround, drawLines } from "./plane-drawing";
import type { SheetModel } from "./sheet-model";
import { boxIn, ShownCells } from "./shown-cells";

/** Rows of a band: so few that one is drawn while nobody notices. */
export const BAND_ROWS = 8;

/** Id of the element of the chosen cell, for readers of the screen. */
export const ACTIVE_CELL_ID = "sheet-active-cell";

/**
 * A few rows, drawn: their grounds, over these their lines, over these their texts. The three are elements
 * of their own, because a border or a merged cell's text also lies over the grounds of the rows below.
 */
export class Band {
  readonly ground: SVGElement;
  readonly lines: SVGElement;
  readonly cells = block("sheet-band");
  /** How many cells it shows. */
  readonly count: number;
  private readonly elements = new Map<string, HTMLElement>();
  /** The chosen cell, where it shows no text. */
  private blank: HTMLElement | null = null;
  private active: HTMLElement | null = null;

  constructor(
    readonly area: Area,
    private readonly model: SheetModel,
    measure: TextMeasure,
  ) {
    const shown = new ShownCells(model, measure, area);
    for (let row = area.top; row <= area.bottom; row++)
      if (model.rows.isVisible(row)) this.addRow(row, shown.inRow(row));
    this.ground = drawGround(model, area, shown.spilled);
    this.lines = drawLines(model, area);
    this.count = this.elements.size;
  }

  /** Puts the band where it lies, seen from the corner of another area. */
  moveTo(origin: Area): void {
    const { rows, columns } = this.model;
    const x = columns.start(this.area.left) - columns.start(origin.left);
    const y = rows.start(this.area.top) - rows.start(origin.top);
    for (const { style } of [this.ground, this.lines, this.cells])
      Object.assign(style, { left: `${x}px`, top: `${y}px` });
  }

  /** Names the chosen cell, if it is one of these. */
  activate(at: Position): void {
    this.active?.removeAttribute("id");
    this.blank?.remove();
    this.blank = null;
    this.active = null;
    const { top, bottom, left, right } = this.area;
    if (at.row < top || at.row > bottom || at.column < left || at.column > right) return;
    this.active = this.elements.get(`${at.row},${at.column}`) ?? this.blankCell(at);
    this.active.id = ACTIVE_CELL_ID;
  }

  remove(): void {
    for (const layer of [this.ground, this.lines, this.cells]) layer.remove();
  }

  private addRow(row: number, cells: readonly ShownCell[]): void {
    if (cells.length === 0) return;
    const elements = cells.map((shown) => {
      const element = cellElement(shown);
      this.elements.set(`${row},${shown.cell.column}`, element);
      return element;
    });
    this.cells.append(rowElement(row, elements));
  }

  private blankCell(at: Position): HTMLElement {
    const element = block("sheet-cell", "gridcell");
    element.setAttribute("aria-colindex", String(at.column + 1));
    place(element, boxIn(this.area, this.model, at));
    this.blank = rowElement(at.row, [element]);
    this.cells.append(this.blank);
    return element;
  }
}

/** A row of cells, for readers of the screen. */
export function rowElement(row: number, cells: readonly HTMLElement[]): HTMLElement {
  const element = block("sheet-row", "row");
  element.setAttribute("aria-rowindex", String(row + 1));
  element.append(...cells);
  return element;
}
