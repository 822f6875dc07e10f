import { describe, expect, test } from "@jest/globals";
import { crc32, inflateRawSync } from "node:zlib";
import * as XLSX from "@e965/xlsx";
import { Workbook } from "exceljs";
import * as fc from "fast-check";
import { fromA1, toA1 } from "../../../src/core/grid/address";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { formula, number, text, written } from "./cell-writes";
import { cellIn, firstGrid, opened } from "./workbook-file";

type SheetJsCell = string | number | boolean | null;

function sheetJsFile(
  rows: readonly (readonly SheetJsCell[])[],
  options: XLSX.WritingOptions = {},
): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), "表1");
  return new Uint8Array(
    XLSX.write(book, { type: "array", bookType: "xlsx", ...options }) as ArrayBuffer,
  );
}

/** Text without `_xHHHH_`, which SheetJS does not escape, and without space at its ends. */
const words = fc
  .string({ unit: fc.constantFrom(...Array.from("得分甲乙aZ09 <>&\"'x%.-+（）\n😀")) })
  .map((value) => value.trim());

describe("sheets written by SheetJS", () => {
  test.each([
    ["shared strings", { bookSST: true }],
    ["strings in their cells", { bookSST: false }],
    ["stored, not packed", { compression: false }],
  ])("%s: any values are read as they were written", async (_, options) => {
    const value = fc.oneof(
      words,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const rows = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const grid = await firstGrid(opened(sheetJsFile(table, options)));
        table.forEach((row, r) => {
          row.forEach((expected, c) => {
            const found = grid.cellAt(r, c)?.value ?? null;
            expect(found).toBe(expected === "" ? null : Object.is(expected, -0) ? 0 : expected);
          });
        });
        const filled = table.flatMap((row, r) =>
          row.some((v) => v !== null && v !== "") ? [r] : [],
        );
        expect(grid.filledRows).toEqual(filled);
      }),
      { numRuns: 50 },
    );
  });

  test("displayed text, formulas and formats agree with SheetJS's own reading", async () => {
    const sheet = XLSX.utils.aoa_to_sheet([[0.97805, 1234567.885, 45000, 95.5]]);
    const formats = ["0.00%", "#,##0.00", 'yyyy"年"m"月"d"日"', "0.00"];
    formats.forEach((z, column) => {
      const cell = sheet[toA1({ row: 0, column })] as XLSX.CellObject;
      cell.z = z;
    });
    sheet["E1"] = { t: "n", f: "SUM(A1:D1)", v: 1 };
    sheet["!ref"] = "A1:E1";
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, "表1");
    const bytes = new Uint8Array(
      XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer,
    );
    const grid = await firstGrid(opened(bytes));
    expect(grid.cellsOf(0).map((cell) => cell.text)).toEqual([
      "97.81%",
      "1,234,567.89",
      "2023年3月15日",
      "95.50",
      "1",
    ]);
    expect(grid.cellsOf(0).map((cell) => cell.numberFormat)).toEqual([...formats, "General"]);
    expect(cellIn(grid, "E1")?.formula).toBe("=SUM(A1:D1)");
  });
});

