import type { CellContent } from "../sheet";
import { FormulaError, single, toNumber, type Operand } from "./operand";

type Arguments = readonly (() => Operand)[];

function numbers(args: Arguments): number[] {
  return args.flatMap((argument) => {
    const operand = argument();
    if (typeof operand !== "object") return [toNumber(operand)];
    return operand.map((value) => single(value)).filter((value) => typeof value === "number");
  });
}

function at(args: Arguments, index: number): CellContent {
  const argument = args[index];
  if (!argument) throw new FormulaError("#VALUE!");
  return single(argument());
}

function number(args: Arguments, index: number): number {
  return toNumber(at(args, index));
}

/** Away from zero at the half, on the shortest decimal of the number as Excel does. */
function rounded(value: number, digits: number, round: (scaled: number) => number): number {
  const [mantissa = "0", exponent = "0"] = Number(Math.abs(value).toPrecision(15))
    .toExponential()
    .split("e");
  const scaled = round(Number(`${mantissa}e${String(Number(exponent) + digits)}`));
  return Math.sign(value) * Number(`${String(scaled)}e${String(-digits)}`);
}

function truths(args: Arguments): boolean[] {
  return args.flatMap((argument) => {
    const operand = argument();
    return (typeof operand === "object" ? operand : [operand]).map(Boolean);
  });
}

export const FUNCTIONS: Readonly<Record<string, (args: Arguments) => Operand>> = {
  SUM: (args) => numbers(args).reduce((sum, value) => sum + value, 0),
  MIN: (args) => Math.min(...(numbers(args).length > 0 ? numbers(args) : [0])),
  MAX: (args) => Math.max(...(numbers(args).length > 0 ? numbers(args) : [0])),
  AVERAGE: (args) => {
    const all = numbers(args);
    if (all.length === 0) throw new FormulaError("#DIV/0!");
    return all.reduce((sum, value) => sum + value, 0) / all.length;
  },
  COUNT: (args) => numbers(args).length,
  ROUND: (args) => rounded(number(args, 0), number(args, 1), Math.round),
  ROUNDDOWN: (args) => rounded(number(args, 0), number(args, 1), Math.floor),
  ROUNDUP: (args) => rounded(number(args, 0), number(args, 1), Math.ceil),
  ABS: (args) => Math.abs(number(args, 0)),
  IF: (args) => {
    const chosen = at(args, 0) ? args[1] : args[2];
    return chosen ? chosen() : false;
  },
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  NOT: (args) => !at(args, 0),
  N: (args) => {
    const value = at(args, 0);
    return typeof value === "string" ? 0 : Number(value);
  },
  ISNUMBER: (args) => typeof at(args, 0) === "number",
  ISBLANK: (args) => at(args, 0) === "",
  IFERROR: (args) => {
    try {
      return at(args, 0);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return at(args, 1);
    }
  },
};
