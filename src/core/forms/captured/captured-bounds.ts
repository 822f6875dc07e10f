import type { EvaluationTable } from "../../detect/evaluation-table";
import { findIndicatorHeaders } from "../../detect/indicator-header";
import { rowKind } from "../../detect/row-kind";
import type { Area } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { AreaLook } from "../../sheets/area-look";
import { PACK_LIMITS } from "../own/own-form";
import { CellMap } from "./cell-map";

/** Why a table cannot be kept as a form. */
export type CaptureFault =
  "summary" | "no-columns" | "several-blocks" | "too-wide" | "too-long" | "too-many-classes";

/** Where the parts of a form stand in its table. */
export interface Bounds {
  readonly map: CellMap;
  /** First and last row of the heading, and of the rows below it. */
  readonly header: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** The bounds of a table that can be kept as a form. */
export function boundsOf(
  table: EvaluationTable,
  grid: Grid,
  look: AreaLook,
):
  | { readonly ok: true; readonly value: Bounds }
  | { readonly ok: false; readonly error: CaptureFault } {
  if (table.kind === "summary") return { ok: false, error: "summary" };
  const headings = Object.values(table.columns).map(({ at }) => at);
  const whole = { ...table.area, bottom: table.area.bottom + rowsBelow(table.area, grid, look) };
  const map = new CellMap(look, whole);
  if (headings.length < 2) return { ok: false, error: "no-columns" };
  if (map.area.right - map.area.left >= PACK_LIMITS.columns)
    return { ok: false, error: "too-wide" };
  if (map.area.bottom - map.area.top >= PACK_LIMITS.rows) return { ok: false, error: "too-long" };
  const top = Math.min(...headings.map(({ row }) => row));
  const bottom = Math.max(...headings.map((at) => map.at(at.row, at.column).bottom));
  const last = lastOfBlock(table, grid, map, bottom);
  if (findIndicatorHeaders(grid).some((other) => other.top > bottom && other.top <= last))
    return { ok: false, error: "several-blocks" };
  return { ok: true, value: { map, header: [top, bottom], rows: [bottom + 1, last] } };
}

/** Ruled rows and signatures right below a table belong to its form, although they are no fields of it. */
function rowsBelow(area: Area, grid: Grid, look: AreaLook): number {
  const map = new CellMap(look, area);
  let count = 0;
  while (area.bottom + count < look.area.bottom) {
    const row = area.bottom + count + 1;
    const kind = rowKind(grid, row)?.kind;
    if (kind === "title" || (kind !== "sign-off" && !map.isFramed(row))) break;
    count += 1;
  }
  return count;
}

const ENDS: readonly string[] = ["total", "grade", "reason", "note", "sign-off"];

/** The last row before the total, the reasons or the notes. */
function lastOfBlock(table: EvaluationTable, grid: Grid, map: CellMap, header: number): number {
  const indicators = new Set(table.indicators.map(({ row }) => row));
  for (let row = header + 1; row <= map.area.bottom; row += 1) {
    const kind = rowKind(grid, row)?.kind;
    if (kind !== undefined && ENDS.includes(kind) && !indicators.has(row))
      return Math.max(row - 1, header + 1);
  }
  return Math.max(map.area.bottom, header + 1);
}
