import { afterEach, describe, expect, test } from "@jest/globals";
import type { EditPlan } from "../../../src/core/edits/edit-plan";
import { inverse } from "../../../src/core/edits/inverse";
import { fromA1, toA1 } from "../../../src/core/grid/address";
import { HostError, type Refusal } from "../../../src/host/port";
import { CALL_FAULTS, MESSAGE_FAULTS } from "../../excel-stand-in/journal/faults";
import type { RowSheets } from "../../excel-stand-in/load/from-rows";
import { picture } from "../../excel-stand-in/model/snapshot";
import { openRows, type NodeStandIn } from "../../excel-stand-in/node/open-stand-in";
import { blank, formula, number, planFor, text, type Writes } from "../xlsx/cell-writes";
import { excelHost } from "./open-host";

const OPEN = { style: { locked: false } };
const TEXT = { style: { numberFormat: "@" } };

const SHEETS: RowSheets = {
  表1: [
    ["得分", null, "等次"],
    [9.5, { value: "", ...TEXT }, "优"],
    ["9.5", { value: "8", ...TEXT }, "=A2&C2"],
    [true, null, { value: 0.9, style: { numberFormat: "0.00%" } }],
  ],
  表2: { rows: [["甲", 1]], merges: ["A1:A3"] },
};

let excel: NodeStandIn;
afterEach(() => {
  expect(excel.journal.unknown).toEqual([]);
  excel.close();
});

function held(sheet: string, address: string) {
  const at = fromA1(address) ?? { row: 0, column: 0 };
  const cell = excel.workbook.sheet(sheet)?.cell(at.row, at.column);
  return { value: cell?.value, formula: cell?.formula, format: cell?.style.numberFormat };
}

async function apply(writes: Writes) {
  const host = excelHost();
  const plan = await planFor(host, writes);
  excel.journal.clear();
  return { host, plan, outcome: await host.apply(plan) };
}

describe("writing cells of a workbook open in Excel", () => {
  test("takes two messages for many cells, and nothing but what was asked changes", async () => {
    excel = openRows(SHEETS);
    const before = picture(excel.workbook);
    const { host, plan, outcome } = await apply({
      A2: number("9.75"),
      A3: number("8"),
      B2: number("95.36"),
      B3: formula("=A2*2", "19"),
      C2: text("良"),
      C3: blank,
      C4: number("0.9536"),
      D9: text("=1+1"),
      "表2!B1": number("2"),
    });
    expect(outcome).toEqual({ ok: true, value: { written: 9 } });
    expect(excel.journal.messages).toBe(2);
    expect(excel.journal.undoLost).toEqual([]);
    expect(held("表1", "A2")).toEqual({ value: 9.75, formula: null, format: "General" });
    expect(held("表1", "B2")).toEqual({ value: 95.36, formula: null, format: "@" });
    expect(held("表1", "B3")).toEqual({ value: 19.5, formula: "=A2*2", format: "@" });
    expect(held("表1", "D9")).toEqual({ value: "=1+1", formula: null, format: "General" });
    expect(held("表1", "C4")).toEqual({ value: 0.9536, formula: null, format: "0.00%" });
    const back = inverse(plan);
    const writes = back.writes.map((write) =>
      write.before.formula === null
        ? write
        : { ...write, before: { ...write.before, value: 19.5 } },
    );
    expect((await host.apply({ writes })).ok).toBe(true);
    expect(picture(excel.workbook)).toEqual(before);
  });

  test.each(["=1+1", "+1", "-1", "@a", "95", "95%", "2022-3-1", "TRUE", "'a", "#N/A", "1e5", " 1"])(
    "the text %j stays text",
    async (written) => {
      excel = openRows(SHEETS);
      expect((await apply({ A2: text(written) })).outcome.ok).toBe(true);
      expect(held("表1", "A2")).toEqual({ value: written, formula: null, format: "General" });
    },
  );

  test("a truth value, an error and a formula come back as they were", async () => {
    excel = openRows({ 表1: [[true, "=1/0", "=A1", false]] });
    const before = picture(excel.workbook);
    const { host, plan, outcome } = await apply({
      A1: number("1"),
      B1: number("2"),
      C1: text("缺"),
      D1: blank,
    });
    expect(outcome.ok).toBe(true);
    expect((await host.apply(inverse(plan))).ok).toBe(true);
    expect(picture(excel.workbook)).toEqual(before);
  });

  test("a plan without writes asks nothing", async () => {
    excel = openRows(SHEETS);
    expect((await apply({})).outcome).toEqual({ ok: true, value: { written: 0 } });
    expect(excel.journal.messages).toBe(0);
  });

  test("where Excel's answer would be too large for what the cells hold, nothing is written", async () => {
    excel = openRows({ 表1: [["字".repeat(900)]] });
    const host = excelHost();
    const plan = await planFor(host, { A1: number("1") });
    const before = picture(excel.workbook);
    excel.settings.responseLimit = 1_000;
    await expect(host.apply(plan)).rejects.toMatchObject({ problem: { code: "too-large" } });
    expect(picture(excel.workbook)).toEqual(before);
  });

  test("a cell outside every sheet is a fault of the plan", async () => {
    excel = openRows(SHEETS);
    const cell = { sheet: "表1", at: { row: 1_048_576, column: 0 } };
    const before = { value: null, formula: null };
    const plan = { writes: [{ cell, before, after: number("1") }] };
    await expect(excelHost().apply(plan)).rejects.toThrow(RangeError);
  });
});

