import type { Area } from "../../../src/core/grid/address";
import { areaToA1 } from "../../../src/core/grid/address";
import {
  around,
  columnsOf,
  insideSheet,
  intersect,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  printArea,
  rowsOf,
  sheetPrefix,
} from "../model/area";
import { DEFAULT_STYLE } from "../model/style";
import { hostType, type HostType, type Argument, type HostObject } from "../wire/definition";
import type { Desk } from "../wire/desk";
import { refuse } from "../wire/refusal";
import {
  CELL_READERS,
  checkShape,
  contentsChanged,
  readArray,
  writeContents,
  writeNumberFormats,
  type RangeTarget,
} from "./cell-arrays";
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./cell-properties";
import { CONDITIONAL_FORMATS, cutFormatsOut } from "./conditional-formats";
import { cutValidationOut, DATA_VALIDATION } from "./data-validation";
import { guardContent, guardPermission, placesOf } from "./guard";
import { setLink } from "./links";
import { RANGE_AREAS } from "./range-areas";
import { RANGE_FORMAT } from "./range-format";
import { WORKSHEET } from "./worksheet";

export function rangeOf(target: RangeTarget, area: Area): HostObject {
  if (!insideSheet(area) || area.top > area.bottom || area.left > area.right)
    return refuse("InvalidArgument", "The range would lie outside the sheet.");
  return RANGE.of({ sheet: target.sheet, area });
}

/** An argument that is a number; `otherwise` where it was left out. */
export function numberOr(value: Argument | undefined, otherwise: number): number {
  if (typeof value === "number") return value;
  return value === null || value === undefined
    ? otherwise
    : refuse("InvalidArgument", "A number was expected.");
}

function other(target: RangeTarget, argument: Argument | undefined): Area {
  const range = RANGE.target(argument);
  if (range) return range.area;
  const area = typeof argument === "string" ? parseAddress(argument)?.area : undefined;
  return area ?? refuse("InvalidArgument", `A range of ${target.sheet.name} was expected.`);
}

function used(target: RangeTarget, valuesOnly: Argument | undefined): HostObject | null {
  const area = target.sheet.usedArea(valuesOnly === true, target.area);
  return area ? rangeOf(target, area) : null;
}

const isEntireRow = (area: Area) => area.left === 0 && area.right === LAST_COLUMN;
const isEntireColumn = (area: Area) => area.top === 0 && area.bottom === LAST_ROW;

