import type {
  PictureCell,
  PictureStyle,
  SheetPicture,
} from "../../../../src/host/xlsx/picture/sheet-picture";
import type { DrawnSheet } from "../../../../src/host/xlsx/picture/draw-picture";
import { fromA1 } from "../../../../src/core/grid/address";
import { opened, workbookFile, type WorkbookParts } from "../workbook-file";

/** The first sheet of a workbook, drawn. */
export async function drawn(file: WorkbookParts): Promise<DrawnSheet> {
  return opened(workbookFile(file)).picture(Object.keys(file.sheets)[0] ?? "");
}

/** A workbook of one sheet `表1` with this XML inside, drawn. */
export function drawnSheet(
  xml: string,
  more: Omit<WorkbookParts, "sheets"> = {},
): Promise<DrawnSheet> {
  return drawn({ sheets: { 表1: xml }, ...more });
}

export async function pictureOf(
  xml: string,
  more: Omit<WorkbookParts, "sheets"> = {},
): Promise<SheetPicture> {
  return (await drawnSheet(xml, more)).picture;
}

/** The cell of a drawn sheet; undefined where nothing shows. */
export function shownCell(sheet: DrawnSheet, address: string): PictureCell | undefined {
  const at = fromA1(address);
  if (!at) throw new Error(address);
  const [row] = sheet.rows(at.row, at.row);
  return row?.cells.find(({ column }) => column === at.column);
}

/** How the cell `A1` looks under the only style of a styles part. */
export async function styleOf(
  parts: { fonts?: string; fills?: string; borders?: string; xf?: string; more?: string },
  theme?: string,
): Promise<PictureStyle> {
  const styles =
    `<fonts><font/>${parts.fonts ?? ""}</fonts>` +
    `<fills><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill>${parts.fills ?? ""}</fills>` +
    `<borders><border/>${parts.borders ?? ""}</borders>` +
    `<cellXfs><xf/>${parts.xf ?? '<xf fontId="1" fillId="2" borderId="1"/>'}</cellXfs>${parts.more ?? ""}`;
  const { picture } = await drawnSheet(
    '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
    theme === undefined
      ? { styles }
      : { styles, links: { theme: "theme.xml" }, parts: { "xl/theme.xml": theme } },
  );
  const style = picture.styles[1];
  if (!style) throw new Error("No style");
  return style;
}
