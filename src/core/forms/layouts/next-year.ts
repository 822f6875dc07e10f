import type { EvaluationTable, IndicatorRow } from "../../detect/evaluation-table";
import type { ClassLayout, FormLayout, Level2Layout, RowPreset } from "./layout";

/**
 * The layout for the next blank form of the same kind: the classes and indicators of an existing table
 * with their weights and units, the targets kept or left blank; actual values and scores never.
 * Rows that share a cell keep it in the first of them. Of-which and group rows are left out.
 */
export function nextYearLayout(
  layout: FormLayout,
  table: EvaluationTable,
  keepTargets: boolean,
): FormLayout {
  const rows = table.indicators.filter(({ role }) => role === "indicator");
  if (rows.length === 0) return layout;
  const classes = runsBy(rows, (row) => labelOf(row.level1)).map(({ label, items }) =>
    classFrom(label, items, layout, keepTargets),
  );
  return { ...layout, indicators: { ...layout.indicators, classes } };
}

interface Run<T> {
  readonly label: string;
  readonly items: readonly T[];
}

/** Neighbours with the same label. */
function runsBy<T>(items: readonly T[], labelOfItem: (item: T) => string): readonly Run<T>[] {
  const runs: { label: string; items: T[] }[] = [];
  for (const item of items) {
    const label = labelOfItem(item);
    const last = runs[runs.length - 1];
    if (last?.label === label) last.items.push(item);
    else runs.push({ label, items: [item] });
  }
  return runs;
}

function labelOf(field: IndicatorRow["level1"]): string {
  return field?.text.trim() ?? "";
}

function classFrom(
  level1: string,
  rows: readonly IndicatorRow[],
  layout: FormLayout,
  keepTargets: boolean,
): ClassLayout {
  const level2 = runsBy(rows, (row) => labelOf(row.level2)).map(
    ({ label, items }): Level2Layout => ({
      name: label,
      presets: items.map((row) => presetOf(row, layout, keepTargets)),
    }),
  );
  return { level1, points: null, level2 };
}

function presetOf(row: IndicatorRow, layout: FormLayout, keepTargets: boolean): RowPreset {
  const split = layout.indicators.columns.nature !== undefined;
  const ownWeight = row.weight?.at.row === row.row ? row.weight.number?.toFixed() : undefined;
  const texts: readonly (readonly [keyof RowPreset, string | undefined])[] = [
    ["level3", row.level3?.text],
    ["weight", ownWeight],
    ["unit", row.unit?.text],
    ["nature", row.nature?.text],
    ["target", keepTargets ? targetText(row, split) : undefined],
  ];
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined && text.trim() !== ""));
}

/** Of a target split over columns only the value: its sign and unit stand beside it. */
function targetText({ target, nature, unit }: IndicatorRow, split: boolean): string {
  const text = target?.text.trim() ?? "";
  if (!split) return text;
  const [sign, measure] = [nature?.text.trim() ?? "", unit?.text.trim() ?? ""];
  const bare = sign !== "" && text.startsWith(sign) ? text.slice(sign.length) : text;
  return measure !== "" && bare.endsWith(measure) ? bare.slice(0, -measure.length) : bare;
}
