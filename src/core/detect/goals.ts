import { bareLabel, labelKey } from "../forms/label";
import { GOAL_ACTUAL, GOAL_EXPECTED, GOAL_SECTION } from "../forms/table-labels";
import type { Grid, GridCell } from "../grid/grid";
import type { Field, Goal } from "./evaluation-table";
import { fieldAt } from "./field";
import type { IndicatorHeader } from "./indicator-header";
import { filledRowsBetween, labelsOf, type LabelledCell } from "./sheet-labels";

/** 预期目标 and 实际完成情况 as headings with their texts below, or goals that stand beside or in a side label. */
export function readGoals(grid: Grid, top: number, header: IndicatorHeader): readonly Goal[] {
  const rows = filledRowsBetween(grid, top, header.top - 1);
  for (const row of rows) {
    const labels = labelsOf(grid, row);
    const actual = labels.findLast(({ bare }) => GOAL_ACTUAL.test(bare));
    const expected = actual ? expectedHeadings(labels, actual.cell) : [];
    if (!actual || expected.length === 0) continue;
    const beside = goalsInKeys(grid, rows, row, expected[0], actual.cell);
    if (beside.length > 0) return beside;
    const goals = goalsBelow(grid, rows, expected, actual.cell);
    // 年度目标 | ×× | 完成情况 | ××: these head nothing.
    if (goals.length > 0) return goals;
  }
  return goalsBeside(grid, rows, header);
}

/** 预期目标 left of 实际完成情况; where none is called so, 总体目标 right of the block's side label (转移支付). */
function expectedHeadings(labels: readonly LabelledCell[], actual: GridCell): readonly GridCell[] {
  const before = labels.filter(({ cell }) => cell.column < actual.column);
  const named = before.filter(({ bare }) => GOAL_EXPECTED.test(bare));
  const headings =
    named.length > 0 ? named : before.slice(1).filter(({ bare }) => GOAL_SECTION.test(bare));
  return headings.map(({ cell }) => cell);
}

/** 目标1 | ×× | 完成情况 | ×× and so on below: texts beside their keys and none below them. */
function goalsInKeys(
  grid: Grid,
  rows: readonly number[],
  top: number,
  expected: GridCell | undefined,
  actual: GridCell,
): readonly Goal[] {
  const goals: Goal[] = [];
  for (const row of rows) {
    if (row < top || !expected) continue;
    const cells = grid.cellsOf(row).filter(({ column }) => column >= expected.column);
    const [key, goal, otherKey, outcome] = cells;
    const keyed =
      key?.column === expected.column &&
      GOAL_SECTION.test(bareLabel(key.text)) &&
      otherKey?.column === actual.column &&
      GOAL_ACTUAL.test(bareLabel(otherKey.text));
    if (!keyed || !goal || !outcome || cells.length > 4) break;
    goals.push({ expected: fieldAt(grid, goal, "text"), actual: fieldAt(grid, outcome, "text") });
  }
  return goals;
}

/** Of several headings (年初绩效目标, 全年（调整）绩效目标) the last with a goal under it counts. */
function goalsBelow(
  grid: Grid,
  rows: readonly number[],
  headings: readonly GridCell[],
  actual: GridCell,
): readonly Goal[] {
  const goals: Goal[] = [];
  for (const row of rows) {
    if (row <= actual.row) continue;
    const said = headings.findLast(({ column }) => grid.cellAt(row, column));
    const expected = said ?? headings[headings.length - 1];
    if (!expected || (!said && !grid.cellAt(row, actual.column))) break;
    if (isSectionLine(grid, row) || beginsAnotherPart(grid, row, expected)) break;
    goals.push({
      expected: fieldAt(grid, { row, column: expected.column }, "text"),
      actual: fieldAt(grid, { row, column: actual.column }, "text"),
    });
  }
  return goals;
}

/** A label left of the goals that the headings' row has not: 「2.项目实施内容及过程概述」, not 「目标2」. */
function beginsAnotherPart(grid: Grid, row: number, expected: GridCell): boolean {
  return grid
    .cellsOf(row)
    .some(
      ({ column, text }) =>
        column < expected.column &&
        !isGoalHeading(grid, expected.row, column) &&
        labelKey(text) !== labelKey(grid.cellAt(expected.row, column)?.text ?? "") &&
        !GOAL_NUMBER.test(bareLabel(text)),
    );
}

/** A heading of goals with a label left of it, and so no side label itself. */
function isGoalHeading(grid: Grid, row: number, column: number): boolean {
  const beside = grid.cellsOf(row).some((cell) => cell.column < column);
  return beside && GOAL_EXPECTED.test(bareLabel(grid.cellAt(row, column)?.text ?? ""));
}

