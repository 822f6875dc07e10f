import { Decimal } from "decimal.js";
import type { EvaluationTable, Field, IndicatorRow } from "../detect/evaluation-table";
import type { Position } from "../grid/address";
import type { Grid } from "../grid/grid";
import { totalFundRow } from "../score/score-funds";
import type { RowScore, Scorecard } from "../score/scorecard";
import { hasOwnStandard, isStepped } from "../score/unit-score";
import type { ReadValue } from "../values/read-value";
import type { RateNotation } from "./rate-notation";
import type { FormulaDirection, FundOperands, Operand } from "./score-formulas";
import {
  cellOperand,
  fundScoreFormula,
  numberOperand,
  rateFormula,
  rowScoreFormula,
} from "./score-formulas";

/**
 * The formulas of one table, where its cells allow one: amounts, targets and actual values that stand
 * there as numbers. Null: only the number can be written.
 */
export class TableFormulas {
  constructor(
    private readonly table: EvaluationTable,
    private readonly scorecard: Scorecard,
    private readonly grid: Grid,
  ) {}

  rate(notation: RateNotation): string | null {
    const funds = this.fundOperands();
    return funds && rateFormula(funds, notation);
  }

  fundScore(): string | null {
    const funds = this.fundOperands();
    const weight = this.scorecard.funds?.weight ?? null;
    if (!funds || !weight || !this.isWholeScore(weight)) return null;
    const places = [totalFundRow(this.table)?.weight, this.table.fundPoints];
    return fundScoreFormula(funds, this.weightOperand(weight, places), this.policy);
  }

  row(index: number): string | null {
    const [row, score] = [this.table.indicators[index], this.scorecard.rows[index]];
    if (!row?.target || !row.actual || !score?.weight || !this.isWholeScore(score.weight))
      return null;
    const direction = arithmeticOf(score);
    if (!direction || isStepped({ table: this.table, policy: this.policy }, index)) return null;
    if (hasOwnStandard(row, new Decimal(0))) return null;
    if (!this.inOneMeasure(row, score, row.target, row.actual)) return null;
    const operands = {
      target: cellOperand(row.target.at),
      actual: cellOperand(row.actual.at),
      weight: this.weightOperand(score.weight, score.weightSource === "cell" ? [row.weight] : []),
    };
    return rowScoreFormula(operands, direction, this.policy);
  }

  /** True where the cell itself holds a number, not a text that says one. */
  numberIn(at: Position): Decimal | null {
    const value = this.grid.cellAt(at.row, at.column)?.value;
    return typeof value === "number" ? new Decimal(value) : null;
  }

  private get policy() {
    return this.scorecard.policy.policy;
  }

  private isWholeScore(weight: Decimal): boolean {
    return weight.decimalPlaces() <= this.policy.scoreDecimals;
  }

  /** Null unless the amounts are numbers in their cells, and the ones that were divided. */
  private fundOperands(): FundOperands | null {
    const row = totalFundRow(this.table);
    const { rate, budgetUsed } = this.scorecard.funds ?? { rate: null, budgetUsed: null };
    const budget = budgetUsed === "initial" ? row?.initialBudget : row?.adjustedBudget;
    if (!row?.executed || !budget || !rate) return null;
    const [executed, divisor] = [this.numberIn(row.executed.at), this.numberIn(budget.at)];
    if (!executed || !divisor || divisor.isZero() || !executed.div(divisor).eq(rate)) return null;
    return this.budgetOperands(row.executed, budget, budgetUsed === "initial");
  }

  /** A blank 全年预算数 that is filled in later takes the place of 年初预算数. */
  private budgetOperands(executed: Field, budget: Field, isInitial: boolean): FundOperands {
    const adjusted = totalFundRow(this.table)?.adjustedBudget ?? null;
    const [main, fallback] = isInitial && adjusted ? [adjusted, budget] : [budget, null];
    return {
      executed: cellOperand(executed.at),
      budget: cellOperand(main.at),
      fallback: fallback && cellOperand(fallback.at),
    };
  }

  /** The cell that holds the weight as a number, else the number itself. */
  private weightOperand(weight: Decimal, places: readonly (Field | null | undefined)[]): Operand {
    const place = places.find((field) => field && this.numberIn(field.at)?.eq(weight));
    return place ? cellOperand(place.at) : numberOperand(weight);
  }

  /** True where target and actual are plain numbers whose cells compare as the engine compared them. */
  private inOneMeasure(
    { parsed }: IndicatorRow,
    { completion }: RowScore,
    target: Field,
    actual: Field,
  ): boolean {
    const [wanted, reached] = [this.numberIn(target.at), this.numberIn(actual.at)];
    if (!wanted || !reached || !isPlain(parsed.target) || !isPlain(parsed.actual)) return false;
    if (wanted.isZero()) return parsed.target.value?.isZero() === true;
    return completion !== null && reached.div(wanted).eq(completion);
  }
}

function isPlain({ kind, upper, approximate, value }: ReadValue): boolean {
  return (kind === "number" || kind === "percent") && value !== null && !upper && !approximate;
}

/** The arithmetic a row was scored by; null where it was scored otherwise (dates, tiers, by hand). */
function arithmeticOf({ method, direction, derivation }: RowScore): FormulaDirection | null {
  if (!direction || derivation.id === "date-reached") return null;
  return method === "at-least" || method === "at-most" || method === "equal" ? direction : null;
}
