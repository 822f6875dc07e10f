import { Decimal } from "decimal.js";
import type { Field } from "../../src/core/detect/evaluation-table";
import type { Position } from "../../src/core/grid/address";
import { columnLetters, fromA1 } from "../../src/core/grid/address";
import type { CellValue, GridCell } from "../../src/core/grid/grid";
import { readNumber } from "../../src/core/values/number";

/**
 * What a test puts in a cell. A string is a text cell ("95.36%", "≥50个", "10"), a number a numeric
 * cell, null or "" a blank. The long form gives a cell whose display differs from its value.
 */
export type CellSpec =
  | string
  | number
  | null
  | {
      readonly text: string;
      readonly value?: CellValue;
      readonly formula?: string;
      readonly numberFormat?: string;
    };

/** The number a field has by its text, read as the product reads it: a percentage as a fraction. */
export function numberIn(text: string): Decimal | null {
  return readNumber(text)?.number ?? null;
}

interface FilledCell {
  readonly text: string;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

function filled(spec: CellSpec | undefined): FilledCell {
  if (spec === undefined || spec === null)
    return { text: "", value: null, formula: null, numberFormat: "General" };
  if (typeof spec === "number")
    return { text: String(spec), value: spec, formula: null, numberFormat: "General" };
  if (typeof spec === "string")
    return { text: spec, value: spec === "" ? null : spec, formula: null, numberFormat: "General" };
  return {
    text: spec.text,
    value: spec.value ?? (spec.text === "" ? null : spec.text),
    formula: spec.formula ?? null,
    numberFormat: spec.numberFormat ?? "General",
  };
}

/** What the cell shows. */
export function shownText(spec: CellSpec | undefined): string {
  return filled(spec).text;
}

/** The zero-based position of an A1 address in a test. */
export function position(a1: string): Position {
  const at = fromA1(a1);
  if (!at) throw new Error(`not an address: ${a1}`);
  return at;
}

/** Places fields on one sheet and remembers the cells, so that table and grid always agree. */
export class SheetOfFields {
  readonly cells: GridCell[] = [];

  constructor(private readonly origin: Position) {}

  /** The position a letter and a row number of the builder's own layout come to on this sheet. */
  at(column: string, row: number): Position {
    const own = position(`${column}${row}`);
    return { row: own.row + this.origin.row, column: own.column + this.origin.column };
  }

  /** The sheet row, from zero, of a row number of the builder's own layout. */
  row(row: number): number {
    return row - 1 + this.origin.row;
  }

  /** Puts the cell and gives its field. `reading` replaces the field's text (targets split over columns). */
  field(column: string, row: number, spec: CellSpec | undefined, reading?: string): Field {
    const at = this.at(column, row);
    const { text, value, formula, numberFormat } = filled(spec);
    if (text !== "" || formula !== null)
      this.cells.push({ ...at, value: value ?? "", text, formula, numberFormat });
    const number = typeof value === "number" ? new Decimal(value) : numberIn(text);
    return { at, text: reading ?? text, number, formula };
  }
}

/** The letter `steps` columns to the right. */
export function letterAfter(letter: string, steps: number): string {
  return columnLetters(position(`${letter}1`).column + steps);
}
