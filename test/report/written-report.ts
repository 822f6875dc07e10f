import type { CheckedFile } from "../../src/app/check-batch";
import { addToTotals, fileReport, NO_TOTALS } from "../../src/report/file-report";
import type { ReportFormat } from "../../src/report/writer";

/** The whole report of these files in one piece. */
export function writtenReport(
  format: ReportFormat,
  files: readonly CheckedFile[],
): string | Uint8Array {
  const writer = format.writer();
  let totals = NO_TOTALS;
  let written = writer.begin();
  for (const file of files) {
    const report = fileReport(file);
    totals = addToTotals(totals, report);
    // As if it came from another thread.
    written += writer.file(structuredClone(format.part(report, file)));
  }
  const end = writer.end({ totals, staleAcknowledgements: [], seconds: 1.25 });
  return end instanceof Uint8Array ? end : written + [...end].join("");
}

/** A report that is text. */
export function writtenText(format: ReportFormat, files: readonly CheckedFile[]): string {
  const written = writtenReport(format, files);
  if (typeof written !== "string") throw new Error("The report is not text.");
  return written;
}
