import type { FigureBlock } from "../../src/core/detect/evaluation-table";
import { letterAfter } from "./cells";
import type { CellSpec, SheetOfFields } from "./cells";

/** A block of money or counts: `columns` as labels, with the label of the whole where one is a part. */
export interface FigureSpec {
  readonly title: string;
  readonly columns: readonly (string | { readonly label: string; readonly partOf: string })[];
  readonly rows: readonly {
    readonly role?: "total" | "part";
    readonly label: string;
    readonly cells: readonly CellSpec[];
  }[];
}

export const ROWS_BETWEEN_FIGURES = 10;

export function buildFigures(
  cells: SheetOfFields,
  blocks: readonly FigureSpec[],
  firstRow: number,
): readonly FigureBlock[] {
  return blocks.map((block, b) => {
    const top = firstRow + b * ROWS_BETWEEN_FIGURES;
    const labels = block.columns.map((column) =>
      typeof column === "string" ? column : column.label,
    );
    cells.field("A", top, block.title);
    labels.forEach((label, i) => cells.field(letterAfter("B", i), top, label));
    return {
      title: block.title,
      columns: block.columns.map((column, i) => ({
        label: labels[i] ?? "",
        partOf: typeof column === "string" ? null : labels.indexOf(column.partOf),
      })),
      rows: block.rows.map((row, r) => ({
        role: row.role ?? "part",
        label: cells.field("A", top + 1 + r, row.label),
        cells: row.cells.map((cell, i) => cells.field(letterAfter("B", i), top + 1 + r, cell)),
      })),
    };
  });
}
