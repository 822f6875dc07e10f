import { afterEach, describe, expect, test } from "@jest/globals";
import { type Area, fromA1 } from "../../../src/core/grid/address";
import {
  PLAIN_STYLE,
  type CellContent,
  type CellStyle,
  type DrawnCell,
  type SheetDrawing,
} from "../../../src/core/sheets/sheet-drawing";
import { picture } from "../../excel-stand-in/model/snapshot";
import type { ConditionalFormat, Sheet } from "../../excel-stand-in/model/sheet";
import type { CellStyle as CellLook } from "../../excel-stand-in/model/style";
import { openRows, type NodeStandIn } from "../../excel-stand-in/node/open-stand-in";
import { excelHost } from "./open-host";

let excel: NodeStandIn;
afterEach(() => {
  expect(excel.journal.unknown).toEqual([]);
  excel.close();
});

function at(address: string) {
  return fromA1(address) ?? { row: 0, column: 0 };
}

function cell(address: string, content: CellContent, style: Partial<CellStyle> = {}): DrawnCell {
  return { at: at(address), content, style: { ...PLAIN_STYLE, ...style }, link: null };
}

const text = (written: string): CellContent => ({ kind: "text", text: written });
const THIN = { border: "thin" } as const;

const DRAWING: SheetDrawing = {
  name: "自评表",
  cells: [
    cell("A1", text("项目支出绩效自评表"), { bold: true, size: 16, horizontal: "center" }),
    { ...cell("A2", text("=1+1"), THIN), link: { sheet: "表1", at: at("B2") } },
    cell("B2", { kind: "number", decimal: "95.36" }, { ...THIN, fill: "#FFF2CC", locked: false }),
    cell("C2", { kind: "formula", formula: "=B2*2", cached: "190.72" }, THIN),
    cell("A3", text("产出指标"), { ...THIN, stacked: true, wrap: true }),
    cell("B3", { kind: "number", decimal: "0.9536" }, { ...THIN, numberFormat: "0.00%" }),
    cell("C3", { kind: "blank" }, THIN),
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  columnWidths: [10, 20, 8.38],
  rowHeights: { 0: 30, 2: 40 },
  validations: [
    {
      area: { top: 1, left: 1, bottom: 1, right: 1 },
      rule: { kind: "decimal", from: "0", to: "=C2" },
      prompt: { title: "得分", text: "不超过分值" },
      error: { style: "stop", title: "得分", text: "超过分值" },
    },
    {
      area: { top: 2, left: 2, bottom: 2, right: 2 },
      rule: { kind: "list", items: ["优", "良", "中", "差"] },
      prompt: null,
      error: null,
    },
  ],
  frozenRows: 2,
  page: {
    paper: "A4",
    orientation: "landscape",
    printArea: { top: 0, left: 0, bottom: 2, right: 2 },
    titleRows: [0, 1],
    breaks: [2],
    fit: { wide: 1, tall: 0 },
    margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5 },
    centered: true,
  },
  protection: { allowFormatting: true },
  filter: { top: 1, left: 0, bottom: 2, right: 2 },
  charts: [
    {
      title: "得分",
      kind: "column",
      categories: { top: 1, left: 0, bottom: 2, right: 0 },
      series: [{ name: "得分", values: { top: 1, left: 1, bottom: 2, right: 1 } }],
      over: { top: 4, left: 0, bottom: 9, right: 2 },
    },
  ],
};

const OPEN: SheetDrawing = { ...DRAWING, protection: null };

function sheetPictures(): readonly unknown[] {
  return picture(excel.workbook)["sheets"] as readonly unknown[];
}

function put(sheet: Sheet, address: string): void {
  const { row, column } = at(address);
  sheet.put(row, column, { ...sheet.cell(row, column), value: "满" });
}

function userFormat(area: Area): ConditionalFormat {
  return {
    ...{ id: excel.workbook.newId(), type: "CellValue", formula: "", fill: "#00FF00" },
    ...{ areas: [area], fontColor: null, bold: null, stopIfTrue: true, original: null },
  };
}

