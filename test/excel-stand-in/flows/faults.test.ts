import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { drawNewForm } from "../../../src/app/new-form";
import { parseRequest } from "../../../src/core/sheets/form-request";
import type { SheetDrawing } from "../../../src/core/sheets/sheet-drawing";
import type { Answer, WorkbookView } from "../../../src/pane/session/session";
import type { FindingReport } from "../../../src/report/report";
import { validationTexts } from "../../../src/words/form-texts";
import { CALL_FAULTS, MESSAGE_FAULTS } from "../journal/faults";
import type { StoredWorkbook } from "../model/stored";
import {
  differingCells,
  loaded,
  MARKS,
  openFlow,
  sheetsOf,
  type OpenedFlow,
  withoutScores,
} from "./flow-workbooks";

/** Of a step with more calls only about so many are refused here; the host's own tests refuse them all. */
const MOST_CASES = 16;

let workbook: StoredWorkbook;
beforeAll(async () => {
  const sample = await loaded("samples/襄阳市委编办2021.xlsx");
  workbook = await withoutScores({ ...sample, sheets: sample.sheets.slice(0, 1) });
}, 60_000);

let flow: OpenedFlow | null = null;
afterEach(() => {
  flow?.excel.close();
});

/** One thing the pane does, after what has to come before it. */
interface Step {
  /** Gives the ids of what the step is about, where it is about something. */
  prepare(flow: OpenedFlow): Promise<unknown>;
  run(flow: OpenedFlow, ids: unknown): Promise<Answer<unknown>>;
  /** The first half of a step of two halves: its picture is one where the other failed. */
  half?(flow: OpenedFlow): Promise<unknown>;
}

async function planned({ session }: OpenedFlow): Promise<string> {
  const plan = await session.planScores({ cells: "all", as: "values", tables: null });
  return plan.ok ? plan.value.id : plan.error.code;
}