export const RANGE: HostType<RangeTarget> = hostType({
  kind: "Range",
  byReference: true,
  properties: {
    Address: { get: ({ sheet, area }) => sheetPrefix(sheet.name) + printArea(area) },
    CellCount: { get: ({ area }) => rowsOf(area) * columnsOf(area) },
    ColumnCount: { get: ({ area }) => columnsOf(area) },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowsOf(area) },
    RowIndex: { get: ({ area }) => area.top },
    Values: {
      get: (target, desk) => readArray(target, CELL_READERS.values, desk),
      set: writeContents,
      note: "null over the response limit; typed values are parsed as Excel parses them, with numfmt (inferred in detail)",
    },
    Formulas: {
      get: (target, desk) => readArray(target, CELL_READERS.formulas, desk),
      set: writeContents,
    },
    Text: {
      get: (target, desk) => readArray(target, CELL_READERS.text, desk),
      note: "formatted by numfmt; never #### for a narrow column",
    },
    NumberFormat: {
      get: (target, desk) => readArray(target, CELL_READERS.numberFormats, desk),
      set: writeNumberFormats,
    },
    ValueTypes: { get: (target, desk) => readArray(target, CELL_READERS.valueTypes, desk) },
    IsEntireColumn: { since: "1.7", get: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { since: "1.7", get: ({ area }) => isEntireRow(area) },
    ColumnHidden: {
      since: "1.2",
      get: ({ sheet, area }) => sheet.hiddenColumns.has(area.left),
      grade: "inferred",
      note: "of the first column only",
    },
    RowHidden: {
      since: "1.2",
      get: ({ sheet, area }) => sheet.hiddenRows.has(area.top),
      grade: "inferred",
      note: "of the first row only",
    },
    Hyperlink: {
      since: "1.7",
      get: ({ sheet, area }) =>
        sheet.links.get(areaToA1({ ...area, bottom: area.top, right: area.left })) ?? null,
      set: setLink,
    },
  },
  links: {
    Worksheet: { to: ({ sheet }) => WORKSHEET.of(sheet) },
    Format: { to: ({ sheet, area }) => RANGE_FORMAT.of({ sheet, areas: [area] }) },
    ConditionalFormats: {
      since: "1.6",
      to: ({ sheet, area }) => CONDITIONAL_FORMATS.of({ sheet, areas: [area] }),
    },
    DataValidation: {
      since: "1.8",
      to: ({ sheet, area }) => DATA_VALIDATION.of({ sheet, areas: [area] }),
    },
  },
  methods: {
    GetCell: {
      run: (target, [row, column]) => {
        const at = {
          row: target.area.top + numberOr(row, 0),
          column: target.area.left + numberOr(column, 0),
        };
        return rangeOf(target, { top: at.row, bottom: at.row, left: at.column, right: at.column });
      },
      note: "may lie outside the range",
    },
    GetRow: {
      run: (target, [row]) => {
        const at = target.area.top + numberOr(row, 0);
        return rangeOf(target, { ...target.area, top: at, bottom: at });
      },
    },
    GetColumn: {
      run: (target, [column]) => {
        const at = target.area.left + numberOr(column, 0);
        return rangeOf(target, { ...target.area, left: at, right: at });
      },
    },
    GetBoundingRect: {
      run: (target, [range]) => rangeOf(target, around(target.area, other(target, range))),
    },
    GetIntersection: {
      run: (target, [range]) => {
        const area = intersect(target.area, other(target, range));
        return area ? rangeOf(target, area) : refuse("ItemNotFound", "No intersection.");
      },
    },
    GetIntersectionOrNullObject: {
      since: "1.4",
      run: (target, [range]) => {
        const area = intersect(target.area, other(target, range));
        return area ? rangeOf(target, area) : null;
      },
    },
    GetOffsetRange: {
      run: (target, [rows, columns]) => {
        const { top, left, bottom, right } = target.area;
        const down = numberOr(rows, 0);
        const along = numberOr(columns, 0);
        return rangeOf(target, {
          top: top + down,
          bottom: bottom + down,
          left: left + along,
          right: right + along,
        });
      },
    },
    GetResizedRange: {
      since: "1.2",
      run: (target, [rows, columns]) =>
        rangeOf(target, {
          ...target.area,
          bottom: target.area.bottom + numberOr(rows, 0),
          right: target.area.right + numberOr(columns, 0),
        }),
    },
    GetAbsoluteResizedRange: {
      since: "1.7",
      run: (target, [rows, columns]) =>
        rangeOf(target, {
          ...target.area,
          bottom: target.area.top + numberOr(rows, 1) - 1,
          right: target.area.left + numberOr(columns, 1) - 1,
        }),
    },
    GetEntireRow: {
      run: (target) => rangeOf(target, { ...target.area, left: 0, right: LAST_COLUMN }),
    },
    GetEntireColumn: {
      run: (target) => rangeOf(target, { ...target.area, top: 0, bottom: LAST_ROW }),
    },
    GetLastCell: {
      run: (target) =>
        rangeOf(target, { ...target.area, top: target.area.bottom, left: target.area.right }),
    },
    GetLastRow: { run: (target) => rangeOf(target, { ...target.area, top: target.area.bottom }) },
    GetUsedRange: {
      run: (target, [valuesOnly]) =>
        used(target, valuesOnly) ?? refuse("ItemNotFound", "The range holds nothing."),
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      run: (target, [valuesOnly]) => used(target, valuesOnly),
    },
    GetMergedAreasOrNullObject: {
      since: "1.13",
      run: ({ sheet, area }, _, desk) => {
        desk.journal.undoLost.push("Range.getMergedAreasOrNullObject");
        const areas = sheet.mergesIn(area);
        return areas.length > 0 ? RANGE_AREAS.of({ sheet, areas }) : null;
      },
      note: "a read that costs the undo history (office-js#5918); noted in the journal",
    },
    Clear: {
      writes: true,
      run: (target, [applyTo], desk) => {
        clear(target, typeof applyTo === "string" ? applyTo : "All", desk);
        return null;
      },
      grade: "inferred",
      note: "formats take merges and conditional formats along, all takes links and validation too",
    },
    Merge: {
      writes: true,
      since: "1.2",
      run: (target, [across], desk) => {
        merge(target, across === true, desk);
        return null;
      },
    },
    Unmerge: {
      writes: true,
      since: "1.2",
      run: ({ sheet, area }, _, desk) => {
        guardPermission(sheet, "allowFormatCells");
        sheet.merges = sheet.merges.filter((merged) => !intersect(merged, area));
        desk.workbook.changed();
        return null;
      },
    },
    Select: {
      run: ({ sheet, area }, _, desk) => {
        if (sheet.visibility !== "Visible")
          return refuse("InvalidOperation", "A hidden sheet cannot be activated.");
        desk.workbook.selected({ sheet, area });
        return null;
      },
      note: "activates the sheet; a hidden sheet is refused (inferred)",
    },
    GetCellProperties: { since: "1.9", run: getCellProperties },
    GetRowProperties: { since: "1.9", run: getRowProperties },
    GetColumnProperties: { since: "1.9", run: getColumnProperties },
    SetCellProperties: { since: "1.9", writes: true, run: setCellProperties },
    SetRowProperties: { since: "1.9", writes: true, run: setRowProperties },
    SetColumnProperties: { since: "1.9", writes: true, run: setColumnProperties },
    _KeepReference: { run: () => null, note: "the executor hands out the reference" },
    _ValidateArraySize: {
      since: "1.3",
      run: ({ area }, [rows, columns]) => {
        checkShape(area, numberOr(rows, -1), numberOr(columns, -1));
        return null;
      },
      note: "sent by the client before writes above 1,500 cells, which it cuts into slices",
    },
  },
});

