import { expect, test } from "@jest/globals";
import * as XLSX from "@e965/xlsx";
import { openForReading } from "../../../src/host/open-for-reading";
import { XlsxWorkbook } from "../../../src/host/xlsx/xlsx-workbook";

async function pictureOf(sheet: XLSX.WorkSheet) {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "表1");
  const bytes = XLSX.write(book, { type: "buffer", bookType: "biff8" }) as Buffer;
  const opened = await openForReading(bytes);
  if (!opened.ok || opened.value instanceof XlsxWorkbook) throw new Error("not read as .xls");
  return opened.value.picture("表1");
}

test("the picture of an old sheet has its merges, widths, hidden columns, texts and numbers", async () => {
  const sheet = XLSX.utils.aoa_to_sheet([["自评表"], ["得分", 12.5, true]]);
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  sheet["!cols"] = [{ wch: 40 }, {}, { hidden: true, wch: 5 }];
  const drawn = await pictureOf(sheet);
  const { picture } = drawn;
  expect(picture.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect([picture.rows, picture.columns]).toEqual([2, 4]);
  expect(picture.hiddenColumns).toEqual([2]);
  const [wide = 0, usual = 0] = picture.columnWidths;
  expect(wide / usual).toBeGreaterThan(3);
  expect(picture.rowHeights.every((height) => height > 10)).toBe(true);
  expect(
    drawn.rows(0, 99).map(({ row, cells }) => [row, cells.map(({ text, kind }) => [text, kind])]),
  ).toEqual([
    [0, [["自评表", "text"]]],
    [
      1,
      [
        ["得分", "text"],
        ["12.5", "number"],
        ["TRUE", "boolean"],
      ],
    ],
  ]);
  expect(picture.styles[drawn.rows(1, 1)[0]?.cells[0]?.style ?? -1]?.wrap).toBe(true);
});
