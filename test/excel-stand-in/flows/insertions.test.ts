import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { drawNewForm } from "../../../src/app/new-form";
import { parseRequest } from "../../../src/core/sheets/form-request";
import type { SheetDrawing } from "../../../src/core/sheets/sheet-drawing";
import { validationTexts } from "../../../src/words/form-texts";
import type { StoredWorkbook } from "../model/stored";
import { loaded, openFlow, type OpenedFlow, sheetsOf, withoutScores } from "./flow-workbooks";

const [FIRST, SECOND] = ["政务公开及域名注册", "部门整体"] as const;
const FREE = `'${FIRST}'!B60`;
const FILLED = `'${FIRST}'!A3`;

/** An insertion, and the reading that follows it. */
const INSERTED = 3;
const READ = 3;

let workbook: StoredWorkbook;
beforeAll(async () => {
  workbook = await withoutScores(await loaded("samples/襄阳市委编办2021.xlsx"));
}, 60_000);

let flow: OpenedFlow;
let before: Record<string, unknown>;
beforeEach(async () => {
  flow = openFlow(workbook);
  before = flow.picture();
  await flow.session.read();
  flow.excel.journal.clear();
});
afterEach(() => {
  expect(flow.excel.journal.unknown).toEqual([]);
  flow.excel.close();
});

function blankForm(): SheetDrawing {
  const request = parseRequest(
    { form: "mof-2020", year: "2025", unit: "××局", formulas: true },
    { year: 2026, month: 3 },
  );
  const drawn = request.ok ? drawNewForm(request.value, validationTexts) : null;
  if (!drawn) throw new Error("No form");
  return drawn.drawing;
}

async function write(): Promise<void> {
  const plan = await flow.session.planScores({ cells: "blank", as: "values", tables: null });
  expect(await flow.session.apply(plan.ok ? plan.value.id : "")).toMatchObject({ ok: true });
}

test("the report comes in three messages as a sheet of its own, and goes with one press", async () => {
  const { session, excel } = flow;
  expect(await session.insertReport()).toMatchObject({ ok: true, value: { newSheet: true } });
  expect(excel.journal.messages).toBeLessThanOrEqual(INSERTED + READ);
  expect(sheetsOf(flow.picture()).slice(0, -1)).toEqual(sheetsOf(before));
  expect(await session.undo()).toMatchObject({ ok: true, value: { undo: null } });
  expect(flow.picture()).toEqual(before);
});

test("a form at the chosen cell is recognised there and goes with one press", async () => {
  const { session, excel } = flow;
  excel.person.select(FREE);
  const chosen = await session.selection();
  excel.journal.clear();
  const outcome = await session.insertDrawing(blankForm(), chosen.ok ? chosen.value : null);
  expect(outcome).toMatchObject({ ok: true, value: { sheet: FIRST, newSheet: false } });
  expect(excel.journal.messages).toBeLessThanOrEqual(INSERTED + READ);
  const read = await session.read();
  const places = read.ok ? read.value.report.tables.map(({ sheet, range }) => [sheet, range]) : [];
  expect(places).toContainEqual([FIRST, expect.stringMatching(/^B60:/)]);
  expect(await session.undo()).toMatchObject({ ok: true });
  expect(flow.picture()).toEqual(before);
});

test("at a filled cell nothing is inserted, and nothing is there to be taken back", async () => {
  const { session } = flow;
  expect(await session.insertDrawing(blankForm(), FILLED)).toMatchObject({
    error: { code: "area-not-empty" },
  });
  expect(flow.picture()).toEqual(before);
  expect(await session.undo()).toMatchObject({ error: { code: "nothing-to-undo" } });
});

test("what was done last is taken back first", async () => {
  const { session } = flow;
  await session.insertDrawing(blankForm(), FREE);
  const inserted = flow.picture();
  await write();
  await session.insertReport();
  await session.undo();
  await session.undo();
  expect(flow.picture()).toEqual(inserted);
  await session.undo();
  expect(flow.picture()).toEqual(before);
});

test("an inserted sheet that a person deleted, and writes of a deleted sheet, stand in nobody's way", async () => {
  const { session, excel } = flow;
  await write();
  await session.insertReport();
  excel.workbook.sheets.pop();
  expect(await session.undo()).toMatchObject({ ok: true });
  const gone = excel.workbook.sheets.findIndex(({ name }) => name === SECOND);
  excel.workbook.sheets.splice(gone, 1);
  expect(await session.undo()).toMatchObject({ error: { code: "sheet-missing", sheet: SECOND } });
  expect(await session.undo()).toMatchObject({ ok: true });
  expect(sheetsOf(flow.picture())).toEqual(sheetsOf(before).filter(({ name }) => name !== SECOND));
});
