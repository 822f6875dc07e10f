import { afterEach, expect, test } from "@jest/globals";
import type { Mark } from "../../../src/core/edits/mark";
import { picture } from "../../excel-stand-in/model/snapshot";
import { openRows, type NodeStandIn } from "../../excel-stand-in/node/open-stand-in";
import { excelHost } from "./open-host";

let excel: NodeStandIn;
afterEach(() => {
  expect(excel.journal.unknown).toEqual([]);
  excel.close();
});

interface ClientParts {
  readonly BatchApiHelper: {
    createPropertyObject(...args: readonly unknown[]): unknown;
  };
}

/** The client on the registry stops before notes: its comments, asked for under the notes' name. */
function openWithNotes(): NodeStandIn {
  excel = openRows({ 表1: [["得分", 9.5]], 表2: [["等次"]] }, { excelApi: "1.18" });
  const { BatchApiHelper } = excel.OfficeExtension as unknown as ClientParts;
  const { Worksheet, CommentCollection } = excel.Excel;
  const known = new WeakMap<Excel.Worksheet, unknown>();
  Object.defineProperty(Worksheet.prototype, "notes", {
    get(this: Excel.Worksheet) {
      const notes =
        known.get(this) ??
        BatchApiHelper.createPropertyObject(CommentCollection, this, "Notes", true, 4);
      known.set(this, notes);
      return notes;
    },
  });
  return excel;
}

function markOf(row: number, note: string | null): Mark {
  const cells = [{ row, column: 0 }];
  return { sheet: "表1", cells, rule: "grade", severity: "error", fill: "#FFC7CE", note };
}

function notes(): readonly string[] {
  return (excel.workbook.sheet("表1")?.notes ?? []).map(
    ({ row, content }) => `${String(row)} ${content}`,
  );
}

test("notes come with marks where asked for, and go with them; those of people stay", async () => {
  const { workbook, journal } = openWithNotes();
  const own = { ...{ id: "n1", row: 1, column: 0, author: "某", content: "待核" }, visible: false };
  workbook.sheet("表1")?.notes.push(own);
  const before = picture(workbook);
  const host = excelHost();
  expect(host.capabilities().notes).toBe(true);
  await host.survey();
  journal.clear();
  const marks = [markOf(0, "得分与计算不一致"), markOf(1, "已有批注"), markOf(2, null)];
  expect(await host.mark(marks)).toEqual({ marked: 3, refusedSheets: [], notes: true });
  expect(journal.messages).toBe(2);
  expect(notes()).toEqual(["1 待核", "0 【绩效自评助手】\n得分与计算不一致"]);
  await host.mark([markOf(0, "另一条")]);
  expect(notes()).toEqual(["1 待核", "0 【绩效自评助手】\n另一条"]);
  expect(await host.clearMarks()).toEqual({ removed: 1, refusedSheets: [] });
  expect(picture(workbook)).toEqual(before);
});
