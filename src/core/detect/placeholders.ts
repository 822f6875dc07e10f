import { PLACEHOLDER } from "../forms/indicator-labels";
import { labelKey } from "../forms/label";
import type { Grid } from "../grid/grid";
import type { Field, IndicatorRow } from "./evaluation-table";
import { fieldAt } from "./field";

/** A dash says that there is nothing; it is no rest of the form. */
const DASH = /^[-—－/]+$/;

/** What the form prints in rows of the block that hold no indicator; `rows` are those that hold something. */
export function readPlaceholders(
  grid: Grid,
  rows: readonly number[],
  indicators: readonly IndicatorRow[],
): readonly Field[] {
  const used = new Set(indicators.map(({ row }) => row));
  return rows
    .filter((row) => !used.has(row))
    .flatMap((row) =>
      grid
        .cellsOf(row)
        .filter(({ text }) => PLACEHOLDER.test(labelKey(text)) && !DASH.test(labelKey(text)))
        .map((cell) => fieldAt(grid, cell, "text")),
    );
}
