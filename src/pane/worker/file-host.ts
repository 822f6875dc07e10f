import type { CellReference } from "../../core/grid/address";
import type { HostCapabilities, WorkbookHost } from "../../host/port";
import { HostError } from "../../host/port";
import type { XlsxWorkbook } from "../../host/xlsx/xlsx-workbook";

/** A workbook file as the host of a session: what a window would add is kept here. */
export function fileHost(workbook: XlsxWorkbook): WorkbookHost {
  let chosen: CellReference | null = null;
  const unsupported = (detail: string) => () =>
    Promise.reject(new HostError({ code: "unsupported", detail }));
  const capabilities: HostCapabilities = {
    kind: "xlsx",
    notes: false,
    events: false,
    select: true,
    facts: [],
  };
  return {
    capabilities: () => capabilities,
    survey: () => workbook.survey(),
    read: (sheets) => workbook.read(sheets),
    apply: (plan) => workbook.apply(plan),
    mark: (marks) => workbook.mark(marks),
    clearMarks: () => workbook.clearMarks(),
    insertSheet: unsupported("insertSheet"),
    insertAt: unsupported("insertAt"),
    removeInserted: unsupported("removeInserted"),
    loadState: unsupported("loadState"),
    saveState: unsupported("saveState"),
    select: (cell) => {
      chosen = cell;
      return Promise.resolve();
    },
    selection: () => Promise.resolve(chosen),
    onChanged: () => Promise.resolve(() => Promise.resolve()),
  };
}
