import { parseAddress, WHOLE_SHEET } from "../model/area";
import { recalculate } from "../model/calculation";
import type { ProtectionOptions, Sheet, Visibility } from "../model/sheet";
import { STRICT_PROTECTION } from "../model/sheet";
import type { CellStyle } from "../model/style";
import { StandInWorkbook } from "../model/workbook";
import { refuse } from "../wire/refusal";

/** One cell of a literal sheet: a value, or with more to say. A text that begins with `=` is a formula. */
export type RowCell =
  | string
  | number
  | boolean
  | null
  | {
      readonly value: string | number | boolean;
      readonly formula?: string;
      readonly style?: Partial<CellStyle>;
    };

export interface RowSheet {
  readonly rows: readonly (readonly RowCell[])[];
  readonly visibility?: Visibility;
  readonly protection?: Partial<ProtectionOptions>;
  /** Addresses of merged areas. */
  readonly merges?: readonly string[];
}

export type RowSheets = Readonly<Record<string, RowSheet | RowSheet["rows"]>>;

/** A workbook from rows, the first at A1. */
export function workbookFromRows(sheets: RowSheets): StandInWorkbook {
  const workbook = new StandInWorkbook();
  for (const [name, given] of Object.entries(sheets)) {
    const facts: RowSheet = "rows" in given ? given : { rows: given };
    const sheet = workbook.addSheet(name);
    facts.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        put(sheet, row, column, cell);
      });
    });
    sheet.visibility = facts.visibility ?? "Visible";
    sheet.merges = (facts.merges ?? []).map(
      (address) =>
        parseAddress(address)?.area ?? refuse("InvalidArgument", `No address: ${address}`),
    );
    sheet.protection = facts.protection ? { ...STRICT_PROTECTION, ...facts.protection } : null;
  }
  for (const sheet of workbook.sheets)
    for (const { row, column, cell } of [...sheet.cellsIn(WHOLE_SHEET)]) {
      const value = cell.formula && workbook.calculator.evaluate(cell.formula, sheet, workbook);
      if (value !== null) sheet.put(row, column, { ...cell, value });
    }
  recalculate(
    workbook,
    workbook.sheets.map((sheet) => ({ sheet, area: WHOLE_SHEET })),
  );
  return workbook;
}

function put(sheet: Sheet, row: number, column: number, cell: RowCell): void {
  if (cell === null || cell === "") return;
  const { style } = sheet.cell(row, column);
  if (typeof cell !== "object") {
    const formula = typeof cell === "string" && /^=./.test(cell) ? cell : null;
    sheet.put(row, column, { value: formula === null ? cell : 0, formula, style });
    return;
  }
  sheet.put(row, column, {
    value: cell.value,
    formula: cell.formula ?? null,
    style: { ...style, ...cell.style },
  });
}
