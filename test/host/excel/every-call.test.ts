import { afterEach, describe, expect, test } from "@jest/globals";
import { EMPTY_STATE, type WorkbookState } from "../../../src/core/state/workbook-state";
import { fromA1, toA1 } from "../../../src/core/grid/address";
import { inverse } from "../../../src/core/edits/inverse";
import type { Mark } from "../../../src/core/edits/mark";
import { PLAIN_STYLE, type SheetDrawing } from "../../../src/core/sheets/sheet-drawing";
import type { ExcelWorkbook } from "../../../src/host/excel/excel-workbook";
import { HostError, type Inserted } from "../../../src/host/port";
import type { RowSheets } from "../../excel-stand-in/load/from-rows";
import { CALL_FAULTS, MESSAGE_FAULTS } from "../../excel-stand-in/journal/faults";
import { picture } from "../../excel-stand-in/model/snapshot";
import { openRows, type NodeStandIn } from "../../excel-stand-in/node/open-stand-in";
import { formula, number, planFor, text } from "../xlsx/cell-writes";
import { excelHost } from "./open-host";

const SHEETS: RowSheets = {
  表1: [
    ["得分", 9.5],
    ["等次", { value: "8", style: { numberFormat: "@" } }],
  ],
  表2: { rows: [["甲", true]], protection: { allowFormatCells: true } },
};

const at = (address: string) => fromA1(address) ?? { row: 0, column: 0 };
const cell = (address: string) => ({ sheet: "表1", at: at(address) });

function mark(sheet: string, fill: string): Mark {
  return { sheet, cells: [at("A1")], rule: "grade", severity: "error", fill, note: null };
}

