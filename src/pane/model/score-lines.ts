import type { TableReport } from "../../report/report";
import type { ScoreLine, TableView, WorkbookView } from "../session/session";

/** Scores of one table beside its report. */
export interface ScoredTableView {
  readonly table: TableView;
  readonly report: TableReport;
  readonly lines: readonly ScoreLine[];
}

/** The tables of 算分: the chosen one, or all that have scores. */
export function scoredTables(
  view: WorkbookView,
  chosen: string | null,
): readonly ScoredTableView[] {
  return view.tables.flatMap((table, index) => {
    const report = view.report.tables[index];
    const wanted = chosen === null || chosen === table.key;
    return report === undefined || !wanted || table.scores.length === 0
      ? []
      : [{ table, report, lines: table.scores }];
  });
}

/** True where a person has something to do or to look at; what nobody can compute or decide is not. */
export function isOpen({ state, asks }: ScoreLine): boolean {
  return state === "differs" || state === "blank" || asks !== null;
}

/** Tells a line among those of its table. */
export function lineKey(table: string, line: ScoreLine, index: number): string {
  return `line:${table}:${line.part}:${line.row ?? line.cell ?? index}`;
}
