import { describe, expect, test } from "@jest/globals";
import { markerFormula } from "../../../../src/core/edits/mark";
import { drawnSheet, pictureOf, shownCell } from "./picture-of";

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SONG =
  '<fonts><font><name val="宋体"/><sz val="11"/></font></fonts><fills><fill/></fills><borders><border/><border><left style="thin"/></border></borders>' +
  '<cellXfs><xf/><xf borderId="1"/><xf><alignment wrapText="1"/></xf></cellXfs>';

describe("columns", () => {
  test("the width of the default font's digits is the measure", async () => {
    const cols =
      '<cols><col min="1" max="1" width="10.625" customWidth="1"/><col min="2" max="3" width="2" hidden="1"/></cols>';
    const xml = `${cols}<sheetData><row r="1"><c r="D1"><v>1</v></c></row></sheetData>`;
    const calibri = await pictureOf(xml);
    expect(calibri.columnWidths).toEqual([74, 14, 14, 64]);
    expect(calibri.hiddenColumns).toEqual([1, 2]);
    // Chinese Excel: 8.38 characters of 宋体 11 are 72 pixels.
    const song = await pictureOf(xml, { styles: SONG });
    expect(song.columnWidths).toEqual([85, 16, 16, 72]);
  });

  test("the sheet's own default", async () => {
    const xml = `<sheetFormatPr defaultColWidth="9" defaultRowHeight="14.25"/><sheetData>${CELL}</sheetData>`;
    const picture = await pictureOf(xml, { styles: SONG });
    expect([picture.defaultColumnWidth, picture.defaultRowHeight]).toEqual([72, 19]);
  });
});

describe("rows", () => {
  test("stated heights, hidden rows, and the default between them", async () => {
    const rows =
      '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="18" hidden="1"/><row r="4"><c r="A4"><v>1</v></c></row>';
    const picture = await pictureOf(
      `<sheetFormatPr defaultRowHeight="15"/><sheetData>${rows}</sheetData>`,
    );
    expect(Array.from(picture.rowHeights)).toEqual([40, 24, 20, 20]);
    expect(picture.hiddenRows).toEqual([1]);
  });

  test("text of a cell merged far to the right does not stretch its row", async () => {
    const wrap = '<cellXfs><xf/><xf><alignment wrapText="1"/></xf></cellXfs>';
    const text = `<is><t>${"很长的说明".repeat(20)}</t></is>`;
    const picture = await pictureOf(
      `<sheetData><row r="1"><c r="JA1" s="1" t="inlineStr">${text}</c></row></sheetData><mergeCells><mergeCell ref="JA1:JB2"/></mergeCells>`,
      { styles: wrap },
    );
    expect(picture.rowHeights[0]).toBe(picture.defaultRowHeight);
  });

  test("twenty thousand merged areas over each other cost no more than what shows", async () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000);
    const started = performance.now();
    const picture = await pictureOf(
      `<sheetData><row r="4999"><c r="A4999"><v>1</v></c></row></sheetData><mergeCells>${merges}</mergeCells>`,
    );
    expect(picture.merges).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test("a row that states no height fits its wrapped text, but not that of merged cells", async () => {
    const cell = (address: string): string =>
      `<c r="${address}" s="2" t="inlineStr"><is><t>十个汉字十个汉字十个十个汉字十个汉字十个</t></is></c>`;
    const xml =
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="14"/></cols>' +
      `<sheetData><row r="1">${cell("A1")}</row><row r="2">${cell("A2")}</row></sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells>`;
    const { rowHeights } = await pictureOf(xml, { styles: SONG });
    // 20 characters of 14.67 pixels in a column of 112.
    expect(Array.from(rowHeights)).toEqual([60, 20]);
  });

  test("a sheet that hides what states no height", async () => {
    const xml = `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData>${CELL}</sheetData>`;
    expect((await pictureOf(xml)).hiddenRows).toEqual([0]);
  });
});

test("the window: frozen rows and columns, grid lines, direction", async () => {
  const views =
    '<sheetViews><sheetView workbookViewId="0" showGridLines="0" rightToLeft="1"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>';
  const picture = await pictureOf(`${views}<sheetData>${CELL}</sheetData>`);
  expect(picture.frozen).toEqual({ rows: 3, columns: 1 });
  expect([picture.gridLines, picture.rightToLeft]).toEqual([false, true]);
  const split = '<sheetViews><sheetView><pane ySplit="2000"/></sheetView></sheetViews>';
  expect((await pictureOf(`${split}<sheetData>${CELL}</sheetData>`)).frozen.rows).toBe(0);
});

