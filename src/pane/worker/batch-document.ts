import type { CheckedFile } from "../../app/check-batch";
import { packText, unpackText } from "../../host/packed-text";
import { addTotals, NO_TOTALS, totalsOf } from "../../report/file-report";
import { htmlFormat } from "../../report/html/html-format";
import type { FileReport } from "../../report/report";
import { reviewFormat } from "../../report/sheet/review-format";
import { summaryFormat } from "../../report/summary/summary-format";
import { jsonFormat, type ReportFormat } from "../../report/writer";
import type { BatchFormat, PackedReport } from "./page-service";

const FORMATS: Readonly<Record<BatchFormat, ReportFormat>> = {
  review: reviewFormat,
  summary: summaryFormat,
  html: htmlFormat,
  json: jsonFormat,
};

/** What every kind of report will need of a file. */
export function packReport(report: FileReport, checked: CheckedFile): PackedReport {
  const packed = (format: BatchFormat): Uint8Array =>
    packText(JSON.stringify(FORMATS[format].part(report, checked)));
  return {
    totals: totalsOf(report),
    html: htmlFormat.part(report, checked),
    packed: { review: packed("review"), summary: packed("summary"), json: packed("json") },
  };
}

/** The report over many files as one document; files are unpacked one at a time. */
export async function batchDocument(
  format: BatchFormat,
  files: readonly PackedReport[],
  seconds: number,
): Promise<Uint8Array> {
  const writer = FORMATS[format].writer();
  const pieces: BlobPart[] = [writer.begin()];
  for (const file of files) pieces.push(writer.file(partOf(file, format)));
  const totals = files.map((file) => file.totals).reduce(addTotals, NO_TOTALS);
  const end = writer.end({ totals, staleAcknowledgements: [], seconds });
  const last = end instanceof Uint8Array ? [new Uint8Array(end)] : end;
  // One by one: there are more of them than a call takes arguments where the files are very many.
  for (const piece of last) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** This worker, or another of the same page, packed it. */
function partOf({ html, packed }: PackedReport, format: BatchFormat): unknown {
  return format === "html" ? html : (JSON.parse(unpackText(packed[format])) as unknown);
}