/** A workbook of the kind offices keep: merged title, formats, formulas, validation, protection. */
async function exceljsFile(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("表1");
  sheet.mergeCells("A1:D1");
  sheet.getCell("A1").value = {
    richText: [{ text: "项目支出" }, { text: "绩效自评表", font: { bold: true } }],
  };
  sheet.getCell("A2").value = "执行率";
  sheet.getCell("B2").value = 0.9536;
  sheet.getCell("B2").numFmt = "0.00%";
  sheet.getCell("C2").value = { formula: "B2*10", result: 9.536 };
  sheet.getCell("D2").value = new Date(Date.UTC(2024, 2, 1));
  sheet.getCell("D2").numFmt = "yyyy/m/d";
  sheet.getCell("A3").value = true;
  sheet.getCell("B3").value = { error: "#N/A" };
  sheet.getCell("C3").value = { text: "链接", hyperlink: "https://example.org/" };
  sheet.getCell("D3").value = { formula: 'IF(B2>0.9,"优","良")', result: "优" };
  for (const row of [4, 5, 6]) {
    sheet.getCell(`A${String(row)}`).value = row;
  }
  sheet.fillFormula("B4:B6", "A4*2", [8, 10, 12]);
  sheet.getCell("C4").dataValidation = { type: "list", allowBlank: true, formulae: ['"优,良"'] };
  sheet.addConditionalFormatting({
    ref: "A4:A6",
    rules: [
      { type: "expression", priority: 1, formulae: ["A4>4"], style: { font: { bold: true } } },
    ],
  });
  sheet.getCell("A8").note = "批注";
  book.addWorksheet("隐藏", { state: "hidden" });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("the platform's own zip arithmetic gives the same cells", async () => {
  const file = await exceljsFile();
  const outcome = openWorkbook(
    file,
    {},
    {
      inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: size }),
      crc32: (bytes) => crc32(bytes),
    },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const [own, native] = [await firstGrid(opened(file)), await firstGrid(outcome.value)];
  expect(native.filledRows.map((row) => native.cellsOf(row))).toEqual(
    own.filledRows.map((row) => own.cellsOf(row)),
  );
});

describe("workbooks written by exceljs", () => {
  test("are read as entered", async () => {
    const grid = await firstGrid(opened(await exceljsFile()));
    const shown = ["A1", "B2", "C2", "D2", "A3", "B3", "C3", "D3", "B6"].map((address) => {
      const cell = cellIn(grid, address);
      return [address, cell?.value, cell?.text, cell?.formula];
    });
    expect(shown).toEqual([
      ["A1", "项目支出绩效自评表", "项目支出绩效自评表", null],
      ["B2", 0.9536, "95.36%", null],
      ["C2", 9.536, "9.536", "=B2*10"],
      ["D2", 45352, "2024/3/1", null],
      ["A3", true, "TRUE", null],
      ["B3", "#N/A", "#N/A", null],
      ["C3", "链接", "链接", null],
      ["D3", "优", "优", '=IF(B2>0.9,"优","良")'],
      ["B6", 12, "12", "=A6*2"],
    ]);
  });

  test("are written so that exceljs and SheetJS read the new cells and all the others", async () => {
    const file = await exceljsFile();
    const saved = await written(file, {
      B2: number("0.9537"),
      C2: formula("=ROUND(B2*10,2)", "9.54"),
      B4: number("8"),
      B5: formula("=A5*3"),
      A8: text("说明 <1>"),
      F20: number("-1.50"),
    });
    const book = new Workbook();
    await book.xlsx.load(Buffer.from(saved) as unknown as ArrayBuffer);
    const sheet = book.getWorksheet("表1");
    expect(sheet?.getCell("B2").value).toBe(0.9537);
    expect(sheet?.getCell("B2").numFmt).toBe("0.00%");
    expect(sheet?.getCell("C2").value).toEqual({ formula: "ROUND(B2*10,2)", result: 9.54 });
    expect(sheet?.getCell("B6").value).toEqual({ formula: "A6*2", result: 12 });
    expect(sheet?.getCell("A8").text).toBe("说明 <1>");
    expect(sheet?.getCell("F20").value).toBe(-1.5);
    expect(sheet?.getCell("C4").dataValidation.type).toBe("list");

    const before = XLSX.read(file).Sheets["表1"] ?? {};
    const after = XLSX.read(saved).Sheets["表1"] ?? {};
    const touched = new Set(["B2", "C2", "B4", "B5", "B6", "A8", "F20"]);
    for (const address of Object.keys(before).filter(fromA1))
      if (!touched.has(address))
        expect([address, after[address]]).toEqual([address, before[address]]);
    expect((after["B6"] as XLSX.CellObject).f).toBe("A6*2");
    expect((after["A8"] as XLSX.CellObject).v).toBe("说明 <1>");
    expect((after["F20"] as XLSX.CellObject).v).toBe(-1.5);
  });
});
