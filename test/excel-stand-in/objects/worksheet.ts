import type { Area } from "../../../src/core/grid/address";
import { WHOLE_SHEET, parseAddress } from "../model/area";
import type { Sheet, Visibility } from "../model/sheet";
import {
  hostType,
  type HostType,
  type Argument,
  type HostObject,
  type MethodDefinition,
} from "../wire/definition";
import type { Desk } from "../wire/desk";
import { EVENT } from "../wire/events";
import { refuse } from "../wire/refusal";
import { AUTO_FILTER } from "./auto-filter";
import { CHARTS } from "./charts";
import { COMMENTS, NOTES } from "./annotations";
import { FREEZE_PANES } from "./freeze-panes";
import { guardStructure } from "./guard";
import { HORIZONTAL_PAGE_BREAKS, PAGE_LAYOUT } from "./page-layout";
import { numberOr, RANGE, rangeOf } from "./range";
import { RANGE_AREAS } from "./range-areas";
import { number, oneOf, text, truth } from "./style-access";
import { WORKSHEET_PROTECTION } from "./worksheet-protection";

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

/** The area an address of this sheet names; left out, the whole sheet. */
export function areaIn(sheet: Sheet, address: Argument | undefined, desk: Desk): Area {
  if (address === null || address === undefined || address === "") return WHOLE_SHEET;
  const parsed = typeof address === "string" ? parseAddress(address) : null;
  if (!parsed) {
    const name = desk.workbook.names.find((one) => one.name === address);
    const named = name ? parseAddress(name.formula.replace(/^=/, "")) : null;
    if (named) return named.area;
    return refuse("InvalidArgument", `No address: ${JSON.stringify(address)}`);
  }
  if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase())
    return refuse("InvalidArgument", `${JSON.stringify(address)} is not in ${sheet.name}.`);
  return parsed.area;
}

/** Excel takes no longer address of several ranges. */
const MOST_ADDRESS = 8192;

function areasIn(sheet: Sheet, address: Argument | undefined, desk: Desk): readonly Area[] {
  if (address === null || address === undefined) return [WHOLE_SHEET];
  if (typeof address !== "string" || address.length > MOST_ADDRESS)
    return refuse("InvalidArgument", "The address of several ranges is too long.");
  return address.split(/[,;]/).map((part) => areaIn(sheet, part, desk));
}

function used(sheet: Sheet, valuesOnly: Argument | undefined): HostObject | null {
  const area = sheet.usedArea(valuesOnly === true, WHOLE_SHEET);
  return area ? RANGE.of({ sheet, area }) : null;
}

export function checkSheetName(name: string, desk: Desk, own: Sheet | null): string {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
    return refuse("InvalidArgument", `No sheet can be called ${JSON.stringify(name)}.`);
  const taken = desk.workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  return taken ? refuse("ItemAlreadyExists", `There is a sheet called ${name}.`) : name;
}

function lastVisible(sheet: Sheet, desk: Desk): boolean {
  return (
    sheet.visibility === "Visible" &&
    desk.workbook.sheets.filter((one) => one.visibility === "Visible").length === 1
  );
}

/** Registering and leaving an event of one sheet. */
function events(): Record<string, MethodDefinition<Sheet>> {
  const types = {
    DataChanged: EVENT.changed,
    Activated: EVENT.activated,
    Deactivated: EVENT.deactivated,
    SelectionChanged: EVENT.selectionChanged,
  };
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        {
          since: "1.7",
          run: (sheet: Sheet, _: readonly Argument[], desk: Desk) => {
            desk.events.register(type, sheet.id);
            return null;
          },
        },
      ],
      [
        `_Unregister${name}Event`,
        {
          since: "1.7",
          run: (sheet: Sheet, _: readonly Argument[], desk: Desk) => {
            desk.events.unregister(type, sheet.id);
            return null;
          },
        },
      ],
    ]),
  );
}

