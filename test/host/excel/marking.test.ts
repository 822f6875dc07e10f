import { afterEach, describe, expect, test } from "@jest/globals";
import type { Mark } from "../../../src/core/edits/mark";
import { fromA1 } from "../../../src/core/grid/address";
import { HostError } from "../../../src/host/port";
import type { RowSheets } from "../../excel-stand-in/load/from-rows";
import { CALL_FAULTS, MESSAGE_FAULTS } from "../../excel-stand-in/journal/faults";
import { picture } from "../../excel-stand-in/model/snapshot";
import type { ConditionalFormat } from "../../excel-stand-in/model/sheet";
import { openRows, type NodeStandIn } from "../../excel-stand-in/node/open-stand-in";
import { excelHost } from "./open-host";

const SHEETS: RowSheets = {
  表1: [
    ["得分", 9.5],
    ["等次", "优"],
  ],
  表2: { rows: [["得分", 1]], protection: {} },
  表3: { rows: [["得分", 1]], protection: { allowFormatCells: true } },
};

function markOf(sheet: string, cells: string, rule: string, fill = "#FFC7CE"): Mark {
  const at = cells.split(" ").map((cell) => fromA1(cell) ?? { row: 0, column: 0 });
  return { sheet, cells: at, rule, severity: "error", fill, note: null };
}

let excel: NodeStandIn;
afterEach(() => {
  expect(excel.journal.unknown).toEqual([]);
  excel.close();
});

function userFormat(type: string, formula: string): ConditionalFormat {
  return {
    ...{ id: excel.workbook.newId(), type, formula, fill: "#00FF00", fontColor: null },
    ...{ areas: [{ top: 0, left: 0, bottom: 9, right: 9 }], bold: null, stopIfTrue: true },
    original: { of: "the user" },
  };
}

function open(sheets: RowSheets = SHEETS): NodeStandIn {
  excel = openRows(sheets);
  excel.workbook.sheets.forEach((sheet) => {
    sheet.conditionalFormats = [
      userFormat("Custom", "=$A$1>0"),
      userFormat("CellValue", ""),
      userFormat("DataBar", ""),
    ];
  });
  return excel;
}

async function surveyed() {
  const host = excelHost();
  await host.survey();
  excel.journal.clear();
  return host;
}

function ours(sheet: string): readonly (readonly [string, string | null])[] {
  return (excel.workbook.sheet(sheet)?.conditionalFormats ?? [])
    .filter(({ formula }) => formula.includes("ziping:"))
    .map(({ formula, fill }) => [formula, fill]);
}