/** 「目标2」, 「一、」; and the year that the goal of its row is for. */
const GOAL_NUMBER = /^(?:目标|任务)?[0-9一二三四五六七八九十]{1,2}[.、]?$|^20\d\d(?:年度?)?$/;

/** 「四、年度绩效指标完成情况」 heads the next part of the form. */
function isSectionLine(grid: Grid, row: number): boolean {
  const [first, ...others] = grid.cellsOf(row);
  return (
    first !== undefined &&
    others.length === 0 &&
    /^[一二三四五六七八九十]+、/.test(labelKey(first.text))
  );
}

/** Hubei: 「年度目标（80分）| 部门职能有效发挥」, or the goal itself as side label of the indicators. */
function goalsBeside(
  grid: Grid,
  rows: readonly number[],
  header: IndicatorHeader,
): readonly Goal[] {
  for (const row of rows) {
    const goal = goalIn(grid, row);
    if (goal) return numberedGoals(grid, rows, goal);
    const inside = goalInside(grid, row);
    if (inside) return [{ expected: inside.said, actual: outcomeBeside(grid, rows, inside.cell) }];
  }
  const side = header.sideLabel;
  if (!side || GOAL_SECTION.test(bareLabel(side.text)) || /指标/.test(labelKey(side.text)))
    return [];
  return [{ expected: fieldAt(grid, side, "text"), actual: null }];
}

/** 目标1, and below it 目标2 and so on in cells of their own, each with its outcome. */
function numberedGoals(grid: Grid, rows: readonly number[], first: GridCell): readonly Goal[] {
  const goals: GridCell[] = [first];
  for (const row of rows.filter((one) => one > first.row)) {
    const next = grid.cellAt(row, first.column);
    if (!next || ![first, next].every(({ text }) => NUMBERED_GOAL.test(labelKey(text)))) break;
    goals.push(next);
  }
  return goals.map((goal) => ({
    expected: fieldAt(grid, goal, "text"),
    actual: outcomeBeside(grid, rows, goal),
  }));
}

const NUMBERED_GOAL = /^目标[0-9一二三四五六七八九十]{1,2}[:、.]/;

/** 「年度目标：……」: the goal in the cell of its label. */
function goalInside(
  grid: Grid,
  row: number,
): { readonly cell: GridCell; readonly said: Field } | null {
  const [cell] = grid.cellsOf(row);
  const [, name = "", said = ""] =
    /^([^:：]{2,20})[:：]\s*(\S[\s\S]*)$/.exec(cell?.text ?? "") ?? [];
  const bare = bareLabel(name);
  if (!cell || said === "" || !(GOAL_SECTION.test(bare) || GOAL_EXPECTED.test(bare))) return null;
  return { cell, said: { ...fieldAt(grid, cell, "text"), text: said, inLabel: true } };
}

/** The text right of a goal's label, which may have a side label: 年度目标 | ××, 总体目标 | 预期目标 | ××. */
function goalIn(grid: Grid, row: number): GridCell | undefined {
  const [first, second, third] = grid.cellsOf(row);
  const isLabel = (cell: GridCell | undefined, ...labels: readonly RegExp[]): boolean =>
    cell !== undefined && labels.some((label) => label.test(bareLabel(cell.text)));
  if (!isLabel(first, GOAL_SECTION, GOAL_EXPECTED)) return undefined;
  const goal = isLabel(second, GOAL_EXPECTED) ? third : second;
  return isLabel(goal, GOAL_EXPECTED, GOAL_ACTUAL) ? undefined : goal;
}

/** 完成情况 with its text beside it, right of the goal or in the line below; or both in one cell. */
function outcomeBeside(grid: Grid, rows: readonly number[], goal: GridCell): Field | null {
  const below = rows.find((row) => row > goal.row);
  const right = grid.cellsOf(goal.row).filter(({ column }) => column > goal.column);
  for (const cells of [right, below === undefined ? [] : grid.cellsOf(below)]) {
    const [label, text, ...others] = cells;
    if (!label || others.length > 0) continue;
    if (text && GOAL_ACTUAL.test(bareLabel(label.text))) return fieldAt(grid, text, "text");
    if (!text && OUTCOME_INSIDE.test(labelKey(label.text))) return fieldAt(grid, label, "text");
  }
  return null;
}

/** 「目标1完成情况：……」 */
const OUTCOME_INSIDE = /^(年度|总体|绩效)*(目标)?\d*(实际)?完成情况:/;
