import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Session, WorkbookView } from "../../../src/pane/session/session";
import { openSession } from "../../../src/pane/session/workbook-session";
import { excelHost } from "../../host/excel/open-host";
import { picture } from "../model/snapshot";
import { restored, type StoredWorkbook } from "../model/stored";
import { openWith, type NodeStandIn } from "../node/open-stand-in";
import { loaded, sheetsOf, withoutScores } from "./flow-workbooks";

const SHEET = "政务公开及域名注册";
/** Adjusted budget and outturn of the funds, and the score that follows from them. */
const BUDGET = `'${SHEET}'!D10`;
const SCORE = `'${SHEET}'!G10`;

let workbook: StoredWorkbook;
beforeAll(async () => {
  workbook = await withoutScores(await loaded("samples/襄阳市委编办2021.xlsx"));
}, 60_000);

let excel: NodeStandIn;
let session: Session;
const views: WorkbookView[] = [];
let heard: (() => void) | null = null;

beforeEach(async () => {
  excel = openWith(restored(workbook));
  views.length = 0;
  session = openSession(excelHost(), { path: "", quietMs: 1 });
  session.listen((event) => {
    if (event.kind !== "reread") return;
    views.push(event.view);
    heard?.();
  });
  await session.read();
  await session.setLive(true);
});
afterEach(async () => {
  await session.setLive(false);
  expect(excel.journal.unknown).toEqual([]);
  excel.close();
});

/** What live mode shows next. */
async function reread(): Promise<WorkbookView> {
  if (views.length === 0)
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
  const [view] = views;
  if (!view) throw new Error("Nothing");
  return view;
}

function stated(view: WorkbookView, cell: string): string | undefined {
  return view.tables.flatMap(({ scores }) => scores).find((line) => line.cell === cell)?.stated;
}

test("a burst of edits is read once, when it is quiet again", async () => {
  excel.journal.clear();
  for (let typed = 1; typed <= 40; typed++) excel.person.type(SCORE, typed);
  expect(stated(await reread(), SCORE)).toBe("40");
  expect(views).toHaveLength(1);
  expect(excel.journal.messages).toBeLessThanOrEqual(3);
  expect(excel.journal.writes).toBe(0);
});

test("edits of which Excel told nothing are seen with the next one that is heard", async () => {
  excel.person.typeUnheard(SCORE, 12.5);
  excel.person.type(BUDGET, 100);
  expect(stated(await reread(), SCORE)).toBe("12.5");
});

test("what the pane writes itself is not taken for an edit", async () => {
  const plan = await session.planScores({ cells: "blank", as: "values", tables: null });
  excel.journal.clear();
  const applied = await session.apply(plan.ok ? plan.value.id : "");
  expect(applied.ok && applied.value.view.undo?.cells).toContain(SCORE);
  // Behind a rereading, if one had been asked for: two to write, three to read, one to ask this.
  await session.selection();
  expect(excel.journal.messages).toBeLessThanOrEqual(6);
  excel.person.type(SCORE, 3);
  expect(stated(await reread(), SCORE)).toBe("3");
  expect(views).toHaveLength(1);
});

test("a sheet deleted while it waits is gone from the picture, and live mode goes on", async () => {
  excel.person.type(SCORE, 8);
  excel.workbook.sheets.splice(0, 1);
  const first = await reread();
  expect(first.sheets.map(({ name }) => name)).toEqual(
    sheetsOf(picture(excel.workbook)).map(({ name }) => name),
  );
  views.length = 0;
  const [table] = first.tables;
  const cell = table?.scores.find((line) => line.cell !== null)?.cell ?? "";
  excel.person.type(cell, 1.25);
  expect(stated(await reread(), cell)).toBe("1.25");
});

test("while a person is editing a cell it waits, and then reads what was typed", async () => {
  excel.person.type(BUDGET, 100);
  excel.faults.startEditing();
  excel.person.typeUnheard(SCORE, 6.5);
  setTimeout(() => {
    excel.faults.finishEditing();
  }, 5);
  expect(stated(await reread(), SCORE)).toBe("6.5");
});

test("a rereading that fails is tried again", async () => {
  excel.faults.failMessage(0, "ConnectionFailure");
  excel.person.type(SCORE, 7.5);
  expect(stated(await reread(), SCORE)).toBe("7.5");
  expect(excel.faults.struck).toBe(1);
});
