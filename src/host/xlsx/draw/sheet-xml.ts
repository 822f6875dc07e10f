import { type Area, areaToA1, LAST_COLUMN, referenceToA1, toA1 } from "../../../core/grid/address";
import type { PageSetup, SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { type Dialect, XML_DECLARATION } from "../package/dialect";
import { escapeAttribute, toUtf8 } from "../xml/xml-text";
import { ByteOutput } from "../zip/byte-output";
import type { PlacedCell } from "./drawn-cells";
import { rowsXml } from "./rows-xml";
import { validationsXml } from "./validations-xml";

/** What a sheet's file adds to a width in characters: 5 pixels of room, of 8 that 宋体 11 has a character. */
export const WIDTH_PADDING = 0.625;

/** Of a row of 宋体 11 without text, in points. */
const ROW_HEIGHT = "13.5";

const PAPER = { A4: "9", A3: "8" } as const;

/** What a new sheet's XML needs from the workbook around it. */
export interface SheetContext {
  readonly dialect: Dialect;
  readonly styleOf: (cell: PlacedCell) => number;
  /** The name under which a drawing's sheet now stands. */
  readonly nameOf: (wished: string) => string;
  /** Id of the link to the drawing with the charts; null without charts. */
  readonly drawing: string | null;
}

/**
 * The worksheet part that shows the drawing, whose `cells` are `placedCells`: XML in UTF-8. Row by row,
 * so that the text of a long list, in Chinese twice as large, is never held as a whole.
 */
export function sheetPart(
  drawing: SheetDrawing,
  cells: readonly PlacedCell[],
  context: SheetContext,
): Uint8Array {
  const output = new ByteOutput();
  for (const piece of sheetXml(drawing, cells, context)) output.push(toUtf8(piece));
  return output.join();
}

/** Children in the order of the schema. */
function* sheetXml(
  drawing: SheetDrawing,
  cells: readonly PlacedCell[],
  context: SheetContext,
): Iterable<string> {
  const { dialect } = context;
  yield (
    `${XML_DECLARATION}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.office}">` +
    (drawing.page ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    dimensionXml(cells) +
    viewXml(drawing.frozenRows) +
    `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>` +
    columnsXml(drawing.columnWidths) +
    "<sheetData>"
  );
  yield* rowsXml(cells, drawing.rowHeights, context.styleOf);
  yield (
    "</sheetData>" +
    protectionXml(drawing.protection) +
    (drawing.filter ? `<autoFilter ref="${areaToA1(drawing.filter)}"/>` : "") +
    mergesXml(drawing.merges) +
    validationsXml(drawing.validations) +
    linksXml(drawing, context.nameOf) +
    (drawing.page ? pageXml(drawing.page) : "") +
    (context.drawing === null ? "" : `<drawing r:id="${context.drawing}"/>`) +
    "</worksheet>"
  );
}

function dimensionXml(cells: readonly PlacedCell[]): string {
  if (cells.length === 0) return "";
  const columns = cells.map(({ at }) => at.column);
  const area: Area = {
    top: cells[0]?.at.row ?? 0,
    bottom: cells[cells.length - 1]?.at.row ?? 0,
    left: columns.reduce((a, b) => Math.min(a, b)),
    right: columns.reduce((a, b) => Math.max(a, b)),
  };
  return `<dimension ref="${areaToA1(area)}"/>`;
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const first = toA1({ row: frozenRows, column: 0 });
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${String(frozenRows)}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, column) => {
    const number = String(column + 1);
    return `<col min="${number}" max="${number}" width="${String(width + WIDTH_PADDING)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

/** Attributes that permit are written as "0": they name what is locked. */
function protectionXml(protection: SheetDrawing["protection"]): string {
  if (!protection) return "";
  return protection.allowFormatting
    ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>'
    : '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
}

function mergesXml(merges: readonly Area[]): string {
  const cells = merges.map((area) => `<mergeCell ref="${areaToA1(area)}"/>`);
  return cells.length === 0
    ? ""
    : `<mergeCells count="${String(cells.length)}">${cells.join("")}</mergeCells>`;
}

function linksXml(drawing: SheetDrawing, nameOf: SheetContext["nameOf"]): string {
  const links = linkElements(drawing, nameOf, "");
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** Excel reads so many links of a sheet; a cell beyond them keeps its text, and the file stays whole. */
const MOST_LINKS = 65_530;

/** The `hyperlink` elements of a drawing's cells. */
export function linkElements(
  { cells }: SheetDrawing,
  nameOf: SheetContext["nameOf"],
  prefix: string,
): readonly string[] {
  const linked = cells.flatMap(({ at, link }) => (link ? [{ at, link }] : []));
  return linked.slice(0, MOST_LINKS).map(({ at, link }) => {
    const place = referenceToA1({ sheet: nameOf(link.sheet), at: link.at });
    return `<${prefix}hyperlink ref="${toA1(at)}" location="${escapeAttribute(place)}"/>`;
  });
}

function pageXml({ paper, orientation, fit, margins, centered, breaks }: PageSetup): string {
  const { left, right, top, bottom } = margins;
  return (
    (centered ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins left="${String(left)}" right="${String(right)}" top="${String(top)}" bottom="${String(bottom)}" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${PAPER[paper]}" orientation="${orientation}" fitToWidth="${String(fit.wide)}" fitToHeight="${String(fit.tall)}"/>` +
    breaksXml(breaks ?? [])
  );
}

function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const count = String(rows.length);
  const breaks = rows.map(
    (row) => `<brk id="${String(row)}" max="${String(LAST_COLUMN)}" man="1"/>`,
  );
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join("")}</rowBreaks>`;
}
