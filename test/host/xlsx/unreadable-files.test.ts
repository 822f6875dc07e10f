import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import type { Unreadable } from "../../../src/host/port";
import { compoundFile } from "./compound-file";
import { fault } from "./fault-of";
import { MAIN, relationships, sheetFile, workbookFile, type WorkbookParts } from "./workbook-file";

function word(type: string): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a.xml" ContentType="${type}"/></Types>`;
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(relationships([["r", "officeDocument", "a.xml"]])),
    "a.xml": strToU8("<a/>"),
  });
}

describe("files that are no workbook", () => {
  test.each<[string, Uint8Array, Unreadable]>([
    ["nothing", new Uint8Array(), { code: "empty-file", values: {} }],
    ["a list of text", strToU8("项目名称,得分\n甲,95\n"), noWorkbook("text")],
    [
      "the same in GBK",
      Uint8Array.of(0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0x39, 0x0a),
      noWorkbook("text"),
    ],
    [
      "the same in UTF-16",
      Uint8Array.of(0xff, 0xfe, 0x79, 0x98, 0x2c, 0, 0x39, 0),
      noWorkbook("text"),
    ],
    ["RAR", Uint8Array.of(...strToU8("Rar!\x1a\x07"), 1, 0), noWorkbook("archive")],
    ["7z", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), noWorkbook("archive")],
    ["a PNG picture", Uint8Array.of(0x89, ...strToU8("PNG\r\n"), 0x1a, 0), noWorkbook("picture")],
    ["a photograph", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), noWorkbook("picture")],
    ["zeros", new Uint8Array(4096), noWorkbook("other")],
    ["a web page called .xls", strToU8("\r\n <html><table></table></html>"), noWorkbook("html")],
    [
      "XML spreadsheet 2003",
      strToU8(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
      noWorkbook("xml-spreadsheet"),
    ],
    ["PDF", strToU8("%PDF-1.7\n"), noWorkbook("pdf")],
    ["a zip of something", zipSync({ "a.txt": strToU8("a") }), noWorkbook("zip")],
    ["an empty zip", zipSync({}), noWorkbook("zip")],
    [
      "Word",
      word("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
      noWorkbook("word"),
    ],
    [
      "PowerPoint",
      word("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
      noWorkbook("presentation"),
    ],
    [
      "binary workbook",
      word("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
      noWorkbook("binary-workbook"),
    ],
    [
      "OpenDocument",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
      { code: "open-document", values: { type: "application/vnd.oasis.opendocument.spreadsheet" } },
    ],
    [
      "encrypted",
      compoundFile(["DataSpaces", "EncryptionInfo", "Version", "EncryptedPackage"]),
      { code: "encrypted", values: {} },
    ],
    [
      "encrypted, above 7 MB",
      compoundFile(["a", "b", "c", "d", "EncryptedPackage"], true),
      { code: "encrypted", values: {} },
    ],
    ["xls", compoundFile(["Workbook"]), { code: "legacy-xls", values: {} }],
    ["xls of Excel 5", compoundFile(["Book"]), { code: "legacy-xls", values: {} }],
    [
      "xls of Excel 4",
      new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0]),
      { code: "legacy-xls", values: {} },
    ],
    ["doc", compoundFile(["WordDocument"]), noWorkbook("word")],
    ["some compound file", compoundFile(["Contents"]), noWorkbook("compound-file")],
    [
      "the beginning of a compound file",
      compoundFile([]).slice(0, 60),
      noWorkbook("compound-file"),
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await fault(bytes)).toEqual(expected);
  });
});

function noWorkbook(found: string): Unreadable {
  return { code: "not-a-workbook", values: { found } };
}

function broken(sheet: string): Uint8Array {
  return workbookFile({ sheets: { 表1: "" }, parts: { "xl/worksheets/sheet1.xml": sheet } });
}

const SHEET = "xl/worksheets/sheet1.xml";
const open = `<worksheet xmlns="${MAIN}"><sheetData>`;
const close = "</sheetData></worksheet>";

