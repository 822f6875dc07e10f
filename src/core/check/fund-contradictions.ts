import { Decimal } from "decimal.js";
import type { Field, IndicatorRow } from "../detect/evaluation-table";
import type { CellReference } from "../grid/address";
import { labelKey } from "../forms/label";
import { printedIn } from "../score/agreement";
import { totalFundRow } from "../score/score-funds";
import { flatMapped } from "../values/flat-mapped";
import { powerOfTen } from "../values/measure";
import { isMoneyUnit, unitFactor } from "../values/unit";
import { eachCellOnce, hasNumber, textOf } from "./field-text";
import type { NumberField } from "./field-text";
import { fundAmounts } from "./fund-amounts";
import type { Paragraph } from "./narrative/outline";
import { outlineOf } from "./narrative/outline";
import type { FundFigure, SaidFundFigure, Stepped } from "./narrative/fund-said";
import { isSameNumber, saidFundFigures } from "./narrative/fund-said";
import { subjectFinder } from "./narrative/spoken-of";
import type { StatedQuantity } from "./narrative/stated-quantity";
import { isShare, numberIn } from "./narrative/stated-quantity";
import type { ScoredTable, WorkbookContents } from "./rule";

/** A figure of a fund block that is stated differently elsewhere. */
export interface FundContradiction {
  readonly figure: FundFigure;
  readonly scored: ScoredTable;
  readonly printed: NumberField;
  /** As stated elsewhere. */
  readonly said: string;
  readonly places: readonly CellReference[];
  /** The actual of a cost indicator of the same table that says so too; null where none does. */
  readonly costRow: CellReference | null;
}

const FIGURES: readonly FundFigure[] = ["budget", "executed", "rate"];

/** The figures of the fund blocks that the reports, or the cost row of the same table, state differently. */
export function fundContradictions({
  tables,
  narratives,
}: WorkbookContents): readonly FundContradiction[] {
  const said = [
    ...saidFundFigures(outlineOf(narratives), subjectFinder(tables)),
    ...flatMapped(tables, (scored) => saidFundFigures(ownTexts(scored), { tableOf: () => scored })),
  ];
  return flatMapped(tables, (scored) =>
    flatMapped(FIGURES, (figure) => contradictionOf(figure, scored, said) ?? []),
  );
}

/** The results and reasons of a table, which speak of itself. */
function ownTexts({ table }: ScoredTable): readonly Paragraph[] {
  const fields = [...table.goals.map(({ actual }) => actual), ...table.reasons];
  return eachCellOnce(flatMapped(fields, (field) => field ?? [])).map(({ at, text }) => ({
    narrative: { sheet: table.sheet, at, text },
    body: text,
    heading: null,
    label: null,
    above: [],
  }));
}

function contradictionOf(
  figure: FundFigure,
  scored: ScoredTable,
  said: readonly SaidFundFigure[],
): FundContradiction | null {
  const [printed, ...others] = printedFields(figure, scored);
  if (!printed) return null;
  const fits = (one: SaidFundFigure) =>
    [printed, ...others].some((field) => saysAmount(one, field, scored)) ||
    (figure === "rate" && saysExactRate(one, scored));
  const differing = said.filter(
    (one) => one.figure === figure && one.scored === scored && !fits(one),
  );
  const cost = figure === "executed" ? otherCost(scored, printed) : null;
  const [first] = differing;
  // Paragraphs that differ among themselves speak of several things.
  if (differing.some(({ quantity }) => !first || !saysSame(quantity, first.quantity))) return null;
  const text = first?.quantity.text ?? cost?.text.trim();
  if (text === undefined) return null;
  const { sheet } = scored.table;
  const costRow = cost ? { sheet, at: cost.at } : null;
  const places = differing.map(({ place }) => place);
  return { figure, scored, printed, said: text, places, costRow };
}

function saysSame(one: StatedQuantity, other: StatedQuantity): boolean {
  return numberIn(one, other.unit)?.eq(other.number) ?? false;
}

/** Where it is printed; a report may mean the initial budget as well. */
function printedFields(figure: FundFigure, { table }: ScoredTable): readonly NumberField[] {
  const row = totalFundRow(table);
  if (!row) return [];
  const fields: Readonly<Record<FundFigure, readonly (Field | null)[]>> = {
    budget: [row.adjustedBudget, row.initialBudget],
    executed: [row.executed],
    rate: [row.rate],
  };
  return fields[figure].filter(hasNumber);
}

function saysAmount({ quantity }: SaidFundFigure, printed: NumberField, { table }: ScoredTable) {
  const factor = isShare(quantity) ? new Decimal(1) : unitFactor(quantity.unit, table.moneyUnit);
  if (!factor) return true;
  const said = { number: quantity.number.times(factor), step: quantity.step.times(factor) };
  return isSameNumber(said, asPrinted(printed));
}

function asPrinted(field: NumberField): Stepped {
  const { number } = field;
  return { number, step: stepOf(printedIn(field)?.decimals ?? number.decimalPlaces()) };
}

function lastPlace(value: Decimal): Decimal {
  return powerOfTen(-value.decimalPlaces());
}

/** Whole amounts are exact: 100 does not stand for 100.4. */
function stepOf(decimals: number): Decimal {
  return decimals > 0 ? powerOfTen(-decimals) : new Decimal(0);
}

/** A report that gives the right rate beside a wrong one in the table repeats no mistake. */
function saysExactRate({ quantity }: SaidFundFigure, { table }: ScoredTable): boolean {
  const row = totalFundRow(table);
  const rate = row && fundAmounts(row)?.rate;
  return rate ? quantity.number.minus(rate).abs().lt(quantity.step) : false;
}

/**
 * The actual of a cost row that is set the whole budget as its target, and states another cost than the
 * outturn. Costs of a part of the project have other targets.
 */
function otherCost(scored: ScoredTable, executed: NumberField): Field | null {
  const { table } = scored;
  const row = totalFundRow(table);
  const amounts = row && fundAmounts(row);
  if (!amounts) return null;
  const costs = table.indicators.filter(
    (indicator) =>
      isCost(indicator) &&
      amountIn(indicator.parsed.target, scored)?.number.eq(amounts.budget.number),
  );
  const [cost, ...more] = costs;
  const stated = cost && amountIn(cost.parsed.actual, scored);
  if (!stated || more.length > 0 || cost.parsed.actual.comparatorWritten) return null;
  return isSameNumber(stated, asPrinted(executed)) ? null : cost.actual;
}

function isCost({ role, level1, level2 }: IndicatorRow): boolean {
  return role === "indicator" && /成本/.test(labelKey(textOf(level2 ?? level1)));
}

/** An amount in the unit of the table, with what one in its last written place is worth. */
function amountIn(
  { value, upper, unit, approximate }: IndicatorRow["parsed"]["target"],
  { table }: ScoredTable,
): Stepped | null {
  if (!value || upper || approximate || !isMoneyUnit(unit)) return null;
  const factor = unitFactor(unit, table.moneyUnit);
  return factor && { number: value.times(factor), step: lastPlace(value).times(factor) };
}
