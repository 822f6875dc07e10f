import { afterEach, describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../../src/app/check-workbook";
import type { CellLook } from "../../../src/core/forms/layouts/layout";
import type { Grid } from "../../../src/core/grid/grid";
import type { AreaLook } from "../../../src/core/sheets/area-look";
import { newWorkbook } from "../../../src/host/xlsx/new-workbook";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { openFile, type NodeStandIn } from "../../excel-stand-in/node/open-stand-in";
import { SAMPLE_WORKBOOKS } from "../../workbooks/real-workbooks";
import { area, cell, drawingOf, textOf } from "../xlsx/drawings";
import { excelHost } from "./open-host";

let excel: NodeStandIn;
afterEach(() => {
  expect(excel.journal.unknown).toEqual([]);
  excel.close();
});

/** The look of each cell that says something, whatever the order in which looks were met. */
function cellLooks({ area, cells, looks }: AreaLook, grid: Grid): (CellLook | undefined)[] {
  const filled = grid.filledRows.flatMap((row) => grid.cellsOf(row));
  return filled.flatMap(({ row, column, text }) => {
    const number = cells[row - area.top]?.[column - area.left];
    return text === "" || number === undefined ? [] : [looks[number]];
  });
}

/** Each column's share of the table: characters of which font, the two do not agree. */
function shares({ columnWidths }: AreaLook): number[] {
  const all = columnWidths.reduce((sum, width) => sum + width, 0);
  return columnWidths.map((width) => Math.round((50 * width) / all) / 50);
}

describe("how a table looks in Excel", () => {
  test.each(SAMPLE_WORKBOOKS)("is how it looks in the file: $name", async ({ bytes }) => {
    const file = openWorkbook(bytes);
    if (!file.ok) throw new Error(file.error.code);
    const { tables } = await checkWorkbook(file.value);
    excel = await openFile(bytes);
    const host = excelHost();
    for (const { table } of tables) {
      const inFile = await file.value.look(table.sheet, table.area);
      excel.journal.clear();
      const inExcel = await host.look(table.sheet, table.area);
      expect(excel.journal.messages).toBe(2);
      expect(excel.journal.writes).toBe(0);
      expect(inExcel.area).toEqual(inFile.area);
      expect(inExcel.merges).toEqual(expect.arrayContaining([...inFile.merges]));
      expect(inExcel.merges).toHaveLength(inFile.merges.length);
      const [grid] = await file.value.read([table.sheet]);
      if (!grid) throw new Error(table.sheet);
      expect(cellLooks(inExcel, grid)).toEqual(cellLooks(inFile, grid));
      expect(shares(inExcel)).toEqual(shares(inFile));
    }
  });

  test("tells characters stacked from top to bottom, as the file does", async () => {
    const bytes = newWorkbook([
      drawingOf([
        cell("A1", textOf("产出指标"), { style: { stacked: true } }),
        cell("B1", textOf("得分")),
      ]),
    ]);
    const file = openWorkbook(bytes);
    if (!file.ok) throw new Error(file.error.code);
    excel = await openFile(bytes);
    const stacked = ({ cells, looks }: AreaLook) =>
      cells.map((row) => row.map((look) => looks[look]?.stacked));
    const looks = [excelHost(), file.value].map((host) => host.look("自评表", area("A1:B1")));
    expect((await Promise.all(looks)).map(stacked)).toEqual([[[true, false]], [[true, false]]]);
  });
});
