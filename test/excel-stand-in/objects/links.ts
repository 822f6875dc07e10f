import { areaToA1 } from "../../../src/core/grid/address";
import type { Desk } from "../wire/desk";
import type { Json } from "../wire/messages";
import { contentsChanged, type RangeTarget } from "./cell-arrays";
import { guardContent, guardPermission } from "./guard";
import { record } from "./style-access";

/** A link on every cell of a range; its `textToDisplay` becomes the text of the cell. */
export function setLink(target: RangeTarget, value: Json, desk: Desk): void {
  const { sheet, area } = target;
  guardPermission(sheet, "allowInsertHyperlinks");
  const { textToDisplay } = record(value);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      guardContent(sheet, row, column);
      const cell = sheet.cell(row, column);
      const style = {
        ...cell.style,
        font: { ...cell.style.font, color: "#0563C1", underline: "Single" },
      };
      const shown = typeof textToDisplay === "string" ? textToDisplay : cell.value;
      sheet.put(row, column, { ...cell, value: shown, style });
      sheet.links.set(areaToA1({ top: row, left: column, bottom: row, right: column }), value);
    }
  contentsChanged(target, desk);
}
