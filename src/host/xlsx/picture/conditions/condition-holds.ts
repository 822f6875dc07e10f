import type { Position } from "../../../../core/grid/address";
import type { CellValue, Condition, Operator, RelativeCell } from "./condition";

/** What a condition is judged by. */
export interface Surroundings {
  readonly valueAt: (at: Position) => CellValue;
  /** How many cells of the formatted areas hold a value. */
  readonly countOf: (value: CellValue) => number;
}

/** Whether a cell fulfils a condition, as spreadsheet programs judge it. */
export function holds(condition: Condition, at: Position, around: Surroundings): boolean {
  const value = around.valueAt(at);
  switch (condition.kind) {
    case "compare": {
      const compared = condition.of ? around.valueAt(placeOf(condition.of, at)) : value;
      return fits(compared, condition.operator, condition.operands);
    }
    case "repeated":
      return !isBlank(value) && around.countOf(value) > 1 === condition.wanted;
    case "text":
      return hasText(String(value ?? ""), condition) === condition.wanted;
    case "blank":
      return isBlank(value) === condition.wanted;
    case "error":
      return isError(value) === condition.wanted;
  }
}

function placeOf({ row, column }: RelativeCell, at: Position): Position {
  return {
    row: row.fixed ? row.by : at.row + row.by,
    column: column.fixed ? column.by : at.column + column.by,
  };
}

function fits(value: CellValue, operator: Operator, operands: readonly CellValue[]): boolean {
  if (isError(value)) return false;
  const [first = null, second = null] = operands;
  const [toFirst, toSecond] = [order(value, first), order(value, second)];
  switch (operator) {
    case "=":
      return toFirst === 0;
    case "<>":
      return toFirst !== 0;
    case "<":
      return toFirst < 0;
    case "<=":
      return toFirst <= 0;
    case ">":
      return toFirst > 0;
    case ">=":
      return toFirst >= 0;
    case "between":
    case "notBetween": {
      const inside = toFirst * toSecond <= 0;
      return inside === (operator === "between");
    }
  }
}

/** Numbers before texts before truths, texts without regard to case; a blank is what it stands beside. */
function order(a: CellValue, b: CellValue): number {
  if (a === null) return order(typeof b === "string" ? "" : typeof b === "boolean" ? false : 0, b);
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof a === "string") {
    const [left, right] = [a.toLowerCase(), String(b).toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function rank(value: CellValue): number {
  return typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0;
}

function hasText(value: string, { how, text }: Extract<Condition, { kind: "text" }>): boolean {
  const [inside, wanted] = [value.toLowerCase(), text.toLowerCase()];
  if (how === "begins") return inside.startsWith(wanted);
  return how === "ends" ? inside.endsWith(wanted) : inside.includes(wanted);
}

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

function isError(value: CellValue): boolean {
  return typeof value === "string" && /^#(?:N\/A|[A-Z]+[!?])$/.test(value);
}