describe("damaged XML", () => {
  test.each([
    ["no XML", "plain", "not-well-formed"],
    ["empty part", "", "not-well-formed"],
    ["ends in a row", `${open}<row r="1"><c r="A1"><v>1</v></c>`, "not-well-formed"],
    ["ends in a tag", `${open}<row r="1"><c r="A1`, "not-well-formed"],
    ["ends in a value", `${open}<row r="1"><c r="A1"><v>1`, "not-well-formed"],
    ["wrong end tag of a row", `${open}<row r="1"><c r="A1"/></rows>${close}`, "not-well-formed"],
    [
      "wrong end tag of a value",
      `${open}<row r="1"><c r="A1"><v>1</f></c></row>${close}`,
      "not-well-formed",
    ],
    [
      "wrong end tag of a cell",
      `${open}<row r="1"><c r="A1"><v>1</v></row>${close}`,
      "not-well-formed",
    ],
    [
      "end tag without the prefix of its cell",
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><v>1</v></c></x:row></x:sheetData></x:worksheet>`,
      "not-well-formed",
    ],
    ["text between cells", `${open}<row r="1">x<c r="A1"/></row>${close}`, "not-well-formed"],
    ["attribute without quotes", `${open}<row r=1/>${close}`, "not-well-formed"],
    [
      "wrong nesting behind the cells",
      `${open}</sheetData><a><b></a></b></worksheet>`,
      "not-well-formed",
    ],
    ["two roots", `${open}${close}<worksheet/>`, "not-well-formed"],
    ["no end of the root", `${open}</sheetData>`, "not-well-formed"],
    [
      "a document type",
      `<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>${open}${close}`,
      "doctype",
    ],
    ["another root", `<chartsheet xmlns="${MAIN}"/>`, "content"],
    ["row 0", `${open}<row r="0"/>${close}`, "content"],
    ["a row without number", `${open}<row r="x"/>${close}`, "content"],
    [
      "row below the last",
      `${open}<row r="1048577"><c r="A1048577"><v>1</v></c></row>${close}`,
      "content",
    ],
    [
      "column right of the last",
      `${open}<row r="1"><c r="XFE1"><v>1</v></c></row>${close}`,
      "content",
    ],
    ["cell without column", `${open}<row r="1"><c r="11"><v>1</v></c></row>${close}`, "content"],
    [
      "shared text that is not there",
      `${open}<row r="1"><c r="A1" t="s"><v>7</v></c></row>${close}`,
      "content",
    ],
    [
      "shared text without number",
      `${open}<row r="1"><c r="A1" t="s"><v>a</v></c></row>${close}`,
      "content",
    ],
    ["nested without end", `${open}</sheetData>${"<a>".repeat(300)}`, "content"],
    [
      "a shared formula longer than Excel takes",
      `${open}<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9">${"A1+".repeat(20_000)}1</f></c></row>${close}`,
      "content",
    ],
    ["unknown encoding", `<?xml version="1.0" encoding="klingon"?>${open}${close}`, "encoding"],
  ])("sheet: %s", async (_, xml, reason) => {
    expect(await fault(broken(xml))).toMatchObject({
      code: "damaged",
      values: { part: SHEET, reason },
    });
  });

  test.each<[string, WorkbookParts["parts"], string, string]>([
    ["a missing sheet", { [SHEET]: null }, SHEET, "missing"],
    ["missing shared strings", { "xl/sharedStrings.xml": null }, "xl/sharedStrings.xml", "missing"],
    [
      "broken shared strings",
      { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>甲` },
      "xl/sharedStrings.xml",
      "not-well-formed",
    ],
    [
      "shared strings with a comment that does not end",
      { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><!-- 甲` },
      "xl/sharedStrings.xml",
      "not-well-formed",
    ],
    [
      "shared strings with nothing behind a comment",
      { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><!-- 甲 -->` },
      "xl/sharedStrings.xml",
      "not-well-formed",
    ],
    [
      "wrong shared strings",
      { "xl/sharedStrings.xml": "<styleSheet/>" },
      "xl/sharedStrings.xml",
      "content",
    ],
    [
      "broken runs",
      { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><r><t>甲</r></si></sst>` },
      "xl/sharedStrings.xml",
      "not-well-formed",
    ],
    ["a missing workbook", { "xl/workbook.xml": null }, "xl/workbook.xml", "missing"],
    ["missing links", { "_rels/.rels": null }, "_rels/.rels", "missing"],
    [
      "a broken workbook",
      { "xl/workbook.xml": "<workbook><sheets></workbook>" },
      "xl/workbook.xml",
      "not-well-formed",
    ],
    [
      "another root than workbook",
      { "xl/workbook.xml": "<document/>" },
      "xl/workbook.xml",
      "content",
    ],
    [
      "a sheet without link",
      { "xl/_rels/workbook.xml.rels": relationships([]) },
      "xl/workbook.xml",
      "content",
    ],
  ])("%s", async (_, parts, part, reason) => {
    const file = sheetFile('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      strings: "<si><t>甲</t></si>",
      ...(parts && { parts }),
    });
    expect(await fault(file)).toMatchObject({ code: "damaged", values: { part, reason } });
  });

  test("broken styles show when a sheet is read", async () => {
    const file = sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>', {
      parts: { "xl/styles.xml": "<styleSheet><cellXfs>" },
    });
    expect(await fault(file)).toMatchObject({ code: "damaged", values: { part: "xl/styles.xml" } });
  });
});
