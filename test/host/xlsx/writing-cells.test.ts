import { describe, expect, test } from "@jest/globals";
import { blank, formula, number, text, written, type After } from "./cell-writes";
import { MAIN, partOf, sheetFile, workbookFile } from "./workbook-file";

const SHEET = "xl/worksheets/sheet1.xml";

async function sheetAfter(rows: string, address: string, after: After): Promise<string> {
  const xml = partOf(await written(sheetFile(rows), { [address]: after }), SHEET);
  return /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? xml;
}

describe("the bytes of a written cell", () => {
  const row = (cell: string): string => `<row r="1" ht="20">${cell}<c r="C1"><v>9</v></c></row>`;

  test.each<[string, string, After, string]>([
    [
      "a number over a number",
      '<c r="B1" s="4"><v>1</v></c>',
      number("95.36"),
      '<c r="B1" s="4"><v>95.36</v></c>',
    ],
    ["a number with zeros as given", '<c r="B1"/>', number("95.30"), '<c r="B1"><v>95.30</v></c>'],
    ["a negative number", '<c r="B1"/>', number("-0.05"), '<c r="B1"><v>-0.05</v></c>'],
    [
      "a number over shared text",
      '<c t="s" r="B1" s="4"><v>0</v></c>',
      number("1"),
      '<c r="B1" s="4"><v>1</v></c>',
    ],
    [
      "a number over a formula",
      '<c r="B1"><f>C1</f><v>9</v></c>',
      number("1"),
      '<c r="B1"><v>1</v></c>',
    ],
    [
      "a number over metadata",
      '<c r="B1" cm="1" vm="2" s="3"><f>C1</f><v>9</v></c>',
      number("1"),
      '<c r="B1" s="3"><v>1</v></c>',
    ],
    [
      "text",
      '<c r="B1" s="4"/>',
      text("优"),
      '<c r="B1" s="4" t="inlineStr"><is><t>优</t></is></c>',
    ],
    [
      "a truth value that comes back",
      '<c r="B1" s="4"><v>1</v></c>',
      { kind: "boolean", value: true },
      '<c r="B1" s="4" t="b"><v>1</v></c>',
    ],
    [
      "text of markup",
      '<c r="B1"/>',
      text('<a&b>"'),
      '<c r="B1" t="inlineStr"><is><t>&lt;a&amp;b&gt;"</t></is></c>',
    ],
    [
      "text with space at its end",
      '<c r="B1"/>',
      text("甲 "),
      '<c r="B1" t="inlineStr"><is><t xml:space="preserve">甲 </t></is></c>',
    ],
    [
      "text of two lines",
      '<c r="B1"/>',
      text("甲\n乙"),
      '<c r="B1" t="inlineStr"><is><t xml:space="preserve">甲\n乙</t></is></c>',
    ],
    [
      "text with control characters",
      '<c r="B1"/>',
      text("a\u0001_x0041_"),
      '<c r="B1" t="inlineStr"><is><t>a_x0001__x005F_x0041_</t></is></c>',
    ],
    ["a formula", '<c r="B1"/>', formula("=C1*2"), '<c r="B1"><f>C1*2</f></c>'],
    [
      "a formula with its number",
      '<c r="B1" t="s"><v>0</v></c>',
      formula("=C1*2", "18"),
      '<c r="B1"><f>C1*2</f><v>18</v></c>',
    ],
    [
      "a formula with its text",
      '<c r="B1"/>',
      formula('=IF(C1<9,"中","优")', "优"),
      '<c r="B1" t="str"><f>IF(C1&lt;9,"中","优")</f><v>优</v></c>',
    ],
    ["nothing", '<c r="B1" s="4" t="s"><v>0</v></c>', blank, '<c r="B1" s="4"/>'],
    ["empty text", '<c r="B1" s="4"><v>1</v></c>', text(""), '<c r="B1" s="4"/>'],
  ])("%s", async (_, before, after, expected) => {
    const file = sheetFile(row(before), { strings: "<si><t>甲</t></si>" });
    const xml = partOf(await written(file, { B1: after }), SHEET);
    expect(xml).toBe(partOf(sheetFile(row(expected)), SHEET));
  });

  test.each<[string, string, After]>([
    [
      "the same number otherwise written",
      '<c r="B1"><v>95.359999999999999</v></c>',
      number("95.36"),
    ],
    ["the same shared text", '<c r="B1" t="s"><v>0</v></c>', text("甲")],
    ["the same formula", '<c r="B1"><f>C1</f><v>9.0</v></c>', formula("=C1", "9")],
    ["the same formula, result not given", '<c r="B1"><f>C1</f><v>9.0</v></c>', formula("=C1")],
    ["nothing where nothing was", '<c r="B1" s="3"/>', blank],
    ["nothing where no cell was", "", blank],
  ])("%s changes no byte of the file", async (_, cell, after) => {
    const file = sheetFile(row(cell), { strings: "<si><t>甲</t></si>" });
    expect(await written(file, { B1: after })).toEqual(file);
  });
});

