import { afterEach, expect, test } from "@jest/globals";
import { gansuOverall2022Layout } from "../../../src/core/forms/layouts/reconstructed";
import { toA1 } from "../../../src/core/grid/address";
import { newWorkbook } from "../../../src/host/xlsx/new-workbook";
import { filledForm } from "../../core/exercises/filled-form";
import { workbookFromXlsx } from "../load/from-xlsx";
import { stored } from "../model/stored";
import { differingCells, openFlow, type OpenedFlow } from "./flow-workbooks";

let flow: OpenedFlow | null = null;
afterEach(() => {
  expect(flow?.excel.journal.unknown).toEqual([]);
  expect(flow?.excel.journal.undoLost).toEqual([]);
  flow?.excel.close();
});

/** A form of Gansu whose grade, still blank, is merged over the columns right of its label. */
async function gradeMerged() {
  const { drawn, drawing } = filledForm(gansuOverall2022Layout, 1);
  const at = drawn.places.get("total.grade") ?? { row: -1, column: -1 };
  const wide = { top: at.row, bottom: at.row, left: 1, right: 7 };
  const merges = drawing.merges.filter(({ top, bottom }) => at.row < top || bottom < at.row);
  const bytes = newWorkbook([{ ...drawing, merges: [...merges, wide] }]);
  return { workbook: stored(await workbookFromXlsx(bytes)), grade: toA1(at) };
}

test("a grade under a merged area is left out and named; the rest is written in one go and taken back", async () => {
  const { workbook, grade } = await gradeMerged();
  flow = openFlow(workbook);
  const { session } = flow;
  await session.read();
  const before = flow.picture();
  const plan = await session.planScores({ cells: "blank", as: "values", tables: null });
  if (!plan.ok) throw new Error(plan.error.code);
  const cells = plan.value.cells.map(({ cell }) => cell);
  const covered = cells.filter((cell) => cell.endsWith(`!${grade}`));
  expect(covered).toHaveLength(1);
  const written = await session.apply(plan.value.id);
  if (!written.ok) throw new Error(written.error.code);
  expect(written.value.leftOut.map(({ cell }) => cell)).toEqual(covered);
  expect(written.value.leftOut[0]?.after).toMatch(/^[优良中差]$/);
  const rest = cells.filter((cell) => !covered.includes(cell));
  expect(differingCells(before, flow.picture()).sort()).toEqual([...rest].sort());
  expect(written.value.view.undo?.cells).toEqual(rest);
  expect(await session.undo()).toMatchObject({ ok: true });
  expect(flow.picture()).toEqual(before);
});

test("where nothing but covered cells was chosen, nothing is written and they are named", async () => {
  const { workbook, grade } = await gradeMerged();
  flow = openFlow(workbook);
  const { session } = flow;
  await session.read();
  const before = flow.picture();
  const plan = await session.planScores({ cells: "blank", as: "values", tables: null });
  if (!plan.ok) throw new Error(plan.error.code);
  const cells = plan.value.cells.map(({ cell }) => cell);
  const only = cells.filter((cell) => cell.endsWith(`!${grade}`));
  const answer = await session.apply(plan.value.id, only);
  expect(answer).toMatchObject({ ok: false, error: { code: "cell-covered" } });
  expect(flow.picture()).toEqual(before);
});
