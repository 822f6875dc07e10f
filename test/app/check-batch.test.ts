import { describe, expect, test } from "@jest/globals";
import type { WorkbookSource } from "../../src/app/check-batch";
import { checkBatch } from "../../src/app/check-batch";
import { UnreadableError } from "../../src/host/xlsx/unreadable-error";
import { nationalSheet } from "./national-sheet";
import { SheetHost } from "./sheet-host";

const good = (path: string): WorkbookSource => ({
  path,
  open: () =>
    Promise.resolve({
      ok: true,
      value: new SheetHost([{ name: "自评表", rows: nationalSheet() }]),
    }),
});

const unreadable: WorkbookSource = {
  path: "locked.xlsx",
  open: () => Promise.resolve({ ok: false, error: { code: "encrypted", values: {} } }),
};

class DamagedInside extends SheetHost {
  override read(): never {
    throw new UnreadableError({ code: "damaged", values: { part: "xl/worksheets/sheet1.xml" } });
  }
}

const damagedInside: WorkbookSource = {
  path: "damaged.xlsx",
  open: () =>
    Promise.resolve({
      ok: true,
      value: new DamagedInside([{ name: "自评表", rows: nationalSheet() }]),
    }),
};

const faulty: WorkbookSource = {
  path: "faulty.xlsx",
  open: () => Promise.reject(new RangeError("a fault of ours")),
};

describe("a batch", () => {
  test("no file stops it, each gives its own outcome in the order given", async () => {
    const outcomes: unknown[] = [];
    const sources = [good("a"), unreadable, damagedInside, faulty, good("b")];
    for await (const { path, outcome } of checkBatch(sources))
      outcomes.push([path, outcome.ok ? outcome.value.tables.length : outcome.error.code]);
    expect(outcomes).toEqual([
      ["a", 1],
      ["locked.xlsx", "encrypted"],
      ["damaged.xlsx", "damaged"],
      ["faulty.xlsx", "internal"],
      ["b", 1],
    ]);
  });

  test("a workbook is opened only when the one before has been taken", async () => {
    const opened: string[] = [];
    const sources = ["a", "b", "c"].map((path): WorkbookSource => {
      const source = good(path);
      return { path, open: () => (opened.push(path), source.open()) };
    });
    for await (const { path } of checkBatch(sources)) if (path === "b") break;
    expect(opened).toEqual(["a", "b"]);
  });
});
