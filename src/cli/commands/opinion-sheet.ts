import type { CheckedWorkbook } from "../../app/check-workbook";
import type { Grid } from "../../core/grid/grid";
import { gridOfDrawing } from "../../core/sheets/drawing-grid";
import { isOwnOpinion } from "../../core/sheets/own-report";
import type { WorkbookReader } from "../../host/port";
import type { XlsxWorkbook } from "../../host/xlsx/xlsx-workbook";
import { fileReport } from "../../report/file-report";
import { opinionSheet } from "../../report/sheet/opinion-sheet";

/** What became of 审核意见 in a workbook. */
export type OpinionOutcome =
  | { readonly code: "added" | "present"; readonly sheet: string }
  /** The workbook's structure is protected: no sheet can be added. */
  | { readonly code: "refused" };

/**
 * Adds 审核意见 as a sheet of its own behind the last one, never over another: one that a reviewer has
 * edited stays beside the new one. Where a sheet says the very same already none is added.
 */
export async function addOpinionSheet(
  host: XlsxWorkbook,
  checked: CheckedWorkbook,
): Promise<OpinionOutcome> {
  const file = fileReport({ path: "", outcome: { ok: true, value: checked } });
  const drawing = opinionSheet(file);
  const wanted = contentOf(gridOfDrawing(drawing));
  const present = (await opinionSheets(host)).find((grid) => contentOf(grid) === wanted);
  if (present) return { code: "present", sheet: present.sheet };
  const inserted = await host.insertSheet(drawing);
  return inserted.ok ? { code: "added", sheet: inserted.value.sheet } : { code: "refused" };
}

/** The sheets of 审核意见 in a workbook, edited ones too. */
export async function opinionSheets(host: WorkbookReader): Promise<readonly Grid[]> {
  const filled = (await host.survey()).filter(({ area }) => area !== null);
  return (await host.read(filled.map(({ name }) => name))).filter(isOwnOpinion);
}

function contentOf(grid: Grid): string {
  const cells = grid.filledRows.flatMap((row) =>
    grid.cellsOf(row).flatMap(({ column, value }) => {
      return value === null || value === "" ? [] : [[row, column, value]];
    }),
  );
  return JSON.stringify(cells);
}
