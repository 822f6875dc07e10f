// Workbooks of the size and make that reviewers meet, the same at every run.
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** General, text, 0.00, percent, thousands. */
const FORMATS = [0, 49, 2, 10, 4];

/** A small generator of numbers from 0 to 1: no clock, no chance. */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function workbook(sheetXml, strings) {
  const relationship = (id, kind, target) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const override = (part, type) =>
    `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override("/xl/workbook.xml", "sheet.main") +
      override("/xl/worksheets/sheet1.xml", "worksheet") +
      override("/xl/styles.xml", "styles") +
      override("/xl/sharedStrings.xml", "sharedStrings") +
      "</Types>",
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="明细" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
      relationship("rId2", "styles", "styles.xml") +
      relationship("rId3", "sharedStrings", "sharedStrings.xml") +
      "</Relationships>",
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">${FORMATS.map((id) => `<xf numFmtId="${id}" xfId="0"/>`).join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${sheetXml}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    { level: 6, mtime: "2024-01-01T00:00:00" },
  );
}

/** Rows of text, numbers of several formats and some formulas, as accounts are kept. */
function rowsXml(rows, columns, stringCount, random) {
  let xml = "";
  for (let row = 1; row <= rows; row++) {
    xml += `<row r="${row}" spans="1:${columns}" ht="14.25" customHeight="1">`;
    for (let column = 0; column < columns; column++) {
      const address = String.fromCharCode(65 + column) + row;
      if (column % 4 === 0)
        xml += `<c r="${address}" s="1" t="s"><v>${Math.floor(random() ** 3 * stringCount)}</v></c>`;
      else if (column % 7 === 3) xml += `<c r="${address}" s="3"><f>B${row}*2</f><v>${row}</v></c>`;
      else {
        const value = column % 2 ? Math.floor(random() * 100) : (random() * 1000).toFixed(2);
        xml += `<c r="${address}" s="${2 + (column % 3)}"><v>${value}</v></c>`;
      }
    }
    xml += "</row>";
  }
  return xml;
}

function strings(count) {
  return Array.from({ length: count }, (_, index) => `项目支出绩效指标${index}号`);
}

/** One sheet of 45,000 rows and 19 columns: 855,000 cells in some 5 MB. */
export function bigWorkbook() {
  return workbook(rowsXml(45_000, 19, 20_000, numbers(7)), strings(20_000));
}

/** Submitted forms: 40 rows and 10 columns each. */
export function smallWorkbooks(count) {
  return Array.from({ length: count }, (_, index) =>
    workbook(rowsXml(40, 10, 120, numbers(index + 1)), strings(120)),
  );
}

/** A million formatted rows without content, as forms often come. */
export function emptyRowsWorkbook() {
  let xml = "";
  for (let row = 1; row <= 1_000_000; row++)
    xml += `<row r="${row}" s="2" customFormat="1"><c r="A${row}" s="2"/></row>`;
  return workbook(xml, strings(1));
}
