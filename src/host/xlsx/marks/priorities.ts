import { attributeSpan } from "../xml/attributes";
import type { XmlElement } from "../xml/element-tree";
import type { Splice } from "../xml/splice";
import { toUtf8 } from "../xml/xml-text";
import type { SheetMarks } from "./sheet-marks";

/**
 * Of two fills on a cell Excel shows that of the rule with the smaller number, so a mark must come
 * before the users' own formats or a coloured form would hide it. The users' numbers are moved up by
 * as many as come before them and down again when those go: both ways the order of theirs is kept.
 */
export interface StatedPriority {
  readonly value: number;
  /** Bytes of the number in the sheet. */
  readonly start: number;
  readonly end: number;
}

/** Excel's numbers are 32 bits wide. */
const LAST_PRIORITY = 2_147_483_647;

/** The priority of a rule; null where it has none, or none that can be moved and moved back. */
export function statedPriority(
  bytes: Uint8Array,
  { start, name, attributes }: XmlElement,
): StatedPriority | null {
  const { priority } = attributes;
  if (priority === undefined || !/^[1-9]\d{0,9}$/.test(priority)) return null;
  const span = attributeSpan(bytes, start + 1 + name.length, "priority");
  const value = Number(priority);
  return span && value <= LAST_PRIORITY
    ? { value, start: span.valueStart, end: span.valueEnd }
    : null;
}

/** How a sheet makes room for so many marks: the first of their numbers, and what moves. */
export function roomFor(
  count: number,
  { otherPriorities, boundToPivot }: SheetMarks,
): { readonly first: number; readonly splices: readonly Splice[] } {
  const last = otherPriorities.reduce((highest, { value }) => Math.max(highest, value), 0);
  // A pivot table would look for its formats under the old numbers.
  if (boundToPivot || last + count > LAST_PRIORITY)
    return { first: Math.min(last, LAST_PRIORITY - count) + 1, splices: [] };
  return { first: 1, splices: otherPriorities.map((each) => moved(each, count)) };
}

/** The users' numbers as they are without the marks that come before them. */
export function roomGivenBack({
  priorities,
  otherPriorities,
  boundToPivot,
}: SheetMarks): readonly Splice[] {
  if (boundToPivot || priorities.length === 0) return [];
  // Each number once, so that no program that gave one twice makes theirs less than 1.
  const rising = [...new Set(priorities)].filter((own) => own > 0).sort((a, b) => a - b);
  return otherPriorities.map((each) => moved(each, -countBelow(rising, each.value)));
}

function moved({ value, start, end }: StatedPriority, by: number): Splice {
  return { start, end, bytes: toUtf8(String(value + by)) };
}

/** How many of the rising numbers are smaller. */
function countBelow(rising: readonly number[], value: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
