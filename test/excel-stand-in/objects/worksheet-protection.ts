import { STRICT_PROTECTION, type Sheet } from "../model/sheet";
import { hostType, type HostType, type Argument } from "../wire/definition";
import { HostObject } from "../wire/definition";
import { refuse } from "../wire/refusal";
import { record } from "./style-access";

function password(argument: Argument | undefined): string | null {
  return typeof argument === "string" && argument !== "" ? argument : null;
}

export const WORKSHEET_PROTECTION: HostType<Sheet> = hostType({
  kind: "WorksheetProtection",
  properties: {
    Protected: { since: "1.2", get: (sheet) => sheet.protection !== null },
    Options: { since: "1.2", get: (sheet) => (sheet.protection ? { ...sheet.protection } : null) },
  },
  methods: {
    Protect: {
      since: "1.2",
      writes: true,
      run: (sheet, [options, secret], desk) => {
        if (sheet.protection) return refuse("InvalidOperation", "The sheet is already protected.");
        const given = options instanceof HostObject ? {} : record(options);
        sheet.protection = { ...STRICT_PROTECTION, ...given };
        sheet.password = password(secret);
        desk.journal.undoLost.push("WorksheetProtection.protect");
        desk.workbook.changed();
        return null;
      },
      note: "costs the undo history; noted in the journal",
    },
    Unprotect: {
      since: "1.2",
      writes: true,
      run: (sheet, [secret], desk) => {
        if (sheet.protection && sheet.password !== password(secret))
          return refuse("AccessDenied", "The password is not right.");
        sheet.protection = null;
        desk.journal.undoLost.push("WorksheetProtection.unprotect");
        desk.workbook.changed();
        return null;
      },
      note: "costs the undo history; noted in the journal",
    },
  },
});