function told(refused: Refusal): string {
  return "cells" in refused
    ? `${refused.code} ${refused.cells.map(({ at }) => toA1(at)).join(" ")}`
    : `${refused.code} ${refused.sheet}`;
}

const PROTECTED: RowSheets = {
  表1: {
    rows: [[1, { value: 2, ...OPEN }, { value: "3", style: { numberFormat: "@", locked: false } }]],
    protection: {},
  },
};

describe("cells that may not be written", () => {
  test.each<[string, RowSheets, Writes, string]>([
    ["locked on a protected sheet", PROTECTED, { A1: number("5") }, "cell-locked A1"],
    [
      "one of several",
      PROTECTED,
      { B1: number("5"), A1: number("5"), A2: blank },
      "cell-locked A1 A2",
    ],
    [
      "of text format where a formula would show as text",
      PROTECTED,
      { C1: formula("=1+1", "2") },
      "cell-locked C1",
    ],
    ["on a sheet that is not there", SHEETS, { "表9!A1": number("5") }, "sheet-missing 表9"],
    [
      "under a merged area",
      SHEETS,
      { "表2!A2": number("5"), "表2!B1": number("7"), A2: number("1") },
      "cell-covered A2",
    ],
  ])("%s: refused, and the workbook is as it was", async (_, sheets, writes, expected) => {
    excel = openRows(sheets);
    const before = picture(excel.workbook);
    const { outcome } = await apply(writes);
    if (outcome.ok || outcome.error.code === "interrupted") throw new Error("Written");
    expect(told(outcome.error)).toBe(expected);
    expect(picture(excel.workbook)).toEqual(before);
  });

  test("changed by a person since they were read", async () => {
    excel = openRows(SHEETS);
    const host = excelHost();
    const plan = await planFor(host, { A2: number("9"), C2: text("良") });
    excel.person.type("表1!C2", "中");
    const before = picture(excel.workbook);
    const outcome = await host.apply(plan);
    if (outcome.ok || outcome.error.code === "interrupted") throw new Error("Written");
    expect(told(outcome.error)).toBe("cell-changed C2");
    expect(picture(excel.workbook)).toEqual(before);
  });

  test("are known before, where protection tells", async () => {
    excel = openRows(PROTECTED);
    const cell = (column: number) => ({ sheet: "表1", at: { row: 0, column } });
    expect(await excelHost().lockedCells([cell(0), cell(1), cell(5)])).toEqual([cell(0), cell(5)]);
  });
});

describe("unlocked cells of a protected sheet", () => {
  test("are written; one of text format keeps the digits as text", async () => {
    excel = openRows(PROTECTED);
    const { outcome } = await apply({ B1: number("5"), C1: number("95.360") });
    expect(outcome.ok).toBe(true);
    expect(held("表1", "B1").value).toBe(5);
    expect(held("表1", "C1").value).toBe("95.360");
  });
});

const WRITES: Writes = {
  A2: number("7"),
  A3: text("缺"),
  B2: number("5"),
  C3: formula("=A2", "7"),
  "表2!B1": number("3"),
};

/** Applies with a fault; what the answer says must be what the workbook holds. */
async function applyFaultily(fault: (excel: NodeStandIn) => void): Promise<boolean> {
  excel = openRows(SHEETS);
  const host = excelHost();
  const plan = await planFor(host, WRITES);
  const before = picture(excel.workbook);
  fault(excel);
  const outcome = await host.apply(plan).catch((error: unknown) => error);
  const struck = excel.faults.struck > 0;
  excel.faults.clear();
  if (outcome instanceof HostError) expect(picture(excel.workbook)).toEqual(before);
  else {
    expect([outcome]).toMatchObject([await whatIsHeld(plan, outcome)]);
    expect(held("表1", "B2").format).toBe("@");
  }
  expect((await host.survey()).length).toBe(2);
  return struck;
}

/** The outcome that says what the workbook holds: all, or exactly these cells. */
async function whatIsHeld(plan: EditPlan, outcome: unknown): Promise<unknown> {
  const present = await planFor(excelHost(), WRITES);
  const written = plan.writes
    .filter(({ before }, index) => {
      const now = present.writes[index]?.before;
      // A formula that was not written shows another value where its inputs were.
      if (!now || now.formula !== before.formula) return true;
      return now.formula === null && now.value !== before.value;
    })
    .map(({ cell }) => cell);
  if (written.length === plan.writes.length) return { ok: true };
  expect(outcome).toHaveProperty("error.written.length", written.length);
  return { ok: false, error: { code: "interrupted", written: expect.arrayContaining(written) } };
}

describe("when Excel fails while writing", () => {
  test.each(CALL_FAULTS)(
    "%s at any call: exactly what was written is named",
    async (code) => {
      const step = code === "GeneralException" ? 1 : 4;
      for (let order = 0; ; order += step) {
        const struck = await applyFaultily(({ faults }) => {
          faults.refuseCall(order, code);
        });
        excel.close();
        if (struck) continue;
        expect(order).toBeGreaterThan(20);
        break;
      }
    },
    60_000,
  );

  test.each(MESSAGE_FAULTS)(
    "%s of any message: nothing is lost and nothing doubled",
    async (code) => {
      for (const order of [0, 1]) {
        const struck = await applyFaultily(({ faults }) => {
          faults.failMessage(order, code);
        });
        expect(struck).toBe(true);
        excel.close();
      }
    },
  );
});
