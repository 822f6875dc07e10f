import { describe, expect, test } from "@jest/globals";
import type { SheetDrawing } from "../../../src/core/sheets/sheet-drawing";
import { WORKSHEET_CHILDREN } from "../../../src/host/xlsx/sheet/worksheet-children";
import type { XlsxWorkbook } from "../../../src/host/xlsx/xlsx-workbook";
import { number, planFor } from "./cell-writes";
import { area, at, cell, drawingOf, numberOf, RICH_DRAWING, textOf } from "./drawings";
import { childrenOf, illFormedParts, isInOrder } from "./gates";
import { opened, partOf, partsIn, sheetFile, workbookFile } from "./workbook-file";

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = "xl/worksheets/sheet1.xml";

const STYLES =
  '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="2"><xf/><xf fontId="0"/></cellXfs><dxfs count="0"/>';

const APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="vt"><HeadingPairs><vt:vector size="4" baseType="variant">' +
  "<vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant><vt:variant><vt:lpstr>命名范围</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>" +
  '<TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>表1</vt:lpstr><vt:lpstr>名称</vt:lpstr></vt:vector></TitlesOfParts></Properties>';

const BOOK = sheetFile(ROW, {
  styles: STYLES,
  beforeSheets: '<bookViews><workbookView activeTab="0"/></bookViews>',
  afterSheets: '<definedNames><definedName name="名称">表1!$A$1</definedName></definedNames>',
  parts: {
    "docProps/app.xml": APP,
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>' +
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>',
  },
});

async function inserted(workbook: XlsxWorkbook, drawing: SheetDrawing): Promise<string> {
  const outcome = await workbook.insertSheet(drawing);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.sheet;
}

