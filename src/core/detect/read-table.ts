import type { FormProfile } from "../forms/form-profile";
import { bareLabel } from "../forms/label";
import type { Grid, GridCell } from "../grid/grid";
import { blockRows, type BlockRows } from "./block-rows";
import { readClasses } from "./classes";
import type {
  ColumnRole,
  EvaluationTable,
  Field,
  FundRow,
  IndicatorRow,
  TableKind,
} from "./evaluation-table";
import { withoutExtraPoints } from "./extra-points";
import { fieldAt } from "./field";
import { readFigures } from "./figures";
import { readFundBlock, type FundBlock } from "./fund-block";
import { readGoals } from "./goals";
import { yearInHeads } from "./head-year";
import { headText, readHeads } from "./heads";
import type { IndicatorHeader } from "./indicator-header";
import { indicatorPoints } from "./indicator-points";
import { readKeyFigures } from "./key-figures";
import { readIndicatorRows, type RowColumns } from "./indicator-rows";
import { readPlaceholders } from "./placeholders";
import { recogniseForm } from "./recognise-form";
import { classWeightColumns, settleColumns } from "./row-columns";
import { textsIn } from "./sheet-labels";
import { areaOf } from "./table-area";
import { isProjectTitle, kindOfTitle, type TitleBlock } from "./title";
import { readHeadGrade, readHeadTotal, readTotalRow } from "./total-row";

/** Where a table was found and which forms it may be of. */
export interface TableFind {
  readonly header: IndicatorHeader;
  readonly headers: readonly IndicatorHeader[];
  readonly title: TitleBlock | null;
  readonly top: number;
  readonly forms: readonly FormProfile[];
  /** The only form in `forms` was chosen by the user. */
  readonly forced: boolean;
}

/** Reads one table with an indicator block, and says which later headings belong to it. */
export function readTable(
  grid: Grid,
  find: TableFind,
): { readonly table: EvaluationTable; readonly repeats: readonly IndicatorHeader[] } {
  const { header, top } = find;
  const above = header.top - 1;
  const block = blockRows(grid, header, find.headers);
  const columns = settleColumns(grid, header, block.indicators);
  const funds = readFundBlock(grid, top, above);
  const heads = readHeads(grid, top, funds.extent?.top ?? above, funds.extent?.left);
  const read = withoutExtraPoints(grid, readIndicatorRows(grid, block.indicators, columns));
  const indicators = markFundEcho(read.indicators, funds.rows);
  const title = find.title?.field ?? fieldAt(grid, firstCell(grid, top, header), "text");
  const notes = block.notes.flatMap((row) =>
    grid.cellsOf(row).map((cell) => fieldAt(grid, cell, "text")),
  );
  const classWeights = classWeightColumns(header);
  const classes = readClasses(indicators, ({ at }, level) => {
    const column = classWeights.get(level);
    return column === undefined ? null : fieldAt(grid, { row: at.row, column }, "points");
  });
  const area = areaOf(grid, top, block.last);
  const form = find.forced
    ? (find.forms[0] ?? recogniseForm(evidence(), []))
    : recogniseForm(evidence(), find.forms);
  const total = block.total === null ? null : readTotalRow(grid, block.total, block.grade, columns);

  function evidence(): Parameters<typeof recogniseForm>[0] {
    return {
      title: title.text,
      texts: textsIn(grid, top, block.last),
      notes: notes.map((note) => note.text).join("\n"),
      classes: printedClasses(grid, block.indicators, columns),
      columns: roleColumns(columns),
      headings: headingLabels(header),
    };
  }

  const table: EvaluationTable = {
    id: "",
    sheet: grid.sheet,
    area,
    form: form.id,
    kind: kindOf(title.text, form, columns),
    title,
    year: find.title?.year ?? yearInHeads(grid, top, above),
    organisation: headText(heads, "organisation") ?? headText(heads.toReversed(), "supervisor"),
    project: headText(heads, "project"),
    moneyUnit: funds.moneyUnit ?? form.moneyUnit,
    heads,
    funds: funds.rows,
    goals: readGoals(grid, top, header),
    columns: headingFields(grid, header, columns),
    indicators,
    extraPoints: read.extraPoints,
    classes,
    total: total
      ? { ...total, grade: total.grade ?? readHeadGrade(grid, top, above) }
      : readHeadTotal(grid, top, above),
    figures: figuresAround(grid, top, above, funds),
    indicatorPoints: indicatorPoints(grid, top, [header, ...block.repeats]),
    fundPoints: funds.points,
    ...bottomTexts(grid, block),
    notes,
    placeholders: readPlaceholders(grid, block.indicators, indicators),
    cut: total === null && isCut(indicators),
  };
  return { table, repeats: block.repeats };
}

