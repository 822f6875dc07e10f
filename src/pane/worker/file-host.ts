import type { CellReference } from "../../core/grid/address";
import { HostError, type HostCapabilities, type WorkbookHost } from "../../host/port";
import type { XlsWorkbook } from "../../host/xls/xls-workbook";
import type { XlsxWorkbook } from "../../host/xlsx/xlsx-workbook";

/** A workbook file as the host of a session: which cell is chosen, the page tells and asks here. */
export function fileHost(workbook: XlsxWorkbook): WorkbookHost {
  return {
    capabilities: () => ({ ...workbook.capabilities(), select: true }),
    survey: () => workbook.survey(),
    read: (sheets) => workbook.read(sheets),
    shownCell: (cell) => workbook.shownCell(cell),
    apply: (plan) => workbook.apply(plan),
    lockedCells: (cells) => workbook.lockedCells(cells),
    mark: (marks) => workbook.mark(marks),
    clearMarks: () => workbook.clearMarks(),
    look: (sheet, area) => workbook.look(sheet, area),
    insertSheet: (drawing) => workbook.insertSheet(drawing),
    insertAt: (drawing, at) => workbook.insertAt(drawing, at),
    removeInserted: (inserted) => workbook.removeInserted(inserted),
    loadState: () => workbook.loadState(),
    saveState: (state) => workbook.saveState(state),
    ...choice(),
    onChanged: () => workbook.onChanged(),
  };
}

/** A workbook of the old format: everything that would change the file is refused. */
export function readOnlyHost(workbook: XlsWorkbook): WorkbookHost {
  const refuse = (): Promise<never> =>
    Promise.reject(new HostError({ code: "old-format", detail: "xls" }));
  return {
    capabilities: () => READ_ONLY,
    survey: () => workbook.survey(),
    read: (sheets) => workbook.read(sheets),
    apply: refuse,
    mark: refuse,
    clearMarks: refuse,
    look: refuse,
    insertSheet: refuse,
    insertAt: refuse,
    removeInserted: refuse,
    loadState: () => Promise.resolve(null),
    saveState: refuse,
    ...choice(),
    onChanged: () => Promise.resolve(() => Promise.resolve()),
  };
}

const READ_ONLY: HostCapabilities = {
  kind: "xlsx",
  notes: false,
  events: false,
  select: true,
  facts: [["format", "xls"]],
};

/** The cell that is chosen in the page. */
function choice(): Pick<WorkbookHost, "select" | "selection"> {
  let chosen: CellReference | null = null;
  return {
    select: (cell) => {
      chosen = cell;
      return Promise.resolve();
    },
    selection: () => Promise.resolve(chosen),
  };
}
