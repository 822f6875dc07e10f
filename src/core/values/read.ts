import type { Decimal } from "decimal.js";
import type { CellValue } from "../grid/grid";
import { readAbsence } from "./absence";
import { readComparator } from "./comparator";
import { fromSerial } from "./date";
import { foldText } from "./normalise";
import { powerOfTen } from "./measure";
import { formatKind } from "./number-format";
import { fromStored } from "./numeral";
import { matchQuantity } from "./quantity";
import type { Quantity } from "./quantity";
import { isRateLabel } from "./rate-label";
import { counted, dated, nothing, qualitative } from "./reading";
import type { Comparator, ReadValue } from "./read-value";
import { readStatement } from "./statement";
import { readTier } from "./tier";
import { plainUnit } from "./unit";
import { matchUnit } from "./unit-match";

/** What there is to read of a target or an actual. */
export interface ValueInput {
  /** As displayed. */
  readonly text: string;
  /** As stored; a number is exact where the display is rounded. */
  readonly value?: CellValue;
  readonly numberFormat?: string;
  /** Tells only whether a number without a unit is a percentage. */
  readonly indicatorName?: string;
  /** 度量单位, where it has a column of its own. */
  readonly separateUnit?: string;
  /** 指标性质, where it has a column of its own. */
  readonly separateComparator?: string;
}

/** The quantity that is the whole of a folded text; null when more or something else stands there. */
function wholeQuantity(text: string): Quantity | null {
  const bare = text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
  const quantity = matchQuantity(bare, 0);
  return quantity?.end === bare.length ? quantity : null;
}

/** #DIV/0!, #REF!, ####: nothing that could be read. */
const ERROR_VALUE = /^#(?:#*|[A-Z_]{1,14}(?:\/[0A])?[!?]?)$/;

/** Forms say the same short things in many cells (100%, ≥90%, 10次): each is read once. */
const LONGEST_KEPT = 24;
const KEPT_TEXTS = 2_000;
const kept = new Map<string, ReadValue>();

function readText(text: string, rateRow: boolean): ReadValue {
  if (text.length > LONGEST_KEPT) return readNewText(text, rateRow);
  const key = `${rateRow ? "rate" : "count"} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const value = readNewText(text, rateRow);
  if (kept.size >= KEPT_TEXTS) kept.clear();
  kept.set(key, value);
  return value;
}

function readNewText(text: string, rateRow: boolean): ReadValue {
  const absence = readAbsence(text);
  if (absence !== null) return nothing(absence);
  if (ERROR_VALUE.test(text)) return qualitative(null);
  const tier = readTier(text);
  return tier === null ? readStatement(unwrapped(text), rateRow) : qualitative(tier);
}

/** （95%） and “95%” say 95%. */
function unwrapped(text: string): string {
  const inner = text.slice(1, -1);
  const wrapped = ["()", "“”", '""'].includes(text.charAt(0) + text.charAt(text.length - 1));
  return wrapped && !/[()“”"]/.test(inner) ? inner : text;
}

/** The text with comparator and unit of the columns beside it, where it is a figure without them. */
function joinedText(text: string, comparator: Comparator | null, unit: string): string {
  const quantity = wholeQuantity(text);
  if (quantity === null || quantity.unit !== "" || readAbsence(unit) !== null) return text;
  const joined = `${quantity.comparator === null ? (comparator ?? "") : ""}${text}${unit}`;
  return wholeQuantity(joined) === null ? text : joined;
}

/** The figure a cell stores, printed: exact, and without the noise of its number format. */
function storedText(value: number, percent: boolean): string {
  const exact = fromStored(value);
  return percent ? `${exact.times(100).toFixed()}%` : exact.toFixed();
}

/**
 * The text of a cell that stores a number. A display that adds nothing (or ####) gives way to the
 * stored figure; one with a unit or a comparator of its own is kept if it shows that figure.
 */
function textOfStored(shown: string, value: number, percent: boolean): string {
  const quantity = wholeQuantity(shown);
  const adds =
    quantity !== null &&
    (quantity.comparator !== null || (quantity.unit !== "" && quantity.unit !== "%"));
  return adds ? shown : storedText(value, percent);
}

function readStored(input: ValueInput, value: number, shown: string, rateRow: boolean): ReadValue {
  const kind = formatKind(input.numberFormat);
  const date = kind === "date" ? readStoredDate(shown, value) : null;
  if (date !== null) return date;
  const text = textOfStored(shown, value, kind === "percent");
  const comparator = readComparator(input.separateComparator ?? "");
  const joined = joinedText(text, comparator, foldText(input.separateUnit ?? ""));
  // A stored number is no date, whatever its digits look like.
  const quantity = wholeQuantity(joined) ?? wholeQuantity(text);
  if (quantity === null) return readText(joined, rateRow);
  return counted(withStored(quantity, value), "", rateRow);
}

/** The exact figure in place of its rounded display. */
function withStored(quantity: Quantity, value: number): Quantity {
  const exact = fromStored(value);
  const shows = quantity.upper === null && quantity.value.minus(exact).abs().lte(quantity.step);
  return shows ? { ...quantity, value: exact } : quantity;
}

/** The display knows the date system of the workbook, so a full date shown goes before the serial number. */
function readStoredDate(shown: string, serial: number): ReadValue | null {
  const read = readText(shown, false);
  if (read.kind === "date" && read.date?.year != null) return read;
  const date = fromSerial(serial);
  return date === null ? null : dated({ date, comparator: null });
}

/** A figure among words (完成95) takes the unit of the next column; a share is then a percentage. */
function withUnit(read: ReadValue, unit: string): ReadValue {
  if (read.kind !== "number" || read.unit !== "" || readAbsence(unit) !== null) return read;
  const plain = plainUnit(unit);
  if (plain !== "%") return { ...read, unit: plain };
  const exponent = matchUnit(unit, 0, false)?.exponent ?? -2;
  const share = (figure: Decimal | null): Decimal | null =>
    figure?.times(powerOfTen(exponent)) ?? null;
  return {
    ...read,
    kind: "percent",
    value: share(read.value),
    upper: share(read.upper),
    unit: "%",
  };
}

/** Comparator and unit of their own columns, where the value's cell writes none. */
function withSeparate(read: ReadValue, comparator: Comparator | null, unit: string): ReadValue {
  if (read.kind !== "number" && read.kind !== "percent" && read.kind !== "date") return read;
  const whole = withUnit(read, unit);
  return comparator === null || read.comparatorWritten
    ? whole
    : { ...whole, comparator, comparatorWritten: true };
}

/**
 * Reads a target or an actual: 年度指标值, 实际完成值, in one cell or split over 性质, 值 and 单位.
 * Percentages as fractions; 万 and 亿 multiplied out except in money units; the comparator of a bare
 * number is `=` and marked as not written. Never throws; text that cannot be read is `qualitative`.
 */
export function readValue(input: ValueInput): ReadValue {
  const shown = foldText(input.text);
  const rateRow = isRateLabel(input.indicatorName ?? "");
  const comparator = readComparator(input.separateComparator ?? "");
  const unit = foldText(input.separateUnit ?? "");
  const { value } = input;
  const read =
    typeof value === "number" && Number.isFinite(value)
      ? readStored(input, value, shown, rateRow)
      : readText(joinedText(shown, comparator, unit), rateRow);
  return withSeparate(read, comparator, unit);
}
