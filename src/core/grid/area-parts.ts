import type { Area } from "./address";

export function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: Area): number {
  return right - left + 1;
}

export function cellsIn(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

/** The area in bands of at most `most` rows, from top to bottom. */
export function rowBands(area: Area, most: number): readonly Area[] {
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += most)
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + most - 1) });
  return bands;
}

/** The area in strips of at most `most` columns, from left to right. */
export function columnStrips(area: Area, most: number): readonly Area[] {
  const strips: Area[] = [];
  for (let left = area.left; left <= area.right; left += most)
    strips.push({ ...area, left, right: Math.min(area.right, left + most - 1) });
  return strips;
}