describe("marking a workbook open in Excel", () => {
  test("takes two messages, clearing two more, and then the workbook is as it was", async () => {
    open();
    const before = picture(excel.workbook);
    const host = await surveyed();
    const marks = [
      markOf("表1", "B1 B2 D9", "execution-rate"),
      markOf("表1", "B2", "grade", "#FFEB9C"),
      markOf("表3", "A1", "grade"),
    ];
    expect(await host.mark(marks)).toEqual({ marked: 4, refusedSheets: [], notes: false });
    expect(excel.journal.messages).toBe(2);
    expect(excel.journal.undoLost).toEqual([]);
    expect(ours("表1")).toEqual([
      ['=N("ziping:execution-rate")=0', "#FFC7CE"],
      ['=N("ziping:grade")=0', "#FFEB9C"],
    ]);
    expect(excel.workbook.sheet("表1")?.conditionalFormats[0]?.areas).toHaveLength(2);
    excel.journal.clear();
    expect(await host.clearMarks()).toEqual({ removed: 3, refusedSheets: [] });
    expect(excel.journal.messages).toBe(2);
    expect(excel.journal.housekeeping).toBe(0);
    expect(picture(excel.workbook)).toEqual(before);
  });

  test("a second marking takes the place of the first", async () => {
    open();
    const host = await surveyed();
    await host.mark([markOf("表1", "B1", "execution-rate")]);
    await host.mark([markOf("表1", "B2", "grade")]);
    expect(ours("表1")).toEqual([['=N("ziping:grade")=0', "#FFC7CE"]]);
  });

  test("of people's own formats only the type is read, of custom ones the formula", async () => {
    open();
    const host = await surveyed();
    await host.clearMarks();
    const read = excel.journal.calls.filter(({ path }) => path.includes("conditionalFormats"));
    const loads = read.filter(({ kind }) => kind === "load").map(({ detail }) => detail);
    expect(new Set(loads).size).toBe(1);
    expect(excel.journal.writes).toBe(0);
  });

  test("one rule of one colour is one format, however many marks carry it", async () => {
    open();
    const host = await surveyed();
    const cells = Array.from({ length: 40 }, (_, row) => `B${String(2 * row + 1)}`);
    await host.mark(cells.map((cell) => markOf("表1", cell, "grade")));
    expect(ours("表1")).toHaveLength(1);
  });

  test("a protected sheet without leave to format is named and left alone", async () => {
    open();
    const before = picture(excel.workbook);
    const host = await surveyed();
    const result = await host.mark([markOf("表2", "A1", "grade")]);
    expect(result).toEqual({ marked: 0, refusedSheets: ["表2"], notes: false });
    expect(picture(excel.workbook)).toEqual(before);
  });

  test("marks left on a sheet that was protected since are named", async () => {
    open();
    const host = await surveyed();
    await host.mark([markOf("表1", "A1", "grade")]);
    const sheet = excel.workbook.sheet("表1");
    if (sheet) sheet.protection = excel.workbook.sheet("表2")?.protection ?? null;
    expect(await host.clearMarks()).toEqual({ removed: 0, refusedSheets: ["表1"] });
  });

  test("a sheet that came after the survey is cleared too", async () => {
    open();
    const host = await surveyed();
    const late = excel.workbook.addSheet("后来");
    late.conditionalFormats = [userFormat("Custom", '=N("ziping:grade")=0')];
    expect(await host.clearMarks()).toEqual({ removed: 1, refusedSheets: [] });
    expect(excel.journal.messages).toBe(3);
  });

  test("a mark on a sheet that is not there: nothing is changed", async () => {
    open();
    const before = picture(excel.workbook);
    const host = await surveyed();
    const marked = host.mark([markOf("表9", "A1", "grade")]);
    await expect(marked).rejects.toMatchObject({ problem: { code: "not-found", detail: "表9" } });
    expect(picture(excel.workbook)).toEqual(before);
  });
});

const MARKS = [markOf("表1", "B1", "execution-rate"), markOf("表3", "A1", "grade")];

describe("when Excel fails while marking", () => {
  test.each(CALL_FAULTS)(
    "%s at any one call: marked all the same, the users' formats untouched",
    async (code) => {
      open();
      const host = await surveyed();
      const before = picture(excel.workbook);
      for (let order = 0; ; order += 3) {
        excel.faults.refuseCall(order, code);
        await host.mark(MARKS);
        expect([ours("表1").length, ours("表3").length]).toEqual([1, 1]);
        if (excel.faults.struck === 0) break;
        excel.faults.struck = 0;
        excel.faults.clear();
      }
      excel.faults.clear();
      await host.clearMarks();
      expect(picture(excel.workbook)).toEqual(before);
    },
  );

  test.each(MESSAGE_FAULTS)("%s of any message: marked, or told", async (code) => {
    open();
    const host = await surveyed();
    for (const order of [0, 1]) {
      excel.faults.failMessage(order, code);
      const outcome = await host.mark(MARKS).catch((error: unknown) => error);
      if (!(outcome instanceof HostError)) expect(ours("表1")).toHaveLength(1);
      else expect(outcome.problem.code).toBe("busy-editing");
      excel.faults.clear();
    }
    await host.mark(MARKS);
    expect(ours("表1")).toHaveLength(1);
  });
});
