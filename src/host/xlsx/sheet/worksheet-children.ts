import { insertionPoint } from "../xml/child-order";
import { XmlTokens } from "../xml/xml-tokens";
import type { SheetScan } from "./sheet-scan";

/** Children of `worksheet` in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_CHILDREN: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The part that the cells take is passed over: it may hold a million tags. */
function skipCells(scan: SheetScan): (tokens: XmlTokens) => void {
  return (tokens) => {
    if (tokens.start === scan.data?.start && !scan.data.empty) tokens.jumpTo(scan.dataEnd);
  };
}

/** Opening tags of a worksheet, those of rows and cells left out. */
export function* tagsAroundCells(scan: SheetScan): Generator<XmlTokens> {
  const tokens = new XmlTokens(scan.bytes, scan.part);
  const skip = skipCells(scan);
  while (tokens.nextOpen()) {
    skip(tokens);
    yield tokens;
  }
}

/** Where a new child of the worksheet belongs. */
export function worksheetInsertionPoint(scan: SheetScan, name: string): number {
  const tokens = new XmlTokens(scan.bytes, scan.part);
  return insertionPoint(tokens, WORKSHEET_CHILDREN, name, skipCells(scan)) ?? scan.bytes.length;
}
