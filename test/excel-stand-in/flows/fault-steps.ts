import { drawNewForm } from "../../../src/app/new-form";
import { parseRequest } from "../../../src/core/sheets/form-request";
import type { SheetDrawing } from "../../../src/core/sheets/sheet-drawing";
import type { Answer, WorkbookView } from "../../../src/pane/session/session";
import type { FindingReport } from "../../../src/report/report";
import { validationTexts } from "../../../src/words/form-texts";
import { MARKS, type OpenedFlow } from "./flow-workbooks";

/** One thing the pane does, after what has to come before it. */
export interface Step {
  /** Gives the ids of what the step is about, where it is about something. */
  prepare(flow: OpenedFlow): Promise<unknown>;
  run(flow: OpenedFlow, ids: unknown): Promise<Answer<unknown>>;
  /** Done for the pane though Excel failed: not asked of Excel a second time. */
  readonly doneAnyhow?: true;
  /** What it gives is of use only whole: a success in spite of a fault gives all the same. */
  readonly givesAll?: true;
  /** Its halves, each alone: pictures where the other failed. */
  readonly halves?: readonly ((flow: OpenedFlow) => unknown)[];
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

async function firstTable(opened: OpenedFlow): Promise<string> {
  const [first] = (await view(opened)).tables;
  if (!first) throw new Error("No table");
  return first.key;
}

function keep({ session }: OpenedFlow, table: unknown): Promise<Answer<unknown>> {
  const asked = { name: "本市表样", keepIndicators: true, keepTexts: false };
  return session.keepForm(String(table), asked);
}

/** That of the fewest calls: it has all kinds of them but turned text. */
const FORM = drawnForm();

function drawnForm(): SheetDrawing {
  const request = parseRequest({ form: "summary", year: "2025" }, { year: 2026, month: 3 });
  if (!request.ok) throw new Error("No form");
  const drawn = drawNewForm(request.value, validationTexts);
  if (!drawn) throw new Error("No form");
  return drawn.drawing;
}

const BELOW = "'政务公开及域名注册'!A60";

export type Steps = Readonly<Record<string, Step>>;

/** What is done in the cells of the tables that are there. */
export const STEPS_IN_CELLS: Steps = {
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
    halves: [
      ({ session }) => session.clearMarks(),
      ({ excel }) => excel.workbook.customXmlParts.splice(0),
    ],
  },
  "go to a cell": {
    prepare: view,
    run: ({ session }) => session.select(BELOW),
  },
  "ask for the chosen cell": {
    prepare: view,
    run: ({ session }) => session.selection(),
  },
  "keep a table as a form": {
    prepare: firstTable,
    run: keep,
    givesAll: true,
  },
  "live mode on": {
    prepare: view,
    run: ({ session }) => session.setLive(true),
  },
  "live mode off": {
    prepare: async (opened) => {
      await view(opened);
      await opened.session.setLive(true);
    },
    run: ({ session }) => session.setLive(false),
    doneAnyhow: true,
  },
};

/** What is put into the workbook, and taken out again. */
export const STEPS_OF_INSERTIONS: Steps = {
  "insert the report": {
    prepare: view,
    run: ({ session }) => session.insertReport(),
  },
  "undo the insertion of the report": {
    prepare: async (opened) => {
      await view(opened);
      await opened.session.insertReport();
    },
    run: ({ session }) => session.undo(),
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
