/**
 * Tables for tests of scoring and rules, written as a person would describe them.
 *
 * The cells lie as on the national form (财预〔2020〕10号), always at the same addresses:
 *
 * ```
 *        A        B       C      D        E        F       G      H       I
 *  1   title
 *  2   （2022年度）
 *  3   项目名称            project
 *  4   主管部门            supervisor              实施单位 organisation (H)
 *  5   项目资金          -       年初预算 全年预算 全年执行 分值   执行率  得分      heading
 *  6            label           initial  adjusted executed weight rate    score     funds[0], the total row
 *  7 …          label           …                                                   funds[1] … up to row 12
 *  14           预期目标                  实际完成情况                              heading
 *  15 …         expected (B)              actual (F)                                goals[0] … up to row 18
 *  19   绩效指标 一级     二级   三级     指标值   完成值 分值    得分    原因       heading
 *  20 …         level1   level2 level3   target   actual weight  score   reason     rows[0] …
 *  20+n 总分                                             weight  score   grade      total, after n rows
 *  21+n, 22+n … reasons and remarks (value in C), then notes (A), one a row
 * ```
 * Further columns of a row, where a test gives them: J coefficient, K unit, L nature,
 * M initialTarget, N reviewScore, P blankWeight. So rows[i] has its target in E(20+i), its score in
 * H(20+i).
 * Points of the blocks: `fundPoints` in A5, `indicatorPoints` in A19. Placeholders in O20….
 * Figure blocks start at row 60, ten rows apart: title in A, column labels in B…, rows below.
 */
import { readValue } from "../../src/core/values/read";
import type {
  EvaluationTable,
  Field,
  FundRow,
  Goal,
  HeadName,
  MoneyUnit,
  TableKind,
  TotalRow,
} from "../../src/core/detect/evaluation-table";
import type { FormId } from "../../src/core/forms/form-profile";
import type { Position } from "../../src/core/grid/address";
import { gridFrom } from "../../src/core/grid/grid";
import type { Grid } from "../../src/core/grid/grid";
import { SheetOfFields, numberIn } from "./cells";
import type { CellSpec } from "./cells";
import { buildFigures, ROWS_BETWEEN_FIGURES } from "./figures";
import type { FigureSpec } from "./figures";
import { buildClasses, buildColumns, buildIndicators } from "./indicators";
import type { ColumnName, RowSpec } from "./indicators";

export { position } from "./cells";
export type { CellSpec } from "./cells";
export type { FigureSpec } from "./figures";
export type { ColumnName, RowSpec } from "./indicators";

/** A fund row. The first is the total row unless it says otherwise, the others are sources. */
export interface FundSpec {
  readonly role?: FundRow["role"];
  readonly source?: FundRow["source"];
  readonly within?: number;
  /** Stands in column A. */
  readonly splitting?: string;
  readonly label?: string;
  readonly initial?: CellSpec;
  readonly adjusted?: CellSpec;
  readonly executed?: CellSpec;
  readonly weight?: CellSpec;
  readonly rate?: CellSpec;
  readonly score?: CellSpec;
  /** 原因, in column J; left out: the fund block has no such column. */
  readonly reason?: CellSpec;
}

export type FundColumn = "initial" | "adjusted" | "executed" | "weight" | "rate" | "score";

