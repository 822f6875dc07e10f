import type { Area } from "../../../src/core/grid/address";
import { columnLetters } from "../../../src/core/grid/address";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** An address as Office.js takes it: cells, `A:C`, `3:5`, with or without a sheet; null when it is none. */
export function parseAddress(address: string): { sheet: string | null; area: Area } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(address.trim());
  if (!match) return null;
  const area = parseArea(match[3] ?? "");
  if (!area) return null;
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, area };
}

const PLACE = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/i;

export function parseArea(text: string): Area | null {
  const [first, second = first, ...more] = text.split(":");
  const a = PLACE.exec(first ?? "");
  const b = PLACE.exec(second ?? "");
  if (!a || !b || more.length > 0) return null;
  const wholeColumns = !a[2] && !b[2];
  const wholeRows = !a[1] && !b[1];
  if (wholeColumns && wholeRows) return null;
  if (!text.includes(":") && (wholeColumns || wholeRows)) return null;
  if ((!wholeRows && (!a[1] || !b[1])) || (!wholeColumns && (!a[2] || !b[2]))) return null;
  const columns = wholeRows ? [0, LAST_COLUMN] : [columnOf(a[1] ?? ""), columnOf(b[1] ?? "")];
  const rows = wholeColumns ? [0, LAST_ROW] : [Number(a[2]) - 1, Number(b[2]) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return insideSheet(area) ? area : null;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function insideSheet(area: Area): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
}

/** The address as Excel prints it, without the sheet. */
export function printArea(area: Area): string {
  const left = columnLetters(area.left);
  const right = columnLetters(area.right);
  if (
    area.top === 0 &&
    area.bottom === LAST_ROW &&
    !(area.left === 0 && area.right === LAST_COLUMN)
  )
    return `${left}:${right}`;
  const top = String(area.top + 1);
  const bottom = String(area.bottom + 1);
  if (area.left === 0 && area.right === LAST_COLUMN) return `${top}:${bottom}`;
  const first = left + top;
  const last = right + bottom;
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet1!` or `'表 1'!`: Excel quotes a name unless it is letters, digits and underscores. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !PLACE.test(name);
  return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area around both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` when `hole` is cut out: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const parts = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
