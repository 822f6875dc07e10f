import { describe, expect, test } from "@jest/globals";
import { sessionLater } from "../../../src/pane/loading/session-later";
import type { SessionEvent } from "../../../src/pane/session/session";
import { openSession } from "../../../src/pane/session/workbook-session";
import { nationalSheet } from "../../app/national-sheet";
import { WorkbookDouble } from "../session/workbook-double";

/** A session over one table, whose program comes when the test says so, or not. */
function later() {
  const workbook = new WorkbookDouble({ 自评表: nationalSheet({ rows: [38, 40], total: 87.5 }) });
  const attempts: { readonly come: () => void; readonly fail: () => void }[] = [];
  const session = sessionLater(
    () =>
      new Promise((resolve, reject) => {
        attempts.push({
          come: () => {
            resolve(openSession(workbook, { path: "自评表.xlsx" }));
          },
          fail: () => {
            reject(new Error("Loading chunk failed"));
          },
        });
      }),
    () => Promise.resolve(workbook.capabilities()),
  );
  return {
    session,
    attempts,
    come: () => attempts.at(-1)?.come(),
    fail: () => attempts.at(-1)?.fail(),
  };
}

describe("a session whose program comes later", () => {
  test("says at once what the host can do", async () => {
    const { session, attempts } = later();
    expect((await session.capabilities()).kind).toBe("xlsx");
    expect(attempts).toHaveLength(0);
  });

  test("answers every question once it is there, loads it once, and passes its events on", async () => {
    const { session, attempts, come } = later();
    const events: SessionEvent["kind"][] = [];
    session.listen((event) => events.push(event.kind));
    session.prepare();
    const reading = session.read();
    const planning = session.planScores({ cells: "all", as: "values", tables: null });
    come();
    expect((await reading).ok).toBe(true);
    expect((await planning).ok).toBe(true);
    expect(attempts).toHaveLength(1);
    expect(events).toContain("progress");
  });

  test("names the missing part, and tries again with the next question", async () => {
    const { session, attempts, come, fail } = later();
    const first = session.read();
    fail();
    expect(await first).toEqual({ ok: false, error: { code: "part-missing" } });
    const second = session.read();
    come();
    expect((await second).ok).toBe(true);
    expect(attempts).toHaveLength(2);
  });

  test("a reading cancelled before the program came is not begun; the next one is", async () => {
    const { session, come } = later();
    const events: SessionEvent["kind"][] = [];
    session.listen((event) => events.push(event.kind));
    const reading = session.read();
    await session.cancel();
    come();
    expect(await reading).toEqual({ ok: false, error: { code: "cancelled", detail: "" } });
    expect(events).toEqual([]);
    expect((await session.read()).ok).toBe(true);
  });
});
