import { type Area, areaToA1 } from "../../core/grid/address";

/*
 * Ranges for one batch. They are untracked at once, as Microsoft advises for many: otherwise Excel
 * keeps a reference for each, and one message more has to give them back.
 */

/** A range of the sheet, good until the next `sync`. */
export function rangeAt(sheet: Excel.Worksheet, place: Area | string): Excel.Range {
  const range = sheet.getRange(typeof place === "string" ? place : areaToA1(place));
  range.untrack();
  return range;
}

/** The part that holds values, its place loaded; a null object where there is none. */
export function usedPart(within: Excel.Worksheet | Excel.Range): Excel.Range {
  const used = within.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  used.untrack();
  return used;
}

/** Several ranges of the sheet: `B3:B9,D4`. */
export function areasAt(sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas {
  const areas = sheet.getRanges(addresses);
  areas.untrack();
  return areas;
}

/** The place of a loaded range; null for one that is none. */
export function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
