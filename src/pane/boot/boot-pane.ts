import packageJson from "../../../package.json";
import { capabilitiesOf, findExcel } from "../../host/excel/find-excel";
import { officePreferences } from "../../host/excel/preferences";
import { bootWords } from "../../words/pane/boot";
import { LaterPart, whenIdle } from "../loading/later-part";
import { mountLater } from "../loading/mount-later";
import { sessionLater } from "../loading/session-later";
import { mountScreens } from "../screens/mount-screens";
import { startTask } from "./start-task";
import { showFault, showUnavailable } from "./unavailable";

/** Connects the screens with the workbook open in Excel; says why where there is none. */
export async function bootPane(root: HTMLElement): Promise<void> {
  try {
    const excel = await findExcel();
    if (!excel.ok) {
      showUnavailable(root, excel.error);
      return;
    }
    const preferences = officePreferences();
    const session = sessionLater(
      async () => (await workbookProgram()).excelSession(excel.value, preferences),
      () => Promise.resolve(capabilitiesOf(excel.value)),
    );
    mountScreens(root, session, {
      preferences,
      screens: new LaterPart(workbookProgram),
      start: startTask(location),
      mountForms: mountLater(async () => (await workbookProgram()).formScreen()),
      facts: [[bootWords.version, packageJson.version]],
    });
    whenIdle(() => {
      session.prepare();
    });
  } catch (error) {
    showFault(root, error);
  }
}

function workbookProgram() {
  return import(/* webpackChunkName: "workbook" */ "./workbook-program");
}
