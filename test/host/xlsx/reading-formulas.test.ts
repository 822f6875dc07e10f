import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { translateFormula } from "../../../src/host/xlsx/sheet/formula-translation";
import { cellIn, firstGrid, opened, sheetFile } from "./workbook-file";

async function formulasOf(rows: string, addresses: readonly string[]): Promise<unknown[]> {
  const grid = await firstGrid(opened(sheetFile(rows)));
  return addresses.map((at) => cellIn(grid, at)?.formula);
}

describe("formulas are given as entered in their cell", () => {
  test("plain, with characters of markup", async () => {
    const rows = '<row r="1"><c r="A1" t="b"><f>AND(B1&lt;5,C1="&amp;")</f><v>1</v></c></row>';
    expect(await formulasOf(rows, ["A1", "B1"])).toEqual(['=AND(B1<5,C1="&")', undefined]);
  });

  test("shared: the others are written out from the first", async () => {
    const rows =
      '<row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">A2*$B$1+SUM(A$2:A2)</f><v>1</v></c>' +
      '<c r="D2"><f t="shared" si="0"/><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"></f><v>1</v></c>' +
      '<c r="D3"><f t="shared" si="0">B3</f><v>1</v></c></row>';
    expect(await formulasOf(rows, ["C2", "D2", "C3", "D3"])).toEqual([
      "=A2*$B$1+SUM(A$2:A2)",
      "=B2*$B$1+SUM(B$2:B2)",
      "=A3*$B$1+SUM(A$2:A3)",
      "=B3",
    ]);
  });

  test("shared, read from the last row first", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="4">B1</f><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="4"/><v>1</v></c></row>';
    expect(await formulasOf(rows, ["A3"])).toEqual(["=B3"]);
  });

  test("array: every cell of the area shows it", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">TRANSPOSE(C1:C2)</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c></row>';
    expect(await formulasOf(rows, ["A1", "B1", "A2"])).toEqual([
      "=TRANSPOSE(C1:C2)",
      "=TRANSPOSE(C1:C2)",
      null,
    ]);
  });

  test("data tables name their input cells", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="1" dtr="1" r1="D1" r2="E1"/><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="dataTable" ref="A3:A4" r1="D1"/><v>1</v></c></row>';
    expect(await formulasOf(rows, ["A1", "A2", "A3"])).toEqual([
      "=TABLE(D1,E1)",
      "=TABLE(D1,E1)",
      "=TABLE(,D1)",
    ]);
  });
});

describe("filling a formula one down and one right", () => {
  test.each([
    ["A1+B$1+$C1+$D$1", "B2+C$1+$C2+$D$1"],
    ["SUM(A1:B2)", "SUM(B2:C3)"],
    ["SUM(A:B,$C:D,1:2,$3:4)", "SUM(B:C,$C:E,2:3,$3:5)"],
    ["SUM(表1!A:A)", "SUM(表1!B:B)"],
    ['IF(A1="B2","A1",B2)', 'IF(B2="B2","A1",C3)'],
    ["'A1''s'!A1", "'A1''s'!B2"],
    ["表1!A1&Sheet2!A1", "表1!B2&Sheet2!B2"],
    ["Sheet1:Sheet3!A1", "Sheet1:Sheet3!B2"],
    ["[1]Sheet1!A1", "[1]Sheet1!B2"],
    ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(B2)+ATAN2(B2,C2)"],
    ["Table1[A1]+Table1[[#This Row],[B2]]", "Table1[A1]+Table1[[#This Row],[B2]]"],
    ["执行数A1+tax_A1+A1.x", "执行数A1+tax_A1+A1.x"],
    ["XFE1+ABCD1+A1048577", "XFE1+ABCD1+A1048577"],
    ["XFD1+A1048576", "#REF!+#REF!"],
    ["1.5+2E3+TRUE", "1.5+2E3+TRUE"],
    ["a1+1", "B2+1"],
    ["A1#+@A1", "B2#+@B2"],
    ["{1,2;3,4}", "{1,2;3,4}"],
    ["#REF!+A1", "#REF!+B2"],
    ['"x""A1"&A1', '"x""A1"&B2'],
  ])("%s becomes %s", (formula, moved) => {
    expect(translateFormula(formula, 1, 1)).toBe(moved);
  });

  test("there and back gives the formula again", () => {
    const cell = fc.tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("B", "AA", "XA"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 5, max: 9999 }),
    );
    const formula = fc
      .array(
        fc.oneof(
          cell.map((parts) => parts.join("")),
          fc.constantFrom('"A1"', "SUM(B7)", "12"),
        ),
        {
          minLength: 1,
        },
      )
      .map((pieces) => pieces.join("+"));
    fc.assert(
      fc.property(formula, fc.nat(9), fc.nat(9), (text, rows, columns) => {
        expect(translateFormula(translateFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });
});
