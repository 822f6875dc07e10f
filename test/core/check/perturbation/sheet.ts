import { fromA1, toA1 } from "../../../../src/core/grid/address";
import type { Position } from "../../../../src/core/grid/address";
import type { Grid, GridCell } from "../../../../src/core/grid/grid";
import { gridFrom } from "../../../../src/core/grid/grid";

/** What stands in the cells of one sheet, by address, as shown. Blank cells are not in it. */
export type Sheet = ReadonlyMap<string, string>;

/** Whether amounts, points and rates are numbers with a format, or text, as in most submitted tables. */
export type NumberStorage = "numbers" | "text";

const SHEET_NAME = "自评表";

/** The sheet with some cells written anew; "" blanks a cell. */
export function rewritten(sheet: Sheet, writes: Readonly<Record<string, string>>): Sheet {
  const changed = new Map(sheet);
  for (const [at, text] of Object.entries(writes))
    if (text === "") changed.delete(at);
    else changed.set(at, text);
  return changed;
}

export function textAt(sheet: Sheet, at: string): string {
  return sheet.get(at) ?? "";
}

/** The same cells so many rows further down and columns further right. */
export function moved(sheet: Sheet, down: number, right: number): Sheet {
  return new Map([...sheet].map(([at, text]) => [movedCell(at, down, right), text]));
}

function movedCell(at: string, down: number, right: number): string {
  const { row, column } = positionOf(at);
  return toA1({ row: row + down, column: column + right });
}

export function positionOf(at: string): Position {
  const position = fromA1(at);
  if (!position) throw new Error(`no address: ${at}`);
  return position;
}

export function gridOfSheet(sheet: Sheet, storage: NumberStorage): Grid {
  return gridFrom(
    SHEET_NAME,
    [...sheet].map(([at, text]) => ({ ...positionOf(at), ...stored(text, storage) })),
  );
}

const PLAIN_NUMBER = /^-?\d+(?:\.(\d+))?(%?)$/;

function stored(text: string, storage: NumberStorage): Omit<GridCell, "row" | "column"> {
  const number = storage === "numbers" ? PLAIN_NUMBER.exec(text) : null;
  if (!number) return { value: text, text, formula: null, numberFormat: "General" };
  const [, decimals = "", sign = ""] = number;
  const value = Number.parseFloat(text) / (sign === "" ? 1 : 100);
  const numberFormat = (decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}`) + sign;
  return { value, text, formula: null, numberFormat };
}
