import type { Decimal } from "decimal.js";
import type { Field, IndicatorRow } from "../detect/evaluation-table";
import type { Position } from "../grid/address";
import type { Measured } from "./measure";
import type { Outcome } from "./outcome";
import type { ScoringPolicy } from "./policy";
import type { Derivation } from "./scorecard";
import { shownMeasure, shownNumber, shownScore } from "./shown-number";
import type { UnitScore } from "./unit-score";
import type { UnitWeight } from "./weights";

/**
 * Why a row has its score. `target` and `actual` with their units, as compared; where nothing was
 * compared or the actual is no exact number, as written. `targetFigure` and `actualFigure` are the
 * numbers of the formula, without units.
 */
export function rowDerivation(
  row: IndicatorRow,
  { measured, direction, obstacle }: Outcome,
  weight: UnitWeight,
  unit: UnitScore,
  computed: Decimal | null,
  policy: ScoringPolicy,
): Derivation {
  const written = { target: asWritten(row.target), actual: asWritten(row.actual) };
  const byStandard = unit.because === "own-standard" || unit.because === "by-standard";
  const compared = measured && !obstacle ? comparedValues(measured, direction === "at-most") : {};
  return {
    id: unit.because,
    values: {
      ...written,
      ...compared,
      weight: weight.weight ? shownNumber(weight.weight) : "",
      score: computed ? shownScore(computed, policy.scoreDecimals) : "",
      ...unit.values,
    },
    inputs: [row.target, row.actual, row.coefficient, byStandard ? row.criteria : null]
      .flatMap((field): readonly Position[] => (field ? [field.at] : []))
      .concat(weight.inputs),
  };
}

function asWritten(field: Field | null): string {
  return field?.text.replace(/\s+/g, " ").trim() ?? "";
}

function comparedValues({ target, upper, actual, unit }: Measured, atMost: boolean) {
  const bound = atMost && upper ? upper : target;
  const figureUnit = unit === "%" ? "%" : "";
  const exact = actual.low && actual.high?.eq(actual.low) ? actual.low : null;
  return {
    target: shownMeasure(bound, unit),
    targetFigure: shownMeasure(bound, figureUnit),
    ...(exact
      ? { actual: shownMeasure(exact, unit), actualFigure: shownMeasure(exact, figureUnit) }
      : {}),
  };
}
