import { indicatorColumn, targetPart, type IndicatorColumn } from "../forms/indicator-labels";
import type { Grid, GridCell } from "../grid/grid";
import { scoreHeadingAbove } from "./score-above";
import { labelsOf, type LabelledCell } from "./sheet-labels";

/** The heading of an indicator block: its rows and which column holds what. */
export interface IndicatorHeader {
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<IndicatorColumn, GridCell>;
  /** All columns headed 分值 or 权重, from left to right: some forms leave one of two blank. */
  readonly weightColumns: readonly GridCell[];
  /** Text left of the headings in their first row: a side label, or in some forms the goal itself. */
  readonly sideLabel: GridCell | null;
  /** No level is headed, only 绩效指标 over all of them. */
  readonly headsIndicators: boolean;
}

/** Every heading of an indicator block in the sheet, from top to bottom. */
export function findIndicatorHeaders(grid: Grid): readonly IndicatorHeader[] {
  const headers: IndicatorHeader[] = [];
  let done = -1;
  for (const row of grid.filledRows) {
    if (row <= done) continue;
    const header = headerAt(grid, row);
    if (!header) continue;
    const score = scoreHeadingAbove(grid, header);
    headers.push(
      score ? { ...header, columns: new Map([...header.columns, ["score", score]]) } : header,
    );
    done = header.bottom;
  }
  return headers;
}

const MOST_HEADER_ROWS = 3;

function headerAt(grid: Grid, row: number): IndicatorHeader | null {
  const first = headingRow(grid, row);
  if (!first || first.headings.length < 2 || first.strangers > first.headings.length) return null;
  const rows = [first];
  for (let next = row + 1; next < row + MOST_HEADER_ROWS; next += 1) {
    const below = headingRow(grid, next);
    if (!below || !isSubheading(grid, below, first)) break;
    rows.push(below);
  }
  // 年度目标 | ×× | 完成情况 | ×× above the headings: these are whole without it.
  if (first.strangers > 0 && rows.length > 1 && isWhole(combine(rows.slice(1)))) return null;
  // The longest run of heading rows that makes a whole header: a form with one row has no second.
  for (let count = rows.length; count > 0; count -= 1) {
    const header = combine(rows.slice(0, count));
    if (isWhole(header)) return header;
  }
  return null;
}

interface Heading {
  readonly cell: GridCell;
  readonly role: IndicatorColumn;
}

interface HeadingRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
  readonly headings: readonly Heading[];
  readonly side: GridCell | null;
  /** The row is headed 绩效指标 as a whole, which stands for the names of the indicators. */
  readonly headsIndicators: boolean;
  /** How many texts in the row are no heading. */
  readonly strangers: number;
}

function headingRow(grid: Grid, row: number): HeadingRow | null {
  const cells = grid.cellsOf(row);
  if (cells.length < 2) return null;
  const headings: Heading[] = [];
  let side: GridCell | null = null;
  let headsIndicators = false;
  let strangers = cells.length;
  for (const label of labelsOf(grid, row)) {
    const role = headingRole(label);
    // 「名称 | 权重」 under each level: the level above says what name.
    if (label.bare === "名称") strangers -= 1;
    if (role === "sideLabel" || (role === null && headings.length === 0)) side = label.cell;
    if (role === null) continue;
    if (role === "sideLabel") headsIndicators = true;
    strangers -= 1;
    if (role !== "sideLabel") headings.push({ cell: label.cell, role });
  }
  if (headings.length === 0) return null;
  return { row, cells, headings, side, headsIndicators, strangers };
}

/**
 * A row below the first that heads columns and names other things too: the levels beside 绩效指标设定依据;
 * or, below the levels, what a target is made of, beside the kinds of reasons for a deviation.
 */
function isSubheading(grid: Grid, below: HeadingRow, first: HeadingRow): boolean {
  const { row, headings, strangers } = below;
  if (strangers === 0) return true;
  if (below.cells.some(({ value }) => typeof value !== "string" || value.length > LONGEST_HEADING))
    return false;
  const count = (roles: readonly IndicatorColumn[]): number =>
    headings.filter(({ role }) => roles.includes(role)).length;
  if (count(LEVELS) >= 2) return strangers < headings.length;
  const levels = first.headings.filter(({ role }) => LEVELS.includes(role));
  return (
    levels.length >= 2 &&
    levels.every(({ cell }) => grid.cellAt(row, cell.column) === undefined) &&
    count(["nature", "unit"]) >= 1 &&
    count(["target", "targetValue"]) >= 1
  );
}

