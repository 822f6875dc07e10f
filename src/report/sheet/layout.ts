import type { Area, CellReference, Position } from "../../core/grid/address";
import type {
  CellContent,
  CellStyle,
  DrawnCell,
  PageSetup,
  SheetDrawing,
} from "../../core/sheets/sheet-drawing";
import { widthInEms } from "../../core/sheets/text-height";
import { harmless } from "../text/harmless";

/** What a cell shall hold, before it has a place. */
export interface Draft {
  readonly content: CellContent;
  readonly style: CellStyle;
  readonly link: CellReference | null;
}

/** A column of a list: its heading, and its cell of a row. */
export interface ListColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row, index: number) => Draft;
}

/** One that says how wide it wants to be, in characters. */
export interface WideColumn<Row> extends ListColumn<Row> {
  readonly width: number;
}

/** Excel's longest text of a cell. */
const LONGEST_TEXT = 32_767;

/** Text, never a formula; what a screen would obey or hide is made visible, line ends are kept. */
export function text(words: string, style: CellStyle, link: CellReference | null = null): Draft {
  const lines = words.split("\n").map(harmless).join("\n");
  return { content: { kind: "text", text: lines.slice(0, LONGEST_TEXT) }, style, link };
}

/** A number from its plain decimal; a blank cell for null. */
export function number(decimal: string | number | null, style: CellStyle): Draft {
  if (decimal === null) return { content: { kind: "blank" }, style, link: null };
  return { content: { kind: "number", decimal: String(decimal) }, style, link: null };
}

/** A formula of ours with its leading `=`, and what it gives now. */
export function formula(words: string, cached: string | null, style: CellStyle): Draft {
  return { content: { kind: "formula", formula: words, cached }, style, link: null };
}

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

/** A sheet being laid out from top to bottom; `row` is the next free one. */
export class Layout {
  readonly cells: DrawnCell[] = [];
  readonly merges: Area[] = [];
  readonly rowHeights: Record<number, number> = {};
  row = 0;

  constructor(private readonly columnWidths: readonly number[]) {}

  /** One line across all columns, as high as its text needs: hosts do not fit merged cells. */
  across(draft: Draft): void {
    const right = this.columnWidths.length - 1;
    this.put({ row: this.row, column: 0 }, draft);
    if (right > 0) this.merges.push({ top: this.row, left: 0, bottom: this.row, right });
    this.rowHeights[this.row] = this.heightAcross(draft);
    this.row += 1;
  }

  skip(): void {
    this.row += 1;
  }

  /** Headings and rows; gives the area of both. */
  list<Row>(columns: readonly ListColumn<Row>[], rows: readonly Row[], heading: CellStyle): Area {
    const top = this.row;
    columns.forEach((column, index) => {
      this.put({ row: top, column: index }, text(column.heading, heading));
    });
    rows.forEach((row, index) => {
      const drafts = columns.map((column) => column.cell(row, index));
      drafts.forEach((draft, at) => {
        this.put({ row: top + 1 + index, column: at }, draft);
      });
      this.rowHeights[top + 1 + index] = this.heightOf(drafts);
    });
    this.row = top + 1 + rows.length;
    return { top, left: 0, bottom: this.row - 1, right: columns.length - 1 };
  }

  put(at: Position, { content, style, link }: Draft): void {
    this.cells.push({ at, content, style, link });
  }

  drawing(name: string, rest: Partial<Omit<SheetDrawing, "name" | "cells">>): SheetDrawing {
    return {
      name,
      cells: this.cells,
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: this.rowHeights,
      validations: [],
      frozenRows: 0,
      page: null,
      protection: null,
      charts: [],
      ...rest,
    };
  }

  /** Not every program fits rows to wrapped text when it opens a file. */
  private heightOf(drafts: readonly Draft[]): number {
    const heights = drafts.map(({ content, style }, column) => {
      const lines =
        content.kind === "text" ? linesOf(content.text, this.columnWidths[column] ?? 0, style) : 1;
      return lines * lineHeight(style) + 4;
    });
    return Math.min(HIGHEST_ROW, Math.max(...heights));
  }

  private heightAcross({ content, style }: Draft): number {
    if (content.kind !== "text") return lineHeight(style);
    const width = this.columnWidths.reduce((sum, one) => sum + one, 0);
    return Math.min(HIGHEST_ROW, linesOf(content.text, width, style) * lineHeight(style) + 4);
  }
}

/** Columns are measured in characters of 11 points. */
function linesOf(words: string, width: number, { size, wrap }: CellStyle): number {
  if (!wrap) return 1;
  const room = Math.max(1, Math.floor((width * 11) / size) - 2);
  const lines = words.split("\n").map((line) => 2 * widthInEms(line));
  return lines.reduce((sum, columns) => sum + Math.max(1, Math.ceil(columns / room)), 0);
}

function lineHeight({ size }: CellStyle): number {
  return Math.ceil(size * 1.35);
}

/** A4 on its side, one page wide, the headings on every page. */
export function landscapePage(printArea: Area, titleRows: PageSetup["titleRows"]): PageSetup {
  return {
    paper: "A4",
    orientation: "landscape",
    printArea,
    titleRows,
    fit: { wide: 1, tall: 0 },
    margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4 },
    centered: true,
  };
}
