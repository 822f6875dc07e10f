import type { Decimal } from "decimal.js";
import type { EvaluationTable, Field } from "../detect/evaluation-table";
import { totalFundRow } from "../score/score-funds";
import { flatMapped } from "../values/flat-mapped";
import { unitFactor } from "../values/unit";
import type { NumberField } from "./field-text";
import { rowName } from "./field-text";
import { isAmount, isBare, namesCost, TEN_THOUSAND } from "./money-scale";
import { statementOf } from "./narrative/money-statement";
import { isMoney } from "./narrative/stated-quantity";

/** An amount of the total row, and what says the same number of the other unit. */
export interface MisheadedAmount {
  readonly printed: NumberField;
  readonly said: Field;
  readonly saidAs: string;
}

/**
 * The first amount of the total row that a goal or a cost of the same table gives as well, ten thousand
 * times smaller or larger: the whole block was filled in the unit that its heading does not name.
 */
export function misheadedBlock(table: EvaluationTable): MisheadedAmount | null {
  const amounts = totalAmounts(table);
  const known = amounts.map(({ number }) => number);
  const isKnown = (amount: Decimal) => known.some((number) => number.eq(amount));
  for (const { amount, field, text } of statedCosts(table))
    for (const meant of [amount.times(TEN_THOUSAND), amount.div(TEN_THOUSAND)]) {
      const printed = amounts.find(({ number }) => number.eq(meant));
      if (printed && !isKnown(amount)) return { printed, said: field, saidAs: text };
    }
  return null;
}

/** What goals and cost rows say the project costs, in the unit of the table. */
function statedCosts(
  table: EvaluationTable,
): readonly { readonly amount: Decimal; readonly field: Field; readonly text: string }[] {
  const goals = flatMapped(table.goals, ({ expected, actual }) => [expected, actual]);
  const inGoals = flatMapped(goals, (field) =>
    (field ? statementOf(field).quantities : [])
      .filter((quantity) => isMoney(quantity) && namesCost(quantity.name))
      .map(({ number, unit, text }) => ({ number, unit, text, field })),
  );
  const inRows = flatMapped(table.indicators, (row) =>
    flatMapped(["target", "actual"] as const, (column) => {
      const [field, value] = [row[column], row.parsed[column]];
      if (!field || !isAmount(value) || !namesCost(rowName(row))) return [];
      return [{ number: value.value, unit: value.unit, text: field.text.trim(), field }];
    }),
  );
  return flatMapped([...inGoals, ...inRows], ({ number, unit, text, field }) => {
    const factor = unitFactor(unit, table.moneyUnit);
    return factor && field ? [{ amount: number.times(factor), field, text }] : [];
  });
}

/** Budgets and outturn of the total row that print no unit of their own. */
function totalAmounts(table: EvaluationTable): readonly NumberField[] {
  const total = totalFundRow(table);
  return [
    total?.initialBudget ?? null,
    total?.adjustedBudget ?? null,
    total?.executed ?? null,
  ].filter(isBare);
}
