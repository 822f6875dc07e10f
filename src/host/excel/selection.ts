import { type CellReference, toA1 } from "../../core/grid/address";
import { HostError } from "../port";
import type { ExcelRuns } from "./excel-runs";
import { rangeAt } from "./ranges";

/** Shows the cell and its sheet. A hidden sheet stays hidden: then `sheet-hidden`. */
export async function selectCell(runs: ExcelRuns, { sheet, at }: CellReference): Promise<void> {
  await runs.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject) throw new HostError({ code: "not-found", detail: sheet });
    if (worksheet.visibility !== "Visible")
      throw new HostError({ code: "sheet-hidden", detail: sheet });
    worksheet.activate();
    rangeAt(worksheet, toA1(at)).select();
    await context.sync();
  });
}

/** The active cell: of several chosen cells the one that typing would fill. */
export async function selectedCell(runs: ExcelRuns): Promise<CellReference | null> {
  return runs.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/name");
    cell.untrack();
    await context.sync();
    return {
      sheet: cell.worksheet.name,
      at: { row: cell.rowIndex, column: cell.columnIndex },
    };
  });
}
