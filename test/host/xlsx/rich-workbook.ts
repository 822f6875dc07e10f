import { MAIN, relationships, workbookFile } from "./workbook-file";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SLICER = "http://schemas.microsoft.com/office/2007/relationships/slicer";
const THREADED = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

const SHEET =
  '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  '<cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData><row r="1" ht="30"><c r="A1" t="s"><v>0</v></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>2</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c></row></sheetData>' +
  '<sheetProtection sheet="1" formatCells="0" selectLockedCells="1"/><protectedRanges><protectedRange sqref="A1:Z99" name="open"/></protectedRanges>' +
  '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>' +
  '<conditionalFormatting sqref="A2:A9"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="C2"><formula1>"优,良"</formula1></dataValidation></dataValidations>' +
  `<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup xmlns:r="${OFFICE}" paperSize="9" r:id="rId4"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>` +
  `<drawing xmlns:r="${OFFICE}" r:id="rId1"/><legacyDrawing xmlns:r="${OFFICE}" r:id="rId3"/>` +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="7" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar/></x14:cfRule><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  `<ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer xmlns:r="${OFFICE}" r:id="rId6"/></x14:slicerList></ext></extLst>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

/** A workbook with one of each thing that general libraries lose: the parts stand for those of Excel. */
export const RICH_WORKBOOK = workbookFile({
  sheets: { 表1: SHEET, 汇总: '<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>' },
  strings:
    '<si><r><rPr><b/></rPr><t>项目支出</t></r><r><t xml:space="preserve"> 自评表</t></r></si>',
  styles:
    '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>' +
    '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"/></extLst>',
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表1!$A$1:$D$9</definedName></definedNames><calcPr calcId="191029"/>',
  links: { calcChain: "calcChain.xml", theme: "theme/theme1.xml" },
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "comments", "../comments1.xml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId4", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId5", "pivotTable", "../pivotTables/pivotTable1.xml"],
    ]).replace(
      "</Relationships>",
      `<Relationship Id="rId6" Type="${SLICER}" Target="../slicers/slicer1.xml"/><Relationship Id="rId7" Type="${THREADED}" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    ),
    "xl/comments1.xml":
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc={1}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>[线程批注]</t></text></comment></commentList></comments>',
    "xl/drawings/vmlDrawing1.vml": VML,
    "xl/calcChain.xml":
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B2" i="1"/><c r="B3" i="1"/></calcChain>',
    "xl/theme/theme1.xml": `<theme xmlns="${DRAWING}/main"/>`,
    "xl/drawings/drawing1.xml": `<wsDr xmlns="${DRAWING}/spreadsheetDrawing"/>`,
    "xl/charts/chart1.xml": `<chartSpace xmlns="${DRAWING}/chart"/>`,
    "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" dataDxfId="0"/>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"/>`,
    "xl/slicers/slicer1.xml": "<slicers/>",
    "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
    "xl/persons/person.xml": "<personList/>",
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 0, 2]),
    "customXml/item1.xml": "<other/>",
  },
});
