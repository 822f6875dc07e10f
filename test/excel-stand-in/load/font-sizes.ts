import { fromA1 } from "../../../src/core/grid/address";
import { attribute, type XmlElement } from "../../deployment/xml-tree";
import type { Sheet } from "../model/sheet";
import type { CellStyle } from "../model/style";
import { listed, localName } from "./sheet-parts";

/** Gives the cells the font sizes of the file: ExcelJS drops the half of half points. */
export function loadFontSizes(from: XmlElement, styles: XmlElement | null, sheet: Sheet): void {
  const fonts = listed(styles, "fonts").map(sizeOf);
  const sizes = listed(styles, "cellXfs").map((format) => fonts[numberAt(format, "fontId")]);
  const changed = new Map<CellStyle, Map<number, CellStyle>>();
  for (const cell of listed(from, "sheetData").flatMap(({ children }) => children)) {
    const size = sizes[numberAt(cell, "s")];
    const at = fromA1(attribute(cell, "r") ?? "");
    if (size === undefined || !at) continue;
    const known = sheet.cell(at.row, at.column);
    const { style } = known;
    if (style.font.size === size) continue;
    const sized = changed.get(style)?.get(size) ?? { ...style, font: { ...style.font, size } };
    changed.set(style, (changed.get(style) ?? new Map<number, CellStyle>()).set(size, sized));
    sheet.put(at.row, at.column, { ...known, style: sized });
  }
}

function sizeOf(font: XmlElement): number | undefined {
  const size = font.children.find(({ name }) => localName(name) === "sz");
  return size ? numberAt(size, "val") : undefined;
}

function numberAt(element: XmlElement, name: string): number {
  return Number(attribute(element, name) ?? "0");
}
