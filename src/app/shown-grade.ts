import type { EvaluationTable } from "../core/detect/evaluation-table";
import type { Grid } from "../core/grid/grid";
import type { WorkbookReader } from "../host/port";

/**
 * The table with its blank grade in the cell that shows it. Readers seek it in the score column; where
 * the row's merged area covers that cell, the area's first cell is meant, if it holds nothing either.
 * In Excel nobody knows of merges: there such a cell is refused when it is written.
 */
export function withShownGrade(
  table: EvaluationTable,
  grid: Grid | undefined,
  shownCell: WorkbookReader["shownCell"],
): EvaluationTable {
  const { total, sheet } = table;
  if (!shownCell || !total?.grade || total.grade.text !== "") return table;
  const sought = total.grade.at;
  const { at } = shownCell({ sheet, at: sought });
  const other = at.row !== sought.row || at.column === sought.column;
  if (other || (grid?.cellAt(at.row, at.column)?.text ?? "") !== "") return table;
  return { ...table, total: { ...total, grade: { ...total.grade, at } } };
}
