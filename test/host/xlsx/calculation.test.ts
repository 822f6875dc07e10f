import { describe, expect, test } from "@jest/globals";
import { formula, number, text, written, type Writes } from "./cell-writes";
import { MAIN, partOf, partsIn, workbookFile, type WorkbookParts } from "./workbook-file";

const BOOK = "xl/workbook.xml";
const CHAIN = "xl/calcChain.xml";

const FORMULAS =
  '<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><f>B1</f><v>1</v></c></row></sheetData>';
const NUMBERS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

function chained(chain: string, more: Partial<WorkbookParts> = {}): Uint8Array {
  return workbookFile({
    sheets: { 表1: FORMULAS, 表2: FORMULAS },
    links: { calcChain: "calcChain.xml" },
    ...more,
    parts: { [CHAIN]: `<calcChain xmlns="${MAIN}">${chain}</calcChain>`, ...more.parts },
  });
}

async function chainAfter(chain: string, writes: Writes): Promise<string> {
  const xml = partOf(await written(chained(chain), writes), CHAIN);
  return /<calcChain [^>]*>(.*)<\/calcChain>/.exec(xml)?.[1] ?? xml;
}

describe("the calculation chain", () => {
  const chain = '<c r="C1" i="2"/><c r="A1" l="1"/><c r="A1" i="1"/><c r="C1"/>';

  test.each<[string, Writes, string]>([
    [
      "loses the cell that lost its formula",
      { C1: number("5") },
      '<c r="C1" i="2"/><c r="A1" l="1"/><c r="A1" i="1"/>',
    ],
    [
      "hands the sheet on to the next entry",
      { A1: number("5") },
      '<c r="C1" i="2"/><c r="A1" l="1"/><c i="1" r="C1"/>',
    ],
    [
      "tells cells of one address on two sheets apart",
      { "表2!C1": text("x") },
      '<c i="2" r="A1" l="1"/><c r="A1" i="1"/><c r="C1"/>',
    ],
    ["stays when a formula is replaced by another", { A1: formula("=B1+1", "2") }, chain],
    ["stays when a number is replaced", { B1: number("5") }, chain],
  ])("%s", async (_, writes, expected) => {
    expect(await chainAfter(chain, writes)).toBe(expected);
  });

  test("goes with its links when it is empty", async () => {
    const bytes = await written(chained('<c r="A1" i="1"/>\n<c r="C1"></c>'), {
      A1: number("5"),
      C1: number("5"),
    });
    const parts = partsIn(bytes);
    expect(parts[CHAIN]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(parts["[Content_Types].xml"]).toContain("/xl/styles.xml");
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain("sharedStrings.xml");
  });
});

describe("the request to calculate when the file is opened", () => {
  async function bookAfter(file: Partial<WorkbookParts>, writes: Writes): Promise<string> {
    const bytes = await written(workbookFile({ sheets: { 表1: FORMULAS }, ...file }), writes);
    return partOf(bytes, BOOK).replace(/^.*<\/sheets>/s, "");
  }
  const asked = 'fullCalcOnLoad="1"';

  test.each([
    ["is added to the settings", '<calcPr calcId="191029"/>', `<calcPr ${asked} calcId="191029"/>`],
    [
      "is added to settings of an open tag",
      '<calcPr calcId="1"></calcPr>',
      `<calcPr ${asked} calcId="1"></calcPr>`,
    ],
    ["is switched on", '<calcPr fullCalcOnLoad="0"/>', `<calcPr ${asked}/>`],
    ["is left as it is", '<calcPr fullCalcOnLoad="true"/>', '<calcPr fullCalcOnLoad="true"/>'],
    [
      "comes at its place, behind names",
      "<definedNames/><pivotCaches/>",
      `<definedNames/><calcPr ${asked}/><pivotCaches/>`,
    ],
    [
      "comes before extensions",
      "<extLst><ext><calcPr/></ext></extLst>",
      `<calcPr ${asked}/><extLst><ext><calcPr/></ext></extLst>`,
    ],
    ["comes at the end", "", `<calcPr ${asked}/>`],
  ])("%s", async (_, before, after) => {
    expect(await bookAfter({ afterSheets: before }, { B1: number("5") })).toBe(
      `${after}</workbook>`,
    );
  });

  test("in kind where the workbook has a prefix", async () => {
    const plain = workbookFile({ sheets: { 表1: FORMULAS } });
    const prefixed = partOf(plain, BOOK)
      .replace(/<(\/?)(?=[a-z])/g, "<$1x:")
      .replace("xmlns=", "xmlns:x=");
    const file = workbookFile({ sheets: { 表1: FORMULAS }, parts: { [BOOK]: prefixed } });
    const xml = partOf(await written(file, { B1: number("5") }), BOOK);
    expect(xml).toContain(`</x:sheets><x:calcPr ${asked}/></x:workbook>`);
  });

  test("comes with a first formula, and for formulas of another sheet", async () => {
    expect(await bookAfter({ sheets: { 表1: NUMBERS } }, { B1: formula("=A1") })).toContain(asked);
    expect(
      await bookAfter({ sheets: { 表1: NUMBERS, 表2: FORMULAS } }, { A1: number("5") }),
    ).toContain(asked);
  });

  test("does not come where there are no formulas, or none are left", async () => {
    expect(await bookAfter({ sheets: { 表1: NUMBERS } }, { A1: number("5") })).toBe("</workbook>");
    expect(await bookAfter({}, { A1: number("5"), C1: number("5") })).toBe("</workbook>");
  });

  test("does not come where nothing changed", async () => {
    expect(await bookAfter({}, { B1: number("1") })).toBe("</workbook>");
  });
});
