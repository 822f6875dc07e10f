import type { ScoredTable } from "../core/check/rule";
import { toA1 } from "../core/grid/address";
import { totalFundRow } from "../core/score/score-funds";
import { derivationSentence } from "../words/derivations";
import { reportWords } from "../words/report";
import { plain } from "./fields";
import type { ScoreDifference } from "./score-differences";

/** One row of the scores that differ, as every report prints it. */
export interface DifferenceRow {
  readonly cell: string;
  /** Indicator, target and actual; of the fund row the budget the rate is worked out from and what was spent. */
  readonly named: readonly [name: string, target: string, actual: string];
  readonly weight: string;
  /** As printed; null where the cell is blank. */
  readonly stated: string | null;
  readonly computed: string;
  readonly because: string;
}

/** What a report prints of one score that differs. */
export function differenceRow(
  { table, scorecard }: ScoredTable,
  { field, computed, derivation, row }: ScoreDifference,
): DifferenceRow {
  const fund = totalFundRow(table);
  const ofInitial = scorecard.funds?.budgetUsed === "initial";
  const budget = ofInitial ? fund?.initialBudget : fund?.adjustedBudget;
  const indicator = row === null ? undefined : table.indicators[row];
  const weight = row === null ? scorecard.funds?.weight : scorecard.rows[row]?.weight;
  return {
    cell: toA1(field.at),
    named: indicator
      ? [indicator.level3?.text ?? "", indicator.target?.text ?? "", indicator.actual?.text ?? ""]
      : [reportWords.fundRow, budget?.text ?? "", fund?.executed?.text ?? ""],
    weight: plain(weight ?? null) ?? "",
    stated: field.text.trim() === "" ? null : field.text,
    computed: plain(computed),
    because: derivationSentence(derivation),
  };
}
