import { areaToA1, columnLetters, type Position, toA1 } from "../../../core/grid/address";
import { columnsOf, rowsOf } from "../../../core/grid/area-parts";
import { cellAreas } from "../../../core/grid/cell-areas";
import type {
  DrawnChart,
  PageSetup,
  SheetDrawing,
  Validation,
} from "../../../core/sheets/sheet-drawing";
import { addressLists } from "../address-lists";
import { areasAt, rangeAt } from "../ranges";
import { drawnArea, type Resizable, type SheetPlace } from "./sheet-place";

/**
 * Points of a column so many characters wide. A character of the default font of Chinese Excel (等线 or
 * 宋体, 11 points) takes 8 pixels, the column 5 more; a pixel is 3/4 point.
 */
function columnPoints(characters: number): number {
  return Math.round(characters * 8 + 5) * 0.75;
}

/** Characters of a column so many points wide: what `columnPoints` makes wide, this makes of it again. */
export function columnCharacters(points: number): number {
  return Math.max(1, (points / 0.75 - 5) / 8);
}

/**
 * Queues the widths and heights of columns and rows that may be resized; rows without a height of their
 * own fit their text.
 */
export function queueSizes(
  sheet: Excel.Worksheet,
  drawing: SheetDrawing,
  place: SheetPlace,
  resizable: Resizable,
): void {
  drawing.columnWidths.forEach((characters, offset) => {
    const { column } = place.cell({ row: 0, column: offset });
    if (!resizable.column(column)) return;
    const letters = columnLetters(column);
    rangeAt(sheet, `${letters}:${letters}`).format.columnWidth = columnPoints(characters);
  });
  const area = place.area(drawnArea(drawing));
  const fitted = rowCells(rowsFrom(area.top, area.bottom).filter((row) => resizable.row(row)));
  for (const addresses of addressLists(cellAreas(fitted)))
    areasAt(sheet, addresses).format.autofitRows();
  for (const [points, rows] of rowsByHeight(drawing, place)) {
    const set = rowCells(rows.filter((row) => resizable.row(row)));
    for (const addresses of addressLists(cellAreas(set)))
      areasAt(sheet, addresses).format.rowHeight = points;
  }
}

function rowsFrom(top: number, bottom: number): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
}

/** A cell of each row stands for the row. */
function rowCells(rows: readonly number[]): readonly Position[] {
  return rows.map((row) => ({ row, column: 0 }));
}

/** The rows of the sheet by the height the drawing gives them. */
function rowsByHeight(
  { rowHeights }: SheetDrawing,
  place: SheetPlace,
): ReadonlyMap<number, readonly number[]> {
  const byHeight = new Map<number, number[]>();
  for (const [offset, points] of Object.entries(rowHeights)) {
    const { row } = place.cell({ row: Number(offset), column: 0 });
    const rows = byHeight.get(points);
    if (rows) rows.push(row);
    else byHeight.set(points, [row]);
  }
  return byHeight;
}

/** A list is one text of at most 255 characters, and a comma ends an item; another list is left out. */
const LIST_MAX = 255;

export function queueValidation(
  sheet: Excel.Worksheet,
  validation: Validation,
  place: SheetPlace,
): void {
  const rule = ruleOf(validation.rule, place);
  if (rule === null) return;
  const { dataValidation } = rangeAt(sheet, place.area(validation.area));
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  const { prompt, error } = validation;
  if (prompt)
    dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  dataValidation.errorAlert = {
    showAlert: error !== null,
    style: error?.style === "warning" ? "Warning" : "Stop",
    title: error?.title ?? "",
    message: error?.text ?? "",
  };
}

function ruleOf(rule: Validation["rule"], place: SheetPlace): Excel.DataValidationRule | null {
  if (rule.kind === "list") {
    const source = rule.items.join(",");
    const fits = source.length <= LIST_MAX && rule.items.every((item) => !item.includes(","));
    return fits ? { list: { inCellDropDown: true, source } } : null;
  }
  const bound = (text: string) => (text.startsWith("=") ? place.formula(text) : Number(text));
  return {
    decimal: { operator: "Between", formula1: bound(rule.from), formula2: bound(rule.to) },
  };
}

/** Queues a chart over its cells. */
export function queueChart(sheet: Excel.Worksheet, chart: DrawnChart, place: SheetPlace): void {
  const rangeOf = (area: DrawnChart["over"]) => rangeAt(sheet, place.area(area));
  const [first, ...others] = chart.series;
  if (!first) return;
  const type = chart.kind === "bar" ? "BarClustered" : "ColumnClustered";
  const seriesBy = columnsOf(first.values) > rowsOf(first.values) ? "Rows" : "Columns";
  const drawn = sheet.charts.add(type, rangeOf(first.values), seriesBy);
  drawn.title.text = chart.title;
  const categories = rangeOf(chart.categories);
  const series = [drawn.series.getItemAt(0), ...others.map(({ name }) => drawn.series.add(name))];
  chart.series.forEach(({ name, values }, index) => {
    const one = series[index];
    if (!one) return;
    one.name = name;
    if (index > 0) one.setValues(rangeOf(values));
    one.setXAxisValues(categories);
  });
  drawn.legend.visible = chart.series.length > 1;
  const { top, left, bottom, right } = place.area(chart.over);
  drawn.setPosition(toA1({ row: top, column: left }), toA1({ row: bottom, column: right }));
}

/** Queues the page set-up, which Excel may refuse where no printer is installed. */
export function queuePage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = page.paper;
  const { wide, tall } = page.fit;
  pageLayout.zoom = {
    horizontalFitToPages: wide,
    ...(tall > 0 ? { verticalFitToPages: tall } : {}),
  };
  pageLayout.centerHorizontally = page.centered;
  pageLayout.setPrintMargins("Inches", page.margins);
  pageLayout.setPrintArea(areaToA1(page.printArea));
  if (page.titleRows) {
    const [first, last] = page.titleRows;
    pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
  for (const row of page.breaks ?? []) sheet.horizontalPageBreaks.add(toA1({ row, column: 0 }));
}
