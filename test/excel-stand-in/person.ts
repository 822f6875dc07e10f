import { parseAddress, printArea } from "./model/area";
import { recalculate } from "./model/calculation";
import { entered } from "./model/entry";
import type { HostBridge } from "./wire/bridge";
import type { Desk } from "./wire/desk";
import { EVENT } from "./wire/events";
import { refuse } from "./wire/refusal";

/** What a person does at the keyboard. Addresses have their sheet: `'表1'!G12`. */
export interface Hands {
  /** Types into a cell; the add-in hears of it. */
  type(address: string, entry: string | number): void;
  select(address: string): void;
  /** Types into a cell, and Excel tells nobody, as it does now and then (office-js#1760, #3888). */
  typeUnheard(address: string, entry: string | number): void;
}

export function hands(desk: Desk, bridge: HostBridge): Hands {
  const { workbook } = desk;
  const find = (address: string) => {
    const parsed = parseAddress(address);
    const sheet = parsed?.sheet ? workbook.sheet(parsed.sheet) : undefined;
    return parsed && sheet
      ? { sheet, area: parsed.area }
      : refuse("InvalidArgument", `No cell: ${address}`);
  };
  const put = (address: string, entry: string | number) => {
    const { sheet, area } = find(address);
    const before = sheet.cell(area.top, area.left);
    sheet.put(area.top, area.left, entered(before, entry, sheet, workbook));
    recalculate(workbook, [{ sheet, area }]);
    return { sheet, area };
  };
  return {
    typeUnheard(address, entry) {
      put(address, entry);
      workbook.changed();
    },
    type(address, entry) {
      const { sheet, area } = put(address, entry);
      desk.events.raise(EVENT.changed, sheet.id, {
        address: printArea(area),
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: sheet.id,
        referenceId: "",
        triggerSource: "Unknown",
      });
      workbook.changed();
      bridge.sendEvents();
    },
    select(address) {
      const target = find(address);
      workbook.selected(target);
      desk.events.raise(EVENT.selectionChanged, target.sheet.id, {
        address: printArea(target.area),
        worksheetId: target.sheet.id,
      });
      bridge.sendEvents();
    },
  };
}
