import { toA1 } from "../../../src/core/grid/address";
import type { Derivation } from "../../../src/core/score/scorecard";

/** A derivation as a person reads it: how, with which numbers, from which cells. */
export type Told = readonly [id: string, values: Readonly<Record<string, string>>, cells: string];

export function told(derivation: Derivation | undefined): Told {
  if (!derivation) throw new Error("nothing derived");
  const { id, values, inputs } = derivation;
  return [id, { ...values }, inputs.map(toA1).join(" ")];
}
