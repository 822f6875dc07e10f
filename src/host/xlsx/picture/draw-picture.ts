import { areaToA1, type Area } from "../../../core/grid/address";
import type { WorkbookModel, Worksheet } from "../workbook/workbook-model";
import { PLAIN_LOOKS, readLooks, type CellLooks } from "./cell-looks";
import { CellRows } from "./cell-rows";
import { fittedHeights } from "./fitted-heights";
import { baseColumnPixels, columnPixels, digitWidth, linePixels, pixelsOfPoints } from "./measures";
import { readTheme } from "./palette";
import { RowIndex } from "./row-index";
import { readFrame, type SheetFrame } from "./sheet-frame";
import { objectsOf } from "./sheet-objects";
import type {
  PictureMark,
  PictureObject,
  PictureRow,
  PictureStyle,
  SheetPicture,
} from "./sheet-picture";

/** Borders and fills show at most so many rows below the last content: forms are often formatted to the end. */
const DRAWN_BELOW_CONTENT = 200;
/** Excel's last column is 16,384; a merge may reach there. */
const COLUMNS_MAX = 1024;
/** Columns that only have a format show up to here: many are formatted to the end of the sheet. */
const COLUMNS_SHOWN = 52;

/** A sheet to be looked at: its picture at once, its cells by rows. */
export interface DrawnSheet {
  readonly picture: SheetPicture;
  /** Rows `from` to `to`, both included; those without anything to show are left out. */
  rows(from: number, to: number): readonly PictureRow[];
}

/** How the cells of a workbook look. Throws `UnreadableError` (damaged). */
export function looksOf(model: WorkbookModel): CellLooks {
  const part = model.linked("styles");
  if (part === null || !model.parts.has(part)) return PLAIN_LOOKS;
  return readLooks(model.parts, part, readTheme(model.parts, model.linked("theme")));
}

/** Throws `UnreadableError` (damaged). */
export function drawSheet(model: WorkbookModel, sheet: Worksheet, looks: CellLooks): DrawnSheet {
  const { scan } = sheet;
  const frame = readFrame(scan);
  const drawn = looks.styles.map(isDrawn);
  const index = RowIndex.of(scan, (style) => drawn[style] ?? false, DRAWN_BELOW_CONTENT);
  const { merges } = scan.surroundings;
  const objects = objectsOf(model.parts, sheet.part);
  const covered = [...merges, ...objects.map(areaOfObject)];
  const rows = rowsShown(index, covered);
  const columns = columnsShown(index, covered, frame, drawn);
  const widths = columnWidths(frame, looks, columns);
  const cells = new CellRows({ scan, index, frame, looks, model, drawn, columns });
  const defaultRowHeight =
    frame.defaultRowHeight === null
      ? linePixels(looks.defaultFont)
      : pixelsOfPoints(frame.defaultRowHeight);
  const picture: SheetPicture = {
    sheet: sheet.name,
    visibility: sheet.visibility,
    rows,
    columns,
    ...widths,
    ...fittedHeights({ rows, index, cells, frame, defaultRowHeight, widths, looks, merges }),
    defaultRowHeight,
    frozen: frame.frozen,
    merges,
    gridLines: frame.gridLines,
    rightToLeft: frame.rightToLeft,
    styles: looks.styles,
    marks: frame.marks.map(({ areas, rule, differential }): PictureMark => {
      const fill = differential === null ? null : looks.differentials[differential]?.fill;
      return { areas, rule, fill: fill ?? null };
    }),
    formats: looks.differentials,
    unjudged: unjudged(frame),
    objects,
  };
  return { picture, rows: (from, to) => cells.between(from, to) };
}

/** The areas of formats that are not shown, each once. */
function unjudged({ formats }: SheetFrame): readonly Area[] {
  const areas = formats.flatMap((format) => (format.condition ? [] : format.areas));
  return [...new Map(areas.map((area) => [areaToA1(area), area])).values()];
}

/** The cells an object surely reaches. */
function areaOfObject({ place }: PictureObject): Area {
  const { from } = place;
  const to = "to" in place ? place.to : from;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function rowsShown({ lastRow }: RowIndex, covered: readonly Area[]): number {
  const lowest = lastRow + DRAWN_BELOW_CONTENT;
  return (
    covered.reduce((last, { bottom }) => Math.max(last, Math.min(bottom, lowest)), lastRow) + 1
  );
}

function columnsShown(
  { lastColumn }: RowIndex,
  covered: readonly Area[],
  { columns }: SheetFrame,
  drawn: readonly boolean[],
): number {
  let rightmost = covered.reduce((last, { right }) => Math.max(last, right), lastColumn);
  for (const { last, style } of columns)
    if (drawn[style] && last < COLUMNS_SHOWN) rightmost = Math.max(rightmost, last);
  return Math.min(rightmost + 1, COLUMNS_MAX);
}

/** Whether a blank cell of the style shows. */
function isDrawn({ fill, borders }: PictureStyle): boolean {
  return fill !== null || Object.values(borders).some((line) => line !== null);
}

type Widths = Pick<SheetPicture, "columnWidths" | "defaultColumnWidth" | "hiddenColumns">;

function columnWidths(frame: SheetFrame, looks: CellLooks, columns: number): Widths {
  const digit = digitWidth(looks.defaultFont);
  const defaultColumnWidth =
    frame.defaultColumnWidth === null
      ? baseColumnPixels(frame.baseColumnWidth, digit)
      : columnPixels(frame.defaultColumnWidth, digit);
  const columnWidths = Array.from({ length: columns }, () => defaultColumnWidth);
  const hiddenColumns: number[] = [];
  for (const { first, last, width, hidden } of frame.columns)
    for (let column = first; column <= last && column < columns; column++) {
      if (hidden) hiddenColumns.push(column);
      if (width) columnWidths[column] = columnPixels(width, digit);
    }
  return { columnWidths, defaultColumnWidth, hiddenColumns };
}
