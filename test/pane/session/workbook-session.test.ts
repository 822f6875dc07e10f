import { describe, expect, test } from "@jest/globals";
import { PLAIN_STYLE } from "../../../src/core/sheets/sheet-drawing";
import type { SheetDrawing } from "../../../src/core/sheets/sheet-drawing";
import type {
  Answer,
  Session,
  SessionEvent,
  WorkbookView,
} from "../../../src/pane/session/session";
import { openSession } from "../../../src/pane/session/workbook-session";
import { nationalSheet } from "../../app/national-sheet";
import { WorkbookDouble } from "./workbook-double";

const BLANK = { rate: null, fund: null, rows: [null, null] as const, total: null };
const ALL = { cells: "all", as: "values", tables: null } as const;
const colours = { error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" };

function opened(scores = nationalSheet(BLANK)): { host: WorkbookDouble; session: Session } {
  const host = new WorkbookDouble({ 自评表: scores });
  return { host, session: openSession(host, { path: "自评表.xlsx", quietMs: 1 }) };
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

function codeOf(answer: Answer<unknown>): string {
  return answer.ok ? "ok" : answer.error.code;
}

const lineOf = (view: WorkbookView, part: string) =>
  view.tables[0]?.scores.find((line) => line.part === part);

async function planned(session: Session): Promise<string> {
  return valueOf(await session.planScores(ALL)).id;
}

describe("reading", () => {
  test("gives the report and every score with its state, and writes nothing", async () => {
    const { host, session } = opened();
    const view = valueOf(await session.read());
    expect(view.report.tables.map(({ form }) => form)).toEqual(["mof-2020"]);
    expect(
      view.tables[0]?.scores.map(({ part, cell, computed, state }) => [
        part,
        cell,
        computed,
        state,
      ]),
    ).toEqual([
      ["rate", "'自评表'!H5", "95%", "blank"],
      ["fund-score", "'自评表'!I5", "9.50", "blank"],
      ["row-score", "'自评表'!H10", "40.00", "blank"],
      ["row-score", "'自评表'!H11", "40.00", "blank"],
      ["total", "'自评表'!H12", "89.50", "blank"],
    ]);
    expect(new Set(host.calls)).toEqual(new Set(["survey", "read", "loadState"]));
  });

  test("is plain data, so that it can cross to a worker and back", async () => {
    const { session } = opened();
    const view = valueOf(await session.read());
    expect(JSON.parse(JSON.stringify(view))).toEqual(structuredClone(view));
  });

  test("tells how far it is and can be cancelled; what was held stays", async () => {
    const { session } = opened();
    const steps: string[] = [];
    session.listen((event) => {
      if (event.kind === "progress") steps.push(`${event.step} ${event.done}/${event.of}`);
      if (event.kind === "progress" && steps.length === 3) void session.cancel();
    });
    expect(codeOf(await session.read())).toBe("cancelled");
    expect(steps.slice(0, 3)).toEqual(["survey 0/1", "survey 1/1", "read 0/1"]);
    expect(valueOf(await session.read()).report.tables).toHaveLength(1);
    expect(steps.at(-1)).toBe("check 1/1");
  });

  test("a host that fails gives its problem, and the next reading works", async () => {
    const { host, session } = opened();
    for (const method of ["survey", "read", "loadState"] as const) {
      host.faults.set(method, "busy-editing");
      expect(codeOf(await session.read())).toBe("busy-editing");
    }
    expect(codeOf(await session.read())).toBe("ok");
  });
});

describe("writing", () => {
  test("writes the plan that was shown and reads again; undo restores everything", async () => {
    const { host, session } = opened();
    const before = host.contents();
    const plan = valueOf(await session.planScores(ALL));
    expect(plan.cells.map(({ cell, before: was, after }) => [cell, was, after])).toEqual([
      ["'自评表'!H5", "", "95%"],
      ["'自评表'!I5", "", "9.5"],
      ["'自评表'!H10", "", "40"],
      ["'自评表'!H11", "", "40"],
      ["'自评表'!H12", "", "89.5"],
    ]);
    expect(host.contents()).toEqual(before);
    const { view } = valueOf(await session.apply(plan.id));
    expect(view.tables[0]?.scores.map(({ state }) => state)).toEqual(Array(5).fill("agrees"));
    const cells = plan.cells.map(({ cell }) => cell);
    expect(view.undo).toEqual({ label: "填写得分", kind: "writes", cells });
    expect(valueOf(await session.undo()).undo).toBeNull();
    expect(host.contents()).toEqual(before);
    expect(codeOf(await session.undo())).toBe("nothing-to-undo");
  });

  test("only these cells, where some are chosen; a plan that was replaced is not written", async () => {
    const { host, session } = opened();
    const first = await planned(session);
    const second = await planned(session);
    expect(codeOf(await session.apply(first))).toBe("plan-outdated");
    valueOf(await session.apply(second, ["'自评表'!H10"]));
    expect(host.contents()).toMatchObject({ "'自评表'!H10": 40 });
    expect(host.contents()).not.toHaveProperty(["'自评表'!H5"]);
    expect(codeOf(await session.apply(second))).toBe("plan-outdated");
  });

  test("a cell somebody changed is named and nothing is written, by apply and by undo", async () => {
    const { host, session } = opened();
    const plan = await planned(session);
    host.type("自评表", 9, 7, 12);
    const before = host.contents();
    const changed = {
      code: "cell-changed",
      cells: [{ sheet: "自评表", at: { row: 9, column: 7 } }],
    };
    expect(await session.apply(plan)).toEqual({ ok: false, error: changed });
    expect(host.contents()).toEqual(before);
    valueOf(await session.read());
    valueOf(await session.apply(await planned(session)));
    host.type("自评表", 9, 7, 13);
    const written = host.contents();
    expect(await session.undo()).toEqual({ ok: false, error: changed });
    expect(host.contents()).toEqual(written);
  });

  test("locked cells are shown as such and left out of what is written", async () => {
    const { host, session } = opened();
    host.locked.add("'自评表'!H12");
    const plan = valueOf(await session.planScores(ALL));
    expect(plan.cells.filter(({ writable }) => !writable).map(({ cell }) => cell)).toEqual([
      "'自评表'!H12",
    ]);
    valueOf(await session.apply(plan.id));
    expect(host.contents()).not.toHaveProperty(["'自评表'!H12"]);
    expect(host.contents()).toHaveProperty(["'自评表'!H11"], 40);
  });

  test("a writing that broke off names what was written, and undo restores exactly that", async () => {
    for (let written = 0; written < 5; written += 1) {
      const { host, session } = opened();
      const before = host.contents();
      const events: SessionEvent[] = [];
      session.listen((event) => events.push(event));
      const plan = await planned(session);
      host.interruptAfter = written;
      const answer = await session.apply(plan);
      expect(answer).toMatchObject({ ok: false, error: { code: "interrupted" } });
      const cells = answer.ok || answer.error.code !== "interrupted" ? [] : answer.error.written;
      expect(cells).toHaveLength(written);
      const told = events.findLast(({ kind }) => kind === "reread");
      expect(told?.kind === "reread" && told.view.undo?.cells.length).toBe(written || undefined);
      if (written > 0) valueOf(await session.undo());
      expect(host.contents()).toEqual(before);
      expect(codeOf(await session.undo())).toBe("nothing-to-undo");
    }
  });

  test("an undo that broke off can be finished", async () => {
    const { host, session } = opened();
    const before = host.contents();
    valueOf(await session.apply(await planned(session)));
    host.interruptAfter = 2;
    expect(codeOf(await session.undo())).toBe("interrupted");
    expect(valueOf(await session.undo()).undo).toBeNull();
    expect(host.contents()).toEqual(before);
  });

  test("is not told as failed where the workbook cannot be read again afterwards", async () => {
    const { host, session } = opened();
    const plan = await planned(session);
    host.faults.set("read", "connection-lost");
    const { view } = valueOf(await session.apply(plan));
    expect(lineOf(view, "total")).toMatchObject({ stated: "89.5", state: "agrees" });
  });

  test("undo takes back one writing after another", async () => {
    const { host, session } = opened();
    const before = host.contents();
    valueOf(await session.apply(await planned(session), ["'自评表'!H10"]));
    valueOf(await session.apply(await planned(session)));
    valueOf(await session.undo());
    expect(host.contents()).toHaveProperty(["'自评表'!H10"], 40);
    valueOf(await session.undo());
    expect(host.contents()).toEqual(before);
  });

  test("fixes of findings are planned as one plan, in the notation of the cell", async () => {
    const { host, session } = opened(nationalSheet({ rate: "80%", fund: 3, total: 83 }));
    const view = valueOf(await session.read());
    const ids = view.report.tables.flatMap(({ findings }) =>
      findings.flatMap(({ id, fix }) => (fix ? id : [])),
    );
    const plan = valueOf(await session.planFixes(ids));
    expect(plan.cells).toMatchObject([
      { cell: "'自评表'!H5", names: ["执行率"], before: "80%", after: "95%" },
      { cell: "'自评表'!I5", names: ["预算执行得分"], before: "3", after: "9.5" },
    ]);
    valueOf(await session.apply(plan.id));
    expect(host.contents()).toMatchObject({ "'自评表'!H5": "95%", "'自评表'!I5": 9.5 });
  });
});

describe("marking", () => {
  test("marks what was found, clears it, and leaves no trace when asked", async () => {
    const { host, session } = opened(nationalSheet({ rate: "80%", fund: 3 }));
    const options = { severities: ["error"], notes: false, colours } as const;
    expect(valueOf(await session.mark(options)).marked).toBeGreaterThan(0);
    expect(host.marks[0]).toMatchObject({ sheet: "自评表", severity: "error", fill: "#FFC7CE" });
    expect(valueOf(await session.clearMarks()).removed).toBeGreaterThan(0);
    valueOf(await session.mark(options));
    const key = valueOf(await session.read()).tables[0]?.key ?? "";
    valueOf(await session.decide({ kind: "fund-weight", table: key, weight: "10" }));
    expect(host.state).not.toBeNull();
    valueOf(await session.clearTraces());
    expect([host.marks, host.state]).toEqual([[], null]);
  });
});

describe("inserting", () => {
  const drawing: SheetDrawing = {
    name: "空白表",
    cells: [
      {
        at: { row: 0, column: 0 },
        content: { kind: "text", text: "表" },
        style: PLAIN_STYLE,
        link: null,
      },
    ],
    ...{ merges: [], columnWidths: [], rowHeights: {}, validations: [], frozenRows: 0 },
    ...{ page: null, protection: null, charts: [] },
  };

  test("a drawing at the chosen cell or as a sheet is taken back as a whole", async () => {
    const { host, session } = opened();
    const before = host.contents();
    for (const at of [null, "'自评表'!M30"]) {
      expect(valueOf(await session.insertDrawing(drawing, at)).newSheet).toBe(at === null);
      expect(host.contents()).not.toEqual(before);
      valueOf(await session.undo());
      expect(host.contents()).toEqual(before);
    }
  });

  const three = ["甲", "乙", "丙"].map((name) => ({ ...drawing, name }));

  test("several sheets are inserted in turn and taken back together", async () => {
    const { host, session } = opened();
    const before = host.contents();
    const { inserted, problem } = valueOf(await session.insertSheets(three));
    expect(inserted.map(({ sheet }) => sheet)).toEqual(["甲", "乙", "丙"]);
    expect(problem).toBeNull();
    host.faults.set("removeInserted", "connection-lost");
    expect(codeOf(await session.undo())).toBe("connection-lost");
    expect(valueOf(await session.undo()).undo).toBeNull();
    expect(host.contents()).toEqual(before);
  });

  test("where one of several sheets fails, those before it stay and can be taken back", async () => {
    const { host, session } = opened();
    const before = host.contents();
    const insertSheet = host.insertSheet.bind(host);
    host.insertSheet = (one) => {
      if (one.name === "丙") host.faults.set("insertSheet", "connection-lost");
      return insertSheet(one);
    };
    const { inserted, problem } = valueOf(await session.insertSheets(three));
    expect([inserted.length, problem?.code]).toEqual([2, "connection-lost"]);
    expect(valueOf(await session.undo()).undo).toBeNull();
    expect(host.contents()).toEqual(before);
    host.faults.set("insertSheet", "access-denied");
    expect(codeOf(await session.insertSheets(three))).toBe("access-denied");
    expect(codeOf(await session.undo())).toBe("nothing-to-undo");
  });
});