export const WORKSHEET: HostType<Sheet> = hostType({
  kind: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, desk) => {
        guardStructure(desk.workbook);
        sheet.name = checkSheetName(text(value), desk, sheet);
        desk.workbook.changed();
      },
    },
    Position: {
      get: (sheet, desk) => desk.workbook.sheets.indexOf(sheet),
      set: (sheet, value, desk) => {
        guardStructure(desk.workbook);
        const { sheets } = desk.workbook;
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(Math.max(0, Math.min(number(value), sheets.length)), 0, sheet);
        desk.workbook.changed();
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, desk) => {
        guardStructure(desk.workbook);
        const visibility = oneOf(VISIBILITIES, value);
        if (visibility !== "Visible" && lastVisible(sheet, desk))
          return refuse("InvalidOperation", "One sheet must stay visible.");
        sheet.visibility = visibility;
        desk.workbook.changed();
        return;
      },
    },
    TabColor: {
      since: "1.7",
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, desk) => {
        sheet.tabColor = text(value);
        desk.workbook.changed();
      },
    },
    ShowGridlines: {
      since: "1.8",
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, desk) => {
        sheet.showGridlines = truth(value);
        desk.workbook.changed();
      },
    },
  },
  links: {
    Protection: { since: "1.2", to: (sheet) => WORKSHEET_PROTECTION.of(sheet) },
    FreezePanes: { since: "1.7", to: (sheet) => FREEZE_PANES.of(sheet) },
    PageLayout: { since: "1.9", to: (sheet) => PAGE_LAYOUT.of(sheet) },
    AutoFilter: { since: "1.9", to: (sheet) => AUTO_FILTER.of(sheet) },
    HorizontalPageBreaks: { since: "1.9", to: (sheet) => HORIZONTAL_PAGE_BREAKS.of(sheet) },
    Charts: { to: (sheet) => CHARTS.of(sheet) },
    Comments: { since: "1.10", to: (sheet) => COMMENTS.of({ sheet, of: sheet.comments }) },
    Notes: { since: "1.18", to: (sheet) => NOTES.of({ sheet, of: sheet.notes }) },
  },
  methods: {
    ...events(),
    GetRange: {
      run: (sheet, [address], desk) => RANGE.of({ sheet, area: areaIn(sheet, address, desk) }),
    },
    GetRanges: {
      since: "1.9",
      run: (sheet, [address], desk) =>
        RANGE_AREAS.of({ sheet, areas: areasIn(sheet, address, desk) }),
      grade: "inferred",
      note: "an address of more than 8,192 characters is refused",
    },
    GetRangeByIndexes: {
      since: "1.7",
      run: (sheet, [row, column, rows, columns]) => {
        const top = numberOr(row, 0);
        const left = numberOr(column, 0);
        const area = {
          top,
          left,
          bottom: top + numberOr(rows, 1) - 1,
          right: left + numberOr(columns, 1) - 1,
        };
        return rangeOf({ sheet, area }, area);
      },
    },
    GetCell: {
      run: (sheet, [row, column]) => {
        const at = { row: numberOr(row, 0), column: numberOr(column, 0) };
        const area = { top: at.row, bottom: at.row, left: at.column, right: at.column };
        return rangeOf({ sheet, area }, area);
      },
    },
    GetUsedRange: {
      run: (sheet, [valuesOnly]) =>
        used(sheet, valuesOnly) ??
        RANGE.of({ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } }),
      note: "of a blank sheet: its top left cell",
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      run: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    },
    Activate: {
      run: (sheet, _, desk) => {
        if (sheet.visibility !== "Visible")
          return refuse("InvalidOperation", "A hidden sheet cannot be activated.");
        const { selection } = desk.workbook;
        const area = { top: 0, left: 0, bottom: 0, right: 0 };
        if (selection?.sheet !== sheet) desk.workbook.selected({ sheet, area });
        return null;
      },
      grade: "inferred",
      note: "selects A1; the selection of each sheet is not kept",
    },
    Delete: {
      writes: true,
      run: (sheet, _, desk) => {
        guardStructure(desk.workbook);
        const { workbook } = desk;
        if (lastVisible(sheet, desk))
          return refuse("InvalidOperation", "The last visible sheet cannot be deleted.");
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
        const next = workbook.sheets.find((one) => one.visibility === "Visible");
        if (workbook.selection?.sheet === sheet)
          workbook.selection = next
            ? { sheet: next, area: { top: 0, left: 0, bottom: 0, right: 0 } }
            : null;
        desk.journal.undoLost.push("Worksheet.delete");
        desk.events.raise(EVENT.deleted, sheet.id, { source: "Local", worksheetId: sheet.id });
        workbook.changed();
        return null;
      },
      note: "costs the undo history; noted in the journal",
    },
    Calculate: {
      since: "1.6",
      run: () => null,
      note: "nothing to do: everything is calculated at once",
    },
  },
});
