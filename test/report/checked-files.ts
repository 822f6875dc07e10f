import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedFile, WorkbookSource } from "../../src/app/check-batch";
import { checkBatch } from "../../src/app/check-batch";
import { openWorkbook } from "../../src/host/xlsx/open-workbook";
import { nationalSheet } from "../app/national-sheet";
import type { NationalScores } from "../app/national-sheet";
import type { SheetSpec } from "../app/sheet-host";
import { SheetHost } from "../app/sheet-host";

const SAMPLES = join(__dirname, "..", "..", "samples");

/** The sample workbooks that come with the project. */
export const SAMPLE_NAMES: readonly string[] = readdirSync(SAMPLES).filter((name) =>
  name.endsWith(".xlsx"),
);

export async function checkedSample(name: string): Promise<CheckedFile> {
  return checkedSource({
    path: name,
    open: () => Promise.resolve(openWorkbook(readFileSync(join(SAMPLES, name)))),
  });
}

export async function checkedSheets(
  path: string,
  sheets: readonly SheetSpec[],
): Promise<CheckedFile> {
  return checkedSource({
    path,
    open: () => Promise.resolve({ ok: true, value: new SheetHost(sheets) }),
  });
}

export async function checkedNational(scores: NationalScores, path = "a.xlsx") {
  return checkedSheets(path, [{ name: "自评表", rows: nationalSheet(scores) }]);
}

export async function unreadableFile(
  path = "locked.xlsx",
  code: "encrypted" | "legacy-xls" = "encrypted",
): Promise<CheckedFile> {
  return checkedSource({
    path,
    open: () => Promise.resolve({ ok: false, error: { code, values: {} } }),
  });
}

async function checkedSource(source: WorkbookSource): Promise<CheckedFile> {
  for await (const file of checkBatch([source])) return file;
  throw new Error("nothing was checked");
}
