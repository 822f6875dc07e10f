import { Decimal } from "decimal.js";
import type { CellContent } from "../sheets/sheet-drawing";
import type { ExercisePlace } from "./exercise-places";

/** What stands in an exercise, by place; places without an entry are as the blank form has them. */
export type Contents = ReadonlyMap<ExercisePlace, CellContent>;

export const text = (words: string): CellContent => ({ kind: "text", text: words });

export const number = (decimal: Decimal.Value): CellContent => ({
  kind: "number",
  decimal: new Decimal(decimal).toFixed(),
});

export const BLANK: CellContent = { kind: "blank" };
