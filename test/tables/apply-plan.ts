import { Decimal } from "decimal.js";
import type { EvaluationTable, Field } from "../../src/core/detect/evaluation-table";
import type { CellWrite, EditPlan } from "../../src/core/edits/edit-plan";
import type { Position } from "../../src/core/grid/address";
import { gridFrom } from "../../src/core/grid/grid";
import type { Grid, GridCell } from "../../src/core/grid/grid";
import { printedNumber } from "../../src/core/score/agreement";

/** A table and its grid as they are read again after a plan was applied (no host in between). */
export function appliedTo(
  { table, grid }: { table: EvaluationTable; grid: Grid },
  plan: EditPlan,
): { table: EvaluationTable; grid: Grid } {
  const written = new Map(
    plan.writes.map((write) => [keyOf(write.cell.at), cellAfter(write)] as const),
  );
  const kept = grid.filledRows
    .flatMap((row) => grid.cellsOf(row))
    .filter((cell) => !written.has(keyOf(cell)));
  const cells = [...kept, ...written.values()].filter((cell) => cell.value !== null);
  return {
    table: withFields(table, (field) => {
      const cell = written.get(keyOf(field.at));
      return cell ? fieldOf(cell) : field;
    }),
    grid: gridFrom(grid.sheet, cells),
  };
}

function keyOf({ row, column }: Position): string {
  return `${row},${column}`;
}

function cellAfter({ cell, after }: CellWrite): GridCell {
  const empty = { ...cell.at, formula: null, numberFormat: "General" };
  switch (after.kind) {
    case "number":
      return { ...empty, value: Number(after.decimal), text: after.decimal };
    case "text":
      return { ...empty, value: after.text, text: after.text };
    case "boolean":
      return { ...empty, value: after.value, text: String(after.value).toUpperCase() };
    case "formula":
      return { ...empty, value: after.cached, text: after.cached ?? "", formula: after.formula };
    case "blank":
      return { ...empty, value: null, text: "" };
  }
}

function fieldOf(cell: GridCell): Field {
  const number =
    typeof cell.value === "number" ? new Decimal(cell.value) : printedNumber(cell.text)?.value;
  return {
    at: { row: cell.row, column: cell.column },
    text: cell.text,
    number: number ?? null,
    formula: cell.formula,
  };
}

function isField(value: object): value is Field {
  return "at" in value && "text" in value && "number" in value && "formula" in value;
}

/** The same structure with each field replaced. */
function withFields<T>(value: T, replace: (field: Field) => Field): T;
function withFields(value: unknown, replace: (field: Field) => Field): unknown {
  if (typeof value !== "object" || value === null || Decimal.isDecimal(value)) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => withFields(item, replace));
  if (isField(value)) return replace(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, withFields(item, replace)]),
  );
}