/** The level-1 labels of the block, those over blank template rows too. */
function printedClasses(
  grid: Grid,
  rows: readonly number[],
  columns: RowColumns,
): readonly string[] {
  const column = columns.get("level1");
  if (column === undefined) return [];
  return rows.flatMap((row) => {
    const label = grid.cellAt(row, column);
    return label ? [bareLabel(label.text)] : [];
  });
}

function firstCell(
  grid: Grid,
  top: number,
  header: IndicatorHeader,
): { row: number; column: number } {
  const [cell] = grid.cellsOf(top);
  return cell ?? { row: header.top, column: 0 };
}

/** 预算执行率 as an indicator row repeats the fund block's score where that block has one; it counts once. */
function markFundEcho(
  rows: readonly IndicatorRow[],
  funds: readonly FundRow[],
): readonly IndicatorRow[] {
  const total = funds.find(({ role }) => role === "total");
  if (!total?.score?.number && !total?.weight?.number) return rows;
  return rows.map((row) => {
    const labels = [row.level1, row.level2, row.level3].flatMap(
      (field) => bareLabel(field?.text ?? "") || [],
    );
    const echo =
      labels.length > 0 &&
      labels.every((label) => /^预算(资金)?执行(率|情况)?(指标)?$/.test(label));
    return echo ? { ...row, role: "group" } : row;
  });
}

function headingLabels({ columns, weightColumns }: IndicatorHeader): ReadonlySet<string> {
  return new Set([...columns.values(), ...weightColumns].map(({ text }) => bareLabel(text)));
}

/** 成本 and such are no columns of the table; only roles of `ColumnRole` are kept. */
function roleColumns(columns: RowColumns): ReadonlyMap<ColumnRole, number> {
  const kept = new Map<ColumnRole, number>();
  for (const role of COLUMN_ROLES) {
    const column = columns.get(role);
    if (column !== undefined) kept.set(role, column);
  }
  return kept;
}

const COLUMN_ROLES: readonly ColumnRole[] = [
  "level1",
  "level2",
  "level3",
  "nature",
  "initialTarget",
  "target",
  "unit",
  "actual",
  "weight",
  "blankWeight",
  "coefficient",
  "score",
  "reviewScore",
  "reason",
];

function headingFields(
  grid: Grid,
  header: IndicatorHeader,
  columns: RowColumns,
): EvaluationTable["columns"] {
  const headings = new Map<number, GridCell>();
  for (const cell of [...header.columns.values(), ...header.weightColumns])
    headings.set(cell.column, cell);
  const fields: Partial<Record<ColumnRole, Field>> = {};
  for (const [role, column] of roleColumns(columns))
    fields[role] = fieldAt(grid, headings.get(column) ?? { row: header.bottom, column }, "text");
  return fields;
}

function kindOf(title: string, form: FormProfile, columns: RowColumns): TableKind {
  const announced = kindOfTitle(title);
  if (announced) return announced;
  const kind = form.kind === "overall" && isProjectTitle(title) ? "project" : form.kind;
  if (kind === "overall") return kind;
  if (!columns.has("weight") && !columns.has("score")) return "target-completion";
  return kind ?? "project";
}

function figuresAround(
  grid: Grid,
  top: number,
  bottom: number,
  funds: FundBlock,
): EvaluationTable["figures"] {
  const figures = (from: number, to: number): EvaluationTable["figures"] => [
    ...readKeyFigures(grid, from, to),
    ...readFigures(grid, from, to),
  ];
  if (!funds.extent) return figures(top, bottom);
  return [
    ...figures(top, funds.extent.top - 1),
    ...funds.income,
    ...figures(funds.extent.bottom + 1, bottom),
  ];
}

function bottomTexts(grid: Grid, block: BlockRows): Pick<EvaluationTable, "reasons" | "remarks"> {
  const reasons: Field[] = [];
  const remarks: Field[] = [];
  for (const row of block.reasons) {
    const [label, value] = grid.cellsOf(row);
    if (!label) continue;
    const field = fieldAt(grid, value ?? { row, column: label.column + 1 }, "text");
    (/原因|偏差/.test(bareLabel(label.text)) ? reasons : remarks).push(field);
  }
  return { reasons, remarks };
}

/** A name or value that ends in … was cut where the table was copied from. */
function isCut(rows: readonly IndicatorRow[]): boolean {
  return rows.some(({ level3, target }) =>
    [level3, target].some((field) => field !== null && /[^.…](…|\.{3})$/.test(field.text.trim())),
  );
}