function clear(target: RangeTarget, applyTo: string, desk: Desk): void {
  const { sheet, area } = target;
  if (!["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo))
    refuse("InvalidArgument", `Clear what? ${applyTo}`);
  const formats = applyTo === "All" || applyTo === "Formats";
  const contents = applyTo === "All" || applyTo === "Contents";
  if (formats) guardPermission(sheet, "allowFormatCells");
  const kept = [...sheet.cellsIn(area)];
  if (contents && sheet.protection)
    for (const { row, column } of placesOf({ sheet, areas: [area] }))
      guardContent(sheet, row, column);
  for (const { row, column, cell } of kept)
    sheet.put(row, column, {
      value: contents ? "" : cell.value,
      formula: contents ? null : cell.formula,
      style: formats ? DEFAULT_STYLE : cell.style,
    });
  if (formats) {
    sheet.merges = sheet.merges.filter((merged) => !intersect(merged, area));
    cutFormatsOut({ sheet, areas: [area] });
  }
  if (applyTo === "All") cutValidationOut({ sheet, areas: [area] });
  if (applyTo === "All")
    for (const { row, column } of kept)
      sheet.links.delete(areaToA1({ top: row, left: column, bottom: row, right: column }));
  contentsChanged(target, desk);
}

function merge(target: RangeTarget, across: boolean, desk: Desk): void {
  const { sheet, area } = target;
  guardPermission(sheet, "allowFormatCells");
  const parts = across
    ? Array.from({ length: rowsOf(area) }, (_, row) => ({
        ...area,
        top: area.top + row,
        bottom: area.top + row,
      }))
    : [area];
  for (const part of parts) {
    sheet.merges = sheet.merges.filter((merged) => !intersect(merged, part));
    if (rowsOf(part) * columnsOf(part) === 1) continue;
    for (const { row, column, cell } of [...sheet.cellsIn(part)])
      if (row !== part.top || column !== part.left)
        sheet.put(row, column, { value: "", formula: null, style: cell.style });
    sheet.merges.push(part);
  }
  contentsChanged(target, desk);
}
