import type { Decimal } from "decimal.js";
import type { Position } from "../grid/address";
import { toA1 } from "../grid/address";
import type { ScoringPolicy } from "../score/policy";
import type { RateNotation } from "./rate-notation";

/**
 * Plain Excel formulas that compute what the engine computes and go on doing so without it, in Excel,
 * WPS and LibreOffice: no functions of ours, no names, no other sheets, nothing newer than Excel 2007.
 * A blank or a text among the inputs gives "", never 0.
 *
 * Rounding is half up as the engine's, as far as doubles allow: what a division gives is first rounded
 * at 12 decimals, because an exact 9.535 may come out of it as 9.5349999999999984. So an exact value
 * that lies less than 5E-13 below a half is rounded up, where the engine rounds it down. Weights are
 * taken to have no more decimals than scores (the engine does not round 3.715 points to 3.72).
 */

/** A number in a formula: a cell of the same sheet, or one written out. */
export type Operand =
  /** A cell of the same sheet. */
  | { readonly kind: "cell"; readonly at: Position }
  /** A number written into the formula. */
  | { readonly kind: "number"; readonly decimal: string };

export function cellOperand(at: Position): Operand {
  return { kind: "cell", at };
}

export function numberOperand(number: Decimal): Operand {
  return { kind: "number", decimal: number.toFixed() };
}

/** The amounts of the fund row. `fallback`: 年初预算数, taken where the budget is blank; null: none. */
export interface FundOperands {
  readonly executed: Operand;
  readonly budget: Operand;
  readonly fallback: Operand | null;
}

/** 执行率 = 执行数 ÷ 预算数, at two decimals of the percentage, in the notation of the sheet. */
export function rateFormula(funds: FundOperands, notation: RateNotation): string {
  const [executed, budget] = [written(funds.executed), budgetOf(funds)];
  const rate = `${executed}/${budget}`;
  switch (notation) {
    case "fraction":
      return guarded(funds, rounded(rate, 4));
    case "percent-number":
      return guarded(funds, rounded(`100*${rate}`, 2));
    case "percent-text":
      return guarded(funds, `${rounded(`100*${rate}`, 2)}&"%"`);
  }
}

/** The score of the funds: weight × rate, the rate at most 1 and never below 0. */
export function fundScoreFormula(
  funds: FundOperands,
  weight: Operand,
  { scoreDecimals }: Pick<ScoringPolicy, "scoreDecimals">,
): string {
  const rate = `MAX(0,MIN(1,${written(funds.executed)}/${budgetOf(funds)}))`;
  return guarded(funds, rounded(`${written(weight)}*${rate}`, scoreDecimals), weight);
}

/** How the row's target is meant, as the engine reads it. */
export type FormulaDirection = "at-least" | "at-most" | "equal";

/** Target, actual and weight of a row; target and actual in one measure. */
export interface RowOperands {
  readonly target: Operand;
  readonly actual: Operand;
  readonly weight: Operand;
}

/**
 * The score of an indicator by arithmetic: the weight when the target is reached, else its part by the
 * policy's formula. A negative target that is missed gives "", as it is not computable.
 */
export function rowScoreFormula(
  row: RowOperands,
  direction: FormulaDirection,
  policy: Pick<ScoringPolicy, "reverse" | "equal" | "scoreDecimals">,
): string {
  const [target, actual, weight] = [written(row.target), written(row.actual), written(row.weight)];
  const below = rounded(`MAX(0,${weight}*${actual}/${target})`, policy.scoreDecimals);
  const above = rounded(
    policy.reverse === "ratio"
      ? `${weight}*${target}/${actual}`
      : `MAX(0,${weight}*(2*${target}-${actual})/${target})`,
    policy.scoreDecimals,
  );
  const score = (reached: string, missed: string) =>
    whereNumbers(
      [row.target, row.actual, row.weight],
      `IF(${actual}${reached}${target},${weight},IF(${target}>0,${missed},IF(${target}=0,0,"")))`,
    );
  if (direction === "at-most") return score("<=", above);
  if (direction === "at-least" || policy.equal === "at-least") return score(">=", below);
  return score("=", `IF(${actual}>${target},${above},${below})`);
}

/** The sum of cells, "" until each of them holds a number. `decimals` keep doubles from showing their dust. */
export function sumFormula(cells: readonly Position[], decimals: number): string {
  const list = joinedRanges(cells);
  return `=IF(COUNT(${list})=${cells.length},ROUND(SUM(${list}),${decimals}),"")`;
}

/** Whether a sum can name these cells: Excel takes 255 arguments. */
export function canSum(cells: readonly Position[]): boolean {
  return cells.length > 0 && rangesOf(cells).length <= 255;
}

/** 优, 良, 中, 差 of the total in a cell; "" while it holds no number. Null where the policy has no grades. */
export function gradeFormula(
  total: Position,
  { grades }: Pick<ScoringPolicy, "grades">,
): string | null {
  if (grades.length === 0) return null;
  const cell = toA1(total);
  const nested = [...grades].reverse().reduce((rest, { name, from }, index) => {
    const text = `"${name.replace(/"/g, '""')}"`;
    return index === 0 && from.lte(0) ? text : gradeStep(cell, from, text, rest);
  }, '""');
  return `=IF(ISNUMBER(${cell}),${nested},"")`;
}

function gradeStep(cell: string, from: Decimal, text: string, rest: string): string {
  return `IF(${cell}>=${from.toFixed()},${text},${rest})`;
}

function written(operand: Operand): string {
  return operand.kind === "cell" ? toA1(operand.at) : operand.decimal;
}

function budgetOf({ budget, fallback }: FundOperands): string {
  const own = written(budget);
  return fallback === null ? own : `IF(ISNUMBER(${own}),${own},${written(fallback)})`;
}

/** "" unless the amounts (and the weight) are numbers and the budget is above zero. */
function guarded(funds: FundOperands, value: string, weight?: Operand): string {
  const own = weight ? [weight] : [];
  if (funds.fallback === null)
    return whereNumbers(
      [funds.executed, funds.budget, ...own],
      `IF(${written(funds.budget)}>0,${value},"")`,
    );
  return whereNumbers([funds.executed, ...own], `IF(N(${budgetOf(funds)})>0,${value},"")`);
}

/** "" where a cell among the operands holds no number. */
function whereNumbers(operands: readonly Operand[], value: string): string {
  const cells = operands.flatMap((operand) => (operand.kind === "cell" ? operand.at : []));
  if (cells.length === 0) return `=${value}`;
  return `=IF(COUNT(${cells.map(toA1).join(",")})<${cells.length},"",${value})`;
}

/** Half up, the dust of the double taken off before. */
function rounded(value: string, decimals: number): string {
  return `ROUND(ROUND(${value},12),${decimals})`;
}

/** Cells in their order, neighbours of a column joined: `I6,H10:H12`. */
function joinedRanges(cells: readonly Position[]): string {
  return rangesOf(cells)
    .map(([first, last]) => (first === last ? toA1(first) : `${toA1(first)}:${toA1(last)}`))
    .join(",");
}

function rangesOf(cells: readonly Position[]): readonly (readonly [Position, Position])[] {
  const ranges: [Position, Position][] = [];
  for (const at of cells) {
    const current = ranges.at(-1);
    const [, last] = current ?? [];
    if (current && last?.column === at.column && last.row === at.row - 1) current[1] = at;
    else ranges.push([at, at]);
  }
  return ranges;
}
