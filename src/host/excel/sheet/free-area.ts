import type { Area, CellReference } from "../../../core/grid/address";
import type { InsertRefusal, Outcome } from "../../port";
import { areaOf, rangeAt, usedPart } from "../ranges";
import { contentsOf, filledCells } from "./drawn-contents";
import { type FormerLooks, queueFormerLooks } from "./former-looks";
import type { Resizable } from "./sheet-place";

/** Where a drawing may be put, and what has to be known to take it back. */
export interface FreeArea {
  readonly sheetId: string;
  readonly looks: FormerLooks;
  /** Columns and rows in which nothing else stands. */
  readonly resizable: Resizable;
}

/**
 * The area, if it is truly free: without contents, merged cells, validation and conditional formats,
 * which could not all be given back. It asks for merges although that costs the undo history: the
 * insertion, which follows, does so too.
 */
export async function freeArea(
  context: Excel.RequestContext,
  name: string,
  area: Area,
): Promise<Outcome<FreeArea, InsertRefusal>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id,protection/protected");
  const range = rangeAt(sheet, area);
  range.load("formulas,dataValidation/type");
  const formats = range.conditionalFormats.getCount();
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex");
  merged.untrack();
  const besides = [usedPart(range.getEntireColumn()), usedPart(range.getEntireRow())] as const;
  const looks = queueFormerLooks(range);
  await context.sync();
  if (sheet.isNullObject) return { ok: false, error: { code: "sheet-missing", sheet: name } };
  if (sheet.protection.protected)
    return { ok: false, error: { code: "sheet-protected", sheet: name } };
  const cells = filledCells(contentsOf(range), name, area);
  if (!merged.isNullObject) for (const cell of firstCells(merged, name)) cells.push(cell);
  if (cells.length === 0 && (formats.value > 0 || range.dataValidation.type !== "None"))
    cells.push({ sheet: name, at: { row: area.top, column: area.left } });
  if (cells.length > 0) return { ok: false, error: { code: "area-not-empty", cells } };
  const [columns, rows] = besides.map(areaOf);
  return {
    ok: true,
    value: {
      sheetId: sheet.id,
      looks: looks(),
      resizable: {
        column: (column) => !columns || column < columns.left || column > columns.right,
        row: (row) => !rows || row < rows.top || row > rows.bottom,
      },
    },
  };
}

function firstCells({ areas }: Excel.RangeAreas, sheet: string): readonly CellReference[] {
  return areas.items.map(({ rowIndex, columnIndex }) => ({
    sheet,
    at: { row: rowIndex, column: columnIndex },
  }));
}
