import { checkBatch, type CheckedFile } from "../../app/check-batch";
import type { ReadingOptions } from "../../app/score-tables";
import { fileReport } from "../../report/file-report";
import type { FileReport } from "../../report/report";
import type { ReportFormat } from "../../report/writer";
import { workbookSource } from "../files/workbook-source";

/** What is reported of one file, and its piece of the report: plain data that cross between threads. */
export interface ReportedFile {
  readonly report: FileReport;
  readonly part: string;
}

/** The files one after another, in this thread. */
export async function* reportedHere(
  paths: readonly string[],
  cwd: string,
  reading: ReadingOptions,
  format: ReportFormat,
): AsyncGenerator<ReportedFile, void, void> {
  const sources = paths.map((path) => workbookSource(path, cwd));
  for await (const checked of checkBatch(sources, reading)) yield reported(checked, format);
}

export function reported(checked: CheckedFile, format: ReportFormat): ReportedFile {
  const report = fileReport(checked);
  return { report, part: format.part(report, checked) };
}
