import type { ClassLayout, IndicatorLayout, Level2Layout, RowField } from "./layout";
import { headings } from "./rows";

/** A column of indicators: where it stands, what it holds, how it is headed. */
export type IndicatorColumn = readonly [columns: string, field: RowField, heading: string];

/** Columns under one row of headings. */
export function headedColumns(
  columns: readonly IndicatorColumn[],
  height?: number,
): Pick<IndicatorLayout, "header" | "columns"> {
  return {
    header: [headings(Object.fromEntries(columns.map(([at, , text]) => [at, text])), height)],
    columns: Object.fromEntries(columns.map(([at, field]) => [field, at])),
  };
}

/** 一级指标, 二级指标, 三级指标. */
export function levels(
  ...[level1, level2, level3]: readonly [string, string, string]
): readonly IndicatorColumn[] {
  return [
    [level1, "level1", "一级指标"],
    [level2, "level2", "二级指标"],
    [level3, "level3", "三级指标"],
  ];
}

/** A level-1 class with what it prints in brackets: 「产出指标\n（50分）」 has 50 points. */
export function classOf(
  level1: string,
  points: number | null,
  level2: readonly (string | Level2Layout)[],
): ClassLayout {
  return {
    level1,
    points: points === null ? null : String(points),
    level2: level2.map((item) => (typeof item === "string" ? { name: item } : item)),
  };
}

/** Level-2 classes with so many blank rows each. */
export function withRows(rows: number, ...names: readonly string[]): readonly Level2Layout[] {
  return names.map((name) => ({ name, rows }));
}

export const OUTPUTS: readonly string[] = ["数量指标", "质量指标", "时效指标", "成本指标"];

export const BENEFITS: readonly string[] = [
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
];

/** The three national classes with their level-2 classes and points: 50, 30, 10. */
export const NATIONAL_CLASSES: readonly ClassLayout[] = [
  classOf("产出指标\n（50分）", 50, OUTPUTS),
  classOf("效益指标\n（30分）", 30, BENEFITS),
  classOf("满意度指标\n（10分）", 10, ["服务对象\n满意度指标"]),
];
