import type { Field, FigureBlock, FigureRow } from "../detect/evaluation-table";
import { SUMMARY_COLUMNS } from "../detect/summary-table";
import type { SummaryColumn } from "../detect/summary-table";
import { bareLabel } from "../forms/label";
import { printedIn } from "../score/agreement";
import { largest } from "../values/sum";
import type { ScoredTable } from "./rule";
import { flatMapped } from "../values/flat-mapped";

/** A row of a summary table (自评结果汇总表) and the table of the same project. */
export interface SummaryMatch {
  readonly scored: ScoredTable;
  readonly row: FigureRow;
  /** Sheet of the summary. */
  readonly summary: string;
  /** The cell of a column; null where the summary has none. */
  readonly cellOf: (column: SummaryColumn) => Field | null;
  /** The decimals its scores are printed with: 98.5 in a column of one says the 98.52 of the table. */
  readonly scoreDecimals: number;
}

/** The rows of a summary table that name a project or the body as a whole. */
export interface SummaryRows {
  readonly scored: ScoredTable;
  readonly matches: readonly SummaryMatch[];
  /** Rows without a table in the workbook. */
  readonly alone: readonly FigureRow[];
}

/** Each summary table of the workbook with its rows matched to the other tables by name. */
export function summaryRows(tables: readonly ScoredTable[]): readonly SummaryRows[] {
  const evaluated = tables.filter(({ table }) => table.kind !== "summary");
  return tables
    .filter(({ table }) => table.kind === "summary")
    .map((scored) => {
      const matches: SummaryMatch[] = [];
      const alone: FigureRow[] = [];
      for (const { columns, rows } of scored.table.figures) {
        const scoreDecimals = printedDecimals(columns, rows);
        for (const row of rows.filter(isOfProject)) {
          const found = evaluated.filter((other) => isNamed(other, row));
          const [match] = found;
          const cellOf = (column: SummaryColumn) => summaryCell(columns, row, column);
          const summary = scored.table.sheet;
          if (match && found.length === 1)
            matches.push({ scored: match, row, summary, cellOf, scoreDecimals });
          else if (!match) alone.push(row);
        }
      }
      return { scored, matches, alone };
    });
}

function printedDecimals(columns: FigureBlock["columns"], rows: FigureBlock["rows"]): number {
  const decimals = rows.flatMap((row) => {
    const cell = summaryCell(columns, row, "score");
    return (cell && printedIn(cell)?.decimals) ?? [];
  });
  return largest(decimals, 0);
}

/** The cell of a row in a column of the summary table; null where it has none. */
export function summaryCell(
  columns: FigureBlock["columns"],
  { cells }: FigureRow,
  column: SummaryColumn,
): Field | null {
  return cells[columns.findIndex(({ label }) => label === SUMMARY_COLUMNS[column])] ?? null;
}

export function summaryMatches(tables: readonly ScoredTable[]): readonly SummaryMatch[] {
  return flatMapped(summaryRows(tables), ({ matches }) => matches);
}

function isOfProject({ role, label }: FigureRow): boolean {
  return role === "part" && bareLabel(label.text) !== "";
}

const SUFFIX = /(?:专项)?(?:工作)?(?:经费|资金|项目|专项)$/;

function isNamed({ table }: ScoredTable, { label }: FigureRow): boolean {
  const name = bareLabel(label.text);
  if (table.kind === "overall") return /整体/.test(name);
  const project = bareLabel(table.project ?? "");
  return project !== "" && project.replace(SUFFIX, "") === name.replace(SUFFIX, "");
}