function sheetNamed(name: string): Sheet {
  const sheet = excel.workbook.sheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

describe("a drawing as a new sheet in Excel", () => {
  test("takes three messages and stands there as described", async () => {
    excel = openRows({ 表1: [["甲"]], 自评表: [["旧"]] });
    const outcome = await excelHost().insertSheet(DRAWING);
    const area = { top: 0, left: 0, bottom: 9, right: 2 };
    const inserted = { sheet: "自评表 (2)", area, newSheet: true, pageRefused: false };
    expect(outcome).toEqual({ ok: true, value: inserted });
    expect(excel.journal.messages).toBe(3);
    expect(excel.journal.housekeeping).toBe(0);
    const sheet = sheetNamed("自评表 (2)");
    expect(excel.workbook.sheets.at(-1)).toBe(sheet);
    expect(excel.workbook.selection?.sheet).toBe(sheet);
    const held = (address: string) => sheet.cell(at(address).row, at(address).column);
    expect(held("A1")).toMatchObject({
      value: "项目支出绩效自评表",
      style: { font: { name: "宋体", size: 16, bold: true }, horizontal: "Center" },
    });
    expect(held("A2")).toMatchObject({ value: "=1+1", formula: null });
    expect(sheet.links.get("A2")).toMatchObject({ documentReference: "'表1'!B2" });
    expect(held("B2")).toMatchObject({ value: 95.36, style: { fill: "#FFF2CC", locked: false } });
    expect(held("C2")).toMatchObject({ value: 190.72, formula: "=B2*2" });
    expect(held("A3").style).toMatchObject({ textOrientation: 180, wrap: true, locked: true });
    expect(held("B3").style.numberFormat).toBe("0.00%");
    for (const address of ["A2", "B2", "C2", "A3", "B3", "C3"])
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const)
        expect(held(address).style.borders[edge]).toMatchObject({ style: "Continuous" });
    expect(held("A1").style.borders.EdgeTop).toBeUndefined();
    expect(sheet.merges).toEqual(DRAWING.merges);
    expect([...sheet.columnWidths.values()]).toEqual([63.75, 123.75, 54]);
    expect([sheet.rowHeights.get(0), sheet.rowHeights.get(2)]).toEqual([30, 40]);
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([
      { decimal: { operator: "Between", formula1: 0, formula2: "=C2" } },
      { list: { inCellDropDown: true, source: "优,良,中,差" } },
    ]);
    expect(sheet.frozen).toMatchObject({ top: 0, bottom: 1 });
    expect(sheet.protection).toMatchObject({ allowFormatCells: true });
    expect(sheet.charts).toMatchObject([{ type: "ColumnClustered", title: "得分" }]);
    expect(sheet.filter).toEqual({ top: 1, left: 0, bottom: 2, right: 2 });
    expect(sheet.page).toMatchObject({
      ...{ orientation: "Landscape", paperSize: "A4", topMargin: 54 },
      horizontalPageBreaks: [2],
    });
  });

  test("is as many messages for thousands of cells", async () => {
    excel = openRows({ 表1: [["甲"]] });
    const cells = Array.from({ length: 9_000 }, (_, index) => {
      const row = Math.floor(index / 9);
      const drawn = cell("A1", text(`第${String(index)}条`), row % 2 ? THIN : {});
      return { ...drawn, at: { row, column: index % 9 } };
    });
    expect((await excelHost().insertSheet({ ...OPEN, cells, merges: [] })).ok).toBe(true);
    expect(excel.journal.messages).toBe(3);
    expect(sheetNamed("自评表").cell(999, 8).value).toBe("第8999条");
  }, 60_000);

  test("is taken back whole, unless somebody changed it", async () => {
    excel = openRows({ 表1: [["甲"]] });
    const before = picture(excel.workbook);
    const host = excelHost();
    const outcome = await host.insertSheet(OPEN);
    if (!outcome.ok) throw new Error(outcome.error.code);
    excel.person.type("自评表!B2", 1);
    const cells = [{ sheet: "自评表", at: at("B2") }];
    const refused = { ok: false, error: { code: "cell-changed", cells } };
    expect(await host.removeInserted(outcome.value)).toEqual(refused);
    excel.person.type("自评表!B2", 95.36);
    expect(await host.removeInserted(outcome.value)).toEqual({ ok: true, value: null });
    expect(picture(excel.workbook)).toEqual(before);
  });

  test("says where Excel would not set the page up, and takes another name where its own is taken", async () => {
    excel = openRows({ 表1: [["甲"]] });
    excel.faults.refuseWhere(({ member }) => member.startsWith("PageLayout."), "GeneralException");
    const outcome = await excelHost().insertSheet(OPEN);
    expect(outcome).toMatchObject({ ok: true, value: { pageRefused: true } });
    excel.faults.refuseWhere(({ member }) => {
      const isFirst = !excel.workbook.sheets.some(({ name }) => name === "自评表 (2)");
      if (member === "WorksheetCollection.add" && isFirst) excel.workbook.addSheet("自评表 (2)");
      return false;
    }, "GeneralException");
    expect(await excelHost().insertSheet(OPEN)).toMatchObject({
      ok: true,
      value: { sheet: "自评表 (3)" },
    });
    const names = ["表1", "自评表", "自评表 (2)", "自评表 (3)"];
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(names);
  });

  test("is refused where the workbook's structure is protected", async () => {
    excel = openRows({ 表1: [["甲"]] });
    excel.workbook.structureProtected = true;
    const error = { code: "workbook-protected" };
    expect(await excelHost().insertSheet(OPEN)).toEqual({ ok: false, error });
  });
});

