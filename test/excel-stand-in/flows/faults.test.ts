import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Answer } from "../../../src/pane/session/session";
import { CALL_FAULTS, MESSAGE_FAULTS } from "../journal/faults";
import { stored, type StoredWorkbook } from "../model/stored";
import {
  differingCells,
  emptyScores,
  loaded,
  MARKS,
  openFlow,
  type OpenedFlow,
} from "./flow-workbooks";

/** Refused calls are those of the host itself; a step has no more than this. */
const MOST_CALLS = 400;

let workbook: StoredWorkbook;
beforeAll(async () => {
  const sample = await loaded("samples/襄阳市委编办2021.xlsx");
  const opened = openFlow({ ...sample, sheets: sample.sheets.slice(0, 1) });
  await emptyScores(opened);
  workbook = stored(opened.excel.workbook);
  opened.excel.close();
}, 60_000);

let flow: OpenedFlow | null = null;
afterEach(() => {
  flow?.excel.close();
});

/** One thing the pane does, after what has to come before it. */
interface Step {
  prepare(flow: OpenedFlow): Promise<unknown>;
  run(flow: OpenedFlow): Promise<Answer<unknown>>;
}

async function planned({ session }: OpenedFlow): Promise<string> {
  const plan = await session.planScores({ cells: "all", as: "values", tables: null });
  return plan.ok ? plan.value.id : plan.error.code;
}

const STEPS: Readonly<Record<string, Step>> = {
  read: {
    prepare: () => Promise.resolve(),
    run: ({ session }) => session.read(),
  },
  write: {
    prepare: ({ session }) => session.read(),
    run: async (opened) => opened.session.apply(await planned(opened)),
  },
  undo: {
    prepare: async (opened) => {
      await opened.session.read();
      await opened.session.apply(await planned(opened));
    },
    run: ({ session }) => session.undo(),
  },
  mark: {
    prepare: ({ session }) => session.read(),
    run: ({ session }) => session.mark(MARKS),
  },
  "clear marks": {
    prepare: async ({ session }) => {
      await session.read();
      await session.mark(MARKS);
    },
    run: ({ session }) => session.clearMarks(),
  },
};

interface Measured {
  readonly calls: number;
  readonly messages: number;
  readonly after: Record<string, unknown>;
}

/** The step without any fault: what it asks for, and how the workbook then is. */
async function measured(step: Step): Promise<Measured> {
  const opened = openFlow(workbook);
  await step.prepare(opened);
  opened.excel.journal.clear();
  const answer = await step.run(opened);
  expect(answer).toMatchObject({ ok: true });
  const { calls, messages } = opened.excel.journal;
  opened.excel.close();
  return { calls: calls.length, messages, after: opened.picture() };
}

/** As before, or as planned, or exactly the written cells are named; and the next try succeeds. */
async function survives(
  name: string,
  step: Step,
  { after }: Measured,
  strike: (opened: OpenedFlow) => void,
): Promise<void> {
  flow?.excel.close();
  flow = openFlow(workbook);
  await step.prepare(flow);
  const before = flow.picture();
  strike(flow);
  const answer = await step.run(flow);
  flow.excel.faults.clear();
  const now = flow.picture();
  if (answer.ok) expect([before, after]).toContainEqual(now);
  else if (answer.error.code === "interrupted") {
    const named = answer.error.written.map(
      ({ sheet, at }) => `'${sheet}'!${String.fromCharCode(65 + at.column)}${String(at.row + 1)}`,
    );
    expect([...named].sort()).toEqual(differingCells(before, now).sort());
    expect(await flow.session.undo()).toMatchObject({ ok: true });
    // A taking back that was interrupted is finished instead.
    expect(name === "undo" ? after : before).toEqual(flow.picture());
  } else expect([before, after]).toContainEqual(now);
  await flow.session.read();
  const again = await step.run(flow);
  if (!again.ok) expect(again.error.code).toBe("nothing-to-undo");
}

describe.each(Object.keys(STEPS))("a host that fails during: %s", (name) => {
  const step = STEPS[name];
  if (!step) throw new Error(name);

  test("every call refused once", async () => {
    const plain = await measured(step);
    expect(plain.calls).toBeGreaterThan(0);
    expect(plain.calls).toBeLessThan(MOST_CALLS);
    for (let order = 0; order < plain.calls; order++) {
      const code = CALL_FAULTS[order % CALL_FAULTS.length] ?? "GeneralException";
      await survives(name, step, plain, ({ excel }) => {
        excel.faults.refuseCall(order, code);
      });
    }
  }, 60_000);

  test.each(MESSAGE_FAULTS)(
    "every message failed once: %s",
    async (code) => {
      const plain = await measured(step);
      for (let order = 0; order < plain.messages; order++)
        await survives(name, step, plain, ({ excel }) => {
          excel.faults.failMessage(order, code);
        });
    },
    60_000,
  );
});