const LEVELS: readonly IndicatorColumn[] = ["level1", "level2", "level3"];
const LONGEST_HEADING = 30;

function headingRole({ bare }: LabelledCell): IndicatorColumn | null {
  return indicatorColumn(bare) ?? targetPart(bare);
}

/** One heading a column: the lowest one stands, as it is the most precise. */
function combine(rows: readonly HeadingRow[]): IndicatorHeader {
  const byColumn = new Map<number, Heading>();
  rows.forEach(({ headings }, index) => {
    const above = rows[index - 1];
    for (const heading of headings) {
      const over = above && spanning(above, heading.cell.column);
      const part = partOf(over, heading);
      // 原因说明 under 偏差原因分析 holds what its heading says.
      if (over && over.role === part.role && byColumn.get(over.cell.column) === over)
        byColumn.delete(over.cell.column);
      byColumn.set(heading.cell.column, part);
    }
  });
  const ordered = [...byColumn.values()].sort((a, b) => a.cell.column - b.cell.column);
  const columns = new Map<IndicatorColumn, GridCell>();
  for (const { cell, role } of ordered) if (!columns.has(role)) columns.set(role, cell);
  preferValueColumn(columns, ordered);
  settleTarget(columns);
  const top = rows[0]?.row ?? 0;
  return {
    top,
    bottom: rows[rows.length - 1]?.row ?? top,
    columns,
    weightColumns: ordered.filter(({ role }) => role === "weight").map(({ cell }) => cell),
    sideLabel: rows[0]?.side ?? null,
    headsIndicators: rows.some((row) => row.headsIndicators),
  };
}

/** The heading that stands over a column of the row below, if what stands there is one. */
function spanning({ cells, headings }: HeadingRow, column: number): Heading | undefined {
  const over = cells.findLast((cell) => cell.column <= column);
  return headings.find(({ cell }) => cell === over);
}

/** 内容 | 度量单位 under 实际完成值 are the actual value and its unit, not those of the target. */
function partOf(over: Heading | undefined, heading: Heading): Heading {
  if (over?.role !== "actual") return heading;
  const isValue = heading.role === "target" || heading.role === "targetValue";
  if (isValue) return { ...heading, role: "actual" };
  return heading.role === "unit" || heading.role === "nature"
    ? { ...heading, role: "other" }
    : heading;
}

/** Of 完成情况 and 完成值 side by side, the second holds the actual value. */
function preferValueColumn(
  columns: Map<IndicatorColumn, GridCell>,
  ordered: readonly Heading[],
): void {
  const actuals = ordered.filter(({ role }) => role === "actual");
  const value = actuals.find(({ cell }) => /值/.test(cell.text));
  if (value && actuals.length > 1) columns.set("actual", value.cell);
}

function settleTarget(columns: Map<IndicatorColumn, GridCell>): void {
  const part = columns.get("targetValue");
  if (part) columns.set("target", part);
  const initial = columns.get("initialTarget");
  if (!columns.has("target") && initial) {
    columns.set("target", initial);
    columns.delete("initialTarget");
  }
  columns.delete("targetValue");
}

function isWhole({ columns, headsIndicators }: IndicatorHeader): boolean {
  const named = columns.has("level1") || columns.has("level2") || columns.has("level3");
  const hasActual = columns.has("actual");
  if (named && columns.has("target")) return hasActual || columns.has("score");
  if (columns.has("level3") && columns.has("weight") && columns.has("score")) return true;
  if (named && hasActual && columns.has("score")) return true;
  // 部门决策（25分） | 目标任务（15分） | 相关性（5分） | 得分: the points stand in the names.
  if (columns.has("level2") && columns.has("level3") && columns.has("score")) return true;
  return headsIndicators && columns.has("target") && hasActual;
}

/** True when both headers have the same headings in the same columns: the second is a repeat after a page break. */
export function sameColumns(a: IndicatorHeader, b: IndicatorHeader): boolean {
  if (a.columns.size !== b.columns.size) return false;
  for (const [role, cell] of a.columns)
    if (b.columns.get(role)?.column !== cell.column) return false;
  return true;
}