describe("a drawing at a chosen cell in Excel", () => {
  const place = { sheet: "表1", at: at("D5") };

  test("moves with its formulas, in two messages, and leaves no trace when taken back", async () => {
    excel = openRows({ 表1: [["甲"]] });
    const before = picture(excel.workbook);
    const host = excelHost();
    const outcome = await host.insertAt(OPEN, place);
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(excel.journal.messages).toBe(2);
    expect(outcome.value).toEqual({
      sheet: "表1",
      area: { top: 4, left: 3, bottom: 6, right: 5 },
      ...{ newSheet: false, pageRefused: false },
    });
    const sheet = sheetNamed("表1");
    expect(sheet.cell(5, 5)).toMatchObject({ formula: "=E6*2", value: 190.72 });
    expect([...sheet.columnWidths]).toEqual([
      [3, 63.75],
      [4, 123.75],
      [5, 54],
    ]);
    expect([sheet.frozen, sheet.filter, sheet.protection, sheet.page, sheet.charts]).toEqual([
      null,
      null,
      null,
      {},
      [],
    ]);
    expect((await host.removeInserted(outcome.value)).ok).toBe(true);
    expect(picture(excel.workbook)).toEqual(before);
  });

  test("takes no width or height from what stands beside it, and gives cells their looks back", async () => {
    excel = openRows({ 表1: [["甲", null, null, null, "乙"], [], [], [], [], ["丙"]] });
    const sheet = sheetNamed("表1");
    sheet.columnWidths.set(4, 200).set(5, 33);
    sheet.rowHeights.set(5, 50).set(6, 60);
    const { style } = sheet.cell(9, 9);
    const border = { style: "Continuous", weight: "Thin", color: "#FF0000" };
    const looks: Partial<CellLook>[] = [
      { fill: "#FFFF00", numberFormat: "0.00%" },
      { font: { ...style.font, name: "楷体", italic: true }, wrap: true, horizontal: "Right" },
      { borders: { EdgeTop: border, EdgeLeft: border }, locked: false, indent: 2 },
    ];
    looks.forEach((look, index) => {
      sheet.put(5, 3 + index, { value: "", formula: null, style: { ...style, ...look } });
    });
    const before = picture(excel.workbook);
    const host = excelHost();
    const outcome = await host.insertAt(OPEN, place);
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(sheet.cell(5, 3).style).toMatchObject({ fill: null, numberFormat: "General" });
    expect([3, 4, 5].map((column) => sheet.columnWidths.get(column))).toEqual([63.75, 200, 54]);
    expect([4, 5, 6].map((row) => sheet.rowHeights.get(row))).toEqual([30, 50, 40]);
    expect((await host.removeInserted(outcome.value)).ok).toBe(true);
    expect(picture(excel.workbook)).toEqual(before);
  });

  const inside = { top: 5, left: 4, bottom: 5, right: 9 };
  const rule = { areas: [inside], errorAlert: null, prompt: null, ignoreBlanks: true };

  test.each<[string, (sheet: Sheet) => void, string]>([
    [
      "a filled cell",
      (sheet) => {
        put(sheet, "E6");
      },
      "E6",
    ],
    ["a blank merged area", (sheet) => (sheet.merges = [inside]), "E6"],
    [
      "a validation",
      (sheet) => (sheet.validations = [{ ...rule, rule: { list: { source: "是,否" } } }]),
      "D5",
    ],
    ["a conditional format", (sheet) => (sheet.conditionalFormats = [userFormat(inside)]), "D5"],
  ])("is refused on %s", async (_, prepare, address) => {
    excel = openRows({ 表1: [["甲"]] });
    prepare(sheetNamed("表1"));
    const before = picture(excel.workbook);
    const cells = [{ sheet: "表1", at: at(address) }];
    const error = { code: "area-not-empty", cells };
    expect(await excelHost().insertAt(OPEN, place)).toEqual({ ok: false, error });
    expect(picture(excel.workbook)).toEqual(before);
  });

  test.each<[string, string, unknown]>([
    ["a protected sheet", "表2", { code: "sheet-protected", sheet: "表2" }],
    ["a sheet that is not there", "表9", { code: "sheet-missing", sheet: "表9" }],
  ])("is refused on %s", async (_, sheet, error) => {
    excel = openRows({ 表1: [["甲"]], 表2: { rows: [], protection: {} } });
    const before = picture(excel.workbook);
    expect(await excelHost().insertAt(OPEN, { ...place, sheet })).toEqual({ ok: false, error });
    expect(picture(excel.workbook)).toEqual(before);
  });

  test("is taken back though cells of it were emptied, and is gone with its sheet", async () => {
    excel = openRows({ 表1: [["甲"]], 表2: [["乙"]] });
    const host = excelHost();
    const before = picture(excel.workbook);
    const [first, second] = [
      await host.insertAt(OPEN, place),
      await host.insertAt(OPEN, { ...place, sheet: "表2" }),
    ];
    if (!first.ok || !second.ok) throw new Error("Not inserted");
    excel.person.type("表1!E6", "");
    expect(await host.removeInserted(first.value)).toEqual({ ok: true, value: null });
    expect(sheetPictures()[0]).toEqual((before["sheets"] as unknown[])[0]);
    excel.workbook.sheets.pop();
    expect(await host.removeInserted(second.value)).toEqual({ ok: true, value: null });
  });

  test("of another session is not removed", async () => {
    excel = openRows({ 表1: [["甲"]] });
    const inserted = await excelHost().insertAt(OPEN, place);
    if (!inserted.ok) throw new Error(inserted.error.code);
    expect(await excelHost().removeInserted(inserted.value)).toMatchObject({
      error: { code: "cell-changed" },
    });
  });
});
