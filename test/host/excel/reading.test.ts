import { afterEach, describe, expect, test } from "@jest/globals";
import { HostError } from "../../../src/host/port";
import type { RowCell, RowSheets } from "../../excel-stand-in/load/from-rows";
import { openRows, type NodeStandIn } from "../../excel-stand-in/node/open-stand-in";
import { excelHost } from "./open-host";

let excel: NodeStandIn;
afterEach(() => {
  expect(excel.journal.unknown).toEqual([]);
  expect(excel.journal.writes).toBe(0);
  expect(excel.journal.undoLost).toEqual([]);
  excel.close();
});

/** A form of 30 rows and 9 columns, half of it blank as under merged cells. */
function form(title: string): readonly (readonly RowCell[])[] {
  const rows = Array.from({ length: 29 }, (_, row) =>
    Array.from({ length: 9 }, (__, column): RowCell =>
      (row + column) % 2 ? `指标${String(row)}` : column === 4 ? row : null,
    ),
  );
  return [[title], ...rows];
}

function workbookOf(count: number): RowSheets {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`表${String(index)}`, form("自评表")]),
  );
}

async function readAll() {
  const host = excelHost();
  const survey = await host.survey();
  const grids = await host.read(survey.map(({ name }) => name));
  await host.loadState();
  return { survey, grids };
}

describe("reading a workbook open in Excel", () => {
  test.each([1, 50, 500])(
    "takes three messages for %i sheets",
    async (count) => {
      excel = openRows(workbookOf(count));
      const { grids } = await readAll();
      expect(grids.map(({ filledRows }) => filledRows.length)).toEqual(
        Array.from({ length: count }, () => 30),
      );
      const further = Math.max(0, Math.ceil(excel.journal.responseBytes / 4_000_000) - 1);
      expect(excel.journal.messages).toBeLessThanOrEqual(3 + further);
      expect(excel.journal.housekeeping).toBe(0);
    },
    60_000,
  );

  test("cells of every kind are given as any reader gives them", async () => {
    excel = openRows({
      表: {
        rows: [
          ["文字", 1.5, true, "#DIV/0!"],
          [
            { value: "123", style: { numberFormat: "@" } },
            { value: 45000, style: { numberFormat: "yyyy-mm-dd" } },
            { value: 0.75, formula: "=B1/2", style: { numberFormat: "0.00%" } },
            { value: "", formula: '=""' },
          ],
          [{ value: "=1+1" }, null, ""],
        ],
      },
    });
    const { grids } = await readAll();
    const cells = [0, 1, 2].flatMap((row) => grids[0]?.cellsOf(row) ?? []);
    expect(cells.map(({ value, text, formula }) => [value, text, formula])).toEqual([
      ["文字", "文字", null],
      [1.5, "1.5", null],
      [true, "TRUE", null],
      ["#DIV/0!", "#DIV/0!", null],
      ["123", "123", null],
      [45000, "2023-03-15", null],
      [0.75, "75.00%", "=B1/2"],
      ["", "", '=""'],
      ["=1+1", "=1+1", null],
    ]);
  });

  test("hidden, very hidden, protected and empty sheets are told", async () => {
    excel = openRows({
      显: [["甲"]],
      隐: { rows: [["甲"]], visibility: "Hidden" },
      深隐: { rows: [[null, "甲"]], visibility: "VeryHidden", protection: {} },
      空: [],
    });
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    expect((await readAll()).survey).toEqual([
      { name: "显", visibility: "visible", protected: false, area },
      { name: "隐", visibility: "hidden", protected: false, area },
      {
        name: "深隐",
        visibility: "very-hidden",
        protected: true,
        area: { ...area, left: 1, right: 1 },
      },
      { name: "空", visibility: "visible", protected: false, area: null },
    ]);
  });

  test("a sheet formatted to the last row costs nothing", async () => {
    excel = openRows({ 表: form("自评表") });
    const sheet = excel.workbook.sheet("表");
    const cell = sheet?.cell(0, 0);
    if (sheet && cell)
      sheet.put(1_048_575, 16_383, { ...cell, value: "", style: { ...cell.style } });
    const { survey } = await readAll();
    expect(survey[0]?.area?.bottom).toBe(29);
    expect(excel.journal.cellsRead).toBeLessThan(3_000);
  });

  test("a value that strayed to the last cell is found, not a million rows of nothing read", async () => {
    excel = openRows({ 表: form("自评表") });
    const sheet = excel.workbook.sheet("表");
    const cell = sheet?.cell(0, 0);
    if (sheet && cell) sheet.put(1_048_575, 16_383, { ...cell, value: "远" });
    const { grids } = await readAll();
    expect(grids[0]?.cellAt(1_048_575, 16_383)?.value).toBe("远");
    expect(grids[0]?.filledRows).toHaveLength(31);
    expect(excel.journal.messages).toBeLessThanOrEqual(6);
    expect(excel.journal.cellsRead).toBeLessThan(100_000);
  });

  test("of a large ledger only the top left is read", async () => {
    const rows = Array.from({ length: 21_000 }, (_, row) => [row, `凭证${String(row)}`]);
    excel = openRows({
      账: rows.map((row) => [...row, null, null, null, null, null, null, null, 1]),
    });
    const { grids } = await readAll();
    expect(grids[0]?.area?.bottom).toBe(399);
    expect(excel.journal.messages).toBe(3);
  });

  test("a large sheet of forms is read whole, in answers of a size Excel gives", async () => {
    const block = form("自评表");
    const rows = Array.from({ length: 900 }, () => block).flat();
    excel = openRows({ 表: rows });
    const { grids } = await readAll();
    expect(grids[0]?.filledRows).toHaveLength(27_000);
    const further = Math.ceil(excel.journal.responseBytes / 4_000_000);
    expect(excel.journal.messages).toBeLessThanOrEqual(3 + further);
  });

  test("where Excel gives null instead of an array, smaller blocks are read", async () => {
    excel = openRows({ 表: form("自评表"), 表2: form("自评表") }, { responseLimit: 9_000 });
    const { grids } = await readAll();
    expect(grids.map(({ filledRows }) => filledRows.length)).toEqual([30, 30]);
  });

  test("a row that no answer can hold is told as too large", async () => {
    excel = openRows({ 表: [["字".repeat(9_000)]] }, { responseLimit: 9_000 });
    await expect(readAll()).rejects.toMatchObject({ problem: { code: "too-large" } });
  });

  test("a sheet that was deleted meanwhile, or never surveyed, is not found", async () => {
    excel = openRows({ 表: form("自评表"), 表2: form("自评表") });
    const host = excelHost();
    await host.survey();
    await expect(host.read(["表9"])).rejects.toBeInstanceOf(HostError);
    excel.workbook.sheets.pop();
    await expect(host.read(["表2"])).rejects.toMatchObject({ problem: { code: "not-found" } });
  });
});
