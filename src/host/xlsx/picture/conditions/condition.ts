import { fromA1, type Position } from "../../../../core/grid/address";

/** What a cell holds, for conditions; null: nothing. */
export type CellValue = string | number | boolean | null;

const OPERATORS = ["=", "<>", "<", "<=", ">", ">=", "between", "notBetween"] as const;
export type Operator = (typeof OPERATORS)[number];

/** A condition of a conditional format that can be judged without computing formulas. */
export type Condition =
  /** A cell against constants: the formatted cell itself, or (`of`) one that lies so far from it. */
  | {
      readonly kind: "compare";
      readonly of: RelativeCell | null;
      readonly operator: Operator;
      readonly operands: readonly CellValue[];
    }
  | { readonly kind: "repeated"; readonly wanted: boolean }
  | {
      readonly kind: "text";
      readonly how: "contains" | "begins" | "ends";
      readonly text: string;
      readonly wanted: boolean;
    }
  | { readonly kind: "blank"; readonly wanted: boolean }
  | { readonly kind: "error"; readonly wanted: boolean };

/** A cell as a formula names it: each part fixed (`$`), or as far from the formatted cell. */
export interface RelativeCell {
  readonly row: { readonly fixed: boolean; readonly by: number };
  readonly column: { readonly fixed: boolean; readonly by: number };
}

/** A rule as the file writes it; `origin` is the cell that its formulas are written for. */
export interface WrittenRule {
  readonly type: string;
  readonly operator: string;
  readonly text: string | null;
  readonly formulas: readonly string[];
  readonly origin: Position;
}

const CELL_OPERATORS = new Map(
  Object.entries<Operator>({
    equal: "=",
    notEqual: "<>",
    lessThan: "<",
    lessThanOrEqual: "<=",
    greaterThan: ">",
    greaterThanOrEqual: ">=",
    between: "between",
    notBetween: "notBetween",
  }),
);

/** The condition of a rule; null where it takes more than a constant to judge it. */
export function conditionOf(rule: WrittenRule): Condition | null {
  const { text } = rule;
  switch (rule.type) {
    case "cellIs":
      return ofCell(rule);
    case "expression":
      return comparison(rule);
    case "duplicateValues":
      return { kind: "repeated", wanted: true };
    case "uniqueValues":
      return { kind: "repeated", wanted: false };
    case "containsText":
      return text === null ? null : { kind: "text", how: "contains", text, wanted: true };
    case "notContainsText":
      return text === null ? null : { kind: "text", how: "contains", text, wanted: false };
    case "beginsWith":
      return text === null ? null : { kind: "text", how: "begins", text, wanted: true };
    case "endsWith":
      return text === null ? null : { kind: "text", how: "ends", text, wanted: true };
    case "containsBlanks":
      return { kind: "blank", wanted: true };
    case "notContainsBlanks":
      return { kind: "blank", wanted: false };
    case "containsErrors":
      return { kind: "error", wanted: true };
    case "notContainsErrors":
      return { kind: "error", wanted: false };
    default:
      return null;
  }
}

function ofCell({ operator: written, formulas }: WrittenRule): Condition | null {
  const operator = CELL_OPERATORS.get(written);
  const operands = formulas.map(constantOf);
  const needed = operator === "between" || operator === "notBetween" ? 2 : 1;
  if (!operator || operands.length < needed) return null;
  const known = operands.slice(0, needed).filter((operand) => operand !== undefined);
  return known.length < needed ? null : { kind: "compare", of: null, operator, operands: known };
}

const COMPARISON = /^=?\s*(\$?)([A-Z]{1,3})(\$?)(\d{1,7})\s*(<>|<=|>=|=|<|>)\s*(.+)$/i;

/** `$H5<60` and the like. */
function comparison({ formulas, origin }: WrittenRule): Condition | null {
  const [, fixedColumn, letters, fixedRow, digits, sign, right] =
    COMPARISON.exec(formulas[0]?.trim() ?? "") ?? [];
  const named = fromA1(`${letters ?? ""}${digits ?? ""}`);
  const operator = OPERATORS.find((each) => each === sign);
  const operand = constantOf(right ?? "");
  if (!named || !operator || operand === undefined) return null;
  const part = (mark: string | undefined, at: number, from: number) =>
    mark === "$" ? { fixed: true, by: at } : { fixed: false, by: at - from };
  const of = {
    row: part(fixedRow, named.row, origin.row),
    column: part(fixedColumn, named.column, origin.column),
  };
  return { kind: "compare", of, operator, operands: [operand] };
}

/** A constant of a formula; undefined for anything else. */
function constantOf(formula: string): CellValue | undefined {
  const text = formula.trim().replace(/^=/, "");
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return undefined;
}
