import { describe, expect, test } from "@jest/globals";
import { areaToA1 } from "../../../../src/core/grid/address";
import { markerFormula } from "../../../../src/core/edits/mark";
import { drawnSheet, shownCell } from "./picture-of";

const RED = '<dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>';
const BOLD_GREEN =
  '<dxf><font><b/><color rgb="FF00B050"/></font><border><left style="thin"><color rgb="FF123456"/></left></border></dxf>';
const STYLES = `<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs><dxfs>${RED}${BOLD_GREEN}</dxfs>`;

const VALUES: readonly (string | number | boolean | null)[] = [
  ...[1, 5, 9, 60, 60.5, "abc", "ABC", "未完成", "  ", null, true],
];

/** The values in column A from row 1 on, error #N/A below them, under rules for A1:A12. */
async function formatted(rules: string): Promise<readonly number[]> {
  const rows = VALUES.map((value, index) => {
    const r = `A${index + 1}`;
    if (value === null) return "";
    if (typeof value === "number") return row(index, `<c r="${r}"><v>${value}</v></c>`);
    if (typeof value === "boolean") return row(index, `<c r="${r}" t="b"><v>1</v></c>`);
    return row(
      index,
      `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`,
    );
  });
  const error = row(VALUES.length, `<c r="A${VALUES.length + 1}" t="e"><v>#N/A</v></c>`);
  const sheet = await drawnSheet(
    `<sheetData>${rows.join("")}${error}</sheetData><conditionalFormatting sqref="A1:A12">${rules}</conditionalFormatting>`,
    { styles: STYLES },
  );
  return Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (number) => (shownCell(sheet, `A${number}`)?.format ?? null) !== null,
  );
}

const row = (index: number, cells: string) => `<row r="${index + 1}">${cells}</row>`;
const rule = (attributes: string, ...formulas: readonly string[]) =>
  `<cfRule dxfId="0" priority="1" ${attributes}>${formulas.map((each) => `<formula>${each}</formula>`).join("")}</cfRule>`;
const cellIs = (operator: string, ...formulas: readonly string[]) =>
  rule(`type="cellIs" operator="${operator}"`, ...formulas);

describe("rows whose value fulfils a condition", () => {
  test.each([
    ["below a number; a blank is 0", cellIs("lessThan", "60"), [1, 2, 3, 10]],
    ["at most", cellIs("lessThanOrEqual", "60"), [1, 2, 3, 4, 10]],
    ["above; texts come after numbers", cellIs("greaterThan", "60"), [5, 6, 7, 8, 9, 11]],
    ["at least", cellIs("greaterThanOrEqual", "6E1"), [4, 5, 6, 7, 8, 9, 11]],
    ["between, whichever end comes first", cellIs("between", "60", "5"), [2, 3, 4]],
    ["outside", cellIs("notBetween", "2", "60.5"), [1, 6, 7, 8, 9, 10, 11]],
    ["equal to a text, in any case", cellIs("equal", '"abc"'), [6, 7]],
    ["not equal", cellIs("notEqual", '"abc"'), [1, 2, 3, 4, 5, 8, 9, 10, 11]],
    ["true", cellIs("equal", "TRUE"), [11]],
    ["a percentage", cellIs("lessThan", "500%"), [1, 10]],
    ["twice", rule('type="duplicateValues"'), [6, 7]],
    ["once", rule('type="uniqueValues"'), [1, 2, 3, 4, 5, 8, 11, 12]],
    ["holding a text", rule('type="containsText" text="完"', "x"), [8]],
    ["without it", rule('type="notContainsText" text="B"', "x"), [1, 2, 3, 4, 5, 8, 9, 10, 11, 12]],
    ["beginning with", rule('type="beginsWith" text="AB"', "x"), [6, 7]],
    ["ending with", rule('type="endsWith" text="成"', "x"), [8]],
    ["blank", rule('type="containsBlanks"', "x"), [9, 10]],
    ["not blank", rule('type="notContainsBlanks"', "x"), [1, 2, 3, 4, 5, 6, 7, 8, 11, 12]],
    ["an error", rule('type="containsErrors"', "x"), [12]],
    ["none", rule('type="notContainsErrors"', "x"), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["a formula about the cell itself", rule('type="expression"', "A1&lt;9"), [1, 2, 10]],
    ["a formula about the cell below", rule('type="expression"', "$A2=60"), [3]],
    ["a formula about one cell", rule('type="expression"', "$A$1=2"), []],
  ])("%s", async (_, rules, expected) => {
    expect(await formatted(rules)).toEqual(expected);
  });
});

describe("which look shows", () => {
  const sheetOf = (formats: string) =>
    drawnSheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${formats}`, {
      styles: STYLES,
    });

  test("what a format says of fill and font, borders left out", async () => {
    const { picture } = await sheetOf("");
    const nothing = { fill: null, color: null, bold: null, italic: null, strike: null };
    expect(picture.formats).toEqual([
      { ...nothing, fill: "#FF0000" },
      { ...nothing, color: "#00B050", bold: true },
    ]);
  });

  test("the first that holds, by priority, not by place; one that does not hold gives way", async () => {
    const formats = [
      [3, 0, "1"],
      [2, 1, "1"],
      [1, 0, "7"],
    ].map(
      ([priority, look, value]) =>
        `<conditionalFormatting sqref="A1"><cfRule type="cellIs" operator="equal" dxfId="${look}" priority="${priority}"><formula>${value}</formula></cfRule></conditionalFormatting>`,
    );
    expect(shownCell(await sheetOf(formats.join("")), "A1")?.format).toBe(1);
  });

  test("our own marks are none of the user's formats", async () => {
    const formula = markerFormula("grade").slice(1).replaceAll('"', "&quot;");
    const { picture } = await sheetOf(
      `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`,
    );
    expect([picture.marks.length, picture.unjudged]).toEqual([1, []]);
  });
});

test.each([
  ["a formula to be computed", rule('type="expression"', "MOD(ROW(),2)=0")],
  ["a comparison with a cell", cellIs("lessThan", "$B$1")],
  ["a colour scale", '<cfRule type="colorScale" priority="1"><colorScale/></cfRule>'],
  ["the top ten", rule('type="top10" rank="10"')],
])("%s is told as not shown", async (_, rules) => {
  const { picture } = await drawnSheet(
    `<sheetData/><conditionalFormatting sqref="A1:A3 C1">${rules}${rules}</conditionalFormatting>`,
    { styles: STYLES },
  );
  expect(picture.unjudged.map(areaToA1)).toEqual(["A1:A3", "C1"]);
});

test("a format of Excel 2010 in an extension is told as not shown, a validation there is none", async () => {
  const { picture } = await drawnSheet(
    '<sheetData/><extLst><ext uri="u"><x14:conditionalFormattings xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar"/><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="v"><x14:dataValidations xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation><xm:sqref>C2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    { styles: STYLES },
  );
  expect(picture.unjudged.map(areaToA1)).toEqual(["B2:B9"]);
});
