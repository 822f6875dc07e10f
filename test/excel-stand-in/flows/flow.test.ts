import { afterEach, expect, test } from "@jest/globals";
import {
  describeWorkbooks,
  differingCells,
  loaded,
  MARKS,
  openFlow,
  type OpenedFlow,
  withoutScores,
} from "./flow-workbooks";

let flow: OpenedFlow | null = null;
afterEach(() => {
  expect(flow?.excel.journal.unknown).toEqual([]);
  expect(flow?.excel.journal.undoLost).toEqual([]);
  flow?.excel.close();
});

describeWorkbooks((path) => {
  test("scores written are taken back property by property", async () => {
    flow = openFlow(await withoutScores(await loaded(path)));
    const { session, excel } = flow;
    const before = flow.picture();
    const read = await session.read();
    expect(read.ok && read.value.tables.length).toBeGreaterThan(0);
    expect(excel.journal.writes).toBe(0);
    expect(excel.journal.messages).toBeLessThanOrEqual(3);
    const plan = await session.planScores({ cells: "all", as: "values", tables: null });
    if (!plan.ok) throw new Error(plan.error.code);
    expect(flow.picture()).toEqual(before);
    const applied = await session.apply(plan.value.id);
    if (!applied.ok) throw new Error(applied.error.code);
    const leftOut = applied.value.leftOut.map(({ cell }) => cell);
    const cells = plan.value.cells.map(({ cell }) => cell).filter((one) => !leftOut.includes(one));
    expect(differingCells(before, flow.picture()).sort()).toEqual([...cells].sort());
    if (cells.length === 0) return;
    expect(await session.undo()).toMatchObject({ ok: true });
    expect(flow.picture()).toEqual(before);
  }, 60_000);

  test("marks are set in two messages and cleared without a trace", async () => {
    flow = openFlow(await loaded(path));
    const { session, excel } = flow;
    const before = flow.picture();
    await session.read();
    excel.journal.clear();
    const marked = await session.mark(MARKS);
    if (!marked.ok) throw new Error(marked.error.code);
    expect(marked.value.marked).toBeGreaterThan(0);
    expect(excel.journal.messages).toBeLessThanOrEqual(2);
    expect(differingCells(before, flow.picture())).toEqual([]);
    const formats = excel.workbook.sheets.flatMap((sheet) => sheet.conditionalFormats);
    expect(formats.every(({ formula }) => /^=N\("ziping:/.test(formula))).toBe(true);
    expect(await session.clearMarks()).toMatchObject({ ok: true });
    expect(flow.picture()).toEqual(before);
  }, 60_000);
});
