import type { CheckedWorkbook } from "./check-workbook";
import { checkScored } from "./check-workbook";
import { scoreSheets } from "./score-tables";
import { planScores } from "../core/edits/score-plan";
import { toA1 } from "../core/grid/address";
import { gridOfDrawing } from "../core/sheets/drawing-grid";
import type { SheetDrawing } from "../core/sheets/sheet-drawing";

/** Drawings as the sheets of one workbook, read, scored and checked as if drawn; hosts and files are left out. */
export async function checkDrawings(drawings: readonly SheetDrawing[]): Promise<CheckedWorkbook> {
  return checkScored(await scoredDrawings(drawings));
}

/** The drawing with 执行率, 得分, 总分 and 等次 as the engine computes them. */
export async function scoreDrawing(drawing: SheetDrawing): Promise<SheetDrawing> {
  const { tables, gridOf } = await scoredDrawings([drawing]);
  const plan = planScores(tables, gridOf, { cells: "blank" });
  const after = new Map(plan.writes.map(({ cell, after }) => [toA1(cell.at), after]));
  return {
    ...drawing,
    cells: drawing.cells.map((cell) => {
      const content = after.get(toA1(cell.at));
      // Only undoing writes truth values.
      return content && content.kind !== "boolean" ? { ...cell, content } : cell;
    }),
  };
}

function scoredDrawings(drawings: readonly SheetDrawing[]): ReturnType<typeof scoreSheets> {
  return scoreSheets({ sheets: [], grids: drawings.map(gridOfDrawing) }, { state: null });
}
