import type { CellLook } from "../../../core/forms/layouts/layout";
import { type Area, contains, overlaps } from "../../../core/grid/address";
import { columnsOf, rowsOf } from "../../../core/grid/area-parts";
import type { AreaLook } from "../../../core/sheets/area-look";
import { WIDTH_PADDING } from "../draw/sheet-xml";
import type { Worksheet } from "../workbook/workbook-model";
import type { CellLooks } from "./cell-looks";
import { readFrame, type SheetFrame } from "./sheet-frame";
import { RowIndex } from "./row-index";
import type { PictureStyle } from "./sheet-picture";

/** How an area of a sheet looks. Throws `UnreadableError` (damaged). */
export function areaLook({ scan }: Worksheet, looks: CellLooks, area: Area): AreaLook {
  const frame = readFrame(scan);
  const index = RowIndex.of(scan, () => true, rowsOf(area));
  const numbers = styleNumbers(index, frame, area);
  return {
    area,
    looks: looks.styles.map(plainLook),
    cells: numbers.map((row) => row.map((style) => (style < looks.styles.length ? style : 0))),
    merges: scan.surroundings.merges.filter((merge) => overlaps(merge, area)),
    columnWidths: Array.from({ length: columnsOf(area) }, (_, column) =>
      widthOf(frame, area.left + column),
    ),
    rowHeights: Array.from({ length: rowsOf(area) }, (_, row) => {
      const { height, hidden } = index.formatOf(area.top + row);
      return hidden ? null : height;
    }),
  };
}

/** The style of each cell: its own, else that of its row, else that of its column. */
function styleNumbers(
  index: RowIndex,
  frame: SheetFrame,
  area: Area,
): readonly (readonly number[])[] {
  return Array.from({ length: rowsOf(area) }, (_, offset) => {
    const row = area.top + offset;
    const own = index.formatOf(row).style;
    const styles = Array.from(
      { length: columnsOf(area) },
      (_column, column) => own ?? columnOf(frame, area.left + column)?.style ?? 0,
    );
    const cursor = index.cellsOf(row);
    while (cursor?.nextCell())
      if (contains(area, { row, column: cursor.column }))
        styles[cursor.column - area.left] = cursor.style;
    return styles;
  });
}

function columnOf(
  { columns }: SheetFrame,
  column: number,
): SheetFrame["columns"][number] | undefined {
  return columns.find(({ first, last }) => first <= column && column <= last);
}

function widthOf(frame: SheetFrame, column: number): number {
  const width = columnOf(frame, column)?.width ?? frame.defaultColumnWidth;
  return width === null ? frame.baseColumnWidth : Math.max(1, width - WIDTH_PADDING);
}

/** What a layout can say of a style. */
function plainLook(style: PictureStyle): Required<CellLook> {
  const { font, fill, horizontal, vertical, wrap, rotation, borders } = style;
  const { left, right, top, bottom } = borders;
  return {
    font: font.name,
    size: font.size,
    bold: font.bold,
    color: font.color === "#000000" ? null : font.color,
    fill: fill === "#FFFFFF" ? null : fill,
    horizontal: HORIZONTAL[horizontal] ?? "general",
    vertical: vertical === "top" || vertical === "bottom" ? vertical : "center",
    wrap,
    stacked: rotation === "stacked",
    // A line on one side only is the neighbour's, or underlines a title.
    border: left !== null || right !== null || (top !== null && bottom !== null) ? "thin" : "none",
  };
}

const HORIZONTAL: Readonly<Partial<Record<PictureStyle["horizontal"], CellLook["horizontal"]>>> = {
  left: "left",
  center: "center",
  right: "right",
  across: "center",
  distributed: "center",
};
