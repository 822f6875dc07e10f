import type { FormLayout, RowField, Slot } from "../forms/layouts/layout";
import { fromA1, type Position } from "../grid/address";
import type { DrawnForm } from "../sheets/draw-form";
import type { LayoutRowPlan } from "./layout-rows";

/**
 * A place of an exercise: a slot of its form, a place where the form prints something (the label of the
 * class that begins at a row, the dash of a fund source), or a paragraph of the report beside it.
 */
export type ExercisePlace = Slot | `label.${number}.${"level1" | "level2"}` | `report.${number}`;

export type FormPlaces = ReadonlyMap<ExercisePlace, Position>;

/** The places of a drawn form, printed ones included. */
export function placesOfForm(
  layout: FormLayout,
  { places }: DrawnForm,
  plan: readonly LayoutRowPlan[],
): FormPlaces {
  const all = new Map<ExercisePlace, Position>(places);
  for (const [place, at] of [...labels(layout, places, plan), ...sourcePoints(places)])
    if (!all.has(place)) all.set(place, at);
  return all;
}

type Placed = readonly (readonly [ExercisePlace, Position])[];

/** Labels stand in the first row of their class. */
function labels(
  { indicators: { columns } }: FormLayout,
  places: DrawnForm["places"],
  plan: readonly LayoutRowPlan[],
): Placed {
  return (["level1", "level2"] as const).flatMap((level) =>
    plan.flatMap(({ index, level1, level2 }) => {
      const before = plan[index - 1];
      const begins = before?.level1 !== level1 || (level === "level2" && before.level2 !== level2);
      const row = places.get(`row.${index}.target`)?.row;
      const column = fromA1(`${columns[level]?.charAt(0) ?? ""}1`)?.column;
      if (!begins || row === undefined || column === undefined) return [];
      return [[`label.${index}.${level}`, { row, column }] as const];
    }),
  );
}

/** Where a source of the funds would have points, if sources had any. */
function sourcePoints(places: DrawnForm["places"]): Placed {
  const fields = ["weight", "score"] as const satisfies readonly RowField[];
  return fields.flatMap((field) => {
    const [column, row] = [
      places.get(`fund.0.${field}`)?.column,
      places.get("fund.1.executed")?.row,
    ];
    if (column === undefined || row === undefined) return [];
    return [[`fund.1.${field}`, { row, column }] as const];
  });
}