export interface TableSpec {
  readonly id?: string;
  readonly sheet?: string;
  /** Moves the whole table; A1 by default. */
  readonly origin?: Position;
  readonly form?: FormId;
  readonly kind?: TableKind;
  readonly unit?: MoneyUnit;
  readonly title?: string;
  readonly year?: number | null;
  readonly organisation?: string | null;
  readonly project?: string | null;
  readonly heads?: readonly { name: HeadName; label: string; value: CellSpec }[];
  readonly funds?: readonly FundSpec[];
  /** Columns the fund block does not have: their fields are null. */
  readonly fundColumnsAbsent?: readonly FundColumn[];
  readonly fundPoints?: string;
  readonly goals?: readonly { expected?: CellSpec; actual?: CellSpec }[];
  readonly rows: readonly RowSpec[];
  /** Columns the indicator block does not have: their fields are null. */
  readonly columnsAbsent?: readonly ColumnName[];
  readonly indicatorPoints?: string;
  /** Printed scores of level-1 or level-2 classes, by name without brackets. */
  readonly classScores?: Readonly<Record<string, CellSpec>>;
  /** A blank total row by default; null: the form has none. */
  readonly total?: { label?: string; weight?: CellSpec; score?: CellSpec; grade?: CellSpec } | null;
  readonly reasons?: readonly CellSpec[];
  /** 改进措施 and the like, one a row below the reasons (value in C). */
  readonly remarks?: readonly CellSpec[];
  readonly notes?: readonly string[];
  /** What unused rows of the form still print, one a row from O20 on. */
  readonly placeholders?: readonly string[];
  readonly figures?: readonly FigureSpec[];
  readonly cut?: boolean;
}

const FIRST_FUND_ROW = 6;
const FIRST_INDICATOR_ROW = 20;
const FIRST_FIGURE_ROW = 60;

/** The table a spec describes. */
export function tableOf(spec: TableSpec): EvaluationTable {
  return builtTable(spec).table;
}

/** The table together with the grid its cells stand in. */
export function builtTable(spec: TableSpec): { table: EvaluationTable; grid: Grid } {
  const cells = new SheetOfFields(spec.origin ?? { row: 0, column: 0 });
  const sheet = spec.sheet ?? "表1";
  const year = spec.year === undefined ? 2022 : spec.year;
  const project = spec.project === undefined ? "示范项目" : spec.project;
  const organisation = spec.organisation === undefined ? "示范单位" : spec.organisation;
  const absent = new Set(spec.columnsAbsent ?? []);
  const totalRow = FIRST_INDICATOR_ROW + spec.rows.length;
  const reasons = (spec.reasons ?? []).length;
  const remarks = (spec.remarks ?? []).length;
  const title = cells.field("A", 1, spec.title ?? "项目支出绩效自评表");
  if (year !== null) cells.field("A", 2, `（${year}年度）`);
  const heads = buildHeads(cells, spec, project, organisation);
  const indicators = buildIndicators(cells, spec.rows, absent, FIRST_INDICATOR_ROW, readValue);
  const table: EvaluationTable = {
    id: spec.id ?? "t1",
    sheet,
    area: tableArea(cells, spec, totalRow),
    form: spec.form ?? "mof-2020",
    kind: spec.kind ?? "project",
    title,
    year,
    organisation,
    project,
    moneyUnit: spec.unit ?? "万元",
    heads,
    funds: buildFunds(cells, spec),
    goals: buildGoals(cells, spec),
    columns: buildColumns(cells, spec.rows, absent, FIRST_INDICATOR_ROW - 1),
    indicators,
    classes: buildClasses(indicators, spec.classScores ?? {}),
    total: spec.total === null ? null : buildTotal(cells, spec.total ?? {}, totalRow, absent),
    figures: buildFigures(cells, spec.figures ?? [], FIRST_FIGURE_ROW),
    indicatorPoints: points(cells, 19, spec.indicatorPoints),
    fundPoints: points(cells, 5, spec.fundPoints),
    reasons: below(cells, spec.reasons, "C", totalRow + 1),
    remarks: below(cells, spec.remarks, "C", totalRow + 1 + reasons),
    notes: below(cells, spec.notes, "A", totalRow + 1 + reasons + remarks),
    extraPoints: [],
    placeholders: below(cells, spec.placeholders, "O", FIRST_INDICATOR_ROW),
    cut: spec.cut ?? false,
  };
  return { table, grid: gridFrom(sheet, cells.cells) };
}