describe("a new sheet in a workbook", () => {
  test("is listed everywhere, and what was there keeps its bytes", async () => {
    const workbook = opened(BOOK);
    expect(await inserted(workbook, { ...RICH_DRAWING, name: "表1" })).toBe("表1 (2)");
    const file = workbook.save();
    const [before, after] = [partsIn(BOOK), partsIn(file)];
    const touched = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(touched.sort()).toEqual([
      "[Content_Types].xml",
      "docProps/app.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(
      illFormedParts(file).filter((problem) => !problem.startsWith("xl/workbook.xml")),
    ).toEqual([]);
    expect(after["docProps/app.xml"]).toContain(
      "<vt:i4>2</vt:i4></vt:variant><vt:variant><vt:lpstr>命名范围</vt:lpstr>",
    );
    expect(after["docProps/app.xml"]).toContain(
      '<vt:vector size="3" baseType="lpstr"><vt:lpstr>表1</vt:lpstr><vt:lpstr>表1 (2)</vt:lpstr><vt:lpstr>名称</vt:lpstr>',
    );
    expect(after["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'表1 (2)'!$A$1:$D$4</definedName>`,
    );
    expect(after["xl/styles.xml"]).toContain('<cellXfs count="11"><xf/><xf fontId="0"/><xf ');
    const [grid] = await opened(file).read(["表1 (2)"]);
    expect(grid?.cellAt(2, 1)?.text).toBe("95.50");
  });

  test("goes again without a trace, also after marks, a state and cells elsewhere", async () => {
    const workbook = opened(BOOK);
    const outcome = await workbook.insertSheet(RICH_DRAWING);
    if (!outcome.ok) throw new Error("refused");
    await workbook.mark([
      {
        sheet: "自评表",
        cells: [at("A1")],
        rule: "weight",
        severity: "error",
        fill: "#FFC7CE",
        note: null,
      },
    ]);
    await workbook.clearMarks();
    expect(await workbook.removeInserted(outcome.value)).toEqual({ ok: true, value: null });
    // Asking to calculate is not taken back.
    const calculated = partsIn(BOOK)["xl/workbook.xml"]?.replace(
      "</workbook>",
      '<calcPr fullCalcOnLoad="1"/></workbook>',
    );
    expect(partsIn(workbook.save())).toEqual({ ...partsIn(BOOK), "xl/workbook.xml": calculated });
    const plain = opened(BOOK);
    const text = await plain.insertSheet(drawingOf([cell("A1", textOf("甲"))]));
    if (!text.ok) throw new Error("refused");
    await plain.removeInserted(text.value);
    expect(plain.save()).toEqual(BOOK);
  });

  test("stays when somebody has written into it, and the cells are named", async () => {
    const workbook = opened(BOOK);
    const outcome = await workbook.insertSheet(RICH_DRAWING);
    if (!outcome.ok) throw new Error("refused");
    await workbook.apply(await planFor(workbook, { "自评表!B3": number("90") }));
    expect(await workbook.removeInserted(outcome.value)).toEqual({
      ok: false,
      error: { code: "cell-changed", cells: [{ sheet: "自评表", at: at("B3") }] },
    });
    expect(await opened(BOOK).removeInserted(outcome.value)).toMatchObject({
      error: { code: "sheet-missing" },
    });
  });

  test("names of sheets behind a removed one keep to their sheet", async () => {
    const workbook = opened(BOOK);
    const first = await workbook.insertSheet({ ...RICH_DRAWING, name: "甲" });
    await inserted(workbook, { ...RICH_DRAWING, name: "乙" });
    if (!first.ok) throw new Error("refused");
    await workbook.removeInserted(first.value);
    const xml = partOf(workbook.save(), "xl/workbook.xml");
    expect(xml).toContain(`name="_xlnm.Print_Area" localSheetId="1">'乙'!`);
    expect(xml).not.toContain('localSheetId="2"');
  });

  test("is refused where the structure of the workbook is protected", async () => {
    const file = sheetFile(ROW, { beforeSheets: '<workbookProtection lockStructure="1"/>' });
    expect(await opened(file).insertSheet(RICH_DRAWING)).toEqual({
      ok: false,
      error: { code: "workbook-protected" },
    });
  });

  test("a workbook with only the least gets what it lacks", async () => {
    const workbook = opened(sheetFile(ROW, { parts: { "xl/styles.xml": null } }));
    await inserted(workbook, RICH_DRAWING);
    expect(illFormedParts(workbook.save())).toEqual([]);
    const [grid] = await opened(workbook.save()).read(["自评表"]);
    expect(grid?.cellAt(2, 2)?.text).toBe("95.36%");
  });
});

const SMALL = drawingOf(
  [
    cell("A1", textOf("标题"), { style: { bold: true } }),
    cell("A2", numberOf("3")),
    cell(
      "B2",
      { kind: "formula", formula: "=A2*2", cached: "6" },
      { link: { sheet: "自评表", at: at("A2") } },
    ),
  ],
  {
    merges: [area("A1:B1")],
    rowHeights: { 0: 30, 1: 20 },
    validations: [
      {
        area: area("A2"),
        rule: { kind: "decimal", from: "0", to: "=B2" },
        prompt: null,
        error: null,
      },
    ],
  },
);

describe("a drawing put into a sheet", () => {
  const around =
    `<sheetData>${ROW}<row r="4" spans="1:2"><c r="B4" s="1"/><c r="F4"><v>9</v></c></row></sheetData>` +
    '<mergeCells count="1"><mergeCell ref="H1:I2"/></mergeCells><pageMargins left="1"/>';
  const file = workbookFile({ sheets: { 表1: around }, styles: STYLES });

  test("moves formulas, links and lists along and takes no height from rows of others", async () => {
    const workbook = opened(file);
    const outcome = await workbook.insertAt(SMALL, { sheet: "表1", at: at("B3") });
    expect(outcome).toEqual({
      ok: true,
      value: { sheet: "表1", area: area("B3:C4"), newSheet: false, pageRefused: false },
    });
    const saved = workbook.save();
    const xml = partOf(saved, SHEET);
    expect(xml).toContain('<row ht="30" customHeight="1" r="3">');
    expect(xml).toContain('<row r="4" spans="1:3">');
    expect(xml).toContain(
      '<mergeCells count="2"><mergeCell ref="H1:I2"/><mergeCell ref="B3:C3"/></mergeCells>',
    );
    expect(xml).toContain("<formula1>0</formula1><formula2>C4</formula2>");
    expect(xml).toContain(`<hyperlink ref="C4" location="'表1'!B4"/>`);
    expect(isInOrder(childrenOf(xml), WORKSHEET_CHILDREN)).toBe(true);
    const [grid] = await opened(saved).read(["表1"]);
    expect(grid?.cellAt(3, 2)).toMatchObject({ value: 6, formula: "=B4*2" });
    expect(
      await workbook.removeInserted({
        ...{ sheet: "表1", area: area("B3:C4") },
        ...{ newSheet: false, pageRefused: false },
      }),
    ).toMatchObject({ ok: true });
    expect(partOf(workbook.save(), SHEET)).toBe(partOf(file, SHEET));
    expect(partOf(workbook.save(), "xl/styles.xml")).toBe(partOf(file, "xl/styles.xml"));
  });

  test("goes again where other cells of the sheet were written since", async () => {
    const workbook = opened(file);
    const outcome = await workbook.insertAt(SMALL, { sheet: "表1", at: at("B3") });
    if (!outcome.ok) throw new Error("refused");
    await workbook.apply(await planFor(workbook, { A1: number("7") }));
    expect(await workbook.removeInserted(outcome.value)).toMatchObject({ ok: true });
    const [grid] = await workbook.read(["表1"]);
    expect(grid?.filledRows.flatMap((row) => grid.cellsOf(row).map(({ value }) => value))).toEqual([
      7, 9,
    ]);
    const xml = partOf(workbook.save(), SHEET);
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="H1:I2"/></mergeCells>');
    expect(xml).not.toMatch(/dataValidation|hyperlink/);
  });

  test.each([
    ["E4", ["F4"]],
    ["A1", ["A1"]],
    ["I2", ["H1"]],
  ])("is refused over cells that hold something or are merged: %s", async (address, cells) => {
    const workbook = opened(file);
    expect(await workbook.insertAt(SMALL, { sheet: "表1", at: at(address) })).toEqual({
      ok: false,
      error: {
        code: "area-not-empty",
        cells: cells.map((each) => ({ sheet: "表1", at: at(each) })),
      },
    });
    expect(workbook.save()).toEqual(file);
  });

  test("is refused in a protected sheet and in one that is missing", async () => {
    const locked = workbookFile({ sheets: { 表1: '<sheetData/><sheetProtection sheet="1"/>' } });
    expect(await opened(locked).insertAt(SMALL, { sheet: "表1", at: at("A1") })).toMatchObject({
      error: { code: "sheet-protected" },
    });
    expect(await opened(file).insertAt(SMALL, { sheet: "无", at: at("A1") })).toMatchObject({
      error: { code: "sheet-missing" },
    });
    await expect(opened(file).insertAt(SMALL, { sheet: "表1", at: at("XFD9") })).rejects.toThrow(
      RangeError,
    );
  });
});
