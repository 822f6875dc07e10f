import type { EvaluationTable, Field } from "../detect/evaluation-table";
import { eachCellOnce } from "./field-text";
import { oncePer } from "../values/once-per";

/** The words of a table, each cell once: its heads, goals, names, values, reasons and notes; blanks left out. */
export const tableTexts = oncePer((table: EvaluationTable): readonly Field[] => {
  const fields: readonly (Field | null)[] = [
    table.title,
    ...table.heads.map(({ value }) => value),
    ...table.goals.flatMap(({ expected, actual }) => [expected, actual]),
    ...table.figures.flatMap(({ rows }) => rows.map(({ label }) => label)),
    ...table.classes.map(({ label }) => label),
    ...table.indicators.flatMap((row) => [row.level3, row.target, row.actual, row.reason]),
    ...table.reasons,
    ...table.remarks,
    ...table.notes,
  ];
  return eachCellOnce(
    fields.flatMap((field) => (field && field.text.trim() !== "" ? [field] : [])),
  );
});