describe("marks", () => {
  const rule = (formula: string, priority: number, dxf: string): string =>
    `<cfRule type="expression" ${dxf} priority="${priority}"><formula>${formula}</formula></cfRule>`;
  const ours = (id: string): string => markerFormula(id).slice(1).replace(/"/g, "&quot;");
  const styles =
    '<dxfs><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs>';

  test("ours are told with their fill, the first to show first; those of users are not", async () => {
    const xml =
      `<sheetData>${CELL}</sheetData>` +
      `<conditionalFormatting sqref="A1 B2:B3">${rule(ours("fund-sum"), 2, 'dxfId="0"')}</conditionalFormatting>` +
      `<conditionalFormatting sqref="A1">${rule("A1&gt;3", 3, 'dxfId="0"')}${rule(ours("grade"), 1, 'dxfId="1"')}</conditionalFormatting>` +
      `<extLst><ext><conditionalFormatting sqref="C1">${rule(ours("year-mismatch"), 9, "")}</conditionalFormatting></ext></extLst>`;
    const { marks } = await pictureOf(xml, { styles });
    const a1 = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(marks).toEqual([
      { areas: [a1], rule: "grade", fill: null },
      {
        areas: [a1, { top: 1, left: 1, bottom: 2, right: 1 }],
        rule: "fund-sum",
        fill: "#FFC7CE",
      },
    ]);
  });
});

describe("cells", () => {
  test("what they show and how it is to be laid", async () => {
    const sheet = await drawnSheet(
      '<sheetData><row r="1"><c r="A1"><v>0.9536</v></c><c r="B1" t="str"><v>甲</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1"/></row></sheetData>',
    );
    const shown = ["A1", "B1", "C1", "D1", "E1"].map((address) => {
      const cell = shownCell(sheet, address);
      return cell && [cell.kind, cell.text, cell.general];
    });
    expect(shown).toEqual([
      ["number", "0.9536", 0.9536],
      ["text", "甲", null],
      ["boolean", "TRUE", null],
      ["error", "#DIV/0!", null],
      undefined,
    ]);
  });

  test("number formats: the text, and the colour they give it", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.00;[Red]-0.00"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>';
    const sheet = await drawnSheet(
      '<sheetData><row r="1"><c r="A1" s="1"><v>-3</v></c><c r="B1" s="1"><v>3</v></c></row></sheetData>',
      { styles },
    );
    expect(shownCell(sheet, "A1")).toMatchObject({ text: "-3.00", color: "#FF0000" });
    expect(shownCell(sheet, "B1")).toMatchObject({ text: "3.00", color: null });
  });

  test("blank cells show where they have borders or fills, be it by row or column", async () => {
    const cols = '<cols><col min="3" max="3" width="9" style="1"/></cols>';
    const rows =
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row><row r="2" s="1" customFormat="1"><c r="B2" s="0"/></row><row r="3"><c r="C3" s="0"/></row>';
    const sheet = await drawnSheet(`${cols}<sheetData>${rows}</sheetData>`, { styles: SONG });
    const columnsOf = (row: number): readonly number[] =>
      sheet.rows(row, row).flatMap(({ cells }) => cells.map(({ column }) => column));
    expect([0, 1, 2].map(columnsOf)).toEqual([[0, 2], [0, 2], []]);
  });

  test("a style the workbook does not have is the first", async () => {
    const sheet = await drawnSheet(
      '<sheetData><row r="1"><c r="A1" s="7"><v>1</v></c></row></sheetData>',
    );
    expect(shownCell(sheet, "A1")?.style).toBe(0);
  });
});

describe("how far the picture reaches", () => {
  test.each([
    ["an empty sheet", "<sheetData/>", [0, 0]],
    ["content", `<sheetData>${CELL}</sheetData>`, [1, 1]],
    [
      "borders below and beside",
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="F5" s="1"/></row></sheetData>',
      [5, 6],
    ],
    [
      "merges",
      `<sheetData>${CELL}</sheetData><mergeCells><mergeCell ref="A1:D2"/></mergeCells>`,
      [2, 4],
    ],
    [
      "not rows formatted to the end of the sheet",
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="900000"><c r="A900000" s="1"/></row></sheetData><mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>',
      [201, 1],
    ],
  ])("%s", async (_, xml, [rows, columns]) => {
    const picture = await pictureOf(xml, { styles: SONG });
    expect([picture.rows, picture.columns]).toEqual([rows, columns]);
  });
});

test("rows written out of order are found", async () => {
  const sheet = await drawnSheet(
    '<sheetData><row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  );
  expect(sheet.rows(0, 2).map(({ row, cells }) => [row, cells[0]?.text])).toEqual([
    [0, "1"],
    [2, "3"],
  ]);
});
