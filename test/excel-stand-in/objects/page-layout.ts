import { printArea, sheetPrefix } from "../model/area";
import type { Sheet } from "../model/sheet";
import {
  hostType,
  type HostType,
  type Argument,
  type PropertyDefinition,
} from "../wire/definition";
import { HostObject } from "../wire/definition";
import type { Desk } from "../wire/desk";
import type { Json } from "../wire/messages";
import { RANGE } from "./range";
import { areaIn } from "./worksheet";
import { record } from "./style-access";

/** Points in a unit that margins can be given in. */
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 28.3465 };

function kept(name: string, otherwise: Json): PropertyDefinition<Sheet> {
  return {
    since: "1.9",
    get: (sheet) => sheet.page[name] ?? otherwise,
    set: (sheet, value, desk) => {
      sheet.page[name] = value;
      desk.workbook.changed();
    },
  };
}

function keep(sheet: Sheet, name: string, argument: Argument | undefined, desk: Desk): null {
  const area = RANGE.target(argument)?.area ?? areaIn(sheet, argument, desk);
  sheet.page[name] = sheetPrefix(sheet.name) + printArea(area);
  desk.workbook.changed();
  return null;
}

/** Manual page breaks: the cells below them. */
export const HORIZONTAL_PAGE_BREAKS: HostType<Sheet> = hostType({
  kind: "PageBreakCollection",
  methods: {
    Add: {
      since: "1.9",
      writes: true,
      run: (sheet, [argument], desk) => {
        const { top } = RANGE.target(argument)?.area ?? areaIn(sheet, argument, desk);
        sheet.page["horizontalPageBreaks"] = [...new Set([...breakRows(sheet), top])].sort(
          (a, b) => a - b,
        );
        desk.workbook.changed();
        return PAGE_BREAK.of(top);
      },
    },
    RemovePageBreaks: {
      since: "1.9",
      writes: true,
      run: (sheet, _, desk) => {
        delete sheet.page["horizontalPageBreaks"];
        desk.workbook.changed();
        return null;
      },
    },
  },
});

const PAGE_BREAK: HostType<number> = hostType({ kind: "PageBreak" });

function breakRows(sheet: Sheet): readonly number[] {
  const rows = sheet.page["horizontalPageBreaks"];
  return Array.isArray(rows) ? rows.filter((row) => typeof row === "number") : [];
}

/** Page set-up: kept as given, printed by nobody. */
export const PAGE_LAYOUT: HostType<Sheet> = hostType({
  kind: "PageLayout",
  properties: {
    BlackAndWhite: kept("blackAndWhite", false),
    BottomMargin: kept("bottomMargin", 54),
    CenterHorizontally: kept("centerHorizontally", false),
    CenterVertically: kept("centerVertically", false),
    DraftMode: kept("draftMode", false),
    FooterMargin: kept("footerMargin", 21.6),
    HeaderMargin: kept("headerMargin", 21.6),
    LeftMargin: kept("leftMargin", 50.4),
    Orientation: kept("orientation", "Portrait"),
    PaperSize: kept("paperSize", "A4"),
    PrintGridlines: kept("printGridlines", false),
    PrintHeadings: kept("printHeadings", false),
    RightMargin: kept("rightMargin", 50.4),
    TopMargin: kept("topMargin", 54),
    Zoom: kept("zoom", { scale: 100 }),
  },
  methods: {
    SetPrintArea: {
      since: "1.9",
      writes: true,
      run: (sheet, [area], desk) => keep(sheet, "printArea", area, desk),
    },
    SetPrintTitleRows: {
      since: "1.9",
      writes: true,
      run: (sheet, [area], desk) => keep(sheet, "printTitleRows", area, desk),
    },
    SetPrintTitleColumns: {
      since: "1.9",
      writes: true,
      run: (sheet, [area], desk) => keep(sheet, "printTitleColumns", area, desk),
    },
    SetPrintMargins: {
      since: "1.9",
      writes: true,
      run: (sheet, [unit, margins], desk) => {
        const points = POINTS[typeof unit === "string" ? unit : ""] ?? 1;
        const given = margins instanceof HostObject ? {} : record(margins);
        for (const [name, value] of Object.entries(given))
          if (typeof value === "number") sheet.page[`${name}Margin`] = value * points;
        desk.workbook.changed();
        return null;
      },
    },
  },
});
