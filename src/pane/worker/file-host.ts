import type { CellReference } from "../../core/grid/address";
import type { WorkbookHost } from "../../host/port";
import type { XlsxWorkbook } from "../../host/xlsx/xlsx-workbook";

/** A workbook file as the host of a session: which cell is chosen, the page tells and asks here. */
export function fileHost(workbook: XlsxWorkbook): WorkbookHost {
  let chosen: CellReference | null = null;
  return {
    capabilities: () => ({ ...workbook.capabilities(), select: true }),
    survey: () => workbook.survey(),
    read: (sheets) => workbook.read(sheets),
    apply: (plan) => workbook.apply(plan),
    lockedCells: (cells) => workbook.lockedCells(cells),
    mark: (marks) => workbook.mark(marks),
    clearMarks: () => workbook.clearMarks(),
    insertSheet: (drawing) => workbook.insertSheet(drawing),
    insertAt: (drawing, at) => workbook.insertAt(drawing, at),
    removeInserted: (inserted) => workbook.removeInserted(inserted),
    loadState: () => workbook.loadState(),
    saveState: (state) => workbook.saveState(state),
    select: (cell) => {
      chosen = cell;
      return Promise.resolve();
    },
    selection: () => Promise.resolve(chosen),
    onChanged: () => workbook.onChanged(),
  };
}
