import type ExcelJS from "exceljs";
import { parseArea } from "../model/area";
import { BLANK_CELL, type Sheet } from "../model/sheet";
import {
  DEFAULT_STYLE,
  type Border,
  type BorderSide,
  type CellStyle,
  type Font,
} from "../model/style";
import { colourOf } from "./colours";

/** How the cells of a sheet look, how wide and high they are, what is merged and annotated. */
export function loadLooks(from: ExcelJS.Worksheet, sheet: Sheet, digit: number): void {
  const known = new Map<string, CellStyle>();
  from.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.height) sheet.rowHeights.set(rowNumber - 1, row.height);
    if (row.hidden) sheet.hiddenRows.add(rowNumber - 1);
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const style = shared(styleOf(cell.style), known);
      sheet.put(rowNumber - 1, columnNumber - 1, { ...BLANK_CELL, style });
      if (cell.note !== (undefined as unknown))
        loadNote(cell, rowNumber - 1, columnNumber - 1, sheet);
    });
  });
  for (let column = 1; column <= from.columnCount; column++) {
    const { width, hidden } = from.getColumn(column);
    if (width !== undefined) sheet.columnWidths.set(column - 1, pointsOf(width, digit));
    if (hidden) sheet.hiddenColumns.add(column - 1);
  }
  sheet.merges = from.model.merges.flatMap((address) => parseArea(address) ?? []);
}

/** A column's width in the file, room at both sides included (ECMA-376 part 1, 18.3.1.13), to points. */
function pointsOf(width: number, digit: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
  return pixels * 0.75;
}

/** Cells of one look share one object: sheets have thousands of cells and a dozen looks. */
function shared(style: CellStyle, known: Map<string, CellStyle>): CellStyle {
  const key = JSON.stringify(style);
  if (key === JSON.stringify(DEFAULT_STYLE)) return DEFAULT_STYLE;
  const found = known.get(key) ?? style;
  known.set(key, found);
  return found;
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  middle: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function styleOf(style: Partial<ExcelJS.Style>): CellStyle {
  const { alignment, protection } = style;
  const rotation = alignment?.textRotation;
  return {
    ...DEFAULT_STYLE,
    numberFormat: style.numFmt ?? "General",
    font: fontOf(style.font),
    fill: fillOf(style.fill),
    horizontal: HORIZONTAL[alignment?.horizontal ?? ""] ?? "General",
    vertical: VERTICAL[alignment?.vertical ?? ""] ?? "Bottom",
    wrap: alignment?.wrapText ?? false,
    shrink: alignment?.shrinkToFit ?? false,
    indent: alignment?.indent ?? 0,
    textOrientation: rotation === "vertical" ? 180 : (rotation ?? 0),
    borders: bordersOf(style.border),
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  };
}

function fontOf(font: Partial<ExcelJS.Font> | undefined): Font {
  const { underline } = font ?? {};
  return {
    name: font?.name ?? DEFAULT_STYLE.font.name,
    size: font?.size ?? DEFAULT_STYLE.font.size,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline:
      underline === true || underline === "single" ? "Single" : underline ? "Double" : "None",
    strikethrough: font?.strike ?? false,
    color: colourOf(font?.color) ?? "#000000",
  };
}

function fillOf(fill: ExcelJS.Fill | undefined): string | null {
  if (fill?.type !== "pattern" || fill.pattern === "none") return null;
  return colourOf(fill.fgColor) ?? "#000000";
}

const SIDES: readonly (readonly ["top" | "bottom" | "left" | "right", BorderSide])[] = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
];
const LINES: Readonly<Record<string, readonly [string, string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  double: ["Double", "Thick"],
};

function bordersOf(borders: Partial<ExcelJS.Borders> | undefined): CellStyle["borders"] {
  const found: Partial<Record<BorderSide, Border>> = {};
  for (const [side, name] of SIDES) {
    const border = borders?.[side];
    if (!border?.style) continue;
    const [style, weight] = LINES[border.style] ?? ["Continuous", "Thin"];
    found[name] = { style, weight, color: colourOf(border.color) ?? "#000000" };
  }
  return found;
}

function loadNote(cell: ExcelJS.Cell, row: number, column: number, sheet: Sheet): void {
  const note = cell.note as string | ExcelJS.Comment | undefined;
  if (note === undefined) return;
  const content =
    typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join("");
  const id = `{note ${String(row)} ${String(column)}}`;
  sheet.notes.push({ id, row, column, author: "", content, visible: false });
}
