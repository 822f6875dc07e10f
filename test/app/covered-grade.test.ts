import { describe, expect, test } from "@jest/globals";
import { applyScores, planWorkbook } from "../../src/app/score-workbook";
import { gansuOverall2022Layout } from "../../src/core/forms/layouts/reconstructed";
import type { Area } from "../../src/core/grid/address";
import { referenceToA1, toA1 } from "../../src/core/grid/address";
import { newWorkbook } from "../../src/host/xlsx/new-workbook";
import { openWorkbook } from "../../src/host/xlsx/open-workbook";
import type { XlsxWorkbook } from "../../src/host/xlsx/xlsx-workbook";
import { pageService } from "../../src/pane/worker/answer-page";
import { filledForm } from "../core/exercises/filled-form";

/** A filled-in form of Gansu whose row 等次 is merged as asked; the grade is blank. */
function merged(areas: (row: number) => readonly Area[]): { bytes: Uint8Array; row: number } {
  const { drawn, drawing } = filledForm(gansuOverall2022Layout, 1);
  const row = drawn.places.get("total.grade")?.row ?? -1;
  const merges = drawing.merges.filter(({ top, bottom }) => row < top || bottom < row);
  return { row, bytes: newWorkbook([{ ...drawing, merges: [...merges, ...areas(row)] }]) };
}

function opened(bytes: Uint8Array): XlsxWorkbook {
  const outcome = openWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

/** As the reports of departments have it: the label alone, the grade over all other columns. */
const wide = (row: number): readonly Area[] => [{ top: row, bottom: row, left: 1, right: 7 }];

describe("a blank grade that a merged area covers", () => {
  test("is written into the first cell of the area", async () => {
    const { bytes, row } = merged(wide);
    const host = opened(bytes);
    const { plan } = await planWorkbook(host, { cells: "blank" });
    const grade = plan.cells.find(({ part }) => part === "grade");
    expect(grade && toA1(grade.write.cell.at)).toBe(`B${row + 1}`);
    expect((await applyScores(host, plan)).skipped).toEqual([]);
    const [grid] = await host.read([grade?.write.cell.sheet ?? ""]);
    expect(grid?.cellAt(row, 1)?.text).toMatch(/^[优良中差]$/);
  });

  test("is planned there on the page too", async () => {
    const { bytes, row } = merged(wide);
    const page = pageService(() => undefined);
    const view = await page.open("甘肃.xlsx", new Blob([Buffer.from(bytes)]));
    if (!view.ok) throw new Error("not opened");
    await page.read();
    const planned = await page.planScores({ cells: "blank", as: "values", tables: null });
    if (!planned.ok) throw new Error("not planned");
    const cells = planned.value.cells.map(({ cell }) => cell);
    expect(cells.filter((cell) => cell.endsWith(`!B${row + 1}`))).toHaveLength(1);
    expect(cells.filter((cell) => cell.endsWith(`!G${row + 1}`))).toEqual([]);
  });

  test("stays where it was sought when the area begins with something or in another row", async () => {
    for (const areas of [
      (row: number): readonly Area[] => [{ top: row, bottom: row, left: 0, right: 7 }],
      (row: number): readonly Area[] => [{ top: row - 1, bottom: row, left: 6, right: 6 }],
    ]) {
      const { bytes, row } = merged(areas);
      const { plan } = await planWorkbook(opened(bytes), { cells: "blank" });
      const grade = plan.cells.find(({ part }) => part === "grade");
      expect(grade && referenceToA1(grade.write.cell)).toContain(`!G${row + 1}`);
    }
  });
});
