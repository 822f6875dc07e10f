import type { Area } from "../../../src/core/grid/address";
import { columnsOf, printArea, rowsOf, sheetPrefix } from "../model/area";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../model/sheet";
import type { CellStyle } from "../model/style";
import { BORDER_SIDES } from "../model/style";
import { HostObject, type Argument } from "../wire/definition";
import type { Desk } from "../wire/desk";
import type { Json } from "../wire/messages";
import { refuse } from "../wire/refusal";
import { checkShape, type RangeTarget } from "./cell-arrays";
import { RANGE_FORMAT } from "./range-format";
import { borderOf, record } from "./style-access";
import { camel } from "../wire/paths";

function optionsOf(argument: Argument | undefined): Record<string, Json> {
  return argument instanceof HostObject ? {} : record(argument ?? null);
}

/** The wanted facts of one cell, in camelCase; a fact the stand-in lacks is refused. */
function cellFacts(target: RangeTarget, row: number, column: number, wanted: Json): Json {
  const cell: Area = { top: row, bottom: row, left: column, right: column };
  const { style } = target.sheet.cell(row, column);
  const facts: Record<string, Json> = {};
  for (const [name, inner] of Object.entries(record(wanted))) {
    if (inner === false || inner === null) continue;
    if (name === "address") facts[name] = sheetPrefix(target.sheet.name) + printArea(cell);
    else if (name === "format") facts[name] = formatFacts(style, record(inner));
    else refuse("ApiNotFound", `The stand-in gives no cell property ${name}.`);
  }
  return facts;
}

function formatFacts(style: CellStyle, wanted: Record<string, Json>): Json {
  const all: Record<string, Json> = {
    fill: { color: style.fill ?? "#FFFFFF" },
    font: { ...style.font },
    protection: { locked: style.locked, formulaHidden: style.formulaHidden },
    horizontalAlignment: style.horizontal,
    verticalAlignment: style.vertical,
    wrapText: style.wrap,
    textOrientation: style.textOrientation,
    indentLevel: style.indent,
    shrinkToFit: style.shrink,
    borders: Object.fromEntries(
      BORDER_SIDES.map((side) => [camel(side.replace("Edge", "")), { ...borderOf(style, side) }]),
    ),
  };
  return chosen(all, wanted);
}

function chosen(all: Record<string, Json>, wanted: Record<string, Json>): Json {
  const facts: Record<string, Json> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (inner === false || inner === null) continue;
    const value = all[name] ?? refuse("ApiNotFound", `The stand-in gives no property ${name}.`);
    if (inner === true) facts[name] = value;
    // What is wanted of borders is wanted of every side, as the client's types have it.
    else if (name === "borders")
      facts[name] = Object.fromEntries(
        Object.entries(record(value)).map(([side, border]) => [
          side,
          chosen(record(border), record(inner)),
        ]),
      );
    else facts[name] = chosen(record(value), record(inner));
  }
  return facts;
}

export function getCellProperties(
  target: RangeTarget,
  [options]: readonly Argument[],
  desk: Desk,
): Json {
  const { area } = target;
  const wanted = optionsOf(options);
  desk.journal.cellsRead += rowsOf(area) * columnsOf(area);
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column++)
      cells.push(cellFacts(target, row, column, wanted));
    rows.push(cells);
  }
  return rows;
}

export function getRowProperties(
  { sheet, area }: RangeTarget,
  [options]: readonly Argument[],
): Json {
  const { format } = optionsOf(options);
  return Array.from({ length: rowsOf(area) }, (_, index) => {
    const row = area.top + index;
    const set = sheet.rowHeights.get(row);
    const sizes = { rowHeight: set ?? DEFAULT_ROW_HEIGHT, useStandardHeight: set === undefined };
    return { rowIndex: row, ...(format ? { format: chosen(sizes, record(format)) } : {}) };
  });
}

export function getColumnProperties(
  { sheet, area }: RangeTarget,
  [options]: readonly Argument[],
): Json {
  const { format } = optionsOf(options);
  return Array.from({ length: columnsOf(area) }, (_, index) => {
    const column = area.left + index;
    const set = sheet.columnWidths.get(column);
    const sizes = { columnWidth: set ?? DEFAULT_COLUMN_WIDTH, useStandardWidth: set === undefined };
    return { columnIndex: column, ...(format ? { format: chosen(sizes, record(format)) } : {}) };
  });
}

/** Sets a tree of properties through the same objects that single sets go through. */
function apply(object: HostObject, settings: Record<string, Json>, desk: Desk): void {
  for (const [name, value] of Object.entries(settings)) {
    const property = object.property(name);
    if (property?.set) {
      property.set(value, desk);
      continue;
    }
    const link = object.link(name)?.to(desk);
    if (!link) return refuse("ApiNotFound", `The stand-in sets no ${object.kind}.${name}.`);
    if (link.item && name === "borders") applyBorders(link, record(value), desk);
    else apply(link, record(value), desk);
  }
}

function applyBorders(borders: HostObject, settings: Record<string, Json>, desk: Desk): void {
  for (const [side, value] of Object.entries(settings)) {
    const edge = side.slice(0, 1).toUpperCase() + side.slice(1);
    const name = edge.startsWith("Diagonal") || edge.startsWith("Inside") ? edge : `Edge${edge}`;
    const border = borders.item?.(name, desk);
    if (border) apply(border, record(value), desk);
  }
}

function setEach(
  target: RangeTarget,
  settings: Argument | undefined,
  desk: Desk,
  areaOf: (row: number, column: number) => Area,
): void {
  if (!Array.isArray(settings)) return refuse("InvalidArgument", "An array was expected.");
  settings.forEach((entry, first) => {
    const cells = Array.isArray(entry) ? entry : [entry];
    cells.forEach((cell, second) => {
      const { format } = record(cell);
      if (!format) return;
      const set = { sheet: target.sheet, areas: [areaOf(first, second)] };
      apply(RANGE_FORMAT.of(set), record(format), desk);
    });
  });
}

export function setCellProperties(
  target: RangeTarget,
  [settings]: readonly Argument[],
  desk: Desk,
): null {
  const { area } = target;
  if (Array.isArray(settings))
    checkShape(
      area,
      settings.length,
      ...settings.map((row) => (Array.isArray(row) ? row.length : 0)),
    );
  setEach(target, settings, desk, (row, column) => ({
    top: area.top + row,
    bottom: area.top + row,
    left: area.left + column,
    right: area.left + column,
  }));
  return null;
}

export function setRowProperties(
  target: RangeTarget,
  [settings]: readonly Argument[],
  desk: Desk,
): null {
  const { area } = target;
  if (Array.isArray(settings)) checkShape({ ...area, right: area.left }, settings.length, 1);
  setEach(target, settings, desk, (row) => ({
    ...area,
    top: area.top + row,
    bottom: area.top + row,
  }));
  return null;
}

export function setColumnProperties(
  target: RangeTarget,
  [settings]: readonly Argument[],
  desk: Desk,
): null {
  const { area } = target;
  if (Array.isArray(settings)) checkShape({ ...area, bottom: area.top }, 1, settings.length);
  setEach(target, settings, desk, (column) => ({
    ...area,
    left: area.left + column,
    right: area.left + column,
  }));
  return null;
}
