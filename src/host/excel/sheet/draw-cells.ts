import { referenceToA1, toA1 } from "../../../core/grid/address";
import { columnsOf, rowsOf } from "../../../core/grid/area-parts";
import type { DrawnCell, SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { addressLists } from "../address-lists";
import { areasAt, rangeAt } from "../ranges";
import { textEntered } from "../write/entered";
import { drawnArea, type SheetPlace } from "./sheet-place";
import { styleGroups, type StyleGroup } from "./style-groups";

type Entry = string | number | null;

/** Queues contents, links, looks and merges of a drawing; nothing is sent yet. */
export function queueCells(sheet: Excel.Worksheet, drawing: SheetDrawing, place: SheetPlace): void {
  // A link brings its own look and text, so contents and looks come after it.
  for (const cell of drawing.cells) queueLink(sheet, cell, place);
  queueContents(sheet, drawing, place);
  for (const group of styleGroups(drawing.cells)) queueStyle(sheet, group, place);
  for (const merge of drawing.merges) {
    rangeAt(sheet, place.area(merge)).merge(false);
  }
}

function queueLink(sheet: Excel.Worksheet, { at, link, content }: DrawnCell, place: SheetPlace) {
  if (link === null) return;
  const documentReference = referenceToA1(link);
  // Without a text Excel would show the address; the contents that follow take its place.
  const textToDisplay = content.kind === "text" ? content.text : documentReference;
  const range = rangeAt(sheet, toA1(place.cell(at)));
  range.hyperlink = { documentReference, textToDisplay };
}

/** Formats first, since they decide how what is typed is taken; both as arrays of the whole area. */
function queueContents(sheet: Excel.Worksheet, drawing: SheetDrawing, place: SheetPlace): void {
  const area = drawnArea(drawing);
  const formats = blankTable(rowsOf(area), columnsOf(area));
  const entries = blankTable(rowsOf(area), columnsOf(area));
  for (const { at, content, style } of drawing.cells) {
    const row = at.row;
    if (style.numberFormat !== "General") set(formats, row, at.column, style.numberFormat);
    set(entries, row, at.column, entryOf(content, style.numberFormat, place));
  }
  const range = rangeAt(sheet, place.area(area));
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  range.formulas = entries;
}

/** Cells that are null are left alone. */
function blankTable(rows: number, columns: number): Entry[][] {
  return Array.from({ length: rows }, () => new Array<Entry>(columns).fill(null));
}

function set(table: Entry[][], row: number, column: number, entry: Entry): void {
  const cells = table[row];
  if (cells) cells[column] = entry;
}

function entryOf(content: DrawnCell["content"], numberFormat: string, place: SheetPlace): Entry {
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
      return textEntered(content.text, numberFormat);
    case "number":
      return Number(content.decimal);
    case "formula":
      return place.formula(content.formula);
  }
}

/** Office.js's number for characters stacked from top to bottom; files and VBA have others. */
export const STACKED = 180;

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function queueStyle(sheet: Excel.Worksheet, group: StyleGroup, place: SheetPlace): void {
  const { style } = group;
  for (const addresses of addressLists(group.areas.map((area) => place.area(area)))) {
    const { format } = areasAt(sheet, addresses);
    format.font.name = style.font;
    format.font.size = style.size;
    format.font.bold = style.bold;
    if (style.color !== null) format.font.color = style.color;
    if (style.fill !== null) format.fill.color = style.fill;
    format.horizontalAlignment = HORIZONTAL[style.horizontal];
    format.verticalAlignment = VERTICAL[style.vertical];
    format.wrapText = style.wrap;
    if (style.stacked) format.textOrientation = STACKED;
    if (!style.locked) format.protection.locked = false;
    if (style.border === "thin") queueBorders(format.borders, group);
  }
}

/** Inner borders only where there are some: Excel refuses them for a single row or column. */
function queueBorders(
  borders: Excel.RangeBorderCollection,
  { severalRows, severalColumns }: StyleGroup,
): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  const inner = [
    ...(severalRows ? (["InsideHorizontal"] as const) : []),
    ...(severalColumns ? (["InsideVertical"] as const) : []),
  ];
  for (const side of [...edges, ...inner]) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
  }
}
