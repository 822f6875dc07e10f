import type { CellContent } from "../sheet";

/** A value, or the values of an area row by row. */
export type Operand = CellContent | readonly CellContent[];

/** An error value such as `#DIV/0!`. */
export class FormulaError extends Error {
  constructor(readonly value: string) {
    super(value);
    this.name = "FormulaError";
  }
}

export function single(operand: Operand): CellContent {
  const value = typeof operand === "object" ? operand[0] : operand;
  if (typeof value === "string" && /^#[A-Z/0!?]+$/.test(value)) throw new FormulaError(value);
  return value ?? "";
}

export function toNumber(value: CellContent): number {
  if (value === "") return 0;
  const number = Number(value);
  if (Number.isNaN(number)) throw new FormulaError("#VALUE!");
  return number;
}
