import { describe, expect, test } from "@jest/globals";
import type { CellWrite } from "../../../src/core/edits/edit-plan";
import { fromA1, toA1 } from "../../../src/core/grid/address";
import type { Refusal } from "../../../src/host/port";
import { UnreadableError } from "../../../src/host/xlsx/unreadable-error";
import { blank, formula, number, planFor, type Writes } from "./cell-writes";
import { opened, workbookFile, type WorkbookParts } from "./workbook-file";

const STYLES =
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>';

function file(sheet: string): WorkbookParts {
  return { sheets: { 表1: sheet, 表2: "<sheetData/>" }, styles: STYLES };
}

/** The refusal of the writes, and proof that nothing was written. */
async function refusal(parts: WorkbookParts, writes: Writes): Promise<Refusal> {
  const bytes = workbookFile(parts);
  const workbook = opened(bytes);
  const outcome = await workbook.apply(await planFor(workbook, writes));
  expect(workbook.save()).toEqual(bytes);
  if (outcome.ok) throw new Error("Written");
  return outcome.error;
}

function told(refused: Refusal): string {
  return "cells" in refused
    ? `${refused.code} ${refused.cells.map(({ at }) => toA1(at)).join(" ")}`
    : refused.code;
}

const ROWS =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>' +
  '<row r="3" s="1" customFormat="1"/></sheetData>';
const PROTECTION = '<sheetProtection sheet="1"/>';

describe("cells that may not be written", () => {
  test.each<[string, string, Writes, string]>([
    ["locked on a protected sheet", ROWS + PROTECTION, { A1: number("5") }, "cell-locked A1"],
    ["not there and so locked", ROWS + PROTECTION, { F9: number("5") }, "cell-locked F9"],
    [
      "one of several",
      ROWS + PROTECTION,
      { B1: number("5"), A1: number("5"), A2: blank },
      "cell-locked A1 A2",
    ],
    [
      "locked by a range with a password",
      `${ROWS}${PROTECTION}<protectedRanges><protectedRange sqref="A1" name="a" password="CC1A"/></protectedRanges>`,
      { A1: number("5") },
      "cell-locked A1",
    ],
    [
      "under a merged area",
      `${ROWS}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
      { A1: number("5"), B2: number("5") },
      "cell-covered B2",
    ],
    [
      "in an array formula",
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>',
      { B1: number("5"), C1: number("5") },
      "cell-in-array B1",
    ],
    [
      "in a data table",
      '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>1</v></c></row></sheetData>',
      { A2: number("5") },
      "cell-in-array A2",
    ],
  ])("%s", async (_, sheet, writes, expected) => {
    expect(told(await refusal(file(sheet), writes))).toBe(expected);
  });

  test("cells of several sheets are told together", async () => {
    const parts = {
      ...file(ROWS + PROTECTION),
      sheets: { 表1: ROWS + PROTECTION, 表2: ROWS + PROTECTION },
    };
    const refused = await refusal(parts, { A1: number("5"), "表2!A1": number("5") });
    const at = { row: 0, column: 0 };
    expect(refused).toEqual({
      code: "cell-locked",
      cells: [
        { sheet: "表1", at },
        { sheet: "表2", at },
      ],
    });
  });

  test("a sheet that is not there", async () => {
    expect(await refusal(file(ROWS), { "表9!A1": number("5") })).toEqual({
      code: "sheet-missing",
      sheet: "表9",
    });
  });

  test.each<[string, CellWrite["before"]]>([
    ["another number", { value: 1.1, formula: null }],
    ["text of the same look", { value: "1", formula: null }],
    ["nothing", { value: null, formula: null }],
    ["a formula of the same result", { value: 1, formula: "=1" }],
  ])("a cell that was read as %s", async (_, before) => {
    const workbook = opened(workbookFile(file(ROWS)));
    const cell = { sheet: "表1", at: fromA1("A1") ?? { row: 0, column: 0 } };
    const outcome = await workbook.apply({ writes: [{ cell, before, after: number("5") }] });
    expect(outcome).toEqual({ ok: false, error: { code: "cell-changed", cells: [cell] } });
  });

  test("the same plan a second time, for the cells have changed", async () => {
    const workbook = opened(workbookFile(file(ROWS)));
    const plan = await planFor(workbook, { A1: number("5") });
    expect((await workbook.apply(plan)).ok).toBe(true);
    expect(await workbook.apply(plan)).toMatchObject({
      ok: false,
      error: { code: "cell-changed" },
    });
  });
});

describe("cells that may be written", () => {
  test.each<[string, string, Writes]>([
    ["unlocked on a protected sheet", ROWS + PROTECTION, { B1: number("5") }],
    ["in a row of unlocked format", ROWS + PROTECTION, { D3: number("5") }],
    [
      "in a column of unlocked format",
      `<cols><col min="5" max="5" style="1"/></cols>${ROWS}${PROTECTION}`,
      { E9: number("5") },
    ],
    [
      "in a range open to everybody",
      `${ROWS}${PROTECTION}<protectedRanges><protectedRange sqref="D4 A1:A2" name="a"/></protectedRanges>`,
      { A1: number("5"), A2: number("5") },
    ],
    ["locked on a sheet without protection", ROWS, { A1: number("5") }],
    [
      "the top left of a merged area",
      `${ROWS}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
      { A1: number("5") },
    ],
    [
      "an array formula of one cell",
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1">SUM(C1:D1*2)</f><v>1</v></c></row></sheetData>',
      { A1: formula("=1", "1") },
    ],
  ])("%s", async (_, sheet, writes) => {
    const workbook = opened(workbookFile(file(sheet)));
    expect(await workbook.apply(await planFor(workbook, writes))).toEqual({
      ok: true,
      value: { written: Object.keys(writes).length },
    });
  });
});

describe("damage found while writing", () => {
  test.each<[string, Record<string, string>]>([
    ["in the calculation chain", { "xl/calcChain.xml": "<calcChain><c></calcChain>" }],
    ["in another sheet", { "xl/worksheets/sheet2.xml": "<worksheet>" }],
  ])("%s: nothing is written", async (_, parts) => {
    const formulas = '<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c></row></sheetData>';
    const bytes = workbookFile({ ...file(formulas), links: { calcChain: "calcChain.xml" }, parts });
    const workbook = opened(bytes);
    const cell = { sheet: "表1", at: { row: 0, column: 0 } };
    const before = { value: 1, formula: "=B1" };
    const plan = { writes: [{ cell, before, after: number("5") }] };
    await expect(workbook.apply(plan)).rejects.toThrow(UnreadableError);
    expect(workbook.save()).toEqual(bytes);
    const [grid] = await workbook.read(["表1"]);
    expect(grid?.cellAt(0, 0)).toMatchObject(before);
  });
});

describe("plans that say nothing sensible are refused as faults of the program", () => {
  test.each([
    ["no plain decimal", number("1e5")],
    ["no number", number("")],
    ["no formula", formula("A1")],
  ])("%s", async (_, after) => {
    const bytes = workbookFile(file(ROWS));
    const workbook = opened(bytes);
    const plan = await planFor(workbook, { A1: number("5"), B1: after });
    await expect(workbook.apply(plan)).rejects.toThrow(RangeError);
    expect(workbook.save()).toEqual(bytes);
  });

  test("a place outside the sheet", async () => {
    const workbook = opened(workbookFile(file(ROWS)));
    const plan = await planFor(workbook, { A1048577: number("5") });
    await expect(workbook.apply(plan)).rejects.toThrow(RangeError);
  });
});
