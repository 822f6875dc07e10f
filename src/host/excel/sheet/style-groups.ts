import type { CellStyle, DrawnCell } from "../../../core/sheets/sheet-drawing";
import type { Area, Position } from "../../../core/grid/address";
import { columnsOf, rowsOf } from "../../../core/grid/area-parts";
import { cellAreas } from "../../../core/grid/cell-areas";

/** Areas that look alike. */
export interface StyleGroup {
  readonly style: CellStyle;
  readonly areas: readonly Area[];
  /** Whether the areas have more than one row, more than one column: only then inner borders exist. */
  readonly severalRows: boolean;
  readonly severalColumns: boolean;
}

/** The cells by how they look, as few rectangles; number formats and contents are written apart. */
export function styleGroups(cells: readonly DrawnCell[]): readonly StyleGroup[] {
  const byStyle = new Map<string, { style: CellStyle; places: Position[] }>();
  for (const { style, at } of cells) {
    const key = JSON.stringify(Object.entries(style).filter(([name]) => name !== "numberFormat"));
    const known = byStyle.get(key);
    if (known) known.places.push(at);
    else byStyle.set(key, { style, places: [at] });
  }
  return [...byStyle.values()].flatMap(({ style, places }) => byShape(style, cellAreas(places)));
}

function byShape(style: CellStyle, areas: readonly Area[]): readonly StyleGroup[] {
  const groups = new Map<string, { areas: Area[]; shape: [boolean, boolean] }>();
  for (const area of areas) {
    const shape: [boolean, boolean] = [rowsOf(area) > 1, columnsOf(area) > 1];
    const group = groups.get(String(shape)) ?? { areas: [], shape };
    group.areas.push(area);
    groups.set(String(shape), group);
  }
  return [...groups.values()].map(({ areas: alike, shape: [severalRows, severalColumns] }) => ({
    ...{ style, areas: alike, severalRows, severalColumns },
  }));
}
