import type { MaybeField, TableReport } from "../../report/report";

/** What the report says stands in a cell, by bare address. */
export function cellTexts(report: TableReport): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const take = (field: MaybeField): void => {
    if (field !== null) texts.set(field.cell, field.text);
  };
  for (const row of report.funds.rows)
    [
      row.label,
      row.initialBudget,
      row.adjustedBudget,
      row.executed,
      row.weight,
      row.rate,
      row.score,
    ].forEach(take);
  for (const { expected, actual } of report.goals) [expected, actual].forEach(take);
  for (const row of report.indicators)
    [
      row.level1,
      row.level2,
      row.level3,
      row.target,
      row.actual,
      row.weight,
      row.score,
      row.reason,
    ].forEach(take);
  for (const { cell, value } of report.figures) texts.set(cell, value ?? "");
  [report.total.weight, report.total.score, report.total.grade].forEach(take);
  return texts;
}
