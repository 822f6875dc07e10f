import { isComment, isReference, tellsCompletion } from "./commentary";
import { isRateLabel } from "./rate-label";
import { compound, counted, dated, qualitative } from "./reading";
import type { ReadValue } from "./read-value";
import { segment } from "./segments";
import type { Clause, NamedQuantity } from "./segments";
import type { Quantity } from "./quantity";

/** Whether a clause tells something of its own besides figures and dates. */
function tells({ words, quantities }: Clause): boolean {
  return quantities.length === 0 && !isComment(words) && !isReference(words);
}

/** The quantities the text states; those of a comparison and those in brackets only if there are no others. */
function statedQuantities(clauses: readonly Clause[]): readonly NamedQuantity[] {
  const own = clauses
    .filter(({ words }) => !isReference(words))
    .flatMap((clause) => clause.quantities);
  if (own.length > 0) return own;
  const compared = clauses.flatMap((clause) => clause.quantities);
  if (compared.length > 0) return compared;
  const [only, ...others] = clauses;
  return only !== undefined && others.length === 0 ? only.remarks : [];
}

/** ≥90% and ≤95% of one thing are one range. */
function asRange([first, second, ...others]: readonly NamedQuantity[]): Quantity | null {
  if (first === undefined || second === undefined || others.length > 0) return null;
  const [low, high] = [first.quantity, second.quantity];
  const opens = low.comparator === ">=" || low.comparator === ">";
  const closes = high.comparator === "<=" || high.comparator === "<";
  const linked = /^[且和并]?$/.test(second.name);
  if (!opens || !closes || !linked) return null;
  if (low.unit !== high.unit || !low.value.lt(high.value)) return null;
  return { ...low, upper: high.value, comparator: "=" };
}

function readDates(clauses: readonly Clause[]): ReadValue | null {
  const dates = clauses.flatMap((clause) => clause.dates);
  const [only, ...others] = dates.filter(
    ({ date, comparator }) => date.month !== null || date.day !== null || comparator !== null,
  );
  if (only === undefined) {
    const [year] = dates;
    const wholly = clauses.every(({ words }) => isComment(words));
    return year !== undefined && dates.length === 1 && wholly ? dated(year) : null;
  }
  if (others.length > 0) return null;
  const told = only.comparator !== null || clauses.every(({ words }) => tellsCompletion(words));
  const prose = clauses.filter(
    (clause) => clause.dates.length === 0 && !tellsCompletion(clause.words),
  );
  return told && prose.length === 0 ? dated(only) : null;
}

/**
 * What a folded text says that is neither blank nor a tier. One figure in one clause is a number,
 * however much prose stands in that clause; further clauses that tell things of their own make it a
 * compound, comments and comparisons do not. `rateRow`: the row's indicator is a rate.
 */
export function readStatement(text: string, rateRow: boolean): ReadValue {
  const clauses = segment(text);
  const quantities = statedQuantities(clauses);
  const [first] = quantities;
  if (first === undefined) return readDates(clauses) ?? qualitative(null);
  const read = ({ name, quantity }: NamedQuantity): ReadValue =>
    counted(quantity, name, rateRow || isRateLabel(name));
  const range = asRange(quantities);
  if (range !== null) return counted(range, first.name, rateRow);
  const single = quantities.length === 1 && (!clauses.some(tells) || ratesTheRow(first, rateRow));
  if (single) return read(first);
  return compound(quantities.map((part) => ({ name: part.name, value: read(part) })));
}

/** 全年无故障、正常运转，设备运转率100%: in the row of a rate, the one rate named is its value. */
function ratesTheRow({ name, quantity }: NamedQuantity, rateRow: boolean): boolean {
  return rateRow && quantity.percent && isRateLabel(name);
}
