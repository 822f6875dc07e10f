import type { SheetDrawing } from "../../../core/sheets/sheet-drawing";
import { freeSheetName } from "../../../core/sheets/sheet-name";
import type { Inserted, InsertRefusal, Outcome } from "../../port";
import { requestCalculation } from "../edit/calculation";
import { CONTENT_TYPE } from "../package/dialect";
import { addLinkedPart, freePartName, linkPart } from "../package/linked-parts";
import { CellStyleBook } from "../styles/cell-style-book";
import { stylesPart } from "../styles/styles-part";
import type { WorkbookModel } from "../workbook/workbook-model";
import { child, rootElement } from "../xml/element-tree";
import { toUtf8 } from "../xml/xml-text";
import { addTitle } from "./document-summary";
import { chartXml, drawingXml } from "./chart-xml";
import { areaOfCells, placedCells, type PlacedCell } from "./drawn-cells";
import { namesOf } from "./sheet-names";
import { sheetPart } from "./sheet-xml";
import { listSheet, sheetNames } from "./workbook-list";

/**
 * Adds a sheet behind the last one. `nameOf` gives the names under which other new sheets stand, so
 * that links find them. Refused where the structure of the workbook is protected. Throws
 * `RangeError` for a drawing that no sheet can hold.
 */
export function insertSheet(
  model: WorkbookModel,
  drawing: SheetDrawing,
  nameOf: (wished: string) => string = (wished) => wished,
): Outcome<Inserted, InsertRefusal> {
  if (isStructureProtected(model)) return { ok: false, error: { code: "workbook-protected" } };
  const { parts, book } = model;
  const name = freeSheetName(drawing.name, sheetNames(parts, book.name));
  const cells = placedCells(drawing);
  model.wholly(() => {
    addSheet(model, drawing, cells, {
      name,
      nameOf: (wished) => (wished === drawing.name ? name : nameOf(wished)),
    });
  });
  const area = areaOfCells(cells, { row: 0, column: 0 });
  return { ok: true, value: { sheet: name, area, newSheet: true, pageRefused: false } };
}

function isStructureProtected({ parts, book }: WorkbookModel): boolean {
  const protection = child(rootElement(parts.part(book.name), book.name), "workbookProtection");
  return /^(?:1|true)$/.test(protection?.attributes.lockStructure ?? "");
}

function addSheet(
  model: WorkbookModel,
  drawing: SheetDrawing,
  cells: readonly PlacedCell[],
  { name, nameOf }: { readonly name: string; readonly nameOf: (wished: string) => string },
): void {
  const { parts, book } = model;
  const { dialect } = book;
  const styleOf = styleNumbers(model, cells);
  const part = freePartName(parts, "xl/worksheets/sheet", ".xml");
  const charts = drawing.charts.length > 0 ? "rId1" : null;
  const link = addLinkedPart(parts, dialect, {
    from: book.name,
    kind: "worksheet",
    name: part,
    contentType: CONTENT_TYPE.worksheet,
    bytes: sheetPart(drawing, cells, { dialect, styleOf, nameOf, drawing: charts }),
  });
  if (charts !== null) addCharts(model, part, drawing, name);
  listSheet(parts, book.name, dialect, { name, link, names: namesOf(drawing, name) });
  addTitle(parts, name);
  model.reload();
  if (drawing.cells.some(({ content }) => content.kind === "formula")) requestCalculation(model);
}

/** Puts the styles of the cells behind the workbook's own and tells their numbers. */
export function styleNumbers(
  model: WorkbookModel,
  cells: readonly PlacedCell[],
): (cell: PlacedCell) => number {
  const part = stylesPart(model);
  const styles = new CellStyleBook(model.parts.part(part), part);
  const numbers = new Map(cells.map(({ style }) => [style, styles.indexOf(style)]));
  model.parts.splice(part, styles.splices());
  model.reload();
  return ({ style }) => numbers.get(style) ?? 0;
}

function addCharts(
  { parts, book: { dialect } }: WorkbookModel,
  sheet: string,
  drawing: SheetDrawing,
  name: string,
): void {
  const drawingPart = freePartName(parts, "xl/drawings/drawing", ".xml");
  const links = drawing.charts.map((chart, order) => {
    const part = freePartName(parts, "xl/charts/chart", ".xml");
    parts.add(part, toUtf8(chartXml(chart, drawing, name, dialect)));
    return { id: `rId${String(order + 1)}`, part };
  });
  addLinkedPart(parts, dialect, {
    from: sheet,
    kind: "drawing",
    name: drawingPart,
    contentType: CONTENT_TYPE.drawing,
    bytes: toUtf8(
      drawingXml(
        drawing.charts,
        links.map(({ id }) => id),
        dialect,
      ),
    ),
  });
  for (const { part } of links)
    linkPart(parts, dialect, {
      from: drawingPart,
      kind: "chart",
      name: part,
      contentType: CONTENT_TYPE.chart,
    });
}
