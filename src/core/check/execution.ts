import type { Decimal } from "decimal.js";
import type { Position } from "../grid/address";
import { totalFundRow } from "../score/score-funds";
import { hasNumber } from "./field-text";
import { fundAmounts } from "./fund-amounts";
import type { ScoredTable } from "./rule";
import { flatMapped } from "../values/flat-mapped";

/** How much of the budget was spent. */
export interface StatedExecution {
  /** A fraction: worked out from the amounts, else as printed. */
  readonly rate: Decimal;
  /** The rate's cell, then those of the amounts. */
  readonly cells: readonly Position[];
}

/** The execution rate of the total fund row; null where the table states neither amounts nor a rate. */
export function statedExecution({ table }: ScoredTable): StatedExecution | null {
  const row = totalFundRow(table);
  if (!row) return null;
  const amounts = fundAmounts(row);
  const printed = hasNumber(row.rate) ? row.rate : null;
  const rate = amounts?.rate ?? printed?.number;
  if (!rate) return null;
  const fields = [row.rate, amounts?.executed ?? null, amounts?.budget ?? null];
  return {
    rate,
    cells: flatMapped(fields, (field) => (field && field.text !== "" ? [field.at] : [])),
  };
}
