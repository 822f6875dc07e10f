import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { CALL_FAULTS, MESSAGE_FAULTS } from "../journal/faults";
import type { CallFault } from "../journal/faults";
import type { Call } from "../journal/journal";
import type { StoredWorkbook } from "../model/stored";
import type { Answer } from "../../../src/pane/session/session";
import type { Step, Steps } from "./fault-steps";
import {
  differingCells,
  loaded,
  openFlow,
  sheetsOf,
  type OpenedFlow,
  withoutScores,
} from "./flow-workbooks";

type Picture = Record<string, unknown>;

/** A step without any fault: what it asks for, and how the workbook then is. */
interface Plain {
  readonly step: Step;
  readonly undoes: boolean;
  readonly calls: readonly Call[];
  readonly messages: number;
  readonly answer: Answer<unknown>;
  readonly after: Picture;
  readonly halves: readonly Picture[];
}

/** A flow before its step. */
interface Ready {
  readonly flow: OpenedFlow;
  readonly ids: unknown;
  readonly before: Picture;
}

let workbook: StoredWorkbook;

/**
 * Every call and every message of these steps fails once. Over a sweep each refusal meets each kind of
 * call: the codes go round, and a kind with fewer calls than codes is refused again.
 */
export function sweepFaults(steps: Steps): void {
  beforeAll(async () => {
    const sample = await loaded("samples/襄阳市委编办2021.xlsx");
    workbook = await withoutScores({ ...sample, sheets: sample.sheets.slice(0, 1) });
  }, 60_000);

  const sweep = new Sweep();
  afterEach(() => {
    sweep.close();
  });
  const met = new MetCodes();

  describe.each(Object.entries(steps))("a host that fails during: %s", (name, step) => {
    test("every call refused once", async () => {
      const plain = await measured(name, step);
      for (const call of plain.calls) await sweep.refuse(plain, call, met.next(plain, call));
      await sweep.finish(plain);
    }, 240_000);

    test("every message failed once, in every way", async () => {
      const plain = await measured(name, step);
      for (const code of MESSAGE_FAULTS)
        for (let order = 0; order < plain.messages; order++)
          await sweep.fail(plain, ({ excel }) => {
            excel.faults.failMessage(order, code);
          });
      await sweep.finish(plain);
    }, 120_000);
  });

  describe.each(Object.entries(steps))("a host that fails for good during: %s", (name, step) => {
    test("every message from one on, in every way", async () => {
      const plain = await measured(name, step);
      for (const code of MESSAGE_FAULTS)
        for (let order = 0; order < plain.messages; order++)
          await failForGood(plain, ({ excel }) => {
            excel.faults.failMessagesFrom(order, code);
          });
    }, 240_000);

    test("every call from one on", async () => {
      const plain = await measured(name, step);
      const apart = Math.ceil(plain.calls.length / MOST_BEGINNINGS);
      for (let order = 0; order < plain.calls.length; order += apart)
        await failForGood(plain, ({ excel }) => {
          let seen = -1;
          const code = CALL_FAULTS[(order / apart) % CALL_FAULTS.length] ?? "GeneralException";
          excel.faults.refuseWhere(() => ++seen >= order, code, Infinity);
        });
    }, 240_000);
  });

  test("each refusal of each kind of call", async () => {
    for (const [plain, refusals] of met.missing()) {
      for (const { call, code } of refusals) await sweep.refuse(plain, call, code);
      await sweep.finish(plain);
    }
  }, 240_000);
}

/** Of hundreds of calls some are those from which on all are refused. */
const MOST_BEGINNINGS = 17;

/** What says that the workbook is another though the answer is a problem; `undo` then leads on. */
const TOLD = ["interrupted", "half-done"];

/**
 * Unchanged, or as planned, or told as half done: then undo takes away what there is, or the same again
 * does the rest.
 */
