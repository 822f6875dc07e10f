import { expect, test } from "@jest/globals";
import { PLAIN_STYLE, type SheetDrawing } from "../../../src/core/sheets/sheet-drawing";
import type { Answer, Session, WorkbookView } from "../../../src/pane/session/session";
import { openSession } from "../../../src/pane/session/workbook-session";
import { nationalSheet } from "../../app/national-sheet";
import { WorkbookDouble } from "./workbook-double";

const BLANK = { rate: null, fund: null, rows: [null, null] as const, total: null };
const SECOND = { rate: 0.95, fund: null, rows: [40, 40] as const, total: null };

/** Two tables, each in a sheet of its own; what the screens are told unasked. */
async function opened() {
  const host = new WorkbookDouble({ 甲: nationalSheet(BLANK), 乙: nationalSheet(SECOND) });
  const session = openSession(host, { path: "自评表.xlsx" });
  const told: WorkbookView["undo"][] = [];
  session.listen((event) => {
    if (event.kind === "reread") told.push(event.view.undo);
  });
  const read = await session.read();
  const keys = read.ok ? read.value.tables.map(({ key }) => key) : [];
  return { host, session, told, keys, before: host.contents() };
}

async function write(session: Session, table: string | undefined, as: "values" | "formulas") {
  const plan = await session.planScores({ cells: "blank", as, tables: table ? [table] : [] });
  const written = await session.apply(plan.ok ? plan.value.id : "");
  if (!written.ok) throw new Error(written.error.code);
}

function drawing(name: string): SheetDrawing {
  return {
    ...{ name, merges: [], validations: [], charts: [], frozenRows: 0, page: null },
    ...{ columnWidths: [10], rowHeights: {}, protection: null },
    cells: [
      {
        at: { row: 0, column: 0 },
        content: { kind: "text", text: name },
        style: PLAIN_STYLE,
        link: null,
      },
    ],
  };
}

function undoOf(answer: Answer<WorkbookView>): WorkbookView["undo"] {
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.undo;
}

test("a sheet that was taken out is told so though the workbook cannot be read just then", async () => {
  const { host, session } = await opened();
  await session.insertDrawing(drawing("新表"), null);
  host.faults.set("survey", "connection-lost");
  expect(undoOf(await session.undo())).toBeNull();
  expect(host.contents()).not.toHaveProperty("'新表'!A1");
});

test("of several sheets those taken out are gone from what can be taken back, whatever stops the rest", async () => {
  const { host, session, told } = await opened();
  await session.insertSheets([drawing("一"), drawing("二"), drawing("三")]);
  const remove = host.removeInserted.bind(host);
  let removals = 0;
  host.removeInserted = (inserted) => {
    removals += 1;
    if (removals === 2) host.faults.set("removeInserted", "access-denied");
    return remove(inserted);
  };
  expect(await session.undo()).toMatchObject({ ok: false, error: { code: "access-denied" } });
  expect(told.at(-1)?.cells).toEqual(["'一'!A1", "'二'!A1"]);
  expect(undoOf(await session.undo())).toBeNull();
  expect(host.contents()).not.toHaveProperty("'一'!A1");
});

test.each(["values", "formulas"] as const)(
  "%s of a sheet that is gone do not stand before those of another",
  async (as) => {
    const { host, session, told, keys, before } = await opened();
    await write(session, keys[1], "values");
    await write(session, keys[0], as);
    host.rename("甲", "丙");
    expect(await session.undo()).toMatchObject({ ok: false, error: { code: "sheet-missing" } });
    expect(told.at(-1)?.cells.every((cell) => cell.startsWith("'乙'!"))).toBe(true);
    expect(undoOf(await session.undo())).toBeNull();
    const inSecond = (contents: object) =>
      Object.entries(contents).filter(([cell]) => cell.startsWith("'乙'!"));
    expect(inSecond(host.contents())).toEqual(inSecond(before));
  },
);

/** The next writing breaks off after so many cells, and the host does not even say which. */
function breakOff(host: WorkbookDouble, after: number): void {
  const apply = host.apply.bind(host);
  host.apply = async (plan) => {
    host.apply = apply;
    await host.apply({ writes: plan.writes.slice(0, after) });
    const written = plan.writes.map(({ cell }) => cell);
    const problem = { code: "connection-lost", detail: "" } as const;
    return { ok: false, error: { code: "interrupted", written, unsure: true, problem } };
  };
}

test.each([0, 1, 4])(
  "of a writing that broke off nobody knows where (after %i) undo puts back what was written",
  async (after) => {
    const { host, session, keys, before } = await opened();
    const plan = await session.planScores({ cells: "blank", as: "values", tables: keys });
    breakOff(host, after);
    const broken = await session.apply(plan.ok ? plan.value.id : "");
    expect(broken).toMatchObject({ ok: false, error: { code: "interrupted", unsure: true } });
    expect(undoOf(await session.undo())).toBeNull();
    expect(host.contents()).toEqual(before);
  },
);

test.each([0, 1, 4])(
  "an undo that broke off nobody knows where (after %i) can be finished",
  async (after) => {
    const { host, session, keys, before } = await opened();
    await write(session, keys[0], "values");
    breakOff(host, after);
    expect(await session.undo()).toMatchObject({ ok: false, error: { code: "interrupted" } });
    expect(undoOf(await session.undo())).toBeNull();
    expect(host.contents()).toEqual(before);
  },
);

test("a cell that somebody has put back already does not stand before the others", async () => {
  const { host, session, keys, before } = await opened();
  await write(session, keys[0], "values");
  host.type("甲", 4, 7, null);
  expect(undoOf(await session.undo())).toBeNull();
  expect(host.contents()).toEqual(before);
});
