import type { EvaluationTable, Field, IndicatorClass } from "../detect/evaluation-table";
import { isVacant } from "../score/scoring-units";
import type { NumberField } from "./field-text";
import { eachCellOnce, hasNumber } from "./field-text";

export type ClassSum = "weight" | "score";

/**
 * The cells that make up what a class prints: of a level-1 class its level-2 classes where they print
 * it, else the rows; each cell once. Null where a part is not known, or there are none.
 */
export function classParts(
  table: EvaluationTable,
  whole: IndicatorClass,
  what: ClassSum,
): readonly NumberField[] | null {
  const parts: NumberField[] = [];
  const done = new Set<number>();
  for (const inner of whole.level === 1 ? level2Within(table, whole) : []) {
    const stated = statedOf(inner, what);
    if (!hasNumber(stated)) continue;
    parts.push(stated);
    for (const row of inner.rows) done.add(row);
  }
  for (const index of whole.rows) {
    const row = table.indicators[index];
    if (!row || done.has(index) || isVacant(row, true)) continue;
    const field = row[what];
    if (!hasNumber(field)) return null;
    parts.push(field);
  }
  return parts.length > 0 ? eachCellOnce(parts) : null;
}

/** What the class prints for itself. */
function statedOf(group: IndicatorClass, what: ClassSum): Field | null {
  return what === "weight" ? group.statedWeight : group.statedScore;
}

function level2Within(table: EvaluationTable, whole: IndicatorClass): readonly IndicatorClass[] {
  const own = new Set(whole.rows);
  return table.classes.filter(
    ({ level, rows }) => level === 2 && rows.length > 0 && rows.every((row) => own.has(row)),
  );
}
