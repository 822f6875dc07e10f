import type { Decimal } from "decimal.js";
import type { ScoredTable } from "../core/check/rule";
import type { Field } from "../core/detect/evaluation-table";
import {
  type Agreement,
  executionScoreAgreement,
  judgedScoreDecimals,
  scoreAgreement,
} from "../core/score/agreement";
import { totalFundRow } from "../core/score/score-funds";
import type { Derivation } from "../core/score/scorecard";

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
  const fund = totalFundRow(table);
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

/**
 * Whether the printed total agrees with the computed one: `rounded` also where every score agrees and the
 * printed scores, each rounded, add up to it (9 for 8.62 makes 98 of 97.62). Null where one is missing.
 */
export function totalAgreement(scored: ScoredTable): Agreement | null {
  const { table, scorecard } = scored;
  const printed = table.total?.score;
  const { score, printedSum } = scorecard.total;
  if (!printed || !score || isBlank(printed)) return null;
  const { tolerance } = scorecard.policy.policy;
  const agreement = scoreAgreement(printed, score, 2, tolerance);
  if (agreement !== "differs" || !printed.number || !printedSum?.eq(printed.number))
    return agreement;
  return scoreDifferences(scored).length === 0 ? "rounded" : "differs";
}

function isBlank({ text }: Field): boolean {
  return text.trim() === "";
}