function below(
  cells: SheetOfFields,
  lines: readonly CellSpec[] | undefined,
  column: string,
  firstRow: number,
): readonly Field[] {
  return (lines ?? []).map((line, i) => cells.field(column, firstRow + i, line));
}

function tableArea(cells: SheetOfFields, spec: TableSpec, totalRow: number) {
  const rowsBelow =
    (spec.reasons ?? []).length + (spec.remarks ?? []).length + (spec.notes ?? []).length;
  const figures = (spec.figures ?? []).length;
  const first = cells.at("A", 1);
  const last = cells.at(
    "O",
    figures > 0 ? FIRST_FIGURE_ROW + figures * ROWS_BETWEEN_FIGURES : totalRow + rowsBelow,
  );
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function buildHeads(
  cells: SheetOfFields,
  spec: TableSpec,
  project: string | null,
  organisation: string | null,
) {
  const standard: {
    name: HeadName;
    label: string;
    value: CellSpec;
    column: string;
    row: number;
  }[] = [
    { name: "project", label: "项目名称", value: project, column: "A", row: 3 },
    { name: "supervisor", label: "主管部门", value: "示范主管部门", column: "A", row: 4 },
    { name: "organisation", label: "实施单位", value: organisation, column: "F", row: 4 },
  ];
  const given = spec.heads?.map((head, i) => ({ ...head, column: "A", row: 3 + i }));
  return (given ?? standard).map(({ name, label, value, column, row }) => ({
    name,
    label: cells.field(column, row, label),
    value: cells.field(column === "A" ? "C" : "H", row, value),
  }));
}

function buildFunds(cells: SheetOfFields, spec: TableSpec): readonly FundRow[] {
  const absent = new Set(spec.fundColumnsAbsent ?? []);
  return (spec.funds ?? []).map((fund, i) => {
    const row = FIRST_FUND_ROW + i;
    const role = fund.role ?? (i === 0 ? "total" : "source");
    const place = (column: FundColumn, letter: string) =>
      absent.has(column) ? null : cells.field(letter, row, fund[column]);
    return {
      role,
      source: role === "total" ? null : (fund.source ?? "unnamed"),
      within: fund.within ?? null,
      splitting: fund.splitting === undefined ? null : cells.field("A", row, fund.splitting),
      label: cells.field("B", row, fund.label ?? (role === "total" ? "年度资金总额" : "其他资金")),
      initialBudget: place("initial", "D"),
      adjustedBudget: place("adjusted", "E"),
      executed: place("executed", "F"),
      weight: place("weight", "G"),
      rate: place("rate", "H"),
      score: place("score", "I"),
      reason: fund.reason === undefined ? null : cells.field("J", row, fund.reason),
    };
  });
}

function buildGoals(cells: SheetOfFields, spec: TableSpec): readonly Goal[] {
  return (spec.goals ?? []).map((goal, i) => ({
    expected: cells.field("B", 15 + i, goal.expected),
    actual: cells.field("F", 15 + i, goal.actual),
  }));
}

function buildTotal(
  cells: SheetOfFields,
  total: NonNullable<TableSpec["total"]>,
  row: number,
  absent: ReadonlySet<ColumnName>,
): TotalRow {
  return {
    label: cells.field("A", row, total.label ?? "总分"),
    weight: absent.has("weight") ? null : cells.field("G", row, total.weight),
    score:
      absent.has("score") && total.score === undefined ? null : cells.field("H", row, total.score),
    grade: total.grade === undefined ? null : cells.field("I", row, total.grade),
  };
}

/** 「（80分）」 in the heading of a block: the field says the heading's text and the points' number. */
function points(cells: SheetOfFields, row: number, heading: string | undefined): Field | null {
  if (heading === undefined) return null;
  const field = cells.field("A", row, heading);
  const number = /(\d+(?:\.\d+)?)分/.exec(heading)?.[1];
  return number === undefined ? field : { ...field, number: numberIn(number) };
}