describe("new cells and rows in their order", () => {
  const cell = '<c r="C3" s="2"><v>1</v></c>';
  const score = number("5");

  test.each<[string, string, string, string]>([
    [
      "before a cell",
      `<row r="3">${cell}</row>`,
      "A3",
      `<row r="3"><c r="A3"><v>5</v></c>${cell}</row>`,
    ],
    [
      "behind a cell",
      `<row r="3">${cell} </row>`,
      "D3",
      `<row r="3">${cell} <c r="D3"><v>5</v></c></row>`,
    ],
    [
      "between columns of two letters",
      '<row r="1"><c r="Z1"/><c r="AB1"/></row>',
      "AA1",
      '<row r="1"><c r="Z1"/><c r="AA1"><v>5</v></c><c r="AB1"/></row>',
    ],
    [
      "in an empty row",
      '<row r="3" ht="9"/>',
      "B3",
      '<row r="3" ht="9"><c r="B3"><v>5</v></c></row>',
    ],
    ["in an open empty row", '<row r="3"></row>', "B3", '<row r="3"><c r="B3"><v>5</v></c></row>'],
    [
      "a row before",
      `<row r="3">${cell}</row>`,
      "B1",
      `<row r="1"><c r="B1"><v>5</v></c></row><row r="3">${cell}</row>`,
    ],
    [
      "a row behind",
      `<row r="3">${cell}</row>`,
      "B9",
      `<row r="3">${cell}</row><row r="9"><c r="B9"><v>5</v></c></row>`,
    ],
    [
      "a row between",
      `<row r="1"/><row r="3"/>`,
      "A2",
      `<row r="1"/><row r="2"><c r="A2"><v>5</v></c></row><row r="3"/>`,
    ],
    [
      "the column hint of the row grows",
      `<row r="3" spans="3:3">${cell}</row>`,
      "E3",
      `<row r="3" spans="3:5">${cell}<c r="E3"><v>5</v></c></row>`,
    ],
    [
      "in the format of the row",
      `<row r="3" s="7" customFormat="1"/>`,
      "B3",
      `<row r="3" s="7" customFormat="1"><c r="B3" s="7"><v>5</v></c></row>`,
    ],
    [
      "not in a format the row does not use",
      `<row r="3" s="7"/>`,
      "B3",
      `<row r="3" s="7"><c r="B3"><v>5</v></c></row>`,
    ],
    [
      "in rows without number",
      `<row><c><v>1</v></c></row><row><c><v>2</v></c></row>`,
      "B2",
      `<row><c><v>1</v></c></row><row><c><v>2</v></c><c r="B2"><v>5</v></c></row>`,
    ],
    [
      "into a cell without address",
      `<row><c><v>1</v></c><c s="2"><v>2</v></c></row>`,
      "B1",
      `<row><c><v>1</v></c><c s="2"><v>5</v></c></row>`,
    ],
  ])("%s", async (_, rows, address, expected) => {
    expect(await sheetAfter(rows, address, score)).toBe(expected);
  });

  test("several at once, whatever their order in the plan", async () => {
    const file = sheetFile(`<row r="3">${cell}</row>`);
    const writes = { D3: score, B9: score, A3: score, A1: score, B3: score, C1: score, C3: blank };
    expect(partOf(await written(file, writes), SHEET)).toBe(
      partOf(
        sheetFile(
          '<row r="1"><c r="A1"><v>5</v></c><c r="C1"><v>5</v></c></row>' +
            '<row r="3"><c r="A3"><v>5</v></c><c r="B3"><v>5</v></c><c r="C3" s="2"/><c r="D3"><v>5</v></c></row>' +
            '<row r="9"><c r="B9"><v>5</v></c></row>',
        ),
        SHEET,
      ),
    );
  });

  test("in an empty sheet, with the format of its column and the area it uses", async () => {
    const file = workbookFile({
      sheets: {
        表1: '<dimension ref="A1"/><cols><col min="2" max="3" style="6"/></cols><sheetData/><pageMargins/>',
      },
    });
    const xml = partOf(await written(file, { C2: score }), SHEET);
    expect(xml).toContain(
      '<dimension ref="A1:C2"/><cols><col min="2" max="3" style="6"/></cols>' +
        '<sheetData><row r="2"><c r="C2" s="6"><v>5</v></c></row></sheetData><pageMargins/>',
    );
  });

  test("in kind where elements have a prefix", async () => {
    const xml = (rows: string): string =>
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const file = workbookFile({
      sheets: { 表1: "" },
      parts: { [SHEET]: xml('<x:row r="1"><x:c r="A1" s="1"><x:v>1</x:v></x:c></x:row>') },
    });
    const bytes = await written(file, { A1: text("甲"), B1: formula("=1+1", "2"), A2: score });
    expect(partOf(bytes, SHEET)).toBe(
      xml(
        '<x:row r="1"><x:c r="A1" s="1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>' +
          '<x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>5</x:v></x:c></x:row>',
      ),
    );
  });
});

test("a new cell before several others of its row", async () => {
  const others = '<c r="C1"><v>3</v></c><c r="D1"><v>4</v></c>';
  expect(await sheetAfter(`<row r="1">${others}</row>`, "B1", number("2"))).toBe(
    `<row r="1"><c r="B1"><v>2</v></c>${others}</row>`,
  );
});

describe("formulas that several cells share", () => {
  test("the others get it written out when its first cell is overwritten", async () => {
    const shared =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C4" si="0">A1*B$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" ca="1" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c></row>' +
      '<row r="4"><c r="C4"><f t="shared" si="0"/><v>4</v></c><c r="D4"><f t="shared" si="1"/><v>4</v></c></row>';
    const file = sheetFile(shared);
    const xml = partOf(await written(file, { C1: number("7"), C3: number("8") }), SHEET);
    expect(xml).toContain(
      '<row r="1"><c r="C1"><v>7</v></c></row>' +
        '<row r="2"><c r="C2"><f ca="1">A2*B$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="C3"><v>8</v></c></row>' +
        '<row r="4"><c r="C4"><f>A4*B$1</f><v>4</v></c><c r="D4"><f t="shared" si="1"/><v>4</v></c></row>',
    );
  });

  test("they stay when another cell is overwritten", async () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>';
    expect(await sheetAfter(rows, "C2", number("7"))).toBe(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><v>7</v></c></row>',
    );
  });
});
