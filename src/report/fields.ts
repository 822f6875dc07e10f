import type { Decimal } from "decimal.js";
import type { Field } from "../core/detect/evaluation-table";
import type { CellReference } from "../core/grid/address";
import { referenceToA1, toA1 } from "../core/grid/address";
import type { ReadValue } from "../core/values/read-value";
import type { FieldReport, MaybeField, ValueReport } from "./report";

/** A number as reports print it: all its digits, no exponent, `-0` as `0`. */
export function plain(number: Decimal): string;
export function plain(number: Decimal | null): string | null;
export function plain(number: Decimal | null): string | null {
  if (number === null) return null;
  return number.isZero() ? "0" : number.toFixed();
}

/** A cell as seen from `home`: bare in that sheet, with its sheet's name elsewhere or when there is no home. */
export function cellFrom(home: string | null, cell: CellReference): string {
  return cell.sheet === home ? toA1(cell.at) : referenceToA1(cell);
}

export function fieldReport(field: Field): FieldReport {
  return { cell: toA1(field.at), text: field.text, value: plain(field.number) };
}

export function maybeField(field: Field | null): MaybeField {
  return field === null ? null : fieldReport(field);
}

export function valueReport(value: ReadValue): ValueReport {
  const { kind, comparator, unit, approximate } = value;
  return {
    kind,
    comparator,
    value: plain(value.value),
    upper: plain(value.upper),
    unit,
    approximate,
  };
}
