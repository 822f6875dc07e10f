import type { Decimal } from "decimal.js";
import type { Field } from "../detect/evaluation-table";

/** The points a weight cell gives. Null where it has none or they are negative. */
export function pointsIn(field: Field | null | undefined): Decimal | null {
  if (!field?.number || field.number.isNegative()) return null;
  return field.number;
}
