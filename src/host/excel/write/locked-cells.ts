import { type CellReference, referenceToA1 } from "../../../core/grid/address";
import type { ExcelRuns } from "../excel-runs";
import { columnRuns } from "./column-runs";
import { presentCells } from "./present-cells";

/** Which of the cells stand locked on a protected sheet, in one message; a missing sheet locks nothing. */
export async function lockedCells(
  runs: ExcelRuns,
  cells: readonly CellReference[],
): Promise<readonly CellReference[]> {
  if (cells.length === 0) return [];
  const blank = { kind: "blank" } as const;
  const nothing = { value: null, formula: null };
  const wanted = columnRuns({
    writes: cells.map((cell) => ({ cell, before: nothing, after: blank })),
  });
  const present = await runs.run((context) => presentCells(context, wanted));
  const locked = new Set(
    present.runs.flatMap((run) =>
      run.cells.filter((cell) => cell.locked).map(({ write }) => referenceToA1(write.cell)),
    ),
  );
  return cells.filter((cell) => locked.has(referenceToA1(cell)));
}
