import type { Decimal } from "decimal.js";
import type { ScoredTable } from "../../core/check/rule";
import type { Field } from "../../core/detect/evaluation-table";
import {
  executionScoreAgreement,
  judgedScoreDecimals,
  scoreAgreement,
} from "../../core/score/agreement";
import type { Derivation } from "../../core/score/scorecard";

/** A score cell that is blank, or holds another number than the computed one. */
export interface ScoreDifference {
  readonly field: Field;
  readonly computed: Decimal;
  readonly derivation: Derivation;
  /** Index into the table's indicators; null for the fund row. */
  readonly row: number | null;
}

/** Those of the fund row and of the indicator rows, in the table's order; roundings are none. */
export function scoreDifferences({ table, scorecard }: ScoredTable): ScoreDifference[] {
  const { tolerance } = scorecard.policy.policy;
  const decimals = judgedScoreDecimals(table);
  const found: ScoreDifference[] = [];
  const add = (field: Field, computed: Decimal, derivation: Derivation, row: number | null) =>
    found.push({ field, computed, derivation, row });
  const { funds } = scorecard;
  const fund = table.funds.find(({ role }) => role === "total");
  if (fund?.score && funds?.score && funds.weight && funds.rate) {
    const { score, rate } = fund;
    if (
      isBlank(score) ||
      executionScoreAgreement(score, funds.weight, funds.rate, rate, decimals, tolerance) ===
        "differs"
    )
      add(score, funds.score, funds.scoreDerivation, null);
  }
  scorecard.rows.forEach(({ computed, exact, counts, derivation }, row) => {
    const field = table.indicators[row]?.score;
    if (!field || !computed || !counts) return;
    if (
      isBlank(field) ||
      scoreAgreement(field, exact ?? computed, decimals, tolerance) === "differs"
    )
      add(field, computed, derivation, row);
  });
  return found;
}

/** Whether the printed total differs from the computed one; null where one of them is missing. */
export function totalDiffers({ table, scorecard }: ScoredTable): boolean | null {
  const printed = table.total?.score;
  const { score } = scorecard.total;
  if (!printed || !score || isBlank(printed)) return null;
  const agreement = scoreAgreement(printed, score, 2, scorecard.policy.policy.tolerance);
  return agreement === null ? null : agreement === "differs";
}

function isBlank({ text }: Field): boolean {
  return text.trim() === "";
}
