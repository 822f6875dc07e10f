import { fundColumn } from "../forms/fund-labels";
import { indicatorColumn } from "../forms/indicator-labels";
import { bareLabel } from "../forms/label";
import { GRADE_LABEL, headName, TOTAL_LABEL } from "../forms/table-labels";
import type { Grid, GridCell } from "../grid/grid";
import { readNumber } from "../values/number";
import type { FigureBlock } from "./evaluation-table";
import { fieldAt } from "./field";
import { filledRowsBetween, labelsOf, type LabelledCell } from "./sheet-labels";

/** A summary table (自评结果汇总表): one row a project, with budget, outturn, rate, score, grade. */
export interface SummaryTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly figures: FigureBlock;
}

export type SummaryColumn = "project" | "budget" | "executed" | "rate" | "score" | "grade";

/** Labels of the figures' columns, so that rules find them whatever the form calls them. */
export const SUMMARY_COLUMNS: Readonly<Record<SummaryColumn, string>> = {
  project: "项目名称",
  budget: "预算数",
  executed: "执行数",
  rate: "执行率",
  score: "自评得分",
  grade: "等次",
};

/** The summary tables of the sheet. */
export function findSummaryTables(grid: Grid): readonly SummaryTable[] {
  const found: SummaryTable[] = [];
  let done = -1;
  for (const row of grid.filledRows) {
    if (row <= done || grid.cellsOf(row).length < 3) continue;
    const heading = summaryHeading(grid, row);
    const table = heading && readSummary(grid, heading.bottom, heading.columns);
    if (!table) continue;
    found.push({ ...table, top: row });
    done = table.bottom;
  }
  return found;
}

type Columns = ReadonlyMap<SummaryColumn, GridCell>;

/** The heading in one row, or in two: 资金情况 over 年初预算数 | 全年预算数 | 执行数. */
function summaryHeading(
  grid: Grid,
  row: number,
): { readonly columns: Columns; readonly bottom: number } | null {
  const labels = labelsOf(grid, row);
  const columns = summaryColumns(labels);
  if (!columns.has("project")) return null;
  if (isSummary(columns)) return { columns, bottom: row };
  const below = labelsOf(grid, row + 1);
  if (below.length < grid.cellsOf(row + 1).length) return null;
  const isOver = ({ cell }: LabelledCell) => below.some((part) => part.cell.column === cell.column);
  const both = summaryColumns([...labels.filter((label) => !isOver(label)), ...below]);
  return isSummary(both) ? { columns: both, bottom: row + 1 } : null;
}

function isSummary(columns: Columns): boolean {
  const hasMoney = columns.has("budget") || columns.has("executed");
  const [score, grade] = [columns.has("score"), columns.has("grade")];
  return columns.has("project") && (hasMoney ? score || grade : score && grade);
}

/** Of the budgets the adjusted one counts: the rate is of that. */
function summaryColumns(labels: readonly LabelledCell[]): Columns {
  const columns = new Map<SummaryColumn, GridCell>();
  const adjusted = labels.find(({ bare }) => fundColumn(bare) === "adjustedBudget");
  if (adjusted) columns.set("budget", adjusted.cell);
  const put = (column: SummaryColumn, cell: GridCell): void => {
    if (!columns.has(column)) columns.set(column, cell);
  };
  const scores = labels.filter(({ bare }) => isScore(bare) || isTotal(bare));
  const total = scores.length > 1 ? scores.find(({ bare }) => isTotal(bare)) : undefined;
  const ofUnits = labels.some(({ bare }) => headName(bare) === "project") ? null : "organisation";
  for (const { cell, bare } of labels) {
    const fund = fundColumn(bare);
    const name = headName(bare);
    if (name !== null && (name === "project" || name === ofUnits)) put("project", cell);
    else if (fund === "initialBudget") put("budget", cell);
    else if (fund === "executed") put("executed", cell);
    else if (fund === "rate") put("rate", cell);
    else if (!total && (isScore(bare) || isTotal(bare))) put("score", cell);
    else if (GRADE_LABEL.test(bare) || /^自评结果$/.test(bare)) put("grade", cell);
  }
  if (total) put("score", total.cell);
  return columns;
}

/** 总分, 综合得分; 自评得分 may be so called too, and stand over the scores of the classes. */
function isTotal(bare: string): boolean {
  return TOTAL_LABEL.test(bare) && /总.*分|综合|最终/.test(bare);
}

function isScore(bare: string): boolean {
  return indicatorColumn(bare) === "score" || /^自评.*分$/.test(bare);
}

function readSummary(grid: Grid, heading: number, columns: Columns): SummaryTable | null {
  const project = columns.get("project");
  if (!project) return null;
  const roles = [...columns.keys()].filter((role) => role !== "project");
  const rows: FigureBlock["rows"][number][] = [];
  let bottom = heading;
  for (const row of filledRowsBetween(grid, heading + 1, Number.MAX_SAFE_INTEGER)) {
    if (row > bottom + 2) break;
    const label = grid.cellAt(row, project.column) ?? grid.cellsOf(row)[0];
    if (!label || /^[(]?(备?注|说明)/.test(bareLabel(label.text))) break;
    if (row === heading + 1 && isSecondHeading(grid, row, project)) continue;
    rows.push({
      role: /^(合计|总计|小计)$/.test(bareLabel(label.text)) ? "total" : "part",
      label: fieldAt(grid, label, "text"),
      cells: roles.map((role) =>
        fieldAt(grid, { row, column: columns.get(role)?.column ?? 0 }, readingOf(role)),
      ),
    });
    bottom = row;
  }
  if (rows.length === 0) return null;
  const used = [...columns.values()].map((cell) => cell.column);
  return {
    top: heading,
    bottom,
    left: Math.min(...used),
    right: Math.max(...used),
    figures: {
      title: SUMMARY_COLUMNS.project,
      columns: roles.map((role) => ({ label: SUMMARY_COLUMNS[role], partOf: null })),
      rows,
    },
  };
}

/** 财政拨款 | 其他资金 under 其中: parts of the heading, and nothing under the names of the projects. */
function isSecondHeading(grid: Grid, row: number, project: GridCell): boolean {
  const cells = grid.cellsOf(row);
  return (
    grid.cellAt(row, project.column) === undefined &&
    cells.every(({ text }) => readNumber(text) === null)
  );
}

function readingOf(role: SummaryColumn): "money" | "points" | "rate" | "text" {
  if (role === "rate") return "rate";
  if (role === "grade") return "text";
  return role === "score" ? "points" : "money";
}
