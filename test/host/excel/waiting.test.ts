import { afterEach, expect, test } from "@jest/globals";
import { EMPTY_STATE, type WorkbookState } from "../../../src/core/state/workbook-state";
import { ExcelWorkbook } from "../../../src/host/excel/excel-workbook";
import { findExcel } from "../../../src/host/excel/find-excel";
import { statePartText } from "../../../src/host/state-part";
import { picture } from "../../excel-stand-in/model/snapshot";
import { openRows, type NodeStandIn } from "../../excel-stand-in/node/open-stand-in";
import { excelHost } from "./open-host";

const SHEETS = { 表1: [["得分", 9.5]], 表2: [["等次"]] };

let excel: NodeStandIn | null = null;
afterEach(() => {
  expect(excel?.journal.unknown ?? []).toEqual([]);
  excel?.close();
  excel = null;
  Reflect.deleteProperty(globalThis, "Office");
});

function opened(settings: { excelApi?: string } = {}): NodeStandIn {
  return (excel = openRows(SHEETS, settings));
}

test("while a person edits a cell it waits, tells of it, and goes on by itself", async () => {
  const { faults } = opened();
  const told: boolean[] = [];
  const host = excelHost((waiting) => {
    told.push(waiting);
    faults.finishEditing();
  });
  faults.startEditing();
  expect(await host.survey()).toHaveLength(2);
  expect(told).toEqual([true, false]);
});

const STATE: WorkbookState = {
  ...EMPTY_STATE,
  acknowledgements: [{ id: "a1", reason: "<口径> 不同" }],
};

test("what a person decided is kept in one part of the workbook, and leaves no trace when removed", async () => {
  const { workbook, journal } = opened();
  const before = picture(workbook);
  const host = excelHost();
  expect(await host.loadState()).toBeNull();
  await host.saveState(STATE);
  await host.saveState(STATE);
  expect(workbook.customXmlParts.map(({ xml }) => xml)).toEqual([statePartText(STATE)]);
  expect(await excelHost().loadState()).toEqual(STATE);
  await host.survey();
  journal.clear();
  expect(await host.loadState()).toEqual(STATE);
  expect(journal.messages).toBe(0);
  await host.saveState(null);
  expect(picture(workbook)).toEqual(before);
});

test("a state part of somebody else's making is none", async () => {
  const { workbook } = opened();
  workbook.customXmlParts = [{ id: "x", xml: '<state xmlns="urn:ziping:state:1">{</state>' }];
  expect(await excelHost().loadState()).toBeNull();
});

test("a cell is shown, and the chosen one told", async () => {
  const { person } = opened();
  const host = excelHost();
  await host.select({ sheet: "表2", at: { row: 3, column: 1 } });
  expect(await host.selection()).toEqual({ sheet: "表2", at: { row: 3, column: 1 } });
  person.select("表1!A1");
  expect(await host.selection()).toEqual({ sheet: "表1", at: { row: 0, column: 0 } });
});

test("a cell of a hidden or missing sheet cannot be shown", async () => {
  const { workbook } = opened();
  const [, second] = workbook.sheets;
  if (second) second.visibility = "Hidden";
  const at = { row: 0, column: 0 };
  const host = excelHost();
  await expect(host.select({ sheet: "表2", at })).rejects.toMatchObject({
    problem: { code: "sheet-hidden", detail: "表2" },
  });
  await expect(host.select({ sheet: "表9", at })).rejects.toMatchObject({
    problem: { code: "not-found" },
  });
});

test("edits of a person are heard, our own are not, and nothing after the end", async () => {
  const { person } = opened();
  const host = excelHost();
  let heard = 0;
  const stop = await host.onChanged(() => heard++);
  person.type("表1!B1", 8);
  await host.survey();
  expect(heard).toBe(1);
  const cell = { sheet: "表1", at: { row: 0, column: 1 } };
  const before = { value: 8, formula: null };
  await host.apply({ writes: [{ cell, before, after: { kind: "number", decimal: "9" } }] });
  await host.survey();
  expect(heard).toBe(1);
  await stop();
  person.type("表1!B1", 7);
  await host.survey();
  expect(heard).toBe(1);
});

function ready(host: string | null): void {
  const globals = globalThis as unknown as { Office: Record<string, unknown> };
  globals.Office = { ...globals.Office, onReady: () => Promise.resolve({ host, platform: "PC" }) };
}

test("the workbook of Excel is opened, with the facts that explain its behaviour", async () => {
  opened();
  ready("Excel");
  const found = await findExcel();
  if (!found.ok) throw new Error(found.error.code);
  const workbook = new ExcelWorkbook({ onWaiting: undefined, ...found.value });
  const { kind, notes, facts } = workbook.capabilities();
  expect([kind, notes]).toEqual(["excel", false]);
  expect(Object.fromEntries(facts)).toMatchObject({
    host: "Excel",
    platform: "PC",
    ExcelApi: "1.14",
  });
  expect(await workbook.survey()).toHaveLength(2);
});

test.each<[string, string | null, string, unknown]>([
  ["an Excel older than 2021", "Excel", "1.13", { code: "too-old", found: "1.13", needed: "1.14" }],
  ["Word", "Word", "1.14", { code: "not-excel", host: "Word" }],
  ["a mere browser", null, "1.14", { code: "not-excel", host: "null" }],
])("%s is named", async (_, host, excelApi, error) => {
  opened({ excelApi });
  ready(host);
  expect(await findExcel()).toEqual({ ok: false, error });
});

test("without office.js, or when it never gets ready, that is said", async () => {
  expect(await findExcel()).toEqual({ ok: false, error: { code: "office-missing" } });
  opened();
  const globals = globalThis as unknown as { Office: Record<string, unknown> };
  globals.Office = { onReady: () => new Promise(() => undefined) };
  const late = await findExcel(10);
  expect(late).toEqual({ ok: false, error: { code: "office-missing" } });
});
