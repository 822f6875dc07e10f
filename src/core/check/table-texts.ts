import type { EvaluationTable, Field } from "../detect/evaluation-table";
import { eachCellOnce } from "./field-text";
import { flatMapped } from "../values/flat-mapped";
import { oncePer } from "../values/once-per";

/** The words of a table, each cell once: its heads, goals, names, values, reasons and notes; blanks left out. */
export const tableTexts = oncePer((table: EvaluationTable): readonly Field[] => {
  const fields: readonly (Field | null)[] = [
    table.title,
    ...table.heads.map(({ value }) => value),
    ...flatMapped(table.goals, ({ expected, actual }) => [expected, actual]),
    ...flatMapped(table.figures, ({ rows }) => rows.map(({ label }) => label)),
    ...table.classes.map(({ label }) => label),
    ...flatMapped(table.indicators, (row) => [row.level3, row.target, row.actual, row.reason]),
    ...table.reasons,
    ...table.remarks,
    ...table.notes,
  ];
  return eachCellOnce(
    flatMapped(fields, (field) => (field && field.text.trim() !== "" ? [field] : [])),
  );
});
