import { checkBatch, type CheckedFile } from "../../app/check-batch";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { failureWords } from "../../report/failure-words";
import { fileReport } from "../../report/file-report";
import { summarise } from "../batch/summarise";
import { packReport } from "./batch-document";
import { breathe, bytesOf } from "./file-session";
import type { CheckedInBatch } from "./page-service";

/** Checks one file of many. A file that cannot be read is a result like the others. */
export async function checkFile(path: string, file: Blob): Promise<CheckedInBatch> {
  const checked = await checkedFile(path, file);
  const report = fileReport(checked);
  const failure = checked.outcome.ok ? null : failureWords(checked.outcome.error);
  return { summary: summarise(report, failure), packed: packReport(report, checked) };
}

async function checkedFile(path: string, file: Blob): Promise<CheckedFile> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return { path, outcome: bytes };
  const source = { path, open: () => Promise.resolve(openWorkbook(bytes.value)) };
  for await (const checked of checkBatch([source], { pause: breathe })) return checked;
  throw new Error("A batch of one gave nothing");
}
