import { columnsOf, printArea, rowsOf, sheetPrefix } from "../model/area";
import { hostType, type HostType } from "../wire/definition";
import { refuse } from "../wire/refusal";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import type { CellSet } from "./guard";
import { RANGE } from "./range";
import { RANGE_FORMAT } from "./range-format";
import { WORKSHEET } from "./worksheet";

const RANGES = hostType<CellSet>({
  kind: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => RANGE.of({ sheet, area })),
  methods: {
    GetCount: { since: "1.9", run: ({ areas }) => areas.length },
    GetItemAt: {
      since: "1.9",
      run: ({ sheet, areas }, [index]) => {
        const area = areas[typeof index === "number" ? index : -1];
        return area ? RANGE.of({ sheet, area }) : refuse("InvalidArgument", "index");
      },
    },
  },
});

/** Several ranges of one sheet. */
export const RANGE_AREAS: HostType<CellSet> = hostType({
  kind: "RangeAreas",
  byReference: true,
  properties: {
    Address: {
      since: "1.9",
      get: ({ sheet, areas }) =>
        areas.map((area) => sheetPrefix(sheet.name) + printArea(area)).join(","),
    },
    AreaCount: { since: "1.9", get: ({ areas }) => areas.length },
    CellCount: {
      since: "1.9",
      get: ({ areas }) => areas.reduce((count, area) => count + rowsOf(area) * columnsOf(area), 0),
    },
  },
  links: {
    Areas: { since: "1.9", to: (set) => RANGES.of(set) },
    Format: { since: "1.9", to: (set) => RANGE_FORMAT.of(set) },
    ConditionalFormats: { since: "1.9", to: (set) => CONDITIONAL_FORMATS.of(set) },
    DataValidation: { since: "1.9", to: (set) => DATA_VALIDATION.of(set) },
    Worksheet: { since: "1.9", to: ({ sheet }) => WORKSHEET.of(sheet) },
  },
  methods: {
    _KeepReference: { since: "1.9", run: () => null },
  },
});
