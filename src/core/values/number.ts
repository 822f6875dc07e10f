import { Decimal } from "decimal.js";
import type { CellValue } from "../grid/grid";
import { foldText } from "./normalise";
import { formatKind } from "./number-format";
import { fromStored } from "./numeral";
import { matchQuantity } from "./quantity";
import type { Quantity } from "./quantity";
import { isPercentFigure } from "./reading";

export interface NumberContext {
  /** As stored, when the cell holds a number. */
  readonly value?: CellValue;
  readonly numberFormat?: string;
  /** The column is headed as a rate (执行率(%)): a bare number is a percentage. */
  readonly percentHeader?: boolean;
}

/** The number of a money, score, weight or rate cell. */
export interface CellNumber {
  /** A percentage as a fraction; money in the unit it is written in. */
  readonly number: Decimal;
  readonly percent: boolean;
  /** As written in the cell (万元, 分); `%` for a percentage; "" for none. */
  readonly unit: string;
  /** Digits after the point as displayed; of a percentage, those of the percent figure. */
  readonly decimals: number;
}

function asFraction(value: Decimal): Decimal {
  return isPercentFigure(value) ? value.times("0.01") : value;
}

/** (1.5) is minus 1.5 in accounts. */
function withoutAccountingBrackets(text: string): {
  readonly text: string;
  readonly negative: boolean;
} {
  const match = /^\(([^()]*)\)$/.exec(text.replace(/^¥\(/, "(¥"));
  return match?.[1] === undefined ? { text, negative: false } : { text: match[1], negative: true };
}

/** The single exact figure that fills a text: no comparator, no 约, no range, no words. */
function exactQuantity(text: string): Quantity | null {
  const quantity = matchQuantity(text, 0);
  const exact =
    quantity?.end === text.length &&
    quantity.comparator === null &&
    quantity.upper === null &&
    !quantity.approximate;
  return exact ? quantity : null;
}

/** In a money cell 10万 is short for 10万元, whose unit stays. */
const MONEY_OF_SCALE: ReadonlyMap<number, string> = new Map([
  [4, "万元"],
  [8, "亿元"],
]);

function inMoneyUnit({ value, unit, scale }: Quantity): {
  readonly value: Decimal;
  readonly unit: string;
} {
  const money = unit === "" ? MONEY_OF_SCALE.get(scale) : undefined;
  return money === undefined
    ? { value, unit }
    : { value: value.times(`1e-${String(scale)}`), unit: money };
}

/** A plain decimal of at most 15 digits: what most number cells hold. */
const PLAIN = /^-?\d{1,10}(?:\.(\d{1,5}))?$/;
/** Without a digit or a spelled numeral there is no number to look for. */
const NUMERAL = /[\d〇零一二两三四五六七八九十百千半]/;

function fromText(text: string, percentHeader: boolean): CellNumber | null {
  if (!NUMERAL.test(text)) return null;
  const plain = PLAIN.exec(text);
  if (plain && !percentHeader)
    return { number: new Decimal(text), percent: false, unit: "", decimals: plain[1]?.length ?? 0 };
  const { text: inner, negative } = withoutAccountingBrackets(text);
  const quantity = exactQuantity(inner);
  if (quantity === null) return null;
  const { decimals } = quantity;
  const { value, unit } = inMoneyUnit(quantity);
  const signed = negative ? value.negated() : value;
  const share = percentHeader && unit === "";
  return {
    number: share ? asFraction(signed) : signed,
    percent: quantity.percent || share,
    unit: share ? "%" : unit,
    decimals,
  };
}

/** How a stored number is displayed; its figure itself need not be read. */
function shownForm(
  text: string,
  percentHeader: boolean,
): Pick<CellNumber, "percent" | "unit" | "decimals"> | null {
  const plain = percentHeader ? null : PLAIN.exec(text);
  if (plain) return { percent: false, unit: "", decimals: plain[1]?.length ?? 0 };
  return fromText(text, percentHeader);
}

/**
 * The number a money, score, weight or rate cell states: 1,234.50, １２．５, 10分, 0.2万元, 97.81%,
 * (1.5). Null for blank, —, words, ranges and figures that are limited or approximate.
 * A stored number goes before its rounded display; a double's noise beyond 15 digits is dropped.
 */
export function readNumber(text: string, context: NumberContext = {}): CellNumber | null {
  const { value, numberFormat, percentHeader = false } = context;
  if (typeof value !== "number" || !Number.isFinite(value))
    return fromText(foldText(text), percentHeader);
  const kind = formatKind(numberFormat);
  if (kind === "date") return null;
  const stored = fromStored(value);
  const shown = shownForm(foldText(text), percentHeader);
  const decimals = shown?.decimals ?? stored.decimalPlaces();
  if (kind === "percent") return { number: stored, percent: true, unit: "%", decimals };
  const share = percentHeader && (shown === null || shown.percent);
  return {
    number: share ? asFraction(stored) : stored,
    percent: share,
    unit: share ? "%" : (shown?.unit ?? ""),
    decimals,
  };
}
