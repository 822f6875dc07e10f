import { markerFormula, type Mark } from "../../../core/edits/mark";
import { areaToA1 } from "../../../core/grid/address";
import { escapeText } from "../xml/xml-text";
import { cellAreas } from "../../../core/grid/cell-areas";

/** Areas in one list; Excel cuts longer ones itself. */
const AREAS_MAX = 200;

/** One conditional format: a mark, or a part of one on very many cells. */
export interface MarkFormat {
  readonly areas: string;
  readonly rule: string;
  readonly fill: string;
}

/** The conditional formats of a sheet's marks, in the order of the marks. */
export function markFormats(marks: readonly Mark[]): readonly MarkFormat[] {
  return marks.flatMap(({ cells, rule, fill }) => {
    const areas = cellAreas(cells).map(areaToA1);
    const formats: MarkFormat[] = [];
    for (let first = 0; first < areas.length; first += AREAS_MAX)
      formats.push({ areas: areas.slice(first, first + AREAS_MAX).join(" "), rule, fill });
    return formats;
  });
}

/**
 * Their XML, to stand before the users' own. Priorities count up from `firstPriority`, so that of two
 * marks on a cell the earlier shows.
 */
export function marksXml(
  formats: readonly MarkFormat[],
  prefix: string,
  firstPriority: number,
  numberOf: (fill: string) => number,
): string {
  return formats
    .map(({ areas, rule, fill }, order) => {
      const formula = escapeText(markerFormula(rule).slice(1));
      return (
        `<${prefix}conditionalFormatting sqref="${areas}">` +
        `<${prefix}cfRule type="expression" dxfId="${String(numberOf(fill))}" priority="${String(firstPriority + order)}">` +
        `<${prefix}formula>${formula}</${prefix}formula>` +
        `</${prefix}cfRule></${prefix}conditionalFormatting>`
      );
    })
    .join("");
}
