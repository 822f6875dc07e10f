import { parseAddress } from "../area";
import type { Calculator, CellsOf } from "../calculation";
import type { CellContent, Sheet } from "../sheet";
import type { StandInWorkbook } from "../workbook";
import { FUNCTIONS } from "./functions";
import { FormulaError, single, toNumber, type Operand } from "./operand";
import { tokensOf, type Token } from "./tokens";

/** Thrown for what this calculator does not know: the cell then keeps what it had. */
class Unknown extends Error {}

const LEVELS = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

class Evaluation {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly cellsOf: (reference: string) => Operand,
  ) {}

  whole(): CellContent {
    const value = single(this.level(0));
    if (this.at < this.tokens.length) throw new Unknown();
    return value;
  }

  private peek(...operators: string[]): string | null {
    const token = this.tokens[this.at];
    return token?.kind === "operator" && operators.includes(token.value) ? token.value : null;
  }

  private expect(operator: string): void {
    if (!this.peek(operator)) throw new Unknown();
    this.at += 1;
  }

  private level(level: number): Operand {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.level(level + 1);
    for (let operator = this.peek(...operators); operator; operator = this.peek(...operators)) {
      this.at += 1;
      left = combine(operator, single(left), single(this.level(level + 1)));
    }
    return left;
  }

  private unary(): Operand {
    if (this.peek("-")) {
      this.at += 1;
      return -toNumber(single(this.unary()));
    }
    if (this.peek("+")) {
      this.at += 1;
      return this.unary();
    }
    let value = this.primary();
    while (this.peek("%")) {
      this.at += 1;
      value = toNumber(single(value)) / 100;
    }
    return value;
  }

  private primary(): Operand {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case "number":
      case "text":
        return token.value;
      case "name":
        return token.value === "TRUE";
      case "reference":
        return this.cellsOf(token.value);
      case "function":
        return this.call(token.value);
      case "operator": {
        if (token.value !== "(") throw new Unknown();
        const inside = this.level(0);
        this.expect(")");
        return inside;
      }
      case undefined:
        throw new Unknown();
    }
  }

  private call(name: string): Operand {
    const run = FUNCTIONS[name];
    if (!run) throw new Unknown();
    this.expect("(");
    const args: (() => Operand)[] = [];
    while (!this.peek(")")) {
      if (args.length > 0) this.expect(",");
      args.push(this.argument());
    }
    this.expect(")");
    return run(args);
  }

  /** Both branches of an IF are walked; an error counts only where the value is taken. */
  private argument(): () => Operand {
    if (this.peek(",", ")")) return () => "";
    try {
      const start = this.at;
      const value = this.level(0);
      if (!this.peek(",", ")")) this.at = start;
      return () => value;
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      this.skip();
      return () => {
        throw error;
      };
    }
  }

  private skip(): void {
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      if (depth === 0 && this.peek(",", ")")) return;
      const token = this.tokens[this.at];
      if (token?.kind === "operator" && token.value === "(") depth += 1;
      if (token?.kind === "operator" && token.value === ")") depth -= 1;
    }
  }
}

function combine(operator: string, a: CellContent, b: CellContent): CellContent {
  switch (operator) {
    case "+":
      return toNumber(a) + toNumber(b);
    case "-":
      return toNumber(a) - toNumber(b);
    case "*":
      return toNumber(a) * toNumber(b);
    case "/":
      if (toNumber(b) === 0) throw new FormulaError("#DIV/0!");
      return toNumber(a) / toNumber(b);
    case "^":
      return toNumber(a) ** toNumber(b);
    case "&":
      return String(a) + String(b);
    default:
      return compare(operator, order(a, b));
  }
}

/** Numbers before texts before truth values; texts whatever their case; a blank is 0 or "". */
function order(a: CellContent, b: CellContent): number {
  const left = a === "" && typeof b === "number" ? 0 : a;
  const right = b === "" && typeof a === "number" ? 0 : b;
  const rank = (value: CellContent) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string")
    return left.toLowerCase().localeCompare(right.toLowerCase());
  return Number(left) - Number(right);
}

function compare(operator: string, difference: number): boolean {
  switch (operator) {
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    default:
      return difference >= 0;
  }
}

function place(reference: string, sheet: Sheet, workbook: StandInWorkbook): CellsOf | null {
  const parsed = parseAddress(reference);
  const own = parsed?.sheet ? workbook.sheet(parsed.sheet) : sheet;
  return parsed && own ? { sheet: own, area: parsed.area } : null;
}

function valuesOf({ sheet, area }: CellsOf): Operand {
  const values: CellContent[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      values.push(sheet.cell(row, column).value);
  return values;
}

/** The references of a formula, each once; remembered, as every change asks for those of all formulas. */
function referencesIn(formula: string): readonly string[] {
  const known = REFERENCES.get(formula);
  if (known) return known;
  const tokens = tokensOf(formula.slice(1)) ?? [];
  const found = new Set(tokens.flatMap(({ kind, value }) => (kind === "reference" ? value : [])));
  REFERENCES.set(formula, [...found]);
  return [...found];
}

const REFERENCES = new Map<string, readonly string[]>();

/** Arithmetic, comparisons and the plain functions score formulas are made of. */
export const SIMPLE_CALCULATOR: Calculator = {
  evaluate(formula, sheet, workbook) {
    const tokens = tokensOf(formula.slice(1));
    if (!tokens) return null;
    try {
      return new Evaluation(tokens, (reference) => {
        const cells = place(reference, sheet, workbook);
        if (!cells) throw new FormulaError("#REF!");
        return valuesOf(cells);
      }).whole();
    } catch (error) {
      if (error instanceof FormulaError) return error.value;
      if (error instanceof Unknown) return null;
      throw error;
    }
  },
  references(formula, sheet, workbook) {
    return referencesIn(formula).flatMap((name) => place(name, sheet, workbook) ?? []);
  },
};
