import { areaToA1, toA1 } from "../../../src/core/grid/address";
import { displayed } from "./displayed";
import type { Sheet } from "./sheet";
import type { StandInWorkbook } from "./workbook";

/**
 * Everything that is saved with the file, as plain data: two equal pictures are the same workbook,
 * property by property. Ids and the selection are left out.
 */
export function picture(workbook: StandInWorkbook): Record<string, unknown> {
  return {
    sheets: workbook.sheets.map(sheetPicture),
    names: workbook.names.map((name) => ({ ...name })),
    customXmlParts: workbook.customXmlParts.map(({ xml }) => xml),
    structureProtected: workbook.structureProtected,
  };
}

function sheetPicture(sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [row, inside] of [...sheet.rows].sort(([a], [b]) => a - b))
    for (const [column, cell] of [...inside].sort(([a], [b]) => a - b))
      cells[toA1({ row, column })] = { ...cell, text: displayed(cell) };
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protection: sheet.protection,
    cells,
    columnWidths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
    rowHeights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    merges: sheet.merges.map(areaToA1).sort(),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...withoutId(format),
      areas: format.areas.map(areaToA1),
    })),
    validations: sheet.validations.map(({ areas, ...rule }) => ({
      ...rule,
      areas: areas.map(areaToA1),
    })),
    comments: sheet.comments.map(withoutId),
    notes: sheet.notes.map(withoutId),
    charts: sheet.charts.map(withoutId),
    links: Object.fromEntries(sheet.links),
    page: { ...sheet.page },
    frozen: sheet.frozen,
    filter: sheet.filter && areaToA1(sheet.filter),
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
  };
}

function withoutId(object: { readonly id: string }): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== "id"));
}
