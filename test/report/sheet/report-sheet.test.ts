import { describe, expect, test } from "@jest/globals";
import { fromA1, toA1 } from "../../../src/core/grid/address";
import type { DrawnCell, SheetDrawing } from "../../../src/core/sheets/sheet-drawing";
import { fileReport } from "../../../src/report/file-report";
import { opinionSheet } from "../../../src/report/sheet/opinion-sheet";
import { reportSheet } from "../../../src/report/sheet/report-sheet";
import { checkedNational, checkedSample, checkedSheets, SAMPLE_NAMES } from "../checked-files";

const WRONG = { fund: 5, total: 99, rows: [50, 40] } as const;
const textOf = ({ content }: DrawnCell) => (content.kind === "text" ? content.text : "");
const links = ({ cells }: SheetDrawing) => cells.flatMap(({ link }) => link ?? []);

describe("the report as a sheet of the workbook", () => {
  test("lists every finding, links to its cell, and shows stated and review score", async () => {
    const report = fileReport(await checkedNational(WRONG));
    const drawing = reportSheet(report);
    const [table] = report.tables;
    const texts = drawing.cells.map(textOf);
    for (const { message, whatToDo, clause } of table?.findings ?? []) {
      expect(texts.some((text) => text.startsWith(message))).toBe(true);
      expect(texts).toEqual(expect.arrayContaining([whatToDo, clause]));
    }
    const linked = links(drawing).map(({ sheet, at }) => `${sheet}!${toA1(at)}`);
    expect(linked).toEqual(
      expect.arrayContaining([
        "自评表!A1",
        ...(table?.findings ?? []).map((f) => `自评表!${f.cell}`),
      ]),
    );
    const numbers = drawing.cells.flatMap(({ content }) =>
      content.kind === "number" ? [content.decimal] : [],
    );
    expect(numbers).toEqual(expect.arrayContaining(["99", "89.5"]));
  });

  test.each(SAMPLE_NAMES)(
    "%s: no two cells in one place, everything inside the print area",
    async (name) => {
      const { cells, page, merges, columnWidths, rowHeights } = reportSheet(
        fileReport(await checkedSample(name)),
      );
      const places = cells.map(({ at }) => toA1(at));
      expect(new Set(places).size).toBe(places.length);
      const bottom = page?.printArea.bottom ?? 0;
      for (const { at } of cells) {
        expect(at.row).toBeLessThanOrEqual(bottom);
        expect(at.column).toBeLessThan(columnWidths.length);
      }
      for (const { top, left } of merges)
        expect(places).toContain(toA1({ row: top, column: left }));
      for (const height of Object.values(rowHeights)) expect(height).toBeLessThanOrEqual(409);
    },
  );

  test("an opinion alone brings the list that it refers to", async () => {
    const report = fileReport(await checkedNational(WRONG));
    const drawing = opinionSheet(report);
    const texts = drawing.cells.map(textOf);
    expect(texts).toContain("问题清单");
    const findings = report.tables.flatMap((table) => table.findings);
    for (const { message } of findings)
      expect(texts.some((text) => text.startsWith(message))).toBe(true);
    expect(links(drawing)).toEqual(
      expect.arrayContaining(findings.map(({ cell }) => ({ sheet: "自评表", at: fromA1(cell) }))),
    );
  });

  test("a workbook without tables says so instead of showing empty lists", async () => {
    const drawing = reportSheet(fileReport(await checkedSheets("a.xlsx", [])));
    expect(drawing.cells.map(textOf)).toContain("没有找到自评表。");
    expect(links(drawing)).toEqual([]);
  });

  test("what strangers wrote stays text, on one line, without controls", async () => {
    const project = '=HYPERLINK("http://x")\u001b[2J\u202e';
    const report = fileReport(await checkedNational({ ...WRONG, project }, "=1+1.xlsx"));
    for (const { content } of reportSheet(report).cells) {
      expect(content.kind).not.toBe("formula");
      if (content.kind === "text") expect(content.text).not.toMatch(/[\u001b\u202e]/);
    }
  });
});
