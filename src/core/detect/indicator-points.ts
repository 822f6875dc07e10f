import { pointsInLabel } from "../forms/label";
import { GOAL_SECTION } from "../forms/table-labels";
import type { Grid } from "../grid/grid";
import { readNumber } from "../values/number";
import type { Field } from "./evaluation-table";
import { fieldAt } from "./field";
import type { IndicatorHeader } from "./indicator-header";
import { filledRowsBetween, labelsOf } from "./sheet-labels";

/**
 * Points of the indicators as a label above or beside them prints: 「（80分）」. A form with a heading for
 * each goal (「年度绩效目标1（40分）」) has the sum, at the first of them.
 */
export function indicatorPoints(
  grid: Grid,
  top: number,
  headers: readonly IndicatorHeader[],
): Field | null {
  const found = headers.flatMap((header, index) => {
    const from = index === 0 ? top : header.top;
    return pointsAbove(grid, from, header) ?? [];
  });
  const [first, ...others] = found;
  if (!first?.number) return null;
  return others.reduce(
    (sum, { number }) => ({ ...sum, number: sum.number?.plus(number ?? 0) ?? null }),
    first,
  );
}

function pointsAbove(grid: Grid, top: number, header: IndicatorHeader): Field | null {
  for (const row of filledRowsBetween(grid, top, header.bottom))
    for (const { cell, key, bare } of labelsOf(grid, row)) {
      const beside = header.sideLabel !== null && cell === header.sideLabel;
      const inHeading = row >= header.top && /绩效|目标|指标/.test(key);
      if (!beside && !inHeading && !GOAL_SECTION.test(bare)) continue;
      const points = readNumber(pointsInLabel(cell.text) ?? "")?.number;
      if (points?.gte(LEAST_BLOCK_POINTS))
        return { ...fieldAt(grid, cell, "text"), number: points };
    }
  return null;
}

/** A block of indicators never has fewer points; smaller numbers in brackets belong to one class. */
const LEAST_BLOCK_POINTS = 40;
