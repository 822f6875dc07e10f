import { type Area, areaToA1 } from "../../core/grid/address";

/** Lists of areas are limited (VBA to 255 characters, Office.js to 8,192); longer ones are cut. */
const ADDRESS_MAX = 2000;

/** The areas as lists for `getRanges`, each short enough for Excel: `B3:B9,D4`. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaToA1)) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + address.length < ADDRESS_MAX)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
