import type { CheckedFile } from "../../app/check-batch";
import { packText, unpackText } from "../../host/packed-text";
import { addToTotals, NO_TOTALS } from "../../report/file-report";
import { htmlFormat } from "../../report/html/html-format";
import type { FileReport } from "../../report/report";
import { reviewFormat } from "../../report/sheet/review-format";
import { summaryFormat } from "../../report/summary/summary-format";
import { jsonFormat, type ReportFormat } from "../../report/writer";
import { BATCH_FORMATS, type BatchFormat, type PackedReport } from "./page-service";

const FORMATS: Readonly<Record<BatchFormat, ReportFormat>> = {
  review: reviewFormat,
  summary: summaryFormat,
  html: htmlFormat,
  json: jsonFormat,
};

/** What every kind of report will need of a file. */
export function packReport(report: FileReport, checked: CheckedFile): PackedReport {
  const parts: { [Format in BatchFormat]?: Uint8Array } = {};
  for (const format of BATCH_FORMATS) {
    const part = FORMATS[format].part(report, checked);
    if (part !== "") parts[format] = packText(part);
  }
  return { report: packText(JSON.stringify(report)), parts };
}

/** The report over many files as one document; files are unpacked one at a time. */
export async function batchDocument(
  format: BatchFormat,
  files: readonly PackedReport[],
  seconds: number,
): Promise<Uint8Array> {
  const writer = FORMATS[format].writer();
  const pieces: BlobPart[] = [writer.begin()];
  let totals = NO_TOTALS;
  for (const { report: packed, parts } of files) {
    const report = fileReportOf(packed);
    totals = addToTotals(totals, report);
    const part = parts[format];
    pieces.push(writer.file(report, part ? unpackText(part) : ""));
  }
  const end = writer.end({ totals, staleAcknowledgements: [], seconds });
  pieces.push(typeof end === "string" ? end : new Uint8Array(end));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** This worker, or another of the same page, packed it. */
function fileReportOf(packed: Uint8Array): FileReport {
  return JSON.parse(unpackText(packed)) as FileReport;
}
