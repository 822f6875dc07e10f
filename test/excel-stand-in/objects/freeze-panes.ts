import { LAST_COLUMN, LAST_ROW } from "../model/area";
import type { Sheet } from "../model/sheet";
import { hostType, type HostType } from "../wire/definition";
import { numberOr, RANGE } from "./range";
import { areaIn } from "./worksheet";

export const FREEZE_PANES: HostType<Sheet> = hostType({
  kind: "WorksheetFreezePanes",
  methods: {
    FreezeRows: {
      since: "1.7",
      writes: true,
      run: (sheet, [count], desk) => {
        sheet.frozen = { top: 0, left: 0, bottom: numberOr(count, 1) - 1, right: LAST_COLUMN };
        desk.workbook.changed();
        return null;
      },
    },
    FreezeColumns: {
      since: "1.7",
      writes: true,
      run: (sheet, [count], desk) => {
        sheet.frozen = { top: 0, left: 0, bottom: LAST_ROW, right: numberOr(count, 1) - 1 };
        desk.workbook.changed();
        return null;
      },
    },
    FreezeAt: {
      since: "1.7",
      writes: true,
      run: (sheet, [range], desk) => {
        sheet.frozen = RANGE.target(range)?.area ?? areaIn(sheet, range, desk);
        desk.workbook.changed();
        return null;
      },
    },
    Unfreeze: {
      since: "1.7",
      writes: true,
      run: (sheet, _, desk) => {
        sheet.frozen = null;
        desk.workbook.changed();
        return null;
      },
    },
    GetLocationOrNullObject: {
      since: "1.7",
      run: (sheet) => (sheet.frozen ? RANGE.of({ sheet, area: sheet.frozen }) : null),
    },
  },
});
