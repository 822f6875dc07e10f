import packageJson from "../../../package.json";
import { openExcel } from "../../host/excel/open-excel";
import { officePreferences } from "../../host/excel/preferences";
import { reportSheet } from "../../report/sheet/report-sheet";
import { bootWords } from "../../words/pane/boot";
import { mountScreens } from "../screens/mount-screens";
import { openSession } from "../session/workbook-session";
import { startTask } from "./start-task";
import { showFault, showUnavailable } from "./unavailable";
import { mountFormScreen } from "../forms/form-screen";

/** Connects the screens with the workbook open in Excel; says why where there is none. */
export async function bootPane(root: HTMLElement): Promise<void> {
  try {
    const waiting = new Set<(waiting: boolean) => void>();
    const opened = await openExcel({
      onWaiting: (isWaiting) => {
        for (const listener of waiting) listener(isWaiting);
      },
    });
    if (!opened.ok) {
      showUnavailable(root, opened.error);
      return;
    }
    const session = openSession(opened.value, {
      path: bootWords.workbook,
      drawReport: reportSheet,
      breathe,
      onWaiting: (listener) => waiting.add(listener),
    });
    mountScreens(root, session, {
      preferences: officePreferences(),
      start: startTask(location),
      mountForms: mountFormScreen,
      facts: [[bootWords.version, packageJson.version]],
    });
  } catch (error) {
    showFault(root, error);
  }
}

/** Lets the window draw and hear between two tables. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
