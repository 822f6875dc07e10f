import {
  type CellObject,
  type ColInfo,
  utils,
  type WorkSheet,
} from "@e965/xlsx/dist/xlsx.full.min.js";
import type { Area } from "../../core/grid/address";
import type { Grid, GridCell } from "../../core/grid/grid";
import type { SheetVisibility } from "../port";
import { PLAIN_STYLE } from "../xlsx/picture/cell-looks";
import { blankCell } from "../xlsx/picture/cell-rows";
import type { DrawnSheet } from "../xlsx/picture/draw-picture";
import { columnPixels, digitWidth, linePixels, pixelsOfPoints } from "../xlsx/picture/measures";
import { hexColor } from "../xlsx/picture/palette";
import type {
  PictureCell,
  PictureRow,
  PictureStyle,
  SheetPicture,
} from "../xlsx/picture/sheet-picture";
import { GENERAL } from "../xlsx/workbook/number-formats";

/** The usual font of Chinese workbooks before 2007, and what it makes of rows and columns. */
const FONT: PictureStyle["font"] = { ...PLAIN_STYLE.font, name: "宋体", size: 11 };
const DIGIT = digitWidth(FONT);
const USUAL = { width: columnPixels(9, DIGIT), height: linePixels(FONT) };
/** Long texts stay readable although nothing says which cells wrap. */
const STYLE: PictureStyle = { ...PLAIN_STYLE, font: FONT, wrap: true, vertical: "center" };

/** A sheet as far as the library knows its looks: sizes, merges and fills, one font and no borders. */
export function drawXlsSheet(
  grid: Grid,
  sheet: WorkSheet,
  visibility: SheetVisibility,
): DrawnSheet {
  const merges = (sheet["!merges"] ?? []).map(({ s, e }): Area => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  const last = (used: number | undefined, of: (area: Area) => number) =>
    merges.reduce((most, area) => Math.max(most, of(area)), used ?? -1);
  const rows = 1 + last(grid.area?.bottom, ({ bottom }) => bottom);
  const columns = 1 + last(grid.area?.right, ({ right }) => right);
  const fills = new FillStyles(sheet);
  const picture: SheetPicture = {
    sheet: grid.sheet,
    visibility,
    rows,
    columns,
    ...widths(sheet, columns),
    defaultColumnWidth: USUAL.width,
    ...heights(sheet, rows),
    defaultRowHeight: USUAL.height,
    frozen: { rows: 0, columns: 0 },
    merges,
    gridLines: true,
    rightToLeft: false,
    styles: fills.styles,
    marks: [],
    formats: [],
    unjudged: [],
    objects: [],
  };
  return {
    picture,
    rows: (from, to) => rowsBetween(from, Math.min(to, rows - 1), { grid, fills, columns }),
  };
}

function widths(
  sheet: WorkSheet,
  columns: number,
): Pick<SheetPicture, "columnWidths" | "hiddenColumns"> {
  // Columns that say nothing are holes in the list.
  const stated: readonly (ColInfo | undefined)[] = Array.from(sheet["!cols"] ?? []);
  const all = Array.from({ length: columns }, (_, column) => stated[column]);
  return {
    columnWidths: all.map((info) =>
      info?.width === undefined ? USUAL.width : columnPixels(info.width, DIGIT),
    ),
    hiddenColumns: all.flatMap((info, column) => (info?.hidden === true ? column : [])),
  };
}

function heights(sheet: WorkSheet, rows: number): Pick<SheetPicture, "rowHeights" | "hiddenRows"> {
  const rowHeights = new Float32Array(rows).fill(USUAL.height);
  const hiddenRows: number[] = [];
  for (const [row, info] of Object.entries(sheet["!rows"] ?? {})) {
    const index = Number(row);
    if (index >= rows) continue;
    if (info.hidden === true) hiddenRows.push(index);
    if (info.hpt !== undefined) rowHeights[index] = pixelsOfPoints(info.hpt);
  }
  return { rowHeights, hiddenRows };
}

/** One style a colour of fill; the first has none. */
class FillStyles {
  readonly styles: PictureStyle[] = [STYLE];
  private readonly byCell = new Map<string, number>();

  constructor(sheet: WorkSheet) {
    const byColor = new Map<string, number>();
    for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
      const fill = address.startsWith("!") ? null : fillOf(cell);
      if (fill === null) continue;
      const known = byColor.get(fill) ?? this.styles.push({ ...STYLE, fill }) - 1;
      byColor.set(fill, known);
      this.byCell.set(address, known);
    }
  }

  of(row: number, column: number): number {
    return this.byCell.get(utils.encode_cell({ r: row, c: column })) ?? 0;
  }
}

/** What the library tells of a style; its types call it anything. */
interface LibraryStyle {
  readonly patternType?: string;
  readonly fgColor?: { readonly rgb?: string };
}

function fillOf({ s }: CellObject): string | null {
  const style = s as LibraryStyle | undefined;
  return style?.patternType === "solid" ? hexColor(style.fgColor?.rgb ?? null) : null;
}

interface RowSources {
  readonly grid: Grid;
  readonly fills: FillStyles;
  readonly columns: number;
}

function rowsBetween(from: number, to: number, sources: RowSources): readonly PictureRow[] {
  const rows: PictureRow[] = [];
  for (let row = from; row <= to; row++) {
    const cells = cellsOf(row, sources);
    if (cells.length > 0) rows.push({ row, cells });
  }
  return rows;
}

function cellsOf(row: number, { grid, fills, columns }: RowSources): readonly PictureCell[] {
  const cells: PictureCell[] = [];
  for (let column = 0; column < columns; column++) {
    const style = fills.of(row, column);
    const cell = grid.cellAt(row, column);
    if (cell) cells.push(shown(cell, style));
    else if (style > 0) cells.push(blankCell(column, style));
  }
  return cells;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

function shown(cell: GridCell, style: number): PictureCell {
  const { column, value, text, formula, numberFormat } = cell;
  const isNumber = typeof value === "number";
  const isError = typeof value === "string" && ERROR.test(value);
  return {
    column,
    style,
    kind: isNumber ? "number" : isError ? "error" : typeof value === "boolean" ? "boolean" : "text",
    text,
    general: isNumber && numberFormat === GENERAL ? value : null,
    formula,
    color: null,
    format: null,
  };
}
