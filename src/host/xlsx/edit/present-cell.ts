import type { CellValue } from "../../../core/grid/grid";
import { SheetDataCursor } from "../sheet/sheet-data-cursor";
import type { SheetScan } from "../sheet/sheet-scan";
import type { Styles } from "../workbook/styles";
import { attributeSpan, attributeValue } from "../xml/attributes";
import type { CellTarget } from "./cell-target";

/** What a cell holds before it is written, as readers see it, and its style. */
export interface PresentCell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Of a missing cell the style it would take from its row or column. */
  readonly style: number;
  /** On the cell; null when the sheet has no such cell. */
  readonly cursor: SheetDataCursor | null;
}

export function presentCell(scan: SheetScan, styles: Styles, target: CellTarget): PresentCell {
  const { row, column } = target.at;
  if (target.cellStart === null)
    return { value: null, formula: null, style: inheritedStyle(scan, target), cursor: null };
  const cursor = new SheetDataCursor(scan.bytes, 0, scan.prefix, scan.part);
  cursor.seekCell(target.cellStart, row, column);
  const cell = scan.reader.read(cursor, styles);
  return {
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    style: cursor.style,
    cursor,
  };
}

/** A new cell looks as the empty place looked: like its row where that has a format, else its column. */
function inheritedStyle(scan: SheetScan, { row, at }: CellTarget): number {
  if (row) {
    const nameEnd = row.start + 1 + scan.prefix.length + "row".length;
    const value = (name: string): string | null => {
      const span = attributeSpan(scan.bytes, nameEnd, name);
      return span && attributeValue(scan.bytes, span);
    };
    const style = Number(value("s") ?? "0");
    if (/^(?:1|true)$/.test(value("customFormat") ?? "") && Number.isSafeInteger(style))
      return style;
  }
  const columns = scan.surroundings.columnStyles;
  return columns.find(({ first, last }) => at.column >= first && at.column <= last)?.style ?? 0;
}