const STYLED = { ...PLAIN_STYLE, border: "thin", fill: "#FFF2CC", numberFormat: "0.00" } as const;
const DRAWING: SheetDrawing = {
  name: "核查报告",
  cells: [
    {
      at: at("A1"),
      content: { kind: "text", text: "甲" },
      style: PLAIN_STYLE,
      link: cell("B1"),
    },
    { at: at("A2"), content: { kind: "number", decimal: "1" }, style: STYLED, link: null },
    {
      at: at("B2"),
      content: { kind: "formula", formula: "=A2*2", cached: "2" },
      style: STYLED,
      link: null,
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [20],
  rowHeights: { 0: 30 },
  validations: [
    {
      area: { top: 1, left: 0, bottom: 1, right: 0 },
      rule: { kind: "decimal", from: "0", to: "9" },
      prompt: null,
      error: { style: "stop", title: "得分", text: "超过" },
    },
  ],
  frozenRows: 1,
  page: {
    ...{ paper: "A4", orientation: "portrait", titleRows: [0, 0], centered: true },
    printArea: { top: 0, left: 0, bottom: 1, right: 1 },
    fit: { wide: 1, tall: 0 },
    margins: { top: 1, bottom: 1, left: 1, right: 1 },
  },
  protection: { allowFormatting: true },
  charts: [],
};

const STATE: WorkbookState = { ...EMPTY_STATE, acknowledgements: [{ id: "a", reason: "口径" }] };

/** One thing that is asked of the host, after what has to come before it. */
interface Step<T> {
  prepare(host: ExcelWorkbook): Promise<T>;
  run(host: ExcelWorkbook, prepared: T): Promise<unknown>;
}

function step<T>(prepare: Step<T>["prepare"], run: Step<T>["run"]): Step<unknown> {
  return { prepare, run: (host, prepared) => run(host, prepared as T) };
}

const nothing = () => Promise.resolve(null);

async function inserted(outcome: ReturnType<ExcelWorkbook["insertSheet"]>): Promise<Inserted> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const STEPS: Readonly<Record<string, Step<unknown>>> = {
  "survey and read": step(nothing, async (host) => {
    await host.survey();
    await host.read(["表1", "表2"]);
  }),
  write: step(
    (host) =>
      planFor(host, {
        B1: number("7"),
        B2: number("5"),
        C2: formula("=B1*2", "14"),
        A2: text("=1"),
      }),
    (host, plan) => host.apply(plan),
  ),
  "take a writing back": step(
    async (host) => {
      const plan = await planFor(host, { B1: number("7"), B2: number("5"), "表2!C1": number("1") });
      // The sheet is protected and all its cells locked.
      const writes = plan.writes.filter((write) => write.cell.sheet === "表1");
      await host.apply({ writes });
      return inverse({ writes });
    },
    (host, plan) => host.apply(plan),
  ),
  "ask which cells are locked": step(nothing, (host) => host.lockedCells([cell("B1"), cell("C9")])),
  mark: step(
    async (host) => {
      await host.survey();
      await host.mark([mark("表1", "#FFC7CE")]);
    },
    (host) => host.mark([mark("表1", "#FFEB9C"), mark("表2", "#FFC7CE")]),
  ),
  "clear marks": step(
    async (host) => {
      await host.survey();
      await host.mark([mark("表1", "#FFC7CE"), mark("表2", "#FFC7CE")]);
    },
    (host) => host.clearMarks(),
  ),
  "insert a sheet": step(nothing, (host) => host.insertSheet(DRAWING)),
  "insert at a cell": step(nothing, (host) => host.insertAt(DRAWING, cell("D4"))),
  "remove an inserted sheet": step(
    (host) => inserted(host.insertSheet({ ...DRAWING, protection: null })),
    (host, made) => host.removeInserted(made),
  ),
  "remove what was inserted at a cell": step(
    (host) => {
      const sheet = excel.workbook.sheet("表1");
      const { style } = sheet?.cell(0, 0) ?? {};
      if (style)
        sheet?.put(4, 3, { value: "", formula: null, style: { ...style, fill: "#FF0000" } });
      return inserted(host.insertAt(DRAWING, cell("D4")));
    },
    (host, made) => host.removeInserted(made),
  ),
  "keep decisions": step(nothing, (host) => host.saveState(STATE)),
  "keep other decisions": step(
    (host) => host.saveState(EMPTY_STATE),
    (host) => host.saveState(STATE),
  ),
  "forget decisions": step(
    (host) => host.saveState(STATE),
    (host) => host.saveState(null),
  ),
  "load decisions": step(
    (host) => host.saveState(STATE),
    (host) => host.loadState(),
  ),
  "show a cell": step(nothing, (host) => host.select(cell("B2"))),
  "ask for the chosen cell": step(nothing, (host) => host.selection()),
  "listen and stop": step(nothing, async (host) => (await host.onChanged(() => undefined))()),
};

let excel: NodeStandIn;
afterEach(() => {
  expect(excel.journal.unknown).toEqual([]);
});

async function prepared(step: Step<unknown>) {
  excel = openRows(SHEETS);
  const host = excelHost();
  const ground = await step.prepare(host);
  excel.journal.clear();
  return { host, ground, before: picture(excel.workbook) };
}

/** The step without a fault: what it asks for, and how the workbook then is. */
async function measured(step: Step<unknown>) {
  const { host, ground } = await prepared(step);
  await step.run(host, ground);
  const { calls, messages } = excel.journal;
  excel.close();
  return { members: calls.map(({ member }) => member), messages, after: picture(excel.workbook) };
}

type Picture = Record<string, unknown>;

interface PicturedSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, { readonly value: unknown; readonly formula: unknown }>>;
}

function sheetsOf(all: Picture): readonly PicturedSheet[] {
  return all["sheets"] as readonly PicturedSheet[];
}

/** What the cells of 表1 were given; what a formula gives depends on others. */
function givenIn(all: Picture, address: string): unknown {
  const held = sheetsOf(all)[0]?.cells[address];
  return held?.formula ?? held?.value ?? "";
}

/** Cells of 表1 that were given something else. */
function differing(before: Picture, after: Picture): readonly string[] {
  const addresses = [before, after].flatMap((all) => Object.keys(sheetsOf(all)[0]?.cells ?? {}));
  return [...new Set(addresses)].filter((key) => givenIn(before, key) !== givenIn(after, key));
}

/** The sheet may be without its page set-up where the answer says so. */
function withoutPages(all: Picture): Picture {
  return { ...all, sheets: sheetsOf(all).map((sheet) => ({ ...sheet, page: {} })) };
}

function isPageRefused(outcome: unknown): boolean {
  const { value } = (outcome ?? {}) as { readonly value?: { readonly pageRefused?: boolean } };
  return value?.pageRefused === true;
}

function same(a: Picture, b: Picture): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

interface InterruptedOutcome {
  readonly error: {
    readonly code: string;
    readonly written: readonly { at: { row: number; column: number } }[];
  };
}

function isInterrupted(outcome: unknown): outcome is InterruptedOutcome {
  const { error } = (outcome ?? {}) as Partial<InterruptedOutcome>;
  return error?.code === "interrupted";
}

/** The workbook is as before, or as planned, or exactly the written cells are named; and it works on. */
async function survives(
  step: Step<unknown>,
  after: Picture,
  strike: (excel: NodeStandIn) => void,
): Promise<void> {
  const { host, ground, before } = await prepared(step);
  strike(excel);
  const outcome = await step.run(host, ground).catch((error: unknown) => error);
  excel.faults.clear();
  const now = picture(excel.workbook);
  if (outcome instanceof Error) expect(outcome).toBeInstanceOf(HostError);
  if (isInterrupted(outcome)) {
    const named = outcome.error.written.map((written) => toA1(written.at));
    expect([...named].sort()).toEqual([...differing(before, now)].sort());
    excel.close();
    return;
  }
  if (isPageRefused(outcome)) expect(withoutPages(now)).toEqual(withoutPages(after));
  else if (!same(now, after)) expect(now).toEqual(before);
  const again = await step.run(host, ground).catch((error: unknown) => error);
  expect(again).not.toBeInstanceOf(Error);
  excel.close();
}

describe.each(Object.entries(STEPS))("Excel fails once: %s", (_, step) => {
  test("at any call, each kind of call in every way", async () => {
    const { members, after } = await measured(step);
    const seen = new Set<string>();
    for (const [order, member] of members.entries()) {
      const rotated = CALL_FAULTS[order % CALL_FAULTS.length];
      const codes = seen.has(member) ? CALL_FAULTS.filter((code) => code === rotated) : CALL_FAULTS;
      seen.add(member);
      for (const code of codes)
        await survives(step, after, ({ faults }) => {
          faults.refuseCall(order, code);
        });
    }
    expect(members.length).toBeGreaterThan(0);
  }, 120_000);

  test.each(MESSAGE_FAULTS)("in any message: %s", async (code) => {
    const { messages, after } = await measured(step);
    for (let order = 0; order < messages; order++)
      await survives(step, after, ({ faults }) => {
        faults.failMessage(order, code);
      });
  });
});
