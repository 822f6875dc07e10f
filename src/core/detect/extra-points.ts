import { bareLabel } from "../forms/label";
import type { Grid } from "../grid/grid";
import type { Field, IndicatorRow } from "./evaluation-table";
import { firstLabel } from "./sheet-labels";

/** 加分项, 扣分项（不超过5分）: points beside the hundred, which are no indicator's. */
const EXTRA_POINTS = /^(加分|扣分|减分|倒扣分?|加减分|加扣分|附加分)(事?项|项目|指标|因素|情况)*$/;
const TAKEN_OFF = /^(扣|减|倒扣)/;

interface SplitRows {
  readonly indicators: readonly IndicatorRow[];
  /** What was earned and, below 0, taken off beside the indicators, by cell. */
  readonly extraPoints: readonly Field[];
}

/** The rows of an indicator block without those that give or take extra points, or sum up those above. */
export function withoutExtraPoints(grid: Grid, rows: readonly IndicatorRow[]): SplitRows {
  const indicators: IndicatorRow[] = [];
  const extraPoints: Field[] = [];
  for (const row of rows) {
    const label = extraLabel(grid, row);
    if (label !== null) {
      if (row.score) extraPoints.push(signed(row.score, label));
    } else if (!isSum(grid, row)) indicators.push(row);
  }
  return { indicators, extraPoints };
}

function extraLabel(grid: Grid, row: IndicatorRow): string | null {
  const labels = [labelLeftOfLevels(grid, row), bareLabel(row.level1?.text ?? "")];
  return labels.find((label) => EXTRA_POINTS.test(label)) ?? null;
}

/** Empty where the row begins with one of its levels. */
function labelLeftOfLevels(grid: Grid, { row, level1 }: IndicatorRow): string {
  const first = firstLabel(grid, row);
  return first && (level1 === null || first.cell.column < level1.at.column) ? first.bare : "";
}

function signed(score: Field, label: string): Field {
  const { number } = score;
  return number?.gt(0) && TAKEN_OFF.test(label) ? { ...score, number: number.neg() } : score;
}

/** 「小计」 left of the levels, over all indicators. */
function isSum(grid: Grid, row: IndicatorRow): boolean {
  return labelLeftOfLevels(grid, row) === "小计";
}
