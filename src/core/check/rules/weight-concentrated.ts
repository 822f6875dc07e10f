import type { Decimal } from "decimal.js";
import type { EvaluationTable, Field } from "../../detect/evaluation-table";
import { shownNumber } from "../../score/shown-number";
import { pointsIn } from "../../score/weight-points";
import { cellKey } from "../../grid/address";
import { rowName } from "../field-text";
import { listed, quotedName } from "../listed";
import { tableRule } from "../rule";
import { isClosed } from "../table-end";
import { flatMapped } from "../../values/flat-mapped";

const messages = {
  /** One indicator weighs more than the policy thinks fit. */
  heavy: { severity: "info", slots: ["weights", "limit"] },
  /** So few indicators that each of them must weigh too much. */
  few: { severity: "info", slots: ["count", "weights"] },
} as const;

/** Fewer indicators than these say little about a project. */
const FEWEST_INDICATORS = 3;

/** W08: no indicator of its own outweighs the others, and there are at least three. */
export const weightConcentrated = tableRule({
  id: "weight-concentrated",
  code: "W08",
  clause: "财预〔2020〕10号（权重合理，通常做法）",
  fix: "none",
  messages,
  *check({ table, scorecard }) {
    const { concentratedWeight: limit } = scorecard.policy.policy;
    const single = singleIndicators(table);
    if (!limit || single.length === 0) return;
    const heavy = single.filter(({ weight }) => weight.gt(limit));
    if (isTooFew(table, single.length))
      yield {
        messageId: "few",
        cells: single.map(({ field }) => field.at),
        values: { count: String(single.length), weights: weightsOf(single) },
      };
    else if (heavy.length > 0)
      yield {
        messageId: "heavy",
        cells: heavy.map(({ field }) => field.at),
        values: { weights: weightsOf(heavy), limit: shownNumber(limit) },
      };
  },
});

interface SingleIndicator {
  readonly name: string;
  readonly weight: Decimal;
  readonly field: Field;
}

/** The indicators with a printed weight of their own; those that share one are several. */
function singleIndicators({ indicators }: EvaluationTable): readonly SingleIndicator[] {
  const users = new Map<number, number>();
  for (const { weight } of indicators)
    if (weight) users.set(cellKey(weight.at), (users.get(cellKey(weight.at)) ?? 0) + 1);
  return flatMapped(indicators, (row) => {
    const { role, weight: field } = row;
    const weight = pointsIn(field);
    if (role !== "indicator" || !field || !weight || users.get(cellKey(field.at)) !== 1) return [];
    return [{ name: rowName(row), weight, field }];
  });
}

function isTooFew(table: EvaluationTable, single: number): boolean {
  const all = table.indicators.filter(({ role }) => role === "indicator").length;
  return isClosed(table) && single === all && single < FEWEST_INDICATORS;
}

function weightsOf(indicators: readonly SingleIndicator[]): string {
  return listed(indicators.map(({ name, weight }) => quotedName(name) + shownNumber(weight)));
}
