import { expect } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { openForReading } from "../../src/host/open-for-reading";
import { fileReport } from "../../src/report/file-report";
import { resavedAll, withOffice } from "../host/xlsx/office";
import { REAL_WORKBOOKS } from "../workbooks/real-workbooks";

/** All that is reported of a file: tables with their places and scores, findings with their ids. */
async function reportOn(bytes: Uint8Array): Promise<unknown> {
  const opened = await openForReading(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  return fileReport({ path: "", outcome: { ok: true, value: await checkWorkbook(opened.value) } });
}

withOffice(
  "a workbook saved by LibreOffice, as .xlsx and as .xls, gives the report it gave before",
  async () => {
    const files = Object.fromEntries(REAL_WORKBOOKS.map(({ name, bytes }) => [name, bytes]));
    for (const format of ["xlsx", "xls"]) {
      const saved = resavedAll(files, format);
      for (const { name, bytes } of REAL_WORKBOOKS)
        expect([format, name, await reportOn(saved[name] ?? new Uint8Array())]).toEqual([
          format,
          name,
          await reportOn(bytes),
        ]);
    }
  },
  240_000,
);
