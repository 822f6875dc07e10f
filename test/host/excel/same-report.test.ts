import { afterEach, describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../../src/app/check-workbook";
import type { WorkbookReader } from "../../../src/host/port";
import { openWorkbook } from "../../../src/host/xlsx/open-workbook";
import { fileReport } from "../../../src/report/file-report";
import { openFile, type NodeStandIn } from "../../excel-stand-in/node/open-stand-in";
import { REAL_WORKBOOKS } from "../../workbooks/real-workbooks";
import { excelHost } from "./open-host";

async function reportOf(host: WorkbookReader): Promise<unknown> {
  const value = await checkWorkbook(host);
  return fileReport({ path: "", outcome: { ok: true, value } });
}

let excel: NodeStandIn;
afterEach(() => {
  expect(excel.journal.unknown).toEqual([]);
  excel.close();
});

describe("the report on a workbook open in Excel", () => {
  test.each(REAL_WORKBOOKS)("is that on the file: $name", async ({ bytes }) => {
    const file = openWorkbook(bytes);
    if (!file.ok) throw new Error(file.error.code);
    excel = await openFile(bytes);
    expect(await reportOf(excelHost())).toEqual(await reportOf(file.value));
    expect(excel.journal.messages).toBeLessThanOrEqual(3);
    expect(excel.journal.writes).toBe(0);
    expect(excel.journal.undoLost).toEqual([]);
    expect(excel.journal.housekeeping).toBe(0);
  });
});