async function failForGood(plain: Plain, strike: (flow: OpenedFlow) => void): Promise<void> {
  const { step, after, halves, undoes } = plain;
  const { flow, ids, before } = await ready(step);
  strike(flow);
  const answer = await step.run(flow, ids);
  flow.excel.faults.clear();
  const now = flow.picture();
  if (answer.ok) {
    if (!same(withoutPages(now), withoutPages(after))) {
      expect(JSON.stringify(answer.value)).toMatch(/"unfinished":|"ok":false|"stateProblem":{/);
      await step.run(flow, ids);
      if (halves.length > 0) expect(flow.picture()).toEqual(after);
    }
  } else if (same(now, before)) {
    const again = await step.run(flow, ids);
    if (!step.doneAnyhow) expect(again).toMatchObject({ ok: true });
  } else {
    expect(TOLD).toContain(answer.error.code);
    expect(await flow.session.undo()).toMatchObject({ ok: true });
    expect(flow.picture()).toEqual(undoes ? after : before);
  }
  flow.excel.close();
}

/** Which codes each kind of call was refused with. */
class MetCodes {
  private readonly last = new Map<string, { plain: Plain; call: Call; times: number }>();

  next(plain: Plain, call: Call): CallFault {
    const kind = `${call.kind} ${call.member}`;
    const times = this.last.get(kind)?.times ?? 0;
    this.last.set(kind, { plain, call, times: times + 1 });
    return CALL_FAULTS[times % CALL_FAULTS.length] ?? "GeneralException";
  }

  /** By step. */
  missing(): Map<Plain, { call: Call; code: CallFault }[]> {
    const missing = new Map<Plain, { call: Call; code: CallFault }[]>();
    for (const { plain, call, times } of this.last.values()) {
      const refusals = CALL_FAULTS.slice(times).map((code) => ({ call, code }));
      missing.set(plain, [...(missing.get(plain) ?? []), ...refusals]);
    }
    return missing;
  }
}

async function measured(name: string, step: Step): Promise<Plain> {
  const { flow, ids } = await ready(step);
  flow.excel.journal.clear();
  const answer = await step.run(flow, ids);
  expect(answer).toMatchObject({ ok: true });
  const { calls, messages } = flow.excel.journal;
  flow.excel.close();
  return {
    ...{ step, undoes: name.startsWith("undo"), calls, messages, answer },
    after: flow.picture(),
    halves: await halfDone(step),
  };
}

async function halfDone(step: Step): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const half of step.halves ?? []) {
    const { flow } = await ready(step);
    await half(flow);
    flow.excel.close();
    pictures.push(flow.picture());
  }
  return pictures;
}

async function ready(step: Step): Promise<Ready> {
  const flow = openFlow(workbook);
  const ids = await step.prepare(flow);
  return { flow, ids, before: flow.picture() };
}

/** Why a step is not done a second time. */
const DONE_ALREADY = ["nothing-to-undo", "area-not-empty", "decision-unfit"];

/**
 * Failure after failure. As long as one leaves the workbook as it was, the next try is made in the same
 * pane, and has to come as far as its own fault: so each shows that the pane works on.
 */
class Sweep {
  private open: Ready | null = null;

  /** The step with this call refused. */
  async refuse(plain: Plain, call: Call, with_: CallFault): Promise<void> {
    const order = plain.calls.indexOf(call);
    let refused = "";
    const strike = ({ excel }: OpenedFlow): void => {
      let seen = -1;
      excel.faults.refuseWhere((asked) => {
        seen += 1;
        if (seen === order) refused = asked.member;
        return seen === order;
      }, with_);
    };
    await this.fail(plain, strike);
    expect(refused).toBe(call.member);
  }

  /** As before, or as planned, or exactly the written cells are named and put back on request. */
  async fail(plain: Plain, strike: (flow: OpenedFlow) => void): Promise<void> {
    this.open ??= await ready(plain.step);
    const { flow, ids, before } = this.open;
    const { step, after, halves, undoes } = plain;
    strike(flow);
    const answer = await step.run(flow, ids);
    flow.excel.faults.clear();
    if (step.givesAll && answer.ok) expect(answer).toEqual(plain.answer);
    const now = flow.picture();
    if (answer.ok && isPageRefused(answer.value))
      expect(withoutPages(now)).toEqual(withoutPages(after));
    else if (answer.ok) expectOneOf(now, [before, ...halves, after]);
    else if (answer.error.code === "interrupted") {
      const named = answer.error.written.map(
        ({ sheet, at }) => `'${sheet}'!${String.fromCharCode(65 + at.column)}${String(at.row + 1)}`,
      );
      expect([...named].sort()).toEqual(differingCells(before, now).sort());
      expect(await flow.session.undo()).toMatchObject({ ok: true });
      // A taking back that was interrupted is finished instead.
      expect(flow.picture()).toEqual(undoes ? after : before);
    } else expectOneOf(now, [before, after]);
    if (step.doneAnyhow || answer.ok || !same(flow.picture(), before)) await this.finish(plain);
  }

  /** After all that failed, the step is done. */
  async finish({ step, after, halves }: Plain): Promise<void> {
    if (!this.open) return;
    const { flow, ids } = this.open;
    await flow.session.read();
    const again = await step.run(flow, ids);
    if (!again.ok) expect(DONE_ALREADY).toContain(again.error.code);
    if (halves.length > 0) expect(flow.picture()).toEqual(after);
    this.close();
  }

  close(): void {
    this.open?.flow.excel.close();
    this.open = null;
  }
}

function isPageRefused(value: unknown): boolean {
  return (value as { readonly pageRefused?: boolean } | null)?.pageRefused === true;
}

function withoutPages(pictured: Picture): Picture {
  return { ...pictured, sheets: sheetsOf(pictured).map((sheet) => ({ ...sheet, page: {} })) };
}

function same(one: Picture, other: Picture): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Says what differs from the first where it is none. */
function expectOneOf(now: Picture, allowed: readonly Picture[]): void {
  if (!allowed.some((one) => same(one, now))) expect(now).toEqual(allowed[0]);
}
