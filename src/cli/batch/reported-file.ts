import { checkBatch, type CheckedFile } from "../../app/check-batch";
import type { ReadingOptions } from "../../app/score-tables";
import { fileReport, totalsOf } from "../../report/file-report";
import type { FileReport, ReportTotals } from "../../report/report";
import type { ReportFormat } from "../../report/writer";
import { workbookSource } from "../files/workbook-source";

/** What a batch needs of one file: plain data, small because they cross between threads. */
export interface ReportedFile {
  readonly totals: ReportTotals;
  /** Ids of the findings that somebody has acknowledged. */
  readonly acknowledged: readonly string[];
  /** Its part of the report, as the format made it. */
  readonly part: unknown;
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
  return {
    totals: totalsOf(report),
    acknowledged: acknowledgedIn(report),
    part: format.part(report, checked),
  };
}

function acknowledgedIn(file: FileReport): readonly string[] {
  return [file, ...file.tables]
    .flatMap(({ findings }) => findings)
    .flatMap((finding) => (finding.acknowledged ? finding.id : []));
}