async function view({ session }: OpenedFlow): Promise<WorkbookView> {
  const read = await session.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function findings(opened: OpenedFlow): Promise<readonly FindingReport[]> {
  return (await view(opened)).report.tables.flatMap((table) => table.findings);
}

/** Somebody types a wrong execution rate; gives the findings that can be put right safely. */
async function mistakeRate(opened: OpenedFlow): Promise<readonly string[]> {
  const lines = (await view(opened)).tables.flatMap(({ scores }) => scores);
  const rate = lines.find(({ part, cell }) => part === "rate" && cell !== null);
  opened.excel.person.type(rate?.cell ?? "", "50%");
  const fixable = (await findings(opened)).filter(({ fix }) => fix?.safety === "safe");
  if (fixable.length === 0) throw new Error("No safe fix");
  return fixable.map(({ id }) => id);
}

async function fix({ session }: OpenedFlow, ids: unknown): Promise<Answer<unknown>> {
  const plan = await session.planFixes(ids as readonly string[]);
  if (!plan.ok) return plan;
  return session.apply(plan.value.id);
}

async function firstFinding(opened: OpenedFlow): Promise<string> {
  const [first] = await findings(opened);
  if (!first) throw new Error("No finding");
  return first.id;
}

function acknowledge({ session }: OpenedFlow, finding: unknown): Promise<Answer<unknown>> {
  return session.decide({ kind: "acknowledge", finding: String(finding), reason: "口径不同" });
}

const FORM = drawnForm();

function drawnForm(): SheetDrawing {
  const request = parseRequest({ form: "mof-2020", year: "2025" }, { year: 2026, month: 3 });
  if (!request.ok) throw new Error("No form");
  const drawn = drawNewForm(request.value, validationTexts);
  if (!drawn) throw new Error("No form");
  return drawn.drawing;
}

const BELOW = "'政务公开及域名注册'!A60";

const STEPS: Readonly<Record<string, Step>> = {
  read: {
    prepare: () => Promise.resolve(),
    run: ({ session }) => session.read(),
  },
  write: {
    prepare: view,
    run: async (opened) => opened.session.apply(await planned(opened)),
  },
  undo: {
    prepare: async (opened) => {
      await view(opened);
      await opened.session.apply(await planned(opened));
    },
    run: ({ session }) => session.undo(),
  },
  "write safe fixes": {
    prepare: mistakeRate,
    run: fix,
  },
  "undo safe fixes": {
    prepare: async (opened) => {
      await fix(opened, await mistakeRate(opened));
    },
    run: ({ session }) => session.undo(),
  },
  mark: {
    prepare: view,
    run: ({ session }) => session.mark(MARKS),
  },
  "clear marks": {
    prepare: async (opened) => {
      await view(opened);
      await opened.session.mark(MARKS);
    },
    run: ({ session }) => session.clearMarks(),
  },
  acknowledge: {
    prepare: firstFinding,
    run: acknowledge,
  },
  "clear all traces": {
    prepare: async (opened) => {
      await acknowledge(opened, await firstFinding(opened));
      await opened.session.mark(MARKS);
    },
    run: ({ session }) => session.clearTraces(),
    half: ({ session }) => session.clearMarks(),
  },
  "insert the report": {
    prepare: view,
    run: ({ session }) => session.insertReport(),
  },
  "insert a form at a cell": {
    prepare: view,
    run: ({ session }) => session.insertDrawing(FORM, BELOW),
  },
  "undo the insertion of a form": {
    prepare: async (opened) => {
      await view(opened);
      await opened.session.insertDrawing(FORM, BELOW);
    },
    run: ({ session }) => session.undo(),
  },
};

type Picture = Record<string, unknown>;

interface Measured {
  readonly calls: number;
  readonly messages: number;
  readonly after: Picture;
  readonly half: Picture | null;
}

/** The step without any fault: what it asks for, and how the workbook then is. */
async function measured(step: Step): Promise<Measured> {
  const opened = openFlow(workbook);
  const ids = await step.prepare(opened);
  opened.excel.journal.clear();
  const answer = await step.run(opened, ids);
  expect(answer).toMatchObject({ ok: true });
  const { calls, messages } = opened.excel.journal;
  opened.excel.close();
  return {
    ...{ calls: calls.length, messages, after: opened.picture() },
    half: step.half ? await halfDone(step) : null,
  };
}

async function halfDone(step: Step): Promise<Picture> {
  const opened = openFlow(workbook);
  await step.prepare(opened);
  await step.half?.(opened);
  opened.excel.close();
  return opened.picture();
}

/** Why a step is not done a second time. */
const DONE_ALREADY = ["nothing-to-undo", "area-not-empty", "decision-unfit"];

/** As before, or as planned, or exactly the written cells are named; and the next try succeeds. */
async function survives(
  name: string,
  step: Step,
  { after, half }: Measured,
  strike: (opened: OpenedFlow) => void,
): Promise<void> {
  flow?.excel.close();
  flow = openFlow(workbook);
  const ids = await step.prepare(flow);
  const before = flow.picture();
  strike(flow);
  const answer = await step.run(flow, ids);
  flow.excel.faults.clear();
  const now = flow.picture();
  if (answer.ok && isPageRefused(answer.value))
    expect(withoutPages(now)).toEqual(withoutPages(after));
  else if (answer.ok) expectOneOf(now, [before, after]);
  else if (answer.error.code === "interrupted") {
    const named = answer.error.written.map(
      ({ sheet, at }) => `'${sheet}'!${String.fromCharCode(65 + at.column)}${String(at.row + 1)}`,
    );
    expect([...named].sort()).toEqual(differingCells(before, now).sort());
    expect(await flow.session.undo()).toMatchObject({ ok: true });
    // A taking back that was interrupted is finished instead.
    expect(flow.picture()).toEqual(name.startsWith("undo") ? after : before);
  } else expectOneOf(now, half ? [before, half, after] : [before, after]);
  await flow.session.read();
  const again = await step.run(flow, ids);
  if (!again.ok) expect(DONE_ALREADY).toContain(again.error.code);
}

function isPageRefused(value: unknown): boolean {
  return (value as { readonly pageRefused?: boolean } | null)?.pageRefused === true;
}

function withoutPages(pictured: Picture): Picture {
  return { ...pictured, sheets: sheetsOf(pictured).map((sheet) => ({ ...sheet, page: {} })) };
}

/** Says what differs from the first where it is none. */
function expectOneOf(now: Picture, allowed: readonly Picture[]): void {
  const known = allowed.map((one) => JSON.stringify(one));
  if (!known.includes(JSON.stringify(now))) expect(now).toEqual(allowed[0]);
}

describe.each(Object.keys(STEPS))("a host that fails during: %s", (name) => {
  const step = STEPS[name];
  if (!step) throw new Error(name);

  test("every call refused once", async () => {
    const plain = await measured(step);
    expect(plain.calls).toBeGreaterThan(0);
    const stride = Math.ceil(plain.calls / MOST_CASES);
    for (let order = 0, turn = 0; order < plain.calls; order += stride, turn++) {
      const code = CALL_FAULTS[turn % CALL_FAULTS.length] ?? "GeneralException";
      await survives(name, step, plain, ({ excel }) => {
        excel.faults.refuseCall(order, code);
      });
    }
  }, 120_000);

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
