import type { Area, Position } from "./address";

/** The cells as few rectangles: runs down a column, equal runs side by side joined; by row and column. */
export function cellAreas(cells: readonly Position[]): readonly Area[] {
  const open = new Map<string, Area>();
  for (const run of columnRuns(cells)) {
    const key = `${String(run.top)}:${String(run.bottom)}:`;
    const beside = open.get(key + String(run.left - 1));
    if (beside) open.delete(key + String(run.left - 1));
    open.set(key + String(run.right), { ...run, left: beside?.left ?? run.left });
  }
  return [...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Cells that follow each other down a column, from left to right. */
function columnRuns(cells: readonly Position[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.left === column && row <= last.bottom + 1)
      runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
