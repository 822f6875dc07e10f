import type { Sheet } from "../model/sheet";
import { hostType, type HostType } from "../wire/definition";
import { refuse } from "../wire/refusal";
import { RANGE } from "./range";
import { areaIn } from "./worksheet";

/** The buttons on the headings of a list; what they hide is a person's choice and not played. */
export const AUTO_FILTER: HostType<Sheet> = hostType({
  kind: "AutoFilter",
  properties: { Enabled: { since: "1.9", get: ({ filter }) => filter !== null } },
  methods: {
    Apply: {
      since: "1.9",
      writes: true,
      run: (sheet, [range, column], desk) => {
        if (column !== null && column !== undefined)
          return refuse("NotImplemented", "Rows are not hidden by a filter here.");
        sheet.filter = RANGE.target(range)?.area ?? areaIn(sheet, range, desk);
        desk.workbook.changed();
        return null;
      },
      note: "without a criterion: nothing is hidden",
    },
    Remove: {
      since: "1.9",
      writes: true,
      run: (sheet, _, desk) => {
        sheet.filter = null;
        desk.workbook.changed();
        return null;
      },
    },
    GetRangeOrNullObject: {
      since: "1.9",
      run: (sheet) => (sheet.filter ? RANGE.of({ sheet, area: sheet.filter }) : null),
    },
  },
});
