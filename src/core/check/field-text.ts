import type { Decimal } from "decimal.js";
import type { Field, IndicatorRow } from "../detect/evaluation-table";
import type { Position } from "../grid/address";
import { cellKey } from "../grid/address";
import { shownNumber } from "../score/shown-number";
import { onceEach } from "../values/once-each";
import { oncePer } from "../values/once-per";
import { sumOf } from "../values/sum";

/** What stands in a field; "" where the form has no such place. */
export function textOf(field: { readonly text: string } | null | undefined): string {
  return field?.text ?? "";
}

/** Marks that say "nothing here": 「—」, 「/」, 「*」. */
const NOTHING = /^[\s\-—－–/\\*]*$/;

/** Blank, or one of the marks for "nothing here"; also where the form has no such place. */
export function saysNothing(field: Field | null): boolean {
  return field === null || NOTHING.test(field.text);
}

/** Where fields stand, in their order; those that the form does not have stand nowhere. */
export function cellsOf(fields: readonly (Field | null | undefined)[]): readonly Position[] {
  const cells: Position[] = [];
  for (const field of fields) if (field) cells.push(field.at);
  return cells;
}

/** A field that holds a number. */
export type NumberField = Field & { readonly number: Decimal };

export function hasNumber(field: Field | null): field is NumberField {
  return field !== null && field.number !== null;
}

/** Each cell once: a cell that several rows share counts as one. */
export function eachCellOnce<F extends Field>(fields: Iterable<F>): readonly F[] {
  const cells = new Map<number, F>();
  for (const field of fields) {
    const key = cellKey(field.at);
    if (!cells.has(key)) cells.set(key, field);
  }
  return [...cells.values()];
}

/** The sum of the numbers of fields; 0 of none. */
export function sumOfFields(fields: Iterable<NumberField>): Decimal {
  return sumOf(Array.from(fields, ({ number }) => number));
}

/**
 * How far a number is from the right one: `difference` with its sign, by which `consequences.ts` compares
 * findings, `gap` without it, for sentences.
 */
export function differenceOf(found: Decimal, right: Decimal) {
  const difference = found.minus(right);
  return { difference: shownNumber(difference), gap: shownNumber(difference.abs()) };
}

/** A label as it is quoted: line breaks and padding gone, no colon at its end. */
export const quotedLabel = onceEach((text: string): string =>
  text.replace(/\s+/g, "").replace(/[：:]+$/, ""),
);

/** What a row is called: its level-3 name, else that of its class, else its place. */
export const rowName = oncePer((row: IndicatorRow): string => {
  for (const label of [row.level3, row.level2, row.level1]) {
    const name = label ? quotedLabel(label.text) : "";
    if (name !== "") return name;
  }
  return `第${row.row + 1}行`;
});
