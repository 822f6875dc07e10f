import { markerFormula, type Mark } from "../../../core/edits/mark";
import { areaToA1 } from "../../../core/grid/address";
import { escapeText } from "../xml/xml-text";
import { cellAreas } from "../../../core/grid/cell-areas";

/** Areas in one list; Excel cuts longer ones itself. */
const AREAS_MAX = 200;

/**
 * The conditional formats of a sheet's marks, to stand behind the users' own. Priorities follow the
 * users' and come in the order of the marks, so that of two marks on a cell the earlier shows.
 */
export function marksXml(
  marks: readonly Mark[],
  prefix: string,
  lastPriority: number,
  formatOf: (fill: string) => number,
): string {
  let priority = lastPriority;
  let xml = "";
  for (const { cells, rule, fill } of marks) {
    const areas = cellAreas(cells).map(areaToA1);
    for (let first = 0; first < areas.length; first += AREAS_MAX) {
      const list = areas.slice(first, first + AREAS_MAX).join(" ");
      const formula = escapeText(markerFormula(rule).slice(1));
      priority++;
      xml +=
        `<${prefix}conditionalFormatting sqref="${list}">` +
        `<${prefix}cfRule type="expression" dxfId="${String(formatOf(fill))}" priority="${String(priority)}">` +
        `<${prefix}formula>${formula}</${prefix}formula>` +
        `</${prefix}cfRule></${prefix}conditionalFormatting>`;
    }
  }
  return xml;
}
