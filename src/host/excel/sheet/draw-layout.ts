import { areaToA1, columnLetters, toA1 } from "../../../core/grid/address";
import { columnsOf, rowsOf } from "../../../core/grid/area-parts";
import type {
  DrawnChart,
  PageSetup,
  SheetDrawing,
  Validation,
} from "../../../core/sheets/sheet-drawing";
import { addressLists } from "../address-lists";
import { areasAt, rangeAt } from "../ranges";
import { drawnArea, type SheetPlace } from "./sheet-place";

/**
 * Points of a column so many characters wide. A character of the default font of Chinese Excel (等线 or
 * 宋体, 11 points) takes 8 pixels, the column 5 more; a pixel is 3/4 point.
 */
export function columnPoints(characters: number): number {
  return Math.round(characters * 8 + 5) * 0.75;
}

/** Queues widths and heights; rows without a height of their own fit their text. */
export function queueSizes(sheet: Excel.Worksheet, drawing: SheetDrawing, place: SheetPlace): void {
  drawing.columnWidths.forEach((characters, column) => {
    const letters = columnLetters(place.cell({ row: 0, column }).column);
    rangeAt(sheet, `${letters}:${letters}`).format.columnWidth = columnPoints(characters);
  });
  rangeAt(sheet, place.area(drawnArea(drawing))).format.autofitRows();
  for (const [points, rows] of rowsByHeight(drawing)) {
    const cells = rows.map((row) => {
      const at = place.cell({ row, column: 0 });
      return { top: at.row, left: at.column, bottom: at.row, right: at.column };
    });
    for (const addresses of addressLists(cells))
      areasAt(sheet, addresses).format.rowHeight = points;
  }
}

function rowsByHeight({ rowHeights }: SheetDrawing): ReadonlyMap<number, readonly number[]> {
  const byHeight = new Map<number, number[]>();
  for (const [row, points] of Object.entries(rowHeights))
    byHeight.set(points, [...(byHeight.get(points) ?? []), Number(row)]);
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
}
