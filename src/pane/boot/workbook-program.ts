import { ExcelWorkbook, type ExcelOptions } from "../../host/excel/excel-workbook";
import type { PreferenceStore } from "../../host/preference-store";
import { reportSheet } from "../../report/sheet/report-sheet";
import { bootWords } from "../../words/pane/boot";
import { ownForms } from "../loading/own-forms";
import type { Session } from "../session/session";
import { openSession } from "../session/workbook-session";

/** One way in to all that comes later: then the build joins its modules into one. */
export * from "../screens/workbook-screens";

type WaitingListener = (waiting: boolean) => void;

/**
 * The session over the workbook open in Excel: engine, host, report. Comes in a file of its own, with
 * the screens of a workbook that was read; the pane shows itself before that.
 */
export async function excelSession(
  excel: Omit<ExcelOptions, "onWaiting">,
  preferences: PreferenceStore,
): Promise<Session> {
  const listeners = new Set<WaitingListener>();
  const onWaiting: WaitingListener = (waiting) => {
    for (const listener of listeners) listener(waiting);
  };
  return openSession(new ExcelWorkbook({ ...excel, onWaiting }), {
    path: bootWords.workbook,
    drawReport: reportSheet,
    ownForms: await ownForms(preferences),
    // It is there by then: the screen that asks comes in the same file.
    formAnswers: () => import(/* webpackChunkName: "forms" */ "../session/form-answers"),
    breathe,
    onWaiting: (listener) => listeners.add(listener),
  });
}

/** Asked from here, so that nothing of the engine comes a second time with it. */
export async function formScreen() {
  const { mountFormScreen } = await import(/* webpackChunkName: "forms" */ "../forms/form-screen");
  return mountFormScreen;
}

/** Lets the window draw and hear between two tables. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
