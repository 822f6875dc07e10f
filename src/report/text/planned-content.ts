import { Decimal } from "decimal.js";
import type { CellWrite } from "../../core/edits/edit-plan";
import type { PlannedCell } from "../../core/edits/score-plan";
import { planWords } from "../../words/plan";
import { percentText } from "./number-text";

/** What a cell to be written holds now, as a person reads it; "" when blank. */
export function beforeText({ before: { value } }: CellWrite, part: PlannedCell["part"]): string {
  if (value === null) return "";
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "number" ? numberText(String(value), part) : value;
}

/** What it will hold; of a formula what it gives now, with the formula behind it. */
export function afterText({ after }: CellWrite, part: PlannedCell["part"]): string {
  switch (after.kind) {
    case "number":
      return numberText(after.decimal, part);
    case "text":
      return after.text;
    case "boolean":
      return String(after.value).toUpperCase();
    case "formula":
      return after.cached === null
        ? after.formula
        : planWords.formula(cachedText(after.cached, part), after.formula);
    case "blank":
      return planWords.blank;
  }
}

function cachedText(cached: string, part: PlannedCell["part"]): string {
  return /^-?[0-9.]+$/.test(cached) ? numberText(cached, part) : cached;
}

/** A rate that is stored as a fraction is shown as the percentage it means. */
function numberText(decimal: string, part: PlannedCell["part"]): string {
  const value = new Decimal(decimal);
  return part === "rate" && value.abs().lte(RATES_ARE_FRACTIONS_UP_TO)
    ? percentText(value)
    : value.toFixed();
}

const RATES_ARE_FRACTIONS_UP_TO = 2;
