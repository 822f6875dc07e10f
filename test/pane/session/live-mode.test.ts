import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { SessionEvent } from "../../../src/pane/session/session";
import { LiveMode } from "../../../src/pane/session/live-mode";
import { openSession } from "../../../src/pane/session/workbook-session";
import { nationalSheet } from "../../app/national-sheet";
import { WorkbookDouble } from "./workbook-double";

const BLANK = { rate: null, fund: null, rows: [null, null] as const, total: null };

async function live() {
  const host = new WorkbookDouble({ 自评表: nationalSheet(BLANK) });
  const session = openSession(host, { path: "自评表.xlsx", quietMs: 5 });
  const rereads: SessionEvent[] = [];
  session.listen((event) => {
    if (event.kind === "reread") rereads.push(event);
  });
  await session.read();
  await session.setLive(true);
  return { host, session, rereads };
}

/** Until something is so, or for two seconds. */
async function until(isSo: () => boolean): Promise<boolean> {
  for (let i = 0; i < 400 && !isSo(); i += 1) await new Promise((go) => setTimeout(go, 5));
  return isSo();
}

const settled = () => new Promise((go) => setTimeout(go, 60));

afterEach(() => {
  jest.useRealTimers();
});

describe("live mode", () => {
  test("many edits in a row give one new view, with all of them", async () => {
    const { host, rereads } = await live();
    for (const [row, value] of [
      [4, 12],
      [9, 30],
      [10, 35],
    ] as const)
      host.type("自评表", row, 7, value);
    expect(await until(() => rereads.length > 0)).toBe(true);
    await settled();
    expect(rereads).toHaveLength(1);
    const [event] = rereads;
    const lines = event?.kind === "reread" ? event.view.tables[0]?.scores : [];
    expect(lines?.map(({ stated }) => stated)).toEqual(["12", "", "30", "35", ""]);
  });

  test("our own writing gives no new view of its own", async () => {
    const { host, session, rereads } = await live();
    const plan = await session.planScores({ cells: "all", as: "values", tables: null });
    await session.apply(plan.ok ? plan.value.id : "");
    // The host hears of our writes too, and tells.
    host.tell();
    await settled();
    expect(rereads).toEqual([]);
  });

  test("an edit that was not heard shows with the next one that is", async () => {
    const { host, rereads } = await live();
    host.deaf = true;
    host.type("自评表", 9, 7, 31);
    host.deaf = false;
    host.type("自评表", 10, 7, 36);
    expect(await until(() => rereads.length > 0)).toBe(true);
    const [event] = rereads;
    const lines = event?.kind === "reread" ? event.view.tables[0]?.scores : [];
    expect(lines?.map(({ stated }) => stated)).toEqual(["", "", "31", "36", ""]);
  });

  test("a host that cannot be read is asked ever more rarely, and soon when somebody types", async () => {
    jest.useFakeTimers();
    const asked: number[] = [];
    let edited: () => void = () => undefined;
    const mode = new LiveMode(
      (listener) => {
        edited = listener;
        return Promise.resolve(() => Promise.resolve());
      },
      () => {
        asked.push(Date.now());
        return Promise.resolve(false);
      },
      10,
    );
    await mode.set(true);
    const begin = Date.now();
    edited();
    await jest.advanceTimersByTimeAsync(1000);
    const longest = 10 * 32;
    expect(asked.map((at) => at - begin)).toEqual([10, 30, 70, 150, 310, 310 + longest, 950]);
    edited();
    await jest.advanceTimersByTimeAsync(30);
    expect(asked.slice(7).map((at) => at - begin)).toEqual([1010, 1030]);
    await mode.set(false);
    await jest.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(9);
  });

  test("a host that is busy is asked again later, and switched off nothing is read", async () => {
    const { host, session, rereads } = await live();
    host.faults.set("read", "busy-editing");
    host.type("自评表", 9, 7, 31);
    expect(await until(() => rereads.length > 0)).toBe(true);
    await session.setLive(false);
    const calls = host.calls.length;
    host.type("自评表", 9, 7, 32);
    await settled();
    expect([rereads.length, host.calls.length]).toEqual([1, calls]);
  });
});
