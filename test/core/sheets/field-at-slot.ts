import type { EvaluationTable, Field } from "../../../src/core/detect/evaluation-table";
import type { Slot } from "../../../src/core/forms/layouts/layout";
import type { DrawnForm } from "../../../src/core/sheets/draw-form";

/** The field that a table has for a slot of the form it was drawn from; null where it has none. */
export function fieldAtSlot(table: EvaluationTable, drawn: DrawnForm, slot: Slot): Field | null {
  const [part = "", second = "", third = ""] = slot.split(".");
  switch (part) {
    case "head":
      return (
        table.heads.find(({ name, value }) => name === second && isAt(value, drawn, slot))?.value ??
        null
      );
    case "fund":
      return fieldOf(table.funds[Number(second)], third);
    case "goal":
      return fieldOf(table.goals[Number(second)], third);
    case "row":
      if (table.kind === "summary") return figureAt(table, drawn, slot);
      return fieldOf(
        table.indicators.find(({ row }) => row === drawn.places.get(slot)?.row),
        third,
      );
    case "total":
      return fieldOf(table.total, second);
    case "reason":
      return table.reasons[Number(second)] ?? null;
    case "remark":
      return table.remarks[Number(second)] ?? null;
    case "figure":
      return figureAt(table, drawn, slot);
    default:
      return null;
  }
}

/** Slots that some field of an evaluation table stands for. */
export function isRead(slot: Slot): boolean {
  return (
    !/^(text|sum)\.|\.(remark|status|share|converted|sequence|organisation)$/.test(slot) &&
    !slot.startsWith("head.other")
  );
}

function figureAt(table: EvaluationTable, drawn: DrawnForm, slot: Slot): Field | null {
  for (const block of table.figures)
    for (const { cells } of block.rows)
      for (const cell of cells) if (cell && isAt(cell, drawn, slot)) return cell;
  return null;
}

function isAt(field: Field, drawn: DrawnForm, slot: Slot): boolean {
  const at = drawn.places.get(slot);
  return at?.row === field.at.row && at.column === field.at.column;
}

function fieldOf(part: object | null | undefined, name: string): Field | null {
  return part && name in part
    ? ((part as Readonly<Record<string, Field | null>>)[name] ?? null)
    : null;
}
