import type { Refusal } from "../../port";
import { isAsRead, TEXT_FORMAT } from "./entered";
import type { PresentCell, PresentRun } from "./present-cells";

type CellRefusal = "cell-changed" | "cell-locked";

/** Why the runs may not be written, the first reason with all its cells; null when they may. */
export function refusalOf(runs: readonly PresentRun[]): Refusal | null {
  for (const code of ["cell-changed", "cell-locked"] as const) {
    const cells = runs.flatMap((run) =>
      run.cells.filter((cell) => reasonOf(cell, run) === code).map(({ write }) => write.cell),
    );
    if (cells.length > 0) return { code, cells };
  }
  return null;
}

function reasonOf(cell: PresentCell, { mayFormat }: PresentRun): CellRefusal | null {
  if (!isAsRead(cell, cell.write.before)) return "cell-changed";
  if (cell.locked) return "cell-locked";
  // A cell of text format would show the formula instead of its result, and may not be reformatted.
  const isText = cell.numberFormat === TEXT_FORMAT && !mayFormat;
  return isText && cell.write.after.kind === "formula" ? "cell-locked" : null;
}
