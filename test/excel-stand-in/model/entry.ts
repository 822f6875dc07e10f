import { getFormatFromId, parseValue } from "numfmt";
import type { StandInWorkbook } from "./workbook";
import type { Cell, Sheet } from "./sheet";
import type { Json } from "../wire/messages";
import { refuse } from "../wire/refusal";

const TEXT_FORMAT = "@";

/**
 * What a cell holds after a value was put in, as if it had been typed: `=…` becomes a formula, "95%" a
 * number with a percent format, "'95" the text 95; in a cell of text format everything stays text.
 */
export function entered(before: Cell, input: Json, sheet: Sheet, workbook: StandInWorkbook): Cell {
  const { style } = before;
  if (input === null || input === "") return { value: "", formula: null, style };
  if (typeof input === "boolean") return { value: input, formula: null, style };
  if (typeof input === "object")
    return refuse("InvalidArgument", "A cell takes a text, a number or a truth value.");
  if (style.numberFormat === TEXT_FORMAT)
    return { value: unquoted(String(input)), formula: null, style };
  if (typeof input === "number") return { value: input, formula: null, style };
  return typed(before, input, sheet, workbook);
}

function typed(before: Cell, text: string, sheet: Sheet, workbook: StandInWorkbook): Cell {
  const { style } = before;
  if (text.startsWith("'")) return { value: unquoted(text), formula: null, style };
  if (/^[=]./.test(text)) {
    const value = workbook.calculator.evaluate(text, sheet, workbook) ?? 0;
    return { value, formula: text, style };
  }
  const parsed = parseValue(text);
  if (!parsed) return { value: text, formula: null, style };
  if (typeof parsed.value === "boolean") return { value: parsed.value, formula: null, style };
  const implied = "formatId" in parsed ? parsed.formatId : undefined;
  const numberFormat =
    style.numberFormat === "General" && implied !== undefined
      ? getFormatFromId(implied)
      : style.numberFormat;
  return { value: parsed.value, formula: null, style: { ...style, numberFormat } };
}

function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
