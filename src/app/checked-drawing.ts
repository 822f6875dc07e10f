import type { CheckedWorkbook } from "./check-workbook";
import { checkScored } from "./check-workbook";
import { scoreSheets } from "./score-tables";
import { planScores } from "../core/edits/score-plan";
import type { DetectOptions } from "../core/detect/detect";
import { toA1 } from "../core/grid/address";
import { gridOfDrawing } from "../core/sheets/drawing-grid";
import type { SheetDrawing } from "../core/sheets/sheet-drawing";

/** A drawing read, scored and checked as if it had been drawn; hosts and files are left out. */
export async function checkDrawing(
  drawing: SheetDrawing,
  { form }: Pick<DetectOptions, "form"> = {},
): Promise<CheckedWorkbook> {
  return checkScored(await scoredDrawings([drawing], form));
}

/** Several drawings as the sheets of one workbook. */
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

async function scoredDrawings(
  drawings: readonly SheetDrawing[],
  form?: DetectOptions["form"],
): ReturnType<typeof scoreSheets> {
  return scoreSheets(
    { sheets: [], grids: drawings.map(gridOfDrawing) },
    { state: null, ...(form === undefined ? {} : { form }) },
  );
}
