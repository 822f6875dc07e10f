import type { Position } from "../../core/grid/address";
import type { SheetModel } from "./sheet-model";

/** What a key asks of the sheet: another cell, or something of whoever shows the sheet. */
export type KeyWish =
  | { readonly kind: "move"; readonly to: Position }
  | { readonly kind: "open" }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  | { readonly kind: "zoom"; readonly step: 1 | -1 | 0 };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** The keys of a spreadsheet program; null for any other, which keeps its meaning in the browser. */
export function wishOf(
  event: Key,
  from: Position,
  model: SheetModel,
  page: number,
): KeyWish | null {
  if (event.altKey) return null;
  const command = event.ctrlKey || event.metaKey;
  const move = (to: Position): KeyWish => ({ kind: "move", to: model.merges.anchor(to) });
  const { top, bottom, left, right } = model.areaOf(from);
  const { rows, columns } = model;
  const last = {
    row: Math.max(0, model.picture.rows - 1),
    column: Math.max(0, model.picture.columns - 1),
  };
  switch (event.key) {
    case "ArrowUp":
      return move({ row: command ? 0 : rows.next(top, -1), column: from.column });
    case "ArrowDown":
      return move({ row: command ? last.row : rows.next(bottom, 1), column: from.column });
    case "ArrowLeft":
      return move({ row: from.row, column: command ? 0 : columns.next(left, -1) });
    case "ArrowRight":
      return move({ row: from.row, column: command ? last.column : columns.next(right, 1) });
    case "Home":
      return move({ row: command ? 0 : from.row, column: 0 });
    case "End":
      return move(command ? last : { row: from.row, column: last.column });
    case "PageUp":
      return command ? { kind: "sheet", step: -1 } : move(paged(from, -page, model));
    case "PageDown":
      return command ? { kind: "sheet", step: 1 } : move(paged(from, page, model));
    case "Enter":
    case " ":
      return command ? null : { kind: "open" };
    default:
      return zoomWish(event.key, command);
  }
}

function paged({ row, column }: Position, rows: number, model: SheetModel): Position {
  const wanted = Math.min(Math.max(row + rows, 0), Math.max(0, model.picture.rows - 1));
  return { row: model.rows.isVisible(wanted) ? wanted : model.rows.next(wanted, 1), column };
}

function zoomWish(key: string, command: boolean): KeyWish | null {
  if (!command) return null;
  if (key === "+" || key === "=") return { kind: "zoom", step: 1 };
  if (key === "-") return { kind: "zoom", step: -1 };
  return key === "0" ? { kind: "zoom", step: 0 } : null;
}
