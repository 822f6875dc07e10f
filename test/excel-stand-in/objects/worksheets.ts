import type { StandInWorkbook } from "../model/workbook";
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
import { guardStructure } from "./guard";
import { checkSheetName, WORKSHEET } from "./worksheet";

function active(workbook: StandInWorkbook): HostObject {
  const sheet = workbook.selection?.sheet ?? workbook.sheets[0];
  return sheet ? WORKSHEET.of(sheet) : refuse("ItemNotFound", "No sheet.");
}

function byKey(workbook: StandInWorkbook, key: Argument | undefined): HostObject | null {
  const sheet = typeof key === "string" ? workbook.sheet(key) : undefined;
  return sheet ? WORKSHEET.of(sheet) : null;
}

function freeName(workbook: StandInWorkbook): string {
  for (let number = workbook.sheets.length + 1; ; number++)
    if (!workbook.sheet(`Sheet${String(number)}`)) return `Sheet${String(number)}`;
}

function neighbours(workbook: StandInWorkbook, visibleOnly: Argument | undefined) {
  return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

/** Handlers of the whole workbook are found under the target `Workbook`. */
function events(): Record<string, MethodDefinition<StandInWorkbook>> {
  const types = {
    DataChanged: EVENT.changed,
    Activated: EVENT.activated,
    Deactivated: EVENT.deactivated,
    SelectionChanged: EVENT.selectionChanged,
    Added: EVENT.added,
    Deleted: EVENT.deleted,
  };
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        {
          since: name === "DataChanged" || name === "SelectionChanged" ? "1.9" : "1.7",
          run: (_: StandInWorkbook, __: readonly Argument[], desk: Desk) => {
            desk.events.register(type, "Workbook");
            return null;
          },
        },
      ],
      [
        `_Unregister${name}Event`,
        {
          since: "1.7",
          run: (_: StandInWorkbook, __: readonly Argument[], desk: Desk) => {
            desk.events.unregister(type, "Workbook");
            return null;
          },
        },
      ],
    ]),
  );
}

export const WORKSHEETS: HostType<StandInWorkbook> = hostType({
  kind: "WorksheetCollection",
  items: ({ sheets }) => sheets.map((sheet) => WORKSHEET.of(sheet)),
  item: (workbook, key) => byKey(workbook, key),
  methods: {
    ...events(),
    Add: {
      writes: true,
      run: (workbook, [name], desk) => {
        guardStructure(workbook);
        const wanted = typeof name === "string" ? name : freeName(workbook);
        const sheet = workbook.addSheet(checkSheetName(wanted, desk, null));
        desk.events.raise(EVENT.added, sheet.id, { source: "Local", worksheetId: sheet.id });
        workbook.changed();
        return WORKSHEET.of(sheet);
      },
      note: "behind the last sheet, not activated",
    },
    GetActiveWorksheet: { run: active },
    GetCount: {
      since: "1.4",
      run: (workbook, [visibleOnly]) => neighbours(workbook, visibleOnly).length,
    },
    GetFirst: {
      since: "1.5",
      run: (workbook, [visibleOnly]) => {
        const sheet = neighbours(workbook, visibleOnly)[0];
        return sheet ? WORKSHEET.of(sheet) : refuse("ItemNotFound", "No sheet.");
      },
    },
    GetLast: {
      since: "1.5",
      run: (workbook, [visibleOnly]) => {
        const sheet = neighbours(workbook, visibleOnly).at(-1);
        return sheet ? WORKSHEET.of(sheet) : refuse("ItemNotFound", "No sheet.");
      },
    },
    GetItemOrNullObject: { since: "1.4", run: (workbook, [key]) => byKey(workbook, key) },
  },
});
