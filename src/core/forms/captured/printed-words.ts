import { bareLabel } from "../label";
import { LAYOUTS } from "../layouts";
import type { FormLayout, LayoutRow } from "../layouts/layout";

/** Bare labels of everything that the product's own forms print in their cells. */
export const TABLE_WORDS: ReadonlySet<string> = new Set(
  LAYOUTS.flatMap((layout) => wordsOf(layout)).map((text) =>
    bareLabel(text.replace(/\{(?:year|project|unit|money)\}/g, "")),
  ),
);

function wordsOf({ top, indicators, foot }: FormLayout): readonly string[] {
  const { header, side, classes } = indicators;
  return [
    ...[...top, ...header, ...foot].flatMap(textsOf),
    side?.cell.text ?? "",
    ...classes.flatMap(({ level1, level2 }) => [level1, ...level2.map(({ name }) => name)]),
  ].filter((text) => text.trim() !== "");
}

function textsOf({ cells }: LayoutRow): readonly string[] {
  return Object.values(cells).map(({ text }) => text ?? "");
}
