import { describe, expect, test } from "@jest/globals";
import { cellIn, cellOf, firstGrid, MAIN, opened, sheetFile, workbookFile } from "./workbook-file";

const STRINGS = [
  "<si><t>得分</t></si>",
  "<si><r><rPr><b/></rPr><t>全年</t></r><r><t>执行数</t></r></si>",
  "<si><t>漢字</t><rPh sb='0' eb='2'><t>カンジ</t></rPh><phoneticPr fontId='1'/></si>",
  "<si><t>a_x000D_b_x005F_x0041_</t></si>",
  "<si><t>&lt;5&amp;&#x4E2D;&quot;</t></si>",
  "<si><t xml:space='preserve'>  两端 </t></si>",
  "<si><t>  两端 </t></si>",
  "<si/>",
  "<si><t/></si>",
  "<si><r><t xml:space='preserve'>a </t></r><r><t>b</t></r></si>",
  "<si><t><![CDATA[1<2 & 3]]></t></si>",
  "<si><t>甲\r\n乙</t></si>",
  '<si><t xml:space="preserve"> 留 </t></si>',
].join("");

describe("values", () => {
  test.each([
    ["number", '<c r="A1"><v>89.974</v></c>', 89.974],
    ["negative", '<c r="A1"><v>-0.5</v></c>', -0.5],
    ["seventeen digits", '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ["exponent", '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ["spaces", '<c r="A1"><v> 12 </v></c>', 12],
    ["declared number", '<c r="A1" t="n"><v>7</v></c>', 7],
    ["no number in a number cell", '<c r="A1"><v>0x10</v></c>', "0x10"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', "#DIV/0!"],
    ["formula text", '<c r="A1" t="str"><f>B1</f><v>优 &amp; 良</v></c>', "优 & 良"],
    ["uncalculated formula", '<c r="A1"><f>B1</f></c>', ""],
    ["inline", '<c r="A1" t="inlineStr"><is><t>直接</t></is></c>', "直接"],
    [
      "inline runs",
      '<c r="A1" t="inlineStr"><is><r><t>直</t></r><r><t>接</t></r></is></c>',
      "直接",
    ],
    ["shared", '<c r="A1" t="s"><v>0</v></c>', "得分"],
    ["shared runs", '<c r="A1" t="s"><v>1</v></c>', "全年执行数"],
    ["shared with phonetic guide", '<c r="A1" t="s"><v>2</v></c>', "漢字"],
    ["escaped characters", '<c r="A1" t="s"><v>3</v></c>', "a\rb_x0041_"],
    ["references", '<c r="A1" t="s"><v>4</v></c>', '<5&中"'],
    ["kept space", '<c r="A1" t="s"><v>5</v></c>', "  两端 "],
    ["kept space, double quotes", '<c r="A1" t="s"><v>12</v></c>', " 留 "],
    ["space that Excel drops", '<c r="A1" t="s"><v>6</v></c>', "两端"],
    ["space kept inside runs", '<c r="A1" t="s"><v>9</v></c>', "a b"],
    ["literal text", '<c r="A1" t="s"><v>10</v></c>', "1<2 & 3"],
    ["line ends", '<c r="A1" t="s"><v>11</v></c>', "甲\n乙"],
    ["date written out", '<c r="A1" t="d"><v>2024-03-01T12:00:00</v></c>', 45352.5],
    ["early date written out", '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ["comment inside", '<c r="A1"><!-- x --><v>3</v></c>', 3],
    ["extension behind", '<c r="A1"><v>3</v><extLst><ext><v>9</v></ext></extLst></c>', 3],
    ["single quotes and spaces", "<c  s = '0'  r = 'A1' ><v>3</v ></c >", 3],
  ])("%s", async (_, xml, value) => {
    const cell = await cellOf(sheetFile(`<row r = "1">${xml}</row>`, { strings: STRINGS }), "A1");
    expect(cell?.value).toBe(value);
  });

  test.each([
    ["no value", '<c r="A1" s="1"/>'],
    ["empty value", "<c r='A1'><v/></c>"],
    ["space as value", "<c r='A1'><v> </v></c>"],
    ["empty value, open tag", "<c r='A1'><v></v></c>"],
    ["empty shared text", '<c r="A1" t="s"><v>7</v></c>'],
    ["empty shared text element", '<c r="A1" t="s"><v>8</v></c>'],
    ["empty inline text", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ["text of dropped space", '<c r="A1" t="inlineStr"><is><t>  </t></is></c>'],
    ["formula that says nothing", "<c r='A1'><f/></c>"],
  ])("blank: %s", async (_, xml) => {
    const workbook = opened(sheetFile(`<row r="1">${xml}</row>`, { strings: STRINGS }));
    const grid = await firstGrid(workbook);
    expect(grid.area).toBeNull();
    expect(grid.filledRows).toEqual([]);
    expect(grid.cellsOf(0)).toEqual([]);
    expect(grid.cellAt(0, 0)).toBeUndefined();
  });

  test("a formula with empty text is no blank", async () => {
    const file = sheetFile('<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>');
    expect(await cellOf(file, "A1")).toMatchObject({ value: "", text: "", formula: '=""' });
  });
});

describe("places", () => {
  test("rows and cells without an address are counted", async () => {
    const grid = await firstGrid(
      opened(
        sheetFile(
          "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c r='D3'><v>3</v></c><c><v>4</v></c></row>" +
            "<row r='9'><c><v>5</v></c></row><row><c><v>6</v></c></row>",
        ),
      ),
    );
    expect(grid.filledRows).toEqual([0, 2, 8, 9]);
    const values = ["A1", "C1", "D3", "E3", "A9", "A10"].map((at) => cellIn(grid, at)?.value);
    expect(values).toEqual([1, 2, 3, 4, 5, 6]);
    expect(grid.area).toEqual({ top: 0, left: 0, bottom: 9, right: 4 });
  });

  test.each([
    [
      "rows out of order",
      "<row r='3'><c r='A3'><v>3</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>",
    ],
    [
      "cells in a row of another number",
      "<row r='7'><c r='A1'><v>1</v></c><c r='A3'><v>3</v></c></row>",
    ],
    [
      "a row twice",
      "<row r='1'/><row r='3'><c r='A3'><v>0</v></c></row><row r='3'><c r='A3'><v>3</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>",
    ],
  ])("%s", async (_, rows) => {
    const grid = await firstGrid(opened(sheetFile(rows)));
    expect(grid.filledRows).toEqual([0, 2]);
    expect(cellIn(grid, "A1")?.value).toBe(1);
    expect(cellIn(grid, "A3")?.value).toBe(3);
    expect(grid.area).toEqual({ top: 0, left: 0, bottom: 2, right: 0 });
  });

  test("cells out of order are given from left to right, the last of two wins", async () => {
    const grid = await firstGrid(
      opened(
        sheetFile(
          "<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>0</v></c><c r='A1'><v>1</v></c></row>",
        ),
      ),
    );
    expect(grid.cellsOf(0).map(({ column, value }) => [column, value])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test("a text of mere space between two letters takes no time", async () => {
    const text = `a${" ".repeat(50_000)}b`;
    const runs = `<r><t>${text}</t></r><r><t xml:space="preserve"> </t></r>`;
    const strings = `<si><t>${text}</t></si><si>${runs}</si>`;
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>';
    const started = process.cpuUsage();
    const grid = await firstGrid(opened(sheetFile(`<row r="1">${cells}</row>`, { strings })));
    expect(cellIn(grid, "A1")?.value).toBe(text);
    expect(cellIn(grid, "B1")?.value).toBe(`${text} `);
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
  });

  test("an address with space around its sign", async () => {
    const file = sheetFile("<row r = '2'><c s = '0' r = 'C2'><v>1</v></c></row>");
    expect(await cellOf(file, "C2")).toMatchObject({ row: 1, column: 2, value: 1 });
  });

  test("the last cell of the sheet", async () => {
    const file = sheetFile("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>");
    expect(await cellOf(file, "XFD1048576")).toMatchObject({ row: 1048575, column: 16383 });
  });

  test("formatted cells without content leave no trace", async () => {
    const rows = Array.from({ length: 500 }, (_, row) => {
      const number = String(row + 1);
      return `<row r="${number}" s="1" customFormat="1"><c r="A${number}" s="1"/><c r="B${number}" s="1"></c></row>`;
    });
    const file = sheetFile(rows.join("") + "<row r='900'><c r='B900'><v>1</v></c></row>");
    const grid = await firstGrid(opened(file));
    expect(grid.filledRows).toEqual([899]);
    expect(grid.area).toEqual({ top: 899, left: 1, bottom: 899, right: 1 });
  });
});

describe("vocabularies", () => {
  const prefixed =
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>` +
    `<x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c>` +
    `<x:c r="C1" t="inlineStr"><x:is><x:t>字</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;

  test("prefixed elements", async () => {
    const file = workbookFile({
      sheets: { 表1: "" },
      parts: {
        "xl/worksheets/sheet1.xml": prefixed,
        "xl/sharedStrings.xml": `<x:sst xmlns:x="${MAIN}"><x:si><x:t>甲</x:t></x:si></x:sst>`,
      },
    });
    const grid = await firstGrid(opened(file));
    expect(["A1", "B1", "C1"].map((at) => cellIn(grid, at)?.value)).toEqual(["甲", 2, "字"]);
    expect(cellIn(grid, "B1")?.formula).toBe("=1+1");
  });

  test("strict files", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const plain = workbookFile({ sheets: { 表1: "" } });
    const file = workbookFile({
      sheets: { 表1: "" },
      parts: {
        "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${strict}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
        "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${strict}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="d"><v>2020-01-01</v></c></row></sheetData></worksheet>`,
      },
    });
    expect((await cellOf(file, "A1"))?.value).toBe(43831);
    expect(await cellOf(plain, "A1")).toBeUndefined();
  });

  test.each([
    ["UTF-16, little end first", "utf-16", (xml: string) => utf16(xml, true)],
    ["UTF-16, big end first", "UTF-16", (xml: string) => utf16(xml, false)],
    ["a byte order mark", "utf-8", (xml: string) => new TextEncoder().encode(`\ufeff${xml}`)],
  ])("parts in %s", async (_, encoding, encode) => {
    const xml =
      `<?xml version="1.0" encoding="${encoding}"?><worksheet xmlns="${MAIN}"><sheetData><row r="1">` +
      `<c r="A1" t="inlineStr"><is><t>绩效</t></is></c></row></sheetData></worksheet>`;
    const file = workbookFile({
      sheets: { 表1: "" },
      parts: { "xl/worksheets/sheet1.xml": encode(xml) },
    });
    expect((await cellOf(file, "A1"))?.value).toBe("绩效");
  });
});

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++)
    view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
